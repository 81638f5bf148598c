import { addShift, createShifts, EXPAND, fold, type Folded, type FoldTable, type Shifts } from './folding.ts';

/** The words of a folded text, in folded units: word `i` is `[start[i], end[i])`. */
export interface Words {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** The hash of each whole word; see `hashCodes`. */
  readonly hash: Int32Array;
}

/** Base of the hashes of words: odd (FNV's prime), so that its powers never vanish modulo 2^32. */
export const BASE = 0x01000193;
/** Words of more letters are no words; no proclitic is sought in them. */
export const LONGEST_WORD = 64;
/** `POWERS[n]` is BASE to the n. */
export const POWERS = new Int32Array(LONGEST_WORD + 3);
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

/** A folded text and its words. */
export interface FoldedWords extends Folded {
  readonly words: Words;
}

/** Arrays that one text after another is read into, so that none is cleared and thrown away for each. */
export interface ReadingRoom {
  codes: Uint8Array;
  readonly shifts: Shifts;
  /** Number of folded units that were read last. */
  length: number;
  start: Uint32Array;
  end: Uint32Array;
  hash: Int32Array;
  /** Number of words that were read last. */
  count: number;
}

export function createReadingRoom(): ReadingRoom {
  const none = new Uint32Array(0);
  const [codes, hash] = [new Uint8Array(0), new Int32Array(0)];
  return { codes, shifts: createShifts(), length: 0, start: none, end: none, hash, count: 0 };
}

/**
 * Folds a text and cuts it into words in one pass; the result equals that of `fold` and `scanWords`.
 * @param room what is read stays valid until another text is read into the same room.
 */
export function foldWords(
  source: string,
  table: FoldTable,
  isWord: Uint8Array,
  room: ReadingRoom = createReadingRoom(),
): FoldedWords {
  const size = source.length;
  if (room.codes.length <= size) makeRoom(room, size + 1);
  if (!readInto(room, source, table.codeOf, isWord)) {
    // Ligatures are rare, and need more room than there is.
    const folded = fold(source, table);
    return { ...folded, words: scanWords(folded, isWord) };
  }
  const { start, end, hash, length, count, shifts } = room;
  const codes = room.codes.subarray(0, size + 1);
  codes[length] = 0;
  return { source, codes, shifts, length, words: { count, start, end, hash } };
}

/**
 * Reads a text into a room that is wide enough; false where a unit folds to several codes. The end of a word is the one
 * branch in it that no processor foresees, and costs as much as five letters.
 */
function readInto(room: ReadingRoom, source: string, codeOf: Uint8Array, isWord: Uint8Array): boolean {
  const { codes, shifts, start, end, hash: hashes } = room;
  const size = source.length;
  shifts.count = 0;
  let count = 0;
  let length = 0;
  let first = 0;
  let hash = 0;
  for (let i = 0; i < size; i++) {
    const code = codeOf[source.charCodeAt(i)]!;
    if (isWord[code] === 1) {
      codes[length++] = code;
      hash = (Math.imul(hash, BASE) + code) | 0;
      continue;
    }
    if (code <= EXPAND) {
      if (code === EXPAND) return false;
      addShift(shifts, length, i + 1 - length);
      continue;
    }
    if (length > first) {
      start[count] = first;
      end[count] = length;
      hashes[count++] = hash;
    }
    hash = 0;
    codes[length++] = code;
    first = length;
  }
  if (length > first) {
    start[count] = first;
    end[count] = length;
    hashes[count++] = hash;
  }
  room.length = length;
  room.count = count;
  return true;
}

/** Makes room for so many units, every other one of which may be a word. */
function makeRoom(room: ReadingRoom, units: number): void {
  const words = (units >>> 1) + 1;
  room.codes = new Uint8Array(units);
  room.start = new Uint32Array(words);
  room.end = new Uint32Array(words);
  room.hash = new Int32Array(words);
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
