import type { Folded } from './folding.ts';

/** The words of a folded text, in folded units: word `i` is `[start[i], end[i])`. */
export interface Words {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** The hash of each whole word; see `hashCodes`. */
  readonly hash: Int32Array;
}

// An odd multiplier (FNV's prime), so that powers of it never vanish modulo 2^32.
const BASE = 0x01000193;
/** Words of more letters are no words; no proclitic is sought in them. */
export const LONGEST_WORD = 64;
const POWERS = new Int32Array(LONGEST_WORD + 3);
for (let power = 1, i = 0; i < POWERS.length; i++, power = Math.imul(power, BASE)) POWERS[i] = power;

/** The polynomial hash of `codes[from, to)`, continuing `seed`: `hash(ab) = hashCodes(b, …, hash(a))`. */
export function hashCodes(codes: Uint8Array, from: number, to: number, seed = 0): number {
  let hash = seed;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, BASE) + codes[i]!) | 0;
  return hash;
}

/** The hash of a word without its first letters: from the hashes of both and the number of letters that remain. */
export function dropPrefix(whole: number, prefix: number, remaining: number): number {
  return (whole - Math.imul(prefix, POWERS[remaining]!)) | 0;
}

/** The hash of a word with letters put before it (whose hash is `prefix`). */
export function addPrefix(prefix: number, rest: number, length: number): number {
  return (Math.imul(prefix, POWERS[length]!) + rest) | 0;
}

/** Spreads a hash over all bits, for tables whose size is no prime. Unsigned. */
export function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x9e3779b1);
  return (once ^ (once >>> 15)) >>> 0;
}

/**
 * The slot of a table of `size` slots for a spread hash: its upper 24 bits as a fraction of the size. A remainder would
 * cost ten times as much, and sizes that are powers of two would waste half of the memory.
 */
export function slotOf(spread: number, size: number): number {
  return ((spread >>> 8) * size * 5.960464477539063e-8) | 0;
}

/** Cuts a folded text into words: the longest runs of units whose code `isWord` marks with 1. One pass, O(length). */
export function scanWords(folded: Folded, isWord: Uint8Array): Words {
  const { codes, length } = folded;
  let room = (length >>> 2) + 16;
  let start = new Uint32Array(room);
  let end = new Uint32Array(room);
  let hashes = new Int32Array(room);
  let count = 0;
  let i = 0;
  while (i < length) {
    while (i < length && isWord[codes[i]!] === 0) i++;
    if (i === length) break;
    if (count === room) {
      room = (length >>> 1) + 16;
      start = grow(start, new Uint32Array(room));
      end = grow(end, new Uint32Array(room));
      hashes = grow(hashes, new Int32Array(room));
    }
    start[count] = i;
    let hash = 0;
    for (let code = codes[i]!; i < length && isWord[code] === 1; code = codes[++i]!) {
      hash = (Math.imul(hash, BASE) + code) | 0;
    }
    end[count] = i;
    hashes[count++] = hash;
  }
  return { count, start, end, hash: hashes };
}

function grow<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
