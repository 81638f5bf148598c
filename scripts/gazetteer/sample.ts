import { inspect } from './inspect.ts';
import { isPackageTable, readTables } from './tables.ts';

// `npx tsx scripts/gazetteer/sample.ts [SEED] [COUNT]`: a random sample of the curated lines with file:line, for a second
// reader. The same seed draws the same lines as long as the tables stay the same; docs/gazetteer.md records the verdicts.

/** A draw from 0 (inclusive) to 1 (exclusive): the generator mulberry32, which is small and does not depend on the machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws `count` different items, each with the same chance, in the order of the tables. */
function draw<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const drawn: Item[] = [];
  items.forEach((item, i) => {
    if (random() < (count - drawn.length) / (items.length - i)) drawn.push(item);
  });
  return drawn;
}

const seed = Number(process.argv[2] ?? 1);
const count = Number(process.argv[3] ?? 300);
const curated = inspect(readTables()).rows.filter((row) => !isPackageTable(row.file));
const shown = draw(curated, count, randomFrom(seed));
for (const { file, line, cells } of shown) console.log(`${file}:${line}\t${Object.values(cells).join('\t')}`);
console.error(`${shown.length} of ${curated.length} curated lines, seed ${seed}`);
