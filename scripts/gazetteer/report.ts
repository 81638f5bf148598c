import { gzipSync } from 'node:zlib';
import { compileGazetteer } from '../../src/recognition/gazetteer/compile.ts';
import { FLAGS } from '../../src/recognition/gazetteer/layout.ts';
import { gatherEntries, readBlockers } from './entries.ts';
import { inspect } from './inspect.ts';
import { readTables } from './tables.ts';

// `npm run gazetteer:report`: what the gazetteer holds, by kind, country, source and flag, and what it weighs.

const { rows, faults } = inspect(readTables());
const entries = gatherEntries(rows, faults);
const bytes = compileGazetteer(entries, readBlockers());

/** Counts, largest first. */
function count(keys: Iterable<string>): [string, number][] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function print(title: string, lines: readonly [string, number][], whole: number): void {
  console.log(`\n## ${title}`);
  for (const [key, number] of lines) {
    console.log(`${key.padEnd(14)} ${String(number).padStart(6)}  ${((100 * number) / whole).toFixed(1)} %`);
  }
}

const surfaces = entries.reduce((sum, entry) => sum + entry.names.length, 0);
console.log(`${entries.length} entities, ${surfaces} names as filed, ${faults.length} faults`);
const byKind = (kind: string): number =>
  entries.filter(({ entity }) => entity.kind === kind).reduce((sum, { names }) => sum + names.length, 0);
const kinds = count(entries.map(({ entity }) => entity.kind));
print('Entities by kind', kinds, entries.length);
print(
  'Names by kind',
  kinds.map(([kind]) => [kind, byKind(kind)]),
  surfaces,
);
print('Entities by country', count(entries.map(({ entity }) => entity.country || 'none')).slice(0, 40), entries.length);
print('Entities by source', count(entries.map(({ entity }) => entity.source)), entries.length);
const flags = count(entries.flatMap(({ names }) => names.map(({ flag }) => flag)));
print(
  'Names by flag',
  FLAGS.map((flag) => [flag, flags.find(([key]) => key === flag)?.[1] ?? 0]),
  surfaces,
);
console.log(`\n## Size\nraw ${bytes.length} bytes, gzipped ${gzipSync(bytes).length} bytes (at most 900000)`);
