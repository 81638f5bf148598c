import Papa from 'papaparse';
import type { PackFault } from './pack-file.ts';
import { columnOfHeading, type Column } from './pack-words.ts';

/** The forms in which a pack may be written. */
export type PackFormat = 'gazetteer' | 'tsv' | 'inception' | 'csv' | 'json' | 'list';

/** One form of a name, with the flag that stands beside it in JSON. */
export interface RawForm {
  readonly text: string;
  readonly flag?: string;
}

/** One entity as written, not yet judged. */
export interface RawRow {
  /** Line of the file, or the number of the item in JSON; from 1. */
  readonly line: number;
  /** Other forms stand between `|` in tables. */
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  /** The forms as JSON states them, the name first, where it states them one by one. */
  readonly forms?: readonly RawForm[];
  /** Set where the row cannot be read at all. */
  readonly fault?: 'too-long' | 'quotes' | 'columns' | 'not-an-object';
}

export interface RawPack {
  readonly format: PackFormat;
  /** As the file names itself, or ''. */
  readonly title: string;
  readonly rows: readonly RawRow[];
}

/** A longer line is no line of names: the longest of our own gazetteer has some 700 units. */
export const LONGEST_LINE = 10_000;

const GAZETTEER: readonly (Column | null)[] = [
  'id',
  'kind',
  'name',
  'aliases',
  'nameEn',
  'country',
  'descriptionAr',
  'descriptionEn',
  'cues',
  null,
];
const SIMPLE: readonly Column[] = ['name', 'kind', 'aliases', 'nameEn', 'note'];

/** Cuts a file into rows. The form is told by the text, not by the name of the file. */
export function readRows(text: string): RawPack | PackFault {
  if (/^\s*[[{]/.test(text)) return readJson(text);
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  const first = lines.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  if (first.includes('\t')) return readTabbed(lines, first);
  if (/[,;"]/.test(first)) return readCsv(text);
  return {
    format: 'list',
    title: '',
    rows: lines.flatMap((line, i) => (isRow(line) ? [rowOf(i + 1, line, [line], ['name'])] : [])),
  };
}

function isRow(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('#');
}

function rowOf(
  line: number,
  written: string,
  values: readonly string[],
  columns: readonly (Column | null)[],
): RawRow {
  if (written.length > LONGEST_LINE) return { line, cells: {}, fault: 'too-long' };
  if (values.length > columns.length && values.slice(columns.length).some((value) => value.trim() !== ''))
    return { line, cells: { name: values[0] ?? '' }, fault: 'columns' };
  const cells: Partial<Record<Column, string>> = {};
  columns.forEach((column, i) => {
    if (column) cells[column] = (values[i] ?? '').trim();
  });
  return { line, cells };
}

function headingsOf(values: readonly string[]): (Column | null)[] | null {
  const columns = values.map(columnOfHeading);
  return columns.includes('name') && columns.filter(Boolean).length >= Math.min(2, values.length)
    ? columns
    : null;
}

function readTabbed(lines: readonly string[], first: string): RawPack {
  const isGazetteer = first.startsWith('id\tkind\tar\t');
  const headings = isGazetteer ? GAZETTEER : headingsOf(first.split('\t'));
  const isPairs = !headings && lines.every((line) => !isRow(line) || line.split('\t', 3).length <= 2);
  const columns = headings ?? SIMPLE;
  let isHead = headings !== null;
  const rows: RawRow[] = [];
  lines.forEach((line, i) => {
    if (!isRow(line)) return;
    if (isHead) isHead = false;
    else rows.push(rowOf(i + 1, line, line.length > LONGEST_LINE ? [] : line.split('\t'), columns));
  });
  return { format: isGazetteer ? 'gazetteer' : isPairs ? 'inception' : 'tsv', title: '', rows };
}

function readCsv(text: string): RawPack {
  const rows: RawRow[] = [];
  let columns: readonly (Column | null)[] | null = null;
  let line = 1;
  let at = 0;
  Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';'],
    comments: '#',
    step: ({ data, errors, meta }) => {
      const written = text.slice(at, meta.cursor);
      const own = line + (/^[\r\n]*/.exec(written)![0].match(/\r\n|[\r\n]/g)?.length ?? 0);
      line += written.match(/\r\n|[\r\n]/g)?.length ?? 0;
      at = meta.cursor;
      if (data.every((value) => value.trim() === '')) return;
      if (columns === null) {
        columns = headingsOf(data) ?? SIMPLE;
        if (columns !== SIMPLE) return;
      }
      const row = rowOf(own, written, data, columns);
      rows.push(
        errors.some(({ type }) => type === 'Quotes') ? { line: own, cells: {}, fault: 'quotes' } : row,
      );
    },
  });
  return { format: 'csv', title: '', rows };
}

function readJson(text: string): RawPack | PackFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'json';
  }
  const file = isObject(value) ? value : {};
  const list = Array.isArray(value) ? value : [file.names, file.entities, file.items].find(Array.isArray);
  if (!list) return 'json';
  const title = typeof file.title === 'string' ? file.title : '';
  return { format: 'json', title, rows: list.map((item: unknown, i) => rowOfItem(i + 1, item)) };
}

function rowOfItem(line: number, item: unknown): RawRow {
  if (typeof item === 'string') return rowOf(line, item, [item], ['name']);
  if (!isObject(item)) return { line, cells: {}, fault: 'not-an-object' };
  const cells: Partial<Record<Column, string>> = {};
  let forms: RawForm[] = [];
  for (const [key, value] of Object.entries(item)) {
    const column = columnOfHeading(key);
    if (!column || cells[column] !== undefined) continue;
    const values = (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap(formOf);
    if (column === 'aliases') forms = [...forms, ...values];
    else if (column === 'name' && isWritten(item.flag) && values[0])
      forms = [{ ...values[0], flag: String(item.flag) }, ...forms];
    else if (column === 'name') forms = [...values, ...forms];
    cells[column] = values.map(({ text }) => text).join('|');
  }
  const length = Object.values(cells).reduce((sum, cell) => sum + cell.length, 0);
  return length > LONGEST_LINE ? { line, cells: {}, fault: 'too-long' } : { line, cells, forms };
}

/** «حفتر», or {"text": "حفتر", "flag": "weak"}. */
function formOf(value: unknown): RawForm[] {
  if (isWritten(value)) return [{ text: String(value).trim() }];
  if (!isObject(value) || typeof value.text !== 'string') return [];
  const text = value.text.trim();
  return [typeof value.flag === 'string' ? { text, flag: value.flag } : { text }];
}

function isWritten(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
