import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/annotation/annotation.ts';
import { describeQuote, placeQuote } from '../../src/annotation/quote.ts';

const PAGE =
  'أعلنت بلدية درنة السبت فتح الطريق الساحلي أمام الشاحنات.\n\nوقال المجلس إن القرار يشمل القاهرة أيضا.\n\n' +
  'وفي بيان لاحق أعلنت بلدية سوسة السبت تأجيل الاجتماع إلى يوم الأحد بسبب الأمطار الغزيرة التي تشهدها المنطقة.';

function targetOf(text: string, exact: string, nth = 0): Target {
  let start = text.indexOf(exact);
  for (let i = 0; i < nth; i++) start = text.indexOf(exact, start + 1);
  const position = { start, end: start + exact.length };
  return { root: 'article', quote: describeQuote(text, position), position };
}

function placed(text: string, target: Target): string {
  const place = placeQuote(text, target);
  return place.state === 'orphan'
    ? 'orphan'
    : `${place.state}:${text.slice(place.span.start, place.span.end)}`;
}

describe('a quote is found again', () => {
  const longQuote = 'تأجيل الاجتماع إلى يوم الأحد بسبب الأمطار الغزيرة';
  it.each([
    ['on the same page', PAGE, targetOf(PAGE, 'الطريق الساحلي'), 'anchored:الطريق الساحلي'],
    [
      'after a paragraph was put before it',
      `تحديث: خبر عاجل.\n\n${PAGE}`,
      targetOf(PAGE, 'الطريق الساحلي'),
      'anchored:الطريق الساحلي',
    ],
    [
      'when hamza and tashkeel were corrected',
      PAGE.replace('القرار يشمل', 'القرارَ يشملُ'),
      targetOf(PAGE, 'القرار يشمل'),
      'anchored:القرارَ يشملُ',
    ],
    [
      'when one word of a long quote changed',
      PAGE.replace('الأمطار الغزيرة', 'الأمطار الشديدة'),
      targetOf(PAGE, longQuote),
      'uncertain:تأجيل الاجتماع إلى يوم الأحد بسبب الأمطار الشديدة',
    ],
    [
      'but is an orphan when its words are gone',
      PAGE.replace('الطريق الساحلي', 'المطار'),
      targetOf(PAGE, 'الطريق الساحلي'),
      'orphan',
    ],
    [
      'and a short quote is never found in a word like it',
      PAGE.replace('القاهرة', 'الظاهرة'),
      targetOf(PAGE, 'القاهرة'),
      'orphan',
    ],
    [
      'and another sentence on the same event is no match',
      PAGE.replace(longQuote, 'عقد الاجتماع في موعده يوم الأحد رغم الأمطار'),
      targetOf(PAGE, longQuote),
      'orphan',
    ],
  ])('%s', (_, text, target, expected) => expect(placed(text, target)).toBe(expected));

  it('tells two equal words apart by their neighbours', () => {
    const second = targetOf(PAGE, 'السبت', 1);
    const place = placeQuote(`مقدمة جديدة.\n\n${PAGE}`, second);
    expect(place).toMatchObject({ state: 'anchored', span: { start: second.position.start + 14 } });
  });

  it('says uncertain when the neighbours are gone', () => {
    const target = targetOf(PAGE, 'السبت', 0);
    expect(placed('في حديث آخر قال إن السبت عطلة.', target)).toBe('uncertain:السبت');
  });

  it('keeps the place where a line is repeated word for word', () => {
    const text = Array(5).fill('اشترك في النشرة اليومية للموقع الآن وتابع كل جديد').join('\n\n');
    const third = targetOf(text, 'النشرة', 2);
    expect(placeQuote(text, third)).toMatchObject({ state: 'anchored', span: third.position });
  });
});
