import { afterEach, describe, expect, it } from 'vitest';
import { detectArticle } from '../../src/page/article.ts';
import { judgeScript } from '../../src/page/gate.ts';
import { finish } from '../../src/page/slices.ts';
import { closePages, openMarkup } from './saved-page.ts';

afterEach(closePages);

const ARABIC = [
  'افتتح وزير الأشغال أمس الجسر الجديد على مدخل المدينة بعد عامين من العمل المتواصل، وحضر الافتتاح عدد من الأهالي.',
  'وقال الوزير إن الجسر سيخفف الازدحام في ساعات الصباح، وإن المرحلة الثانية من المشروع تبدأ في الخريف المقبل.',
  'وطالب سكان الحي بتوسيع الطريق المؤدية إلى المستشفى وبإنارة الجانب الشرقي منها قبل حلول الشتاء.',
];

/** The bytes of a text in an encoding of single bytes. */
function bytesIn(encoding: string, text: string): Uint8Array<ArrayBuffer> {
  const units = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (unit) => units.indexOf(unit));
}

const page = (paragraphs: readonly string[]): string =>
  `<!doctype html><title>${paragraphs[0]!.slice(0, 40)}</title><body><h1>${paragraphs[0]!.slice(0, 40)}</h1>` +
  paragraphs.map((text) => `<p>${text}</p>`).join('');

const reasonFor = async (paragraphs: readonly string[]): Promise<string> =>
  finish(detectArticle(await openMarkup(page(paragraphs)), 'https://news.example/a/1')).reason.code;

describe('Arabic that was decoded wrongly', () => {
  it.each([
    ['utf-8', 'windows-1252'],
    ['utf-8', 'windows-1256'],
    ['utf-8', 'windows-1251'],
    ['utf-8', 'iso-8859-1'],
    ['windows-1256', 'windows-1252'],
  ])('%s read as %s is named so, and the gate stays shut', async (meant, taken) => {
    const bytes = (text: string) =>
      meant === 'utf-8' ? new TextEncoder().encode(text) : bytesIn(meant, text);
    const misread = ARABIC.map((text) => new TextDecoder(taken).decode(bytes(text)));
    expect(await reasonFor(misread)).toBe('misread-letters');
    expect(judgeScript(await openMarkup(page(misread)))).not.toBe('arabic');
  });
});

describe('languages with many letters of their own', () => {
  it.each([
    [
      'French',
      "L'élève a été reçue à l'école où sa mère, âgée, espérait déjà être élue à l'unanimité cet été-là, après l'été dernier.",
    ],
    [
      'Portuguese',
      'A população não está à espera de soluções; às três manhãs da estação já há informações à disposição dos cidadãos.',
    ],
    [
      'Icelandic',
      'Það er ætíð gaman að sjá þá þegar þeir ræða við íbúa á Ísafirði um árið sem leið og þær ár sem í vændum eru á næstunni.',
    ],
    [
      'Vietnamese',
      'Thủ tướng đã tiếp đoàn đại biểu tại thủ đô và đề nghị hai bên đẩy mạnh hợp tác về giáo dục, đường sắt và đổi mới.',
    ],
    [
      'Russian',
      'Министр открыл вчера новый мост у въезда в город после двух лет непрерывной работы, сообщили жители района.',
    ],
    [
      'Greek',
      'Ο υπουργός εγκαινίασε χθες τη νέα γέφυρα στην είσοδο της πόλης ύστερα από δύο χρόνια εργασιών.',
    ],
    [
      'Persian',
      'وزیر راه دیروز پل تازه‌ای را در ورودی شهر گشود و گفت که گام دوم این طرح در پاییز آینده آغاز می‌شود و می‌گویند که خوب است.',
    ],
    [
      'Japanese',
      '大臣は昨日、市の入り口に新しい橋を開通させ、計画の第二段階は来年の秋に始まると述べた。住民も参加した。',
    ],
  ])('%s is another language', async (_, text) => {
    expect(await reasonFor([text, text, text])).toBe('not-arabic');
  });
});
