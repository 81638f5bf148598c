import { slotOf } from './words.ts';

/** The words of which names consist, each spelled once and numbered from 0. */
export interface Vocabulary {
  /** Open addressing by the hash of a word: number of the word + 1 in the low `wordBits` bits, bits of the hash above. */
  readonly wordSlots: Uint32Array;
  readonly wordBits: number;
  /**
   * Two numbers for each word: where its letters begin in `wordCodes`, and, where it begins a name, what ends and goes
   * on behind it, as in the third number of an edge of the matcher. Behind the last word stands where its letters end.
   */
  readonly words: Uint32Array;
  readonly wordCodes: Uint8Array;
}

/**
 * Number of the word whose letters are `codes[from, to)` behind `elided` letters of the article; -1 where none is.
 * @param spread the mixed hash of all its letters.
 * @param article the two codes of the article.
 */
export function findWord(
  vocabulary: Vocabulary,
  codes: Uint8Array,
  from: number,
  to: number,
  spread: number,
  elided: number,
  [alef, lam]: readonly [number, number],
): number {
  const { wordSlots, wordBits, words, wordCodes } = vocabulary;
  const size = wordSlots.length;
  const low = (1 << wordBits) - 1;
  const high = (spread << wordBits) >>> wordBits;
  const length = to - from + elided;
  for (let slot = slotOf(spread, size); ; slot = slot + 1 === size ? 0 : slot + 1) {
    const entry = wordSlots[slot]!;
    if (entry === 0) return -1;
    if (entry >>> wordBits !== high) continue;
    const number = (entry & low) - 1;
    let i = words[number * 2]!;
    if (words[number * 2 + 2]! - i !== length) continue;
    if (elided > 0 && wordCodes[i++] !== alef) continue;
    if (elided > 1 && wordCodes[i++] !== lam) continue;
    let k = from;
    for (; k < to && codes[k] === wordCodes[i]; i++) k++;
    if (k === to) return number;
  }
}
