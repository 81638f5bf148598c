import type { Fault } from './fault.ts';
import { ROW_CHECKS } from './row-checks.ts';
import { readRows, type Row, type Table } from './rows.ts';
import { checkTogether } from './table-checks.ts';

/** All rows of the tables with everything that is wrong in them, in the order of file and line. */
export function inspect(tables: readonly Table[]): { rows: Row[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const rows = readRows(tables, faults);
  for (const row of rows) {
    for (const check of ROW_CHECKS) {
      for (const message of check(row)) faults.push({ file: row.file, line: row.line, message });
    }
  }
  faults.push(...checkTogether(rows));
  faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return { rows, faults };
}
