import { describe, expect, it } from 'vitest';
import { recognize } from '../../../src/recognition/recognize.ts';
import { compileRealGazetteer } from './real-gazetteer.ts';

const gazetteer = compileRealGazetteer();

/** The mentions of a text as `surface:id`, `surface:?` with candidates, `surface:+` as a suggestion. */
function read(text: string, all = false): string[] {
  return recognize(text, gazetteer, { reference: null, all })
    .filter((one) => one.kind === 'entity')
    .map((one) => `${one.surface}:${one.entity?.id ?? (one.suggestion ? '+' : '?')}`);
}

describe('short names and namesakes', () => {
  it.each([
    [
      'a lone family name is the person named in full',
      'التقى سعد الحريري السفير. وقال الحريري إن الأمر انتهى.',
      'الحريري:lb-saad-hariri',
    ],
    [
      'also when the full name comes later',
      'قال الحريري كلمته. ثم غادر سعد الحريري القاعة.',
      'الحريري:lb-saad-hariri',
    ],
    ['a public title announces a weak name', 'زار الرئيس عباس القاهرة.', 'عباس:ps-mahmoud-abbas'],
    [
      'an ordinary use beside the full name stays a word',
      'ترأس محمود عباس الاجتماع.',
      'محمود عباس:ps-mahmoud-abbas',
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toContain(expected));
});

describe('a private person is never somebody known', () => {
  it.each([
    ['a given name and another before the family name', 'قال أحمد سالم الحريري إن الموسم جيد.'],
    ['the family name alone later on', 'قال أحمد سالم الحريري ذلك. وأضاف الحريري أن السعر ارتفع.'],
    ['a private title before an unknown name', 'قال المواطن كرار حيدر السيسي إنه نجا.'],
    ['a private title before a full name', 'قال الشاب محمود عباس إنه فقد بيته.'],
    ['a street that bears the name', 'أغلق شارع مصطفى نتنياهو أمس.'],
  ])('%s', (_, text) => expect(read(text)).toEqual([]));
});

describe('names that the rest of the article explains', () => {
  it.each([
    ['a last word that is filed nowhere', 'زار محمد منير دبي. وقال منير إنه سعيد.', 'منير:eg-mohamed-mounir'],
    [
      'the first name of a prince',
      'اعتقل الأمير حمزة بن الحسين. وكان حمزة قد نفى ذلك.',
      'حمزة:jo-prince-hamzah',
    ],
    [
      'a given name behind a host',
      'وصل حسن شيخ محمود، وأكد السيسي لضيفه محمود أن الأمر خطير.',
      'محمود:so-hassan-sheikh',
    ],
    ['a body without its nationality', 'أكدت واشنطن أن مجلس الشيوخ صوت أمس.', 'مجلس الشيوخ:us-us-senate'],
    ['the same in another country', 'أكدت القاهرة أن مجلس الشيوخ صوت أمس.', 'مجلس الشيوخ:eg-senate'],
    ['a paper behind its noun', 'رحبت الجزائر بالقرار، وأشادت صحيفة الشروق به.', 'الشروق:dz-echorouk'],
    ['a paper that speaks', 'رحبت مصر بالقرار، وقالت الأهرام إن الأمر انتهى.', 'الأهرام:eg-ahram'],
    ['a country in a list', 'قبلت الحكومة مساعدة إسبانيا وقطر أمس.', 'قطر:qa-qatar'],
    ['a company in a list', 'تراجعت أسهم أبل ومايكروسوفت أمس.', 'أبل:us-apple'],
    ['a rank behind the title', 'أقر الفريق أول البرهان بانسحاب قواته.', 'البرهان:sd-burhan'],
    ['an adjective behind the title', 'زار المبعوث الأميركي الخاص كيري المكان.', 'كيري:us-john-kerry'],
    ['a doubtful name behind a verb', 'تنحى حسني مبارك، وغادر مبارك القصر.', 'مبارك:eg-mubarak'],
    ['dots between letters', 'طردت السلطات مراسل بي.بي.سي أمس.', 'بي.بي.سي:int-bbc'],
    [
      'a last vowel that is written or not',
      'دعا أنتوني بلينكين إلى تحقيق.',
      'أنتوني بلينكين:us-antony-blinken',
    ],
    [
      'an unusual name behind «الشابة»',
      'خرج الناس بعد وفاة الشابة مهسا أميني في طهران.',
      'مهسا أميني:ir-mahsa-amini',
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toContain(expected));

  it.each([
    ['somebody else of that given name', 'نفى حمزة منصور ذلك.', 'حمزة بن الحسين في بيته.'],
    ['an adverb', 'تقدم الفريق على نحو سريع.', 'قال يحيى سريع كلمته.'],
  ])('%s is nobody of the article', (_, text, full) =>
    expect(read(`${full} ${text}`).length).toBe(read(full).length),
  );

  it.each([
    ['يزور الطلاب المستقبل في لبنان.', 'المستقبل'],
    ['انتقد البيان حكومة الشرق في ليبيا.', 'الشرق'],
    ['قالت الممرضة نجاة المبروك حفتر إنها بخير.', 'حفتر'],
    ['قال مدير المركز الصديق الكبير المرغني إن الدورة انتهت.', 'الصديق الكبير'],
    ['وعد الدكتور بطرس غالي حنا بعرضه.', 'بطرس غالي'],
    ['فتحت مدرسة القدس الأهلية أبوابها.', 'القدس'],
  ])('«%s» names no %s', (text, name) =>
    expect(read(text).filter((one) => one.startsWith(`${name}:`))).toEqual([]),
  );
});

describe('what grammar tells of the same letters', () => {
  it.each([
    [
      'a country behind a participle that governs it',
      'غادر الوزير القاعة متهما روسيا بالصمت.',
      'روسيا:ru-russia',
    ],
    ['a country behind an adverb', 'غادر الوفد رسميا ألمانيا أمس.', 'ألمانيا:de-germany'],
    ['a country behind a short verb', 'قال المؤرخ إن هتلر غزا روسيا في الشتاء.', 'روسيا:ru-russia'],
    ['a country behind a plural', 'كرمت الأمم المتحدة ضحايا سوريا أمس.', 'سوريا:sy-syria'],
    [
      'a country behind a verb with «her»',
      'قال إنها خطوة اتخذتها بريطانيا أمس.',
      'بريطانيا:gb-united-kingdom',
    ],
    ['the presidents of two countries', 'التقى رئيسا روسيا وتركيا في أنقرة.', 'روسيا:ru-russia'],
    ['schools of a town', 'أغلقت مدارس باماكو أبوابها أسبوعين.', 'باماكو:ml-bamako'],
    ['a body behind the title of its head', 'قال شيخ الأزهر أحمد الطيب ذلك.', 'الأزهر:eg-azhar'],
    [
      'a team that lost something',
      'فقد برشلونة صدارة الدوري الإسباني بعد التعادل.',
      'برشلونة:es-fc-barcelona',
    ],
    ['somebody who wept', 'بكى كريستيانو رونالدو بعد المباراة.', 'كريستيانو رونالدو:pt-cristiano-ronaldo'],
    ['a person behind a verb with its particle', 'لم ينجح سعد الحريري في ذلك.', 'سعد الحريري:lb-saad-hariri'],
  ])('%s', (_, text, expected) => expect(read(text)).toContain(expected));

  it.each([
    ['an adjective behind an object', 'أنقذ الحرس غواصا ألمانيا قرب الشاطئ.'],
    ['a verb behind its particle', 'قالت إن زوجها قد سبها أمام الجيران.'],
    ['a given name behind a private title', 'فازت الطالبة تسنيم عادل بالجائزة.'],
    ['a private person whose name goes on', 'قالت السيدة ماجدة الرومي أبو النصر إن المحل لها.'],
  ])('%s', (_, text) => expect(read(text)).toEqual([]));
});

describe('bodies by rule', () => {
  it.each([
    ['وقالت وزارة الخارجية الكينية إنها تتابع.', 'وزارة الخارجية الكينية:ke-rule-foreign-ministry'],
    ['أعلن الجيش الزامبي حالة التأهب.', 'الجيش الزامبي:zm-rule-army'],
    ['نفت الدفاع البلجيكية الخبر.', 'الدفاع البلجيكية:be-rule-defence-ministry'],
    ['خفض البنك المركزي الكيني الفائدة.', 'البنك المركزي الكيني:ke-rule-central-bank'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it.each([
    'انتقد السياسة الخارجية الكينية بشدة.',
    'وصلت وزيرة الخارجية الكينية فجرا.',
    'أعلن الجيش حالة التأهب.',
  ])('leaves «%s» alone', (text) => expect(read(text)).toEqual([]));

  it('knows the entity by its id', () => {
    expect(gazetteer.entity('ke-rule-army')).toMatchObject({
      name: 'الجيش الكيني',
      kind: 'military',
      country: 'KE',
    });
    expect(gazetteer.entity('zz-rule-army')).toBeNull();
    expect(gazetteer.entity('ke-rule-circus')).toBeNull();
  });
});

describe('what is recognised and not shown', () => {
  it('gives nationalities, nested names and suggestions only with all', () => {
    const text = 'قال المتحدث باسم الشركة كريم فاضل الزيدي إن السفير الكيني وصل إلى مطار بيروت الدولي.';
    expect(read(text)).toEqual(
      ['مطار بيروت الدولي:lb-beirut-airport'].filter((one) => read(text).includes(one)),
    );
    const all = recognize(text, gazetteer, { reference: null, all: true });
    expect(all.filter((one) => one.kind === 'entity' && one.suggestion)).toHaveLength(1);
    expect(all.some((one) => one.kind === 'entity' && one.type === 'nationality' && !one.painted)).toBe(true);
    expect(all.some((one) => one.kind === 'entity' && one.nested === true && !one.painted)).toBe(true);
  });

  it.each([
    ['the place in the name of an airport', 'وصل الوفد إلى مطار بيروت الدولي.', ['بيروت']],
    [
      'nothing twice, and no town for the noun with which a name begins',
      'قال مركز جامعة جونز هوبكنز ذلك.',
      [],
    ],
  ])('nests %s', (_, text, nested) => {
    const all = recognize(text, gazetteer, { reference: null, all: true });
    const inner = all.filter((one) => one.kind === 'entity' && one.nested === true);
    expect(inner.map(({ surface }) => surface)).toEqual(nested);
  });

  it('tells a country from its adjective', () => {
    expect(read('غادر الرئيس السعودية أمس.')).toEqual(['السعودية:sa-saudi-arabia']);
    expect(read('أعلنت الموانئ السعودية ذلك.')).toEqual([]);
  });

  it('tells the adjective of an office from a family name, and from one behind a title of address', () => {
    expect(read('أعلن الرئيس السوداني حالة الطوارئ.')).toEqual([]);
    expect(read('قال الرئيس السوداني عمر البشير ذلك.').map((one) => one.split(':')[0])).toEqual([
      'عمر البشير',
    ]);
    const named = 'وصل رئيس الوزراء محمد شياع السوداني إلى بغداد. وقال السوداني ذلك.';
    expect(read(named).filter((one) => one.startsWith('السوداني'))).toHaveLength(1);
  });

  it('takes no time inside the name of an event', () => {
    const mentions = recognize('بعد ثورة 25 يناير تغير كل شيء.', gazetteer, { reference: '2024-01-01' });
    expect(mentions.filter((one) => one.kind === 'time')).toEqual([]);
  });
});

describe('offsets', () => {
  it('are those of the raw text, in order, and painted marks never overlap', () => {
    const text = 'زار «خليفةُ حفتـــر» بنغازي، والتقى (الأمم المتحدة) في طرابلس.';
    const mentions = recognize(text, gazetteer, { reference: null });
    for (const one of mentions) expect(text.slice(one.start, one.end)).toBe(one.surface);
    for (const [i, one] of mentions.entries())
      if (i > 0) expect(one.start).toBeGreaterThanOrEqual(mentions[i - 1]!.end);
    expect(mentions.length).toBeGreaterThanOrEqual(3);
  });
});
