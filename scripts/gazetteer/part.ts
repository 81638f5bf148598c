import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileGazetteer, type Entry } from '../../src/recognition/gazetteer/compile.ts';
import { gatherEntries, readBlockers } from './entries.ts';
import { inspect } from './inspect.ts';
import { readTables } from './tables.ts';

/** How many filed names the part has; spelling variants are written for them as for all. */
export const PART_NAMES = 10_000;
const PART_FILE = resolve(import.meta.dirname, '../../build/gazetteer-part.bin');
/** A prime: entities are taken from all tables, and not country by country. */
const STEP = 7919;

/** Writes a gazetteer of whole entities with so many names together, for `npm run bench`; the same ones in every run. */
export function writePart(): void {
  const { rows, faults } = inspect(readTables());
  const entries = gatherEntries(rows, faults);
  const part: Entry[] = [];
  for (let i = 0, names = 0; names < PART_NAMES && i < entries.length; i++) {
    const entry = entries[(i * STEP) % entries.length]!;
    part.push(entry);
    names += entry.names.length;
  }
  writeFileSync(PART_FILE, compileGazetteer(part, readBlockers()));
}
