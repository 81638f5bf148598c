import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileGazetteer } from '../../src/recognition/gazetteer/compile.ts';
import { gatherEntries, readBlockers } from './entries.ts';
import { inspect } from './inspect.ts';
import { readTables } from './tables.ts';

/** Where the compiled gazetteer lies; git-ignored. */
export const GAZETTEER_FILE = resolve(import.meta.dirname, '../../build/gazetteer.bin');
/** What the compiled gazetteer may weigh in the package. */
export const GZIPPED_LIMIT = 900_000;

/** Checks and compiles all tables and writes the file. Returns what is wrong in them; the file is written all the same. */
export function buildGazetteer(): { faults: number; bytes: Uint8Array } {
  const { rows, faults } = inspect(readTables());
  const bytes = compileGazetteer(gatherEntries(rows, faults), readBlockers());
  mkdirSync(dirname(GAZETTEER_FILE), { recursive: true });
  writeFileSync(GAZETTEER_FILE, bytes);
  return { faults: faults.length, bytes };
}

if (process.argv[1] === import.meta.filename) {
  const { faults, bytes } = buildGazetteer();
  const gzipped = gzipSync(bytes).length;
  console.log(`build/gazetteer.bin: ${bytes.length} bytes, ${gzipped} gzipped`);
  if (faults > 0) console.error(`${faults} faults in the tables: npm run gazetteer:check`);
  if (faults > 0 || gzipped > GZIPPED_LIMIT) process.exitCode = 1;
}
