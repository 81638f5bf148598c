import { SPREAD, type Bits } from '../../text/sift.ts';

/** Bits and slots for each hash: nearly all of what is asked for is not there, and a bit says so at once. */
const BITS_PER_HASH = 16;
const SLOTS_PER_HASH = 2;

/** A set of 32-bit hashes that is made once and asked for every word of a text. */
export class HashSet implements Bits {
  /** Numbers that `find` returns are below this. */
  readonly size: number;
  readonly bits: Int32Array;
  /** By how many bits a product with `SPREAD` is shifted to number a bit, and a slot. */
  readonly bitShift: number;
  readonly #slots: Int32Array;
  readonly #slotShift: number;
  /** A hash of 0 cannot be told from an empty slot. */
  #hasZero = false;

  /** @param list may tell a hash more than once. */
  constructor(list: readonly number[]) {
    const hashes = [...new Set(list)];
    const log = 32 - Math.clz32(Math.max(8, hashes.length) - 1);
    this.#slotShift = 32 - log - Math.log2(SLOTS_PER_HASH);
    this.bitShift = 32 - log - Math.log2(BITS_PER_HASH);
    this.size = (1 << log) * SLOTS_PER_HASH + 1;
    this.#slots = new Int32Array(this.size - 1);
    this.bits = new Int32Array(((1 << log) * BITS_PER_HASH) / 32);
    for (const hash of hashes) this.add(hash);
  }

  has(hash: number): boolean {
    return this.find(hash) >= 0;
  }

  /** The number of the slot that holds the hash; -1 where none does. */
  find(hash: number): number {
    const spread = Math.imul(hash, SPREAD);
    const bit = spread >>> this.bitShift;
    if (((this.bits[bit >>> 5]! >>> (bit & 31)) & 1) === 0) return -1;
    return this.findSlot(hash, spread);
  }

  private findSlot(hash: number, spread: number): number {
    if (hash === 0) return this.#hasZero ? this.size - 1 : -1;
    const slots = this.#slots;
    for (let slot = spread >>> this.#slotShift; ; slot = (slot + 1) & (slots.length - 1)) {
      const held = slots[slot]!;
      if (held === hash) return slot;
      if (held === 0) return -1;
    }
  }

  private add(hash: number): void {
    const spread = Math.imul(hash, SPREAD);
    const bit = spread >>> this.bitShift;
    this.bits[bit >>> 5]! |= 1 << (bit & 31);
    const slots = this.#slots;
    let slot = spread >>> this.#slotShift;
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & (slots.length - 1);
    if (hash === 0) this.#hasZero = true;
    else slots[slot] = hash;
  }
}
