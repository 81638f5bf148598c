import { foldedWord } from '../../src/arabic/letters.ts';
import type { Fault } from './fault.ts';
import type { Row } from './rows.ts';
import { isPackageTable } from './tables.ts';

/** Rules that need all lines: ids and names that are claimed more than once. */
export function* checkTogether(rows: readonly Row[]): Iterable<Fault> {
  yield* checkIds(rows);
  yield* checkClaims(rows.filter((row) => !isPackageTable(row.file)));
}

function* checkIds(rows: readonly Row[]): Iterable<Fault> {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const other = first.get(row.cells.id);
    if (other) yield at(row, `id “${row.cells.id}” stands already in ${place(other)}`);
    else first.set(row.cells.id, row);
  }
}

function* checkClaims(rows: readonly Row[]): Iterable<Fault> {
  const strong = new Map<string, Row>();
  for (const row of rows) {
    for (const { text, flag } of row.names) {
      if (flag !== 'strong') continue;
      const word = foldedWord(text);
      const other = strong.get(word);
      if (!other) strong.set(word, row);
      else if (other !== row)
        yield at(row, `“${text}” is claimed as strong by ${other.cells.id} too (${place(other)})`);
    }
  }
}

function at(row: Row, message: string): Fault {
  return { file: row.file, line: row.line, message };
}

function place(row: Row): string {
  return `${row.file}:${row.line}`;
}
