import { mix } from '../../text/words.ts';

/** Most of what is asked for is not there: a slot that is empty says so at once. */
const SLOTS_PER_HASH = 3;

/** A set of 32-bit hashes in one array: no object for each of the thousands of words of an article. */
export class HashSet {
  #slots: Int32Array;
  #size = 0;
  #hasZero = false;

  /** @param expected how many hashes will be added; more than these are taken too. */
  constructor(expected: number) {
    let size = 16;
    while (size < expected * SLOTS_PER_HASH) size *= 2;
    this.#slots = new Int32Array(size);
  }

  static of(hashes: readonly number[]): HashSet {
    const set = new HashSet(hashes.length);
    for (const hash of hashes) set.add(hash);
    return set;
  }

  add(hash: number): void {
    if (hash === 0) {
      this.#hasZero = true;
      return;
    }
    const slot = this.#slotOf(hash);
    if (this.#slots[slot] === hash) return;
    this.#slots[slot] = hash;
    if (++this.#size * SLOTS_PER_HASH > this.#slots.length) this.#grow();
  }

  has(hash: number): boolean {
    return hash === 0 ? this.#hasZero : this.#slots[this.#slotOf(hash)] === hash;
  }

  /** The slot that holds the hash, or the empty one where it belongs. */
  #slotOf(hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = mix(hash) & mask;
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (const hash of before) if (hash !== 0) this.#slots[this.#slotOf(hash)] = hash;
  }
}
