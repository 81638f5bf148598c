import { foldArabic } from '../../arabic/letters.ts';
import type { TimeWords } from '../../arabic/time-classes.ts';

/**
 * All words of the tables by a rolling hash of their folded codes.
 *
 * The lexer hashes as it walks (one multiplication a letter), so that a word that is not in the tables costs one
 * look-up into a small array and no comparison. The hash of a word without its first or last letters follows from
 * the hashes of its beginnings; nothing is read twice for «و», «بـ», «لل» or an object at the end.
 */
export interface WordTable {
  /** Slot → entry plus one; its length is a power of two. */
  readonly slots: Uint16Array;
  /** Entry → hash. */
  readonly hashes: Int32Array;
  /** Entry → row of the tables plus one; 0 where the entry only begins a longer one. */
  readonly rows: Uint16Array;
  /** Entry → 1 where a longer entry goes on behind a blank. */
  readonly goesOn: Uint8Array;
  /** Entry → where its codes begin in `pool`; one more than there are entries. */
  readonly starts: Uint32Array;
  readonly pool: Uint8Array;
}

/** Odd and large, so that every letter reaches the upper bits, from which the slot is taken. */
export const FACTOR = 0x9e3779b1 | 0;
const BLANK = 32;
/** No word of the tables is longer; longer runs of letters are not looked up. */
export const LONGEST_WORD = 40;

/** `POWERS[n]` is FACTOR to the n. */
export const POWERS = new Int32Array(LONGEST_WORD + 1);
POWERS[0] = 1;
for (let n = 1; n <= LONGEST_WORD; n++) POWERS[n] = Math.imul(POWERS[n - 1]!, FACTOR);

/** The hash of what is hashed, with one more code behind it. */
export function extendHash(hash: number, code: number): number {
  return (Math.imul(hash, FACTOR) + code) | 0;
}

/** Builds the table; where two rows have a word, the earlier row keeps it. */
export function buildWordTable(rows: readonly TimeWords[]): WordTable {
  const entries = new Map<string, { codes: number[]; row: number; goesOn: boolean }>();
  rows.forEach((row, index) => {
    for (const word of row.words.split('|')) {
      const folded = foldArabic(word);
      const codes = [...folded.codes.subarray(0, folded.length)];
      codes.forEach((code, i) => {
        if (code === BLANK) fileEntry(entries, codes.slice(0, i)).goesOn = true;
      });
      const entry = fileEntry(entries, codes);
      if (entry.row === 0) entry.row = index + 1;
    }
  });
  return pack([...entries.values()]);
}

type Entry = { codes: number[]; row: number; goesOn: boolean };

function fileEntry(entries: Map<string, Entry>, codes: number[]): Entry {
  const key = codes.join(',');
  const found = entries.get(key) ?? { codes, row: 0, goesOn: false };
  entries.set(key, found);
  return found;
}

function pack(entries: readonly Entry[]): WordTable {
  const size = 2 ** Math.ceil(Math.log2(entries.length * 4));
  const table: WordTable = {
    slots: new Uint16Array(size),
    hashes: new Int32Array(entries.length),
    rows: Uint16Array.from(entries, ({ row }) => row),
    goesOn: Uint8Array.from(entries, ({ goesOn }) => (goesOn ? 1 : 0)),
    starts: new Uint32Array(entries.length + 1),
    pool: Uint8Array.from(entries.flatMap(({ codes }) => codes)),
  };
  const shift = 32 - Math.log2(size);
  entries.forEach(({ codes }, index) => {
    table.starts[index + 1] = table.starts[index]! + codes.length;
    const hash = codes.reduce(extendHash, 0);
    table.hashes[index] = hash;
    let slot = slotOf(hash, shift);
    while (table.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.slots[slot] = index + 1;
  });
  return table;
}

/** Where a hash begins to be looked for. */
export function slotOf(hash: number, shift: number): number {
  return Math.imul(hash ^ (hash >>> 15), FACTOR) >>> shift;
}
