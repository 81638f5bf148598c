import { foldArabic } from '../../arabic/letters.ts';
import type { TimeWords } from '../../arabic/time-classes.ts';

/**
 * All words of the tables by a rolling hash of their folded codes.
 *
 * The lexer hashes as it walks (a turn and an exclusive or for each letter), so that a word that is not in the tables
 * costs one look-up into a small array and no comparison. Each letter leaves its mark wherever it stands: the hash of a
 * word without its first letters takes theirs away, and nothing is read twice for «و», «بـ» or «لل».
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

const BLANK = 32;
/** No word of the tables is longer; longer runs of letters are not looked up. */
export const LONGEST_WORD = 40;

/** Bits by which a hash turns for each letter that follows: prime to the 32 that it has. */
const TURN = 5;

/** The hash of what is hashed, with one more code behind it. */
export function extendHash(hash: number, code: number): number {
  return ((hash << TURN) | (hash >>> (32 - TURN))) ^ code;
}

/** What is hashed, as it stands in the hash of a word that goes on for so many letters behind it. */
export function turnHash(hash: number, letters: number): number {
  const bits = (TURN * letters) & 31;
  return (hash << bits) | (hash >>> (32 - bits));
}

/** Brings every letter to the upper bits, from which slots and bits are taken. Odd and large is the factor. */
export function mixHash(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}

/** Builds the table; where two rows have a word, the earlier row keeps it. */
export function buildWordTable(rows: readonly TimeWords[]): WordTable {
  const entries = new Map<string, Entry>();
  rows.forEach((row, index) => {
    for (const word of row.words.split('|')) {
      const { codes, length } = foldArabic(word);
      let folded = '';
      for (let i = 0; i < length; i++) {
        if (codes[i] === BLANK) fileEntry(entries, folded).goesOn = true;
        folded += String.fromCharCode(codes[i]!);
      }
      const entry = fileEntry(entries, folded);
      if (entry.row === 0) entry.row = index + 1;
    }
  });
  return pack([...entries.values()]);
}

/** The folded word has a character for each code: a list of them would be built thousands of times at each start. */
type Entry = { readonly folded: string; row: number; goesOn: boolean };

function fileEntry(entries: Map<string, Entry>, folded: string): Entry {
  let entry = entries.get(folded);
  if (!entry) entries.set(folded, (entry = { folded, row: 0, goesOn: false }));
  return entry;
}

function pack(entries: readonly Entry[]): WordTable {
  const size = 2 ** Math.ceil(Math.log2(entries.length * 4));
  const table: WordTable = {
    slots: new Uint16Array(size),
    hashes: new Int32Array(entries.length),
    rows: new Uint16Array(entries.length),
    goesOn: new Uint8Array(entries.length),
    starts: new Uint32Array(entries.length + 1),
    pool: new Uint8Array(entries.reduce((sum, { folded }) => sum + folded.length, 0)),
  };
  const shift = 32 - Math.log2(size);
  let at = 0;
  entries.forEach(({ folded, row, goesOn }, index) => {
    let hash = 0;
    for (let i = 0; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      table.pool[at++] = code;
      hash = extendHash(hash, code);
    }
    table.starts[index + 1] = at;
    table.hashes[index] = hash;
    table.rows[index] = row;
    table.goesOn[index] = goesOn ? 1 : 0;
    let slot = mixHash(hash) >>> shift;
    while (table.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.slots[slot] = index + 1;
  });
  return table;
}
