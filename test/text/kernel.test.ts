import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINAL_UNITS, foldArabicWords, IS_WORD, PROCLITICS } from '../../src/arabic/clitics.ts';
import { ARABIC_FOLDING, foldArabic } from '../../src/arabic/letters.ts';
import { HashSet } from '../../src/recognition/names/hash-set.ts';
import { sourceOffset } from '../../src/text/folding.ts';
import { Kernel } from '../../src/text/kernel.ts';
import { buildMatcher } from '../../src/text/matcher-build.ts';
import { readWords, type ReadText } from '../../src/text/read-text.ts';
import type { Filters } from '../../src/text/sift.ts';

const kernel = new Kernel(ARABIC_FOLDING, IS_WORD, PROCLITICS, FINAL_UNITS);

/** All that is made of a text, as plain lists. */
function contentOf(text: ReadText, filters: Filters, set: HashSet) {
  const { codes, length, words, rests, restOf, seams } = text;
  const list = (array: ArrayLike<number>, count: number): number[] => Array.from(array).slice(0, count);
  const likely = text.likely(filters);
  const listed = text.listed(set);
  return {
    codes: list(codes, length + 1),
    offsets: Array.from({ length: length + 1 }, (_, unit) => sourceOffset(text, unit)),
    words: [words.start, words.end, words.hash].map((array) => list(array, words.count)),
    rests: [rests.word, rests.start, rests.hash, rests.elided].map((array) => list(array, rests.count)),
    restOf: list(restOf, words.count),
    seams: [...seams],
    likely: [[...likely.words], [...likely.rests]],
    listed: [[...listed.words], [...listed.rests]],
  };
}

const wordsOf = (name: string): Uint8Array[] =>
  name.split(' ').map((word) => {
    const { codes, length } = foldArabic(word);
    return codes.slice(0, length);
  });

describe('the kernel makes of a text what JavaScript makes of it', () => {
  // Proclitics, the article, a question and its other spelling, marks that are dropped, signs and blanks.
  const letter = fc.constantFrom(...'اأإلوبفكسدةهé7', '\u064e', '\u0640', '\u200f', ' ', '،', '\n');
  const word = fc.oneof(
    fc.string({ unit: letter, maxLength: 8 }),
    fc.constantFrom('بد', 'وبسد', 'للسد', 'دد'),
  );
  const texts = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));
  const names = ['السد', 'الل', 'بد', 'دد دد', 'سد', 'ال', 'لد لد'];
  const filters = buildMatcher(names.map(wordsOf));
  const set = new HashSet(names.flatMap((name) => [...foldArabicWords(name).words.hash.subarray(0, 1)]));
  const inScript = (source: string): ReadText => readWords(foldArabicWords(source), PROCLITICS, FINAL_UNITS);

  it('on random texts', () => {
    let rests = 0;
    let likely = 0;
    fc.assert(
      fc.property(texts, (source) => {
        const expected = contentOf(inScript(source), filters, set);
        rests += expected.rests[0]!.length;
        likely += expected.likely[0]!.length + expected.likely[1]!.length;
        expect(contentOf(kernel.read(source)!, filters, set)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
    expect(rests).toBeGreaterThan(1000);
    expect(likely).toBeGreaterThan(1000);
  });

  it.each([
    ['a word of one letter after the other', 'و ب '],
    ['as many rests as words can leave', 'أولل '],
    ['a word that no end comes to', 'ولل'],
    ['marks alone', '\u064e'],
    ['nothing', ''],
  ])('over the seams of pieces and blocks, %s', (_, part) => {
    const source = part.repeat(30_000);
    expect(contentOf(kernel.read(source)!, filters, set)).toEqual(contentOf(inScript(source), filters, set));
  });

  it('with filters and sets that it has no room for', () => {
    const large: Filters = { ...filters, filter: new Uint32Array(0x20000).fill(-1) };
    const many = new HashSet(Array.from({ length: 200_000 }, (_, i) => i));
    const source = 'وبسد سد دد دد';
    expect(contentOf(kernel.read(source)!, large, many)).toEqual(contentOf(inScript(source), large, many));
    expect(contentOf(kernel.read(source)!, filters, set)).toEqual(contentOf(inScript(source), filters, set));
  });
});

it('leaves texts with ligatures, which fold to several codes, to JavaScript', () => {
  expect(kernel.read('\ufefb')).toBeNull();
  expect(kernel.read('لا')?.words.count).toBe(1);
});

it('answers no more for a text when another one was read', () => {
  const first = kernel.read('سرت')!;
  kernel.read('بنغازي');
  expect(() => first.listed(new HashSet([1]))).toThrow('another text');
});

it('takes no language in which a word may leave more rests than it has room for', () => {
  const next = PROCLITICS.next.slice();
  next[3 * 256 + PROCLITICS.article[1]] = 3;
  expect(() => new Kernel(ARABIC_FOLDING, IS_WORD, { ...PROCLITICS, next }, FINAL_UNITS)).toThrow(
    'too many rests',
  );
});
