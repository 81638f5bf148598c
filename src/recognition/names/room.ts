/** More words than these are given an array of their own, so that one long text does not hold memory for ever. */
const MOST = 1 << 16;

/**
 * Numbers for the words of a text, zero at first, lent again and again: making arrays costs more than what is written
 * into them, and one text is read at a time. What was lent is valid until the same room is asked again.
 */
export class Room {
  #numbers = new Int32Array(0);
  #bytes = new Uint8Array(0);

  /** A number of 32 bits for each word. */
  lendNumbers(words: number): Int32Array {
    if (words > MOST) return new Int32Array(words);
    if (words > this.#numbers.length) this.#numbers = new Int32Array(Math.min(MOST, words * 2));
    return this.#numbers.subarray(0, words).fill(0);
  }

  /** A byte for each word. */
  lendBytes(words: number): Uint8Array {
    if (words > MOST) return new Uint8Array(words);
    if (words > this.#bytes.length) this.#bytes = new Uint8Array(Math.min(MOST, words * 2));
    return this.#bytes.subarray(0, words).fill(0);
  }
}
