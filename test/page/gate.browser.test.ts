import { afterEach, describe, expect, it } from 'vitest';
import { judgeScript } from '../../src/page/gate.ts';
import { isArabic, measureScript, newMeasure } from '../../src/page/script-measure.ts';
import { closePages, openMarkup } from './saved-page.ts';

afterEach(closePages);

describe('the language of a text', () => {
  it.each([
    ['أعلنت الوزارة في بيان أن الأشغال ستبدأ في الربيع المقبل', true],
    ['أَعْلَنَتِ الوِزارَةُ فِي بَيانٍ أَنَّ الأَشْغالَ سَتَبْدَأُ فِي الرَّبيعِ', true],
    ['قالت شركة گوگل إن الخدمة ستتوفر في پاريس وعلى الهواتف كلها قريبا في الأسواق', true],
    ['وقال الرئيس في كلمة له إن الوضع في البلاد يتحسن (كتبت بلوحة مفاتيح فارسية: ی ک)', true],
    ['رئیس سازمان هواشناسی اعلام کرد که بارش‌ها ادامه دارد', false],
    ['رييس سازمان هواشناسي اعلام كرد كه بارش ها در هفته آينده ادامه دارد', false],
    ['وزیر اعظم نے کہا ہے کہ حکومت نئے منصوبے شروع کر رہی ہے', false],
    ['وەزیری کشتوکاڵ ڕایگەیاند کە ئەمساڵ بەرهەم زیاتر دەبێت', false],
    ['د کرنې وزارت ویلي چې سږکال به د غنمو حاصلات ډېر شي', false],
    ['يېزا ئىگىلىكى مىنىستىرلىقى بۇ يىل مەھسۇلاتنىڭ كۆپ بولىدىغانلىقىنى بىلدۈردى', false],
    ['زراعت جي وزير چيو آهي ته هن سال ڪڻڪ جي پيداوار وڌيڪ ٿيندي', false],
    ['The ministry said on Tuesday', false],
    ['', false],
  ])('«%s» is Arabic: %s', (text, expected) => {
    const measure = newMeasure();
    measureScript(text, measure);
    expect(isArabic(measure)).toBe(expected);
  });
});

const ARABIC =
  'أعلنت وزارة النقل في بيان لها أن الأشغال في الخط الجديد ستبدأ في الربيع المقبل وتستمر عامين كاملين.';
const ENGLISH =
  'The ministry of transport said in a statement that work on the new line would begin in spring and last two years.';
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('the gate', () => {
  it.each([
    ['an Arabic page without lang or dir', page(`<p>${ARABIC}</p>`), 'arabic'],
    ['Arabic in divisions and breaks', page(`<div>${ARABIC}<br>${ARABIC}</div>`), 'arabic'],
    ['an English page', page(`<p>${ENGLISH}</p>`.repeat(8)), 'other-language'],
    ['an English page without paragraphs', page(`<div>${ENGLISH}</div>`.repeat(20)), 'other-language'],
    [
      'an English page with an Arabic menu',
      page(`<ul>${'<li>أخبار الرياضة المحلية</li>'.repeat(9)}</ul>${`<p>${ENGLISH}</p>`.repeat(6)}`),
      'other-language',
    ],
    [
      'an Arabic article in an English shell',
      page(`<p>${ENGLISH}</p>${`<p>${ARABIC}</p>`.repeat(6)}`, '<title>خبر</title>'),
      'arabic',
    ],
    [
      'an Arabic article behind a long English menu',
      page(`<ul>${'\n<li>Regional weather</li>'.repeat(150)}</ul>${`<p>${ARABIC}</p>`.repeat(6)}`),
      'arabic',
    ],
    ['an English page of labels', page('<span>Regional weather</span>'.repeat(200)), 'other-language'],
    [
      'an English page with an Arabic word',
      page(`<a>العربية</a>${`<div>${ENGLISH}</div>`.repeat(9)}`),
      'other-language',
    ],
    ['nothing', page(''), 'no-text'],
    ['an editor', page(`<div role="textbox" contenteditable="true">${ARABIC}</div>`), 'application'],
  ])('%s', async (_, markup, expected) => {
    expect(judgeScript(await openMarkup(markup))).toBe(expected);
  });
});
