import { mix } from '../../text/words.ts';

/** A set of 32-bit hashes in one array: no object for each of the thousands of words of an article. */
export class HashSet {
  readonly #slots: Int32Array;
  readonly #mask: number;
  #hasZero = false;

  /** @param most how many hashes will be added at most. */
  constructor(most: number) {
    let size = 16;
    while (size < most * 1.5) size *= 2;
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
  }

  static of(hashes: readonly number[]): HashSet {
    const set = new HashSet(hashes.length);
    for (const hash of hashes) set.add(hash);
    return set;
  }

  add(hash: number): void {
    if (hash === 0) this.#hasZero = true;
    else this.#slots[this.#slotOf(hash)] = hash;
  }

  has(hash: number): boolean {
    return hash === 0 ? this.#hasZero : this.#slots[this.#slotOf(hash)] === hash;
  }

  /** The slot that holds the hash, or the empty one where it belongs. */
  #slotOf(hash: number): number {
    let slot = mix(hash) & this.#mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
