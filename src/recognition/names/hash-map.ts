import { mix } from '../../text/words.ts';

/**
 * Numbers by 32-bit hash, in two arrays: a `Map` would box every key that has more than 31 bits, and half of them have.
 */
export class HashMap {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** @param entries hash → value; the value 0 says that there is none. */
  constructor(entries: Iterable<readonly [number, number]>) {
    const list = [...entries];
    let size = 16;
    while (size < list.length * 3) size *= 2;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    this.#mask = size - 1;
    for (const [hash, value] of list) {
      const slot = this.#slotOf(hash);
      this.#keys[slot] = hash;
      this.#values[slot] = value;
    }
  }

  /** The value of the hash, or 0. */
  get(hash: number): number {
    return this.#values[this.#slotOf(hash)]!;
  }

  /** The slot that holds the hash, or the empty one where it belongs. */
  #slotOf(hash: number): number {
    let slot = mix(hash) & this.#mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
