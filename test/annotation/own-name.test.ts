import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/annotation/name-pack.ts';
import { guessKind } from '../../src/annotation/guess-kind.ts';
import { flagForms, isNameable } from '../../src/annotation/own-name.ts';
import { describeQuote } from '../../src/annotation/quote.ts';
import { rejectionFor } from '../../src/annotation/rejection.ts';
import { foldedWord } from '../../src/arabic/letters.ts';
import { splitForms } from '../../src/ui/name-words.ts';

describe('how far the forms of an own name are believed', () => {
  const isOrdinary = (word: string): boolean => word === foldedWord('أمل');
  const flags = (kind: 'person' | 'party', name: string, forms: string[], needsCue = false): string[] =>
    flagForms({ kind, name, forms, needsCue }, isOrdinary).map(({ text, flag }) => `${text} ${flag}`);
  it.each([
    [
      'a family name needs the full one',
      flags('person', 'كرار الساعدي', ['الساعدي']),
      ['كرار الساعدي strong', 'الساعدي weak'],
    ],
    ['a party’s short name does not', flags('party', 'حركة نوى', ['نوى']), ['حركة نوى strong', 'نوى strong']],
    ['an ordinary word needs a cue', flags('party', 'حركة أمل', ['أمل']), ['حركة أمل strong', 'أمل cue']],
    ['the reader chooses for the name itself', flags('party', 'أمل', []), ['أمل strong']],
    ['and may choose a cue', flags('party', 'أمل', [], true), ['أمل cue']],
    [
      'a form counts once',
      flags('person', 'إبراهيم علي', ['ابراهيم على', '  ', '--']),
      ['إبراهيم علي strong'],
    ],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));

  it('other forms are split as typed, and what is no name is dropped', () => {
    expect(splitForms(' أ ب،  ت|ث,\n--, ج   ح')).toEqual(['أ ب', 'ت', 'ث', 'ج ح']);
  });

  it.each([
    ['كرار', true],
    ['NATO', true],
    ['...', false],
    ['', false],
    ['كلمة '.repeat(13), false],
    ['ا'.repeat(151), false],
  ])('%s can be a name: %s', (text, expected) => expect(isNameable(text)).toBe(expected));
});

describe('what a name probably is', () => {
  it.each([
    ['كرار الساعدي', 'وقال وزير التخطيط ', 'person'],
    ['أحمد الساعدي', '', 'person'],
    ['تل العقارب', 'في مدينة ', 'place'],
    ['نوى', 'وقالت حركة ', 'party'],
    ['حزب نوى', '', 'party'],
    ['نوى', 'ونقلت صحيفة ', 'media'],
    ['نوى', 'ثم قالت ', null],
    ['', '', null],
  ])('«%s» behind «%s»: %s', (name, before, kind) => expect(guessKind(name, before)).toBe(kind));
});

describe('what the reader rejected', () => {
  const text = 'وصل الوفد إلى درنة صباحا. ثم غادر الوفد درنة مساء إلى طبرق.';
  const first = { start: text.indexOf('درنة'), end: text.indexOf('درنة') + 4 };
  const second = { start: text.lastIndexOf('درنة'), end: text.lastIndexOf('درنة') + 4 };
  const correction = (scope: Correction['scope'], entityId: string): Correction => ({
    id: 'x',
    createdAt: '',
    modifiedAt: '',
    scope,
    entityId,
    name: 'درنة',
    surface: 'درنة',
    url: '',
    pageTitle: '',
    ...(scope === 'here' && {
      target: { root: 'article', quote: describeQuote(text, second), position: second },
    }),
  });

  it('here: at its place, and nowhere else', () => {
    const isRejected = rejectionFor([correction('here', 'ly-derna')], text)!;
    expect([isRejected('ly-derna', first), isRejected('ly-derna', second)]).toEqual([false, true]);
    expect(isRejected('other', second)).toBe(false);
  });
  it('here: at its place though the page has changed before it', () => {
    const changed = `تحديث: سطر جديد.\n${text}`;
    const shift = changed.length - text.length;
    const isRejected = rejectionFor([correction('here', 'ly-derna')], changed)!;
    expect(isRejected('ly-derna', { start: second.start + shift, end: second.end + shift })).toBe(true);
    expect(isRejected('ly-derna', { start: first.start + shift, end: first.end + shift })).toBe(false);
  });
  it('here: nowhere, when its words are gone', () => {
    const isRejected = rejectionFor([correction('here', 'ly-derna')], 'عاد إلى درنة وفد آخر من بلد بعيد.')!;
    expect(isRejected('ly-derna', { start: 8, end: 12 })).toBe(false);
  });
  it('on the page and everywhere: at all places', () => {
    for (const scope of ['page', 'everywhere'] as const) {
      const isRejected = rejectionFor([correction(scope, 'ly-derna')], text)!;
      expect([first, second].map((span) => isRejected('ly-derna', span))).toEqual([true, true]);
    }
  });
  it('nothing: nothing is asked', () => expect(rejectionFor([], text)).toBeUndefined());
});
