import { describe, expect, it } from 'vitest';
import { AGENCIES, PAGE_LABELS } from '../../src/arabic/page-labels.ts';
import { foldedWord } from '../../src/arabic/letters.ts';
import { firstWordKey, foldText, textKey, wordKeysOf } from '../../src/page/fold-text.ts';
import { agencyNamed, labelOf, signatureOf } from '../../src/page/labels.ts';

describe('labels', () => {
  it.each(PAGE_LABELS)('$kind knows its example «$example»', ({ kind, example }) => {
    expect(labelOf(example)?.kind).toBe(kind);
  });

  it.each([
    ['اقرأ أيضا', 'related', 'alone'],
    ['إقــرأ أيضاً:', 'related', 'alone'],
    ['◄ اقرأ أيضًا: فتح معبر جديد', 'related', 'marked'],
    ['يمكنك أيضا قراءة خبر آخر', 'related', 'loose'],
    ['مواضيع ذات علاقة', 'related', 'alone'],
    ['المصدر | مرصد الضفة', 'source', 'marked'],
    ['الكلمات الدالة: ليبيا', 'keywords', 'marked'],
    ['تاجز:', 'keywords', 'alone'],
    ['كتب - أحمد سالم', 'byline', 'marked'],
    ['شارك هذا الخبر :', 'share', 'alone'],
    ['تاريخ النشر: 3rd, December 2023 GMT', 'published', 'marked'],
    ['آخر تحديث 12 مايو', 'updated', 'loose'],
    ['إضافة تعليق جديد', 'comments', 'alone'],
    ['للاطلاع أيضا : دراسة جديدة عن النوم', 'related', 'marked'],
    ['نص: هدى سالم', 'byline', 'marked'],
    ['6 مشاركات جديدة', 'share', 'alone'],
  ])('%s → %s, %s', (text, kind, form) => {
    expect(labelOf(text)).toMatchObject({ kind, form });
  });

  it.each([
    'شارك الفريق في البطولة التي أقيمت في عمان',
    'تابعت اللجنة أعمالها في جلسة مغلقة',
    'اشترك في المؤتمر عدد من الباحثين',
    'صور الأقمار الصناعية تظهر اتساع الحرائق',
    'نص القانون الجديد على غرامة',
    '6 مشاركات جديدة في المعرض',
  ])('«%s» is prose', (text) => {
    const label = labelOf(text);
    expect(label === null || !label.isSure).toBe(true);
  });

  it.each([
    ['(رويترز)', 'رويترز'],
    ['--(بترا)', 'بترا'],
    ['أ ف ب', 'فرانس برس'],
    ['أ.ف.ب', 'فرانس برس'],
    ['رويترز - أ ف ب', 'رويترز، فرانس برس'],
    ['قالت رويترز إن الأسعار ارتفعت', ''],
    ['بنا', 'بنا'],
  ])('%s is signed by «%s»', (text, name) => {
    expect(agencyNamed(text)).toBe(name);
  });

  it.each([
    ['ونا / س ن / ل ع', ''],
    ['-- (ونا) س ع/ م ط', ''],
    ['ح.ز/ و.ب (د ب أ، رويترز)', 'الأنباء الألمانية، رويترز'],
    ['هدى / سالم', null],
    ['تونس / هدى سالم', null],
  ])('%s signs for «%s»', (text, name) => {
    expect(signatureOf(text)).toBe(name);
  });

  it('names every agency by its own name', () => {
    for (const { name } of AGENCIES) expect(agencyNamed(name), name).not.toBe('');
  });
});

describe('folded text', () => {
  it.each(['إقـــرأ  أيضاً', 'قال\u00a0الوزير:\n«نعم»', 'ﻻ يزال', 'ABC ١٢٣', '', ' . '])(
    '«%s» as foldedWord folds it',
    (text) => {
      expect(foldText(text)).toBe(foldedWord(text).replace(/\s+/g, ' ').trim());
    },
  );

  it.each([
    ['» إقرأ أيضاً', 'اقرا'],
    ['ﻻ يزال', 'لا'],
    ['…', ''],
  ])('the first word of «%s» is «%s»', (text, word) => {
    expect(firstWordKey(text)).toBe(wordKeysOf(word)[0] ?? 0);
  });

  it('gives equal words equal keys, and the same words in another order another', () => {
    const [first, second] = wordKeysOf('إقــرأ أيضاً');
    expect(wordKeysOf('ايضا، اقرأ.')).toEqual([second, first]);
    expect(textKey('(إقــرأ) أيضاً:')).toBe(textKey('اقرأ ايضا'));
    expect(textKey('ايضا اقرأ')).not.toBe(textKey('اقرأ ايضا'));
  });
});
