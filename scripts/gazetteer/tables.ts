import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Table } from './rows.ts';

export const GAZETTEER_FOLDER = resolve(import.meta.dirname, '../../gazetteer');

/** Tables that a script derived from packages (`scripts/gazetteer/derive.ts`): a curated line wins over theirs. */
export const PACKAGE_TABLES: readonly string[] = ['world-cities.tsv', 'regions.tsv'];

/** A table of adjectives, in a form of its own; see `nationalities.ts`. */
export const NATIONALITY_TABLE = 'nationalities.tsv';

/** All tables of entities, in the order of their names. */
export function readTables(folder: string = GAZETTEER_FOLDER): Table[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv') && name !== NATIONALITY_TABLE)
    .sort()
    .map((name) => ({ file: `gazetteer/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

/** True for a table that comes from packages rather than from people. */
export function isPackageTable(file: string): boolean {
  return PACKAGE_TABLES.some((name) => file.endsWith(`/${name}`));
}
