/**
 * Keys of words: numbers made in passing, so that no word of a page has to be cut out to be looked up. Equal words have
 * equal keys; two others share one once in a thousand million, and whoever must be sure compares the words as well.
 */

/** No key has more bits: such numbers are no objects. */
const KEY_BITS = 0x3fffffff;

/** Begins with 0. */
export function addToKey(key: number, unit: number): number {
  return Math.imul(key ^ unit, 0x01000193);
}

/** The key of what was added. */
export function endKey(key: number): number {
  return key & KEY_BITS;
}

export function keyOf(word: string): number {
  let key = 0;
  for (let i = 0; i < word.length; i++) key = addToKey(key, word.charCodeAt(i));
  return endKey(key);
}
