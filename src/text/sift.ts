import type { Rests } from './proclitics.ts';
import type { Words } from './words.ts';

/** Bits that say of nearly all words that no name begins with them. */
export interface Filters {
  /** A bit for each hash of a first word (by `SPREAD`); a power of two of bits, as in the other filters. */
  readonly filter: Uint32Array;
  /** A bit for each name of one word, and one for each pair of words that begins a longer name (by `TURN`). */
  readonly singles: Uint32Array;
  readonly pairs: Uint32Array;
}

/** Bits of a set of hashes: that of a hash is its product with `SPREAD`, shifted so. */
export interface Bits {
  readonly bits: Int32Array;
  readonly bitShift: number;
}

/** Numbers of words and of rests of a text. */
export interface Listed {
  readonly words: Uint32Array;
  readonly rests: Uint32Array;
}

/**
 * Lists the words at which a name of one word or a pair of words that begins a name may stand, and returns how many
 * there are: common words begin many names and are none. It branches nowhere, since no processor foresees which words
 * these are: each word is written, and the next one over it where it was none.
 */
export function siftWords(
  { filter, singles, pairs }: Filters,
  { hash, count }: Words,
  list: Uint32Array,
): number {
  const firstShift = filterShift(filter);
  const singleShift = filterShift(singles);
  const pairShift = filterShift(pairs);
  let likely = 0;
  for (let word = 0; word < count - 1; word++) {
    const own = hash[word]!;
    const first = Math.imul(own, SPREAD) >>> firstShift;
    const turned = Math.imul(own, TURN);
    const single = turned >>> singleShift;
    const pair = Math.imul((turned + hash[word + 1]!) | 0, SPREAD) >>> pairShift;
    const continues = (singles[single >>> 5]! >>> (single & 31)) | (pairs[pair >>> 5]! >>> (pair & 31));
    list[likely] = word;
    likely += (filter[first >>> 5]! >>> (first & 31)) & continues & 1;
  }
  // Behind the last word stands none.
  if (count > 0) list[likely++] = count - 1;
  return likely;
}

/** As `siftWords`, of the rests. */
export function siftRests(
  { filter, singles, pairs }: Filters,
  words: Words,
  { hash, word, count }: Rests,
  list: Uint32Array,
): number {
  const firstShift = filterShift(filter);
  const singleShift = filterShift(singles);
  const pairShift = filterShift(pairs);
  const last = words.count - 1;
  let likely = 0;
  for (let i = 0; i < count; i++) {
    const own = hash[i]!;
    const first = Math.imul(own, SPREAD) >>> firstShift;
    const turned = Math.imul(own, TURN);
    const single = turned >>> singleShift;
    const pair = Math.imul((turned + words.hash[Math.min(word[i]! + 1, last)]!) | 0, SPREAD) >>> pairShift;
    const continues = (singles[single >>> 5]! >>> (single & 31)) | (pairs[pair >>> 5]! >>> (pair & 31));
    list[likely] = i;
    likely += (filter[first >>> 5]! >>> (first & 31)) & continues & 1;
  }
  return likely;
}

/** Lists which of the first `count` hashes have their bit set, and returns how many; branches nowhere, as `siftWords`. */
export function siftHashes(
  { bits, bitShift }: Bits,
  hashes: Int32Array,
  count: number,
  list: Uint32Array,
): number {
  let likely = 0;
  for (let i = 0; i < count; i++) {
    const bit = Math.imul(hashes[i]!, SPREAD) >>> bitShift;
    list[likely] = i;
    likely += (bits[bit >>> 5]! >>> (bit & 31)) & 1;
  }
  return likely;
}

/** An odd multiplier that brings all bits of a hash into the upper ones, from which the bit of `filter` is taken. */
export const SPREAD = 0x9e3779b1;

/** Another, of whose products the bits of `singles` are taken, and to which the next hash is added for those of `pairs`. */
export const TURN = 0x85ebca6b;

/** By how many bits a product with `SPREAD` is shifted to number a bit of the filter. */
export function filterShift(filter: Uint32Array): number {
  return Math.clz32(filter.length * 32 - 1);
}
