import { foldArabic } from '../../arabic/letters.ts';
import type { TimeWords } from '../../arabic/time-classes.ts';

/** Columns of a node: 0 no letter, 1 blank, 2–27 Latin, 28–56 Arabic, 57 a dash within a name. */
const WIDTH = 64;
const BLANK_CODE = 32;
const FIRST_LATIN = 97;
const FIRST_ARABIC = 128;

/** Column of each folded code; 0 where no word of the tables has it. */
const COLUMN = buildColumns();

function buildColumns(): Uint8Array {
  const column = new Uint8Array(256);
  column[BLANK_CODE] = 1;
  for (let letter = 0; letter < 26; letter++) column[FIRST_LATIN + letter] = 2 + letter;
  for (let letter = 0; letter < 29; letter++) column[FIRST_ARABIC + letter] = 28 + letter;
  column[45] = 57;
  return column;
}

/** All words of the tables as a tree of folded codes: one table look-up a letter, nothing allocated. */
export interface Trie {
  /** `next[node * 64 + column]`; 0 where there is no such word. Node 1 is the root. */
  readonly next: Uint16Array;
  /** Row of the table plus one where a word ends in a node, else 0. */
  readonly row: Uint16Array;
  readonly rows: readonly TimeWords[];
}

export const ROOT = 1;

/** Builds the tree; where two rows have a word, the earlier row keeps it. */
export function buildTrie(rows: readonly TimeWords[]): Trie {
  const words = rows.flatMap((row, index) => row.words.split('|').map((word) => ({ word, index })));
  const letters = words.reduce((sum, { word }) => sum + word.length, 2);
  const next = new Uint16Array(letters * WIDTH);
  const row = new Uint16Array(letters);
  let nodes = ROOT + 1;
  for (const { word, index } of words) {
    const { codes, length } = foldArabic(word);
    let node = ROOT;
    for (let i = 0; i < length; i++) {
      const column = COLUMN[codes[i]!]!;
      if (column === 0) throw new Error(`a word of the time tables has a sign of no column: ${word}`);
      const edge = node * WIDTH + column;
      if (next[edge] === 0) next[edge] = nodes++;
      node = next[edge]!;
    }
    if (row[node] === 0) row[node] = index + 1;
  }
  return { next: next.slice(0, nodes * WIDTH), row: row.slice(0, nodes), rows };
}

/** The node behind `code`, or 0. */
export function step(trie: Trie, node: number, code: number): number {
  const column = COLUMN[code]!;
  return column === 0 ? 0 : trie.next[node * WIDTH + column]!;
}
