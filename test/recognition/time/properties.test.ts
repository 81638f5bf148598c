import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../src/arabic/letters.ts';
import { TIME_LEXICON } from '../../../src/arabic/time-lexicon.ts';
import { readTokens } from '../../../src/recognition/time/lexer.ts';
import { findExpressions } from '../../../src/recognition/time/grammar.ts';
import { recogniseTimes } from '../../../src/recognition/time/recognise-times.ts';

const words = TIME_LEXICON.flatMap(({ words: row }) => row.split('|'));
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 3000 }).map(String) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('/', '-', ':', '.', '(', ')', '،', '\n', 'و', 'الـ', 'هـ', 'م', 'كلمة', '«'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', '\u00a0', '  ')), { maxLength: 40 })
  .map((pieces) => pieces.map(([word, gap]) => word + gap).join(''));

function checkMentions(source: string, reference: string | null): void {
  let last = 0;
  for (const mention of recogniseTimes(foldArabic(source), reference)) {
    expect(mention.start).toBeGreaterThanOrEqual(last);
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(mention.end).toBeLessThanOrEqual(source.length);
    expect(mention.surface).toBe(source.slice(mention.start, mention.end));
    if (mention.value === null) expect(mention.why.doubt).toMatch(/^no-/);
    else expect(mention.value).not.toMatch(/NaN|undefined|null/);
    last = mention.end;
  }
}

describe('any text', () => {
  it('of words of time and signs gives ordered mentions with true offsets, and throws nothing', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('2023-12-03', '2024-02-29', null), (source, reference) => {
        checkMentions(source, reference);
      }),
      { numRuns: 3000 },
    );
  });

  it('of any letters at all does so too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) =>
        checkMentions(source, '2023-12-03'),
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a megabyte without a blank', 'يوم'.repeat(350_000)],
    ['a megabyte of one letter', 'و'.repeat(1_000_000)],
    ['a megabyte of digits', '1'.repeat(1_000_000)],
    ['a megabyte of blanks', `كانون${' '.repeat(1_000_000)}الثاني`],
    ['a megabyte of dates', 'السبت 3 ديسمبر/كانون الأول 2023 '.repeat(30_000)],
  ])('%s is read and throws nothing', { timeout: 60_000 }, (_name, source) => {
    const mentions = recogniseTimes(foldArabic(source), '2023-12-03');
    expect(mentions.every(({ end }, index) => index === 0 || mentions[index - 1]!.end <= end)).toBe(true);
  });

  it.each([
    'يوم',
    '12/',
    '1-',
    '3 و',
    '3 و4 ',
    'كانون ',
    'من 3 إلى ',
    'بين يناير و',
    'ثلاثة وستين وتسعمئة وألف ',
    'السبت (',
    'السبت والأحد ',
    'السبت 3 ديسمبر/كانون الأول 2023 ',
    'مساء يوم ',
    'قبل بعد ',
  ])('«%s» twice as often costs twice as much', (unit) => {
    // Work is counted and not timed: how often the grammar looks at a token.
    expect(countLooks(unit.repeat(2_000)) / countLooks(unit.repeat(1_000))).toBeLessThan(2.1);
  });
});

function countLooks(source: string): number {
  const folded = foldArabic(source);
  const tokens = readTokens(folded);
  let looks = 1;
  const counted = new Proxy(tokens, {
    get(target, key) {
      looks++;
      return Reflect.get(target, key) as unknown;
    },
  });
  findExpressions(counted, folded);
  return looks;
}
