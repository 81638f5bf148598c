import { ENTITY_KINDS, type EntityKind } from '../../src/recognition/entity.ts';
import type { Fault } from './fault.ts';

/** The first line of every table of the gazetteer; the columns are explained in gazetteer/README.md. */
export const HEADER = [
  'id',
  'kind',
  'ar',
  'aliases',
  'en',
  'country',
  'desc_ar',
  'desc_en',
  'cues',
  'facts',
] as const;

/** How far a name is believed; see the table of flags in gazetteer/README.md. */
export type Flag = 'strong' | 'weak' | 'cue';

export interface FlaggedName {
  readonly text: string;
  readonly flag: Flag;
}

/** A line of the gazetteer, cut into its columns and not yet judged. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<(typeof HEADER)[number], string>>;
  readonly kind: EntityKind | null;
  /** The main name first, then the aliases. */
  readonly names: readonly FlaggedName[];
  readonly cues: readonly string[];
  readonly facts: ReadonlyMap<string, string>;
}

/** One table as read from disk. */
export interface Table {
  readonly file: string;
  readonly text: string;
}

/** Cuts tables into rows. A line with the wrong number of columns is a fault and yields no row. */
export function readRows(tables: readonly Table[], faults: Fault[]): Row[] {
  const rows: Row[] = [];
  for (const { file, text } of tables) {
    const fault = (line: number, message: string): void => void faults.push({ file, line, message });
    if (text.startsWith('\ufeff')) fault(1, 'begins with a byte order mark');
    if (text.includes('\r')) fault(1, 'has carriage returns; lines end in \\n');
    if (!text.endsWith('\n')) fault(text.split('\n').length, 'the last line does not end in \\n');
    const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
    if (lines[0] !== HEADER.join('\t')) fault(1, `the first line is not the header: ${HEADER.join(' ')}`);
    lines.forEach((line, index) => {
      const number = index + 1;
      if (index === 0 || line.startsWith('#')) return;
      if (line.trim() === '') {
        if (index < lines.length - 1) fault(number, 'empty line');
        return;
      }
      const cells = line.split('\t');
      if (cells.length === HEADER.length) rows.push(readRow(file, number, cells));
      else fault(number, `${cells.length} columns instead of ${HEADER.length}`);
    });
  }
  return rows;
}

function readRow(file: string, line: number, values: readonly string[]): Row {
  const cells = Object.fromEntries(HEADER.map((name, i) => [name, values[i]!])) as Row['cells'];
  const facts = new Map<string, string>();
  for (const part of split(cells.facts, ';')) {
    const [key, ...value] = part.split('=');
    facts.set(key!, value.join('='));
  }
  return {
    file,
    line,
    cells,
    kind: ENTITY_KINDS.find((kind) => kind === cells.kind) ?? null,
    names: [cells.ar, ...split(cells.aliases, '|')].map(readName),
    cues: split(cells.cues, '|'),
    facts,
  };
}

function split(cell: string, separator: string): string[] {
  return cell === '' ? [] : cell.split(separator);
}

function readName(written: string): FlaggedName {
  if (written.startsWith('~')) return { text: written.slice(1), flag: 'weak' };
  if (written.startsWith('?')) return { text: written.slice(1), flag: 'cue' };
  return { text: written, flag: 'strong' };
}
