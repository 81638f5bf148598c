import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabicWords, IS_WORD } from '../../src/arabic/clitics.ts';
import { foldArabic } from '../../src/arabic/letters.ts';
import { sourceOffset, type Folded } from '../../src/text/folding.ts';
import { createReadingRoom, scanWords, type Words } from '../../src/text/words.ts';

/** What is valid in the arrays, as plain lists. */
function contentOf(folded: Folded, { count, start, end, hash }: Words) {
  const { codes, length } = folded;
  return {
    codes: [...codes.subarray(0, length)],
    offsets: Array.from({ length: length + 1 }, (_, unit) => sourceOffset(folded, unit)),
    words: Array.from({ length: count }, (_, i) => [start[i], end[i], hash[i]]),
  };
}

describe('folding and cutting in one pass equals doing one after the other', () => {
  // Letters, marks that are dropped, a ligature that expands, signs and blanks.
  const letter = fc.constantFrom(
    'ا',
    'ل',
    'د',
    'é',
    '7',
    '\u064e',
    '\u0640',
    '\u200f',
    '\ufefb',
    ' ',
    '،',
    '\n',
  );
  const room = createReadingRoom();

  it('on random texts, read into one room', () => {
    let words = 0;
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 60 }), (source) => {
        const folded = foldArabic(source);
        const apart = contentOf(folded, scanWords(folded, IS_WORD));
        const inOne = foldArabicWords(source, room);
        words += apart.words.length;
        expect(contentOf(inOne, inOne.words)).toEqual(apart);
      }),
      { numRuns: 1000 },
    );
    expect(words).toBeGreaterThan(1000);
  });

  it('where more words stand in the text than its length makes likely', () => {
    const source = 'و ب '.repeat(500);
    const { words } = foldArabicWords(source);
    expect(words.count).toBe(1000);
    expect([words.start[999], words.end[999]]).toEqual([1998, 1999]);
  });

  it('leaves nothing of a longer text behind a shorter one', () => {
    foldArabicWords('بنغازي وسرت', room);
    const { codes, length, words } = foldArabicWords('سرت', room);
    expect([length, words.count, codes.length, codes[3]]).toEqual([3, 1, 4, 0]);
  });
});
