import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildGazetteer, GAZETTEER_FILE } from './build.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** What the compiled gazetteer is made of: the tables, and the code that reads, spells and lays them. */
const SOURCES = ['gazetteer', 'scripts/gazetteer', 'src/recognition/gazetteer', 'src/arabic', 'src/text'];

/** Builds `build/gazetteer.bin` where it is missing or older than anything it is made of; says nothing. */
export function ensureGazetteer(): string {
  if (!existsSync(GAZETTEER_FILE) || newest() > statSync(GAZETTEER_FILE).mtimeMs) buildGazetteer();
  return GAZETTEER_FILE;
}

function newest(): number {
  let time = 0;
  for (const folder of SOURCES) {
    for (const name of readdirSync(join(ROOT, folder))) {
      time = Math.max(time, statSync(join(ROOT, folder, name)).mtimeMs);
    }
  }
  return time;
}
