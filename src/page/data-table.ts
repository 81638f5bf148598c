import { linkedOf, type Box, type Line, type Outline } from './outline.ts';

/** Letters of a cell above which a table is taken for layout: figures and names are shorter. */
const LONGEST_MEAN_CELL = 60;

/** Tables judged: asked for each line in them. */
const known = new WeakMap<Box, boolean>();

/** The table of data around a line, or null: layout tables hold paragraphs, links and other tables. */
export function dataTableAround(line: Line, outline: Outline): Box | null {
  for (let box: Box | null = line.box; box; box = box.parent) {
    if (box.name !== 'table') continue;
    let answer = known.get(box);
    if (answer === undefined) known.set(box, (answer = isData(box, outline)));
    return answer ? box : null;
  }
  return null;
}

function isData(table: Box, outline: Outline): boolean {
  const count = table.endLine - table.firstLine;
  if (count < 4 || count > 2000) return false;
  let length = 0;
  let linked = 0;
  const rows = new Map<Box, Box>();
  let isOneColumn = true;
  for (let i = table.firstLine; i < table.endLine; i++) {
    const line = outline.lines[i]!;
    const row = rowOf(line, table);
    if (!row) continue;
    const cell = cellOf(line, row);
    const first = rows.get(row);
    if (!first) rows.set(row, cell);
    else if (first !== cell) isOneColumn = false;
    length += line.length;
    linked += linkedOf(line);
    if (line.length > 250) return false;
  }
  // One column is no table: old templates stack headline, date and text in it.
  return !isOneColumn && rows.size >= 2 && length / count <= LONGEST_MEAN_CELL && linked <= 0.5 * length;
}

/** The row that a line stands in; null in a nested table and outside rows. */
function rowOf(line: Line, table: Box): Box | null {
  for (let box: Box | null = line.box; box && box !== table; box = box.parent) {
    if (box.name === 'table') return null;
    if (box.name === 'tr') return box;
  }
  return null;
}

/** The cell of a row that a line stands in; the row itself for what stands in none. */
function cellOf(line: Line, row: Box): Box {
  let cell: Box = row;
  for (let box: Box | null = line.box; box && box !== row; box = box.parent) cell = box;
  return cell;
}

/** The rows of a table in order, each the lines of its cells. */
export function readTable(outline: Outline, table: Box): Line[][] {
  const rows = new Map<Box, Line[]>();
  for (let i = table.firstLine; i < table.endLine; i++) {
    const line = outline.lines[i]!;
    const row = rowOf(line, table);
    if (!row) continue;
    const cells = rows.get(row);
    if (cells) cells.push(line);
    else rows.set(row, [line]);
  }
  return [...rows.values()];
}
