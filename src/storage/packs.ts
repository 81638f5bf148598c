import type { CompiledPack } from '../annotation/compiled-pack.ts';
import { PACK_COLOURS, type Pack, type PackName } from '../annotation/name-pack.ts';
import { packStamp } from './compiled.ts';
import type { HashiyaDatabase } from './database.ts';
import { isKept, newRecord } from './records.ts';

/** The packs in the order in which they are believed. */
export async function listPacks(database: HashiyaDatabase): Promise<Pack[]> {
  const packs = (await database.packs.toArray()).filter(isKept);
  return packs.sort((a, b) => a.priority - b.priority || a.number - b.number);
}

/** The names of a pack; empty where there is none. */
export async function namesOfPack(database: HashiyaDatabase, id: string): Promise<PackName[]> {
  const row = await database.packTexts.get(id);
  return row ? (JSON.parse(row.text) as PackName[]) : [];
}

/**
 * Keeps a pack, switched on and believed after all others. It is compiled before it is kept, under the number that it
 * will have, so that the background only has to load it; all is written in one transaction, or nothing.
 */
export async function addPack(
  database: HashiyaDatabase,
  { title, fileName }: Pick<Pack, 'title' | 'fileName'>,
  compile: (number: number) => CompiledPack | Promise<CompiledPack>,
): Promise<Pack> {
  // Deleted packs are counted too: a number is never used again, since notes and clippings may name its entities.
  const number = Math.max(0, ...(await database.packs.toArray()).map((pack) => pack.number)) + 1;
  const { bytes, text, count } = await compile(number);
  return database.transaction('rw', database.packs, database.packTexts, database.compiled, async () => {
    const others = await listPacks(database);
    const taken = new Set(others.map(({ colour }) => colour));
    const pack: Pack = {
      ...newRecord(),
      number,
      title,
      fileName,
      colour:
        PACK_COLOURS.find((colour) => !taken.has(colour)) ?? PACK_COLOURS[number % PACK_COLOURS.length]!,
      priority: Math.max(0, ...others.map(({ priority }) => priority)) + 1,
      isEnabled: true,
      count,
    };
    // `add` fails where another import took the number meanwhile: its entities must not be mixed with ours.
    await database.packs.add(pack);
    await database.packTexts.add({ id: pack.id, text });
    await database.compiled.put({ id: pack.id, stamp: packStamp(pack), bytes });
    return pack;
  });
}

/** Changes what is listed of a pack; null where there is none. */
export async function changePack(
  database: HashiyaDatabase,
  id: string,
  change: Partial<Pick<Pack, 'title' | 'colour' | 'isEnabled'>>,
): Promise<Pack | null> {
  return database.transaction('rw', database.packs, async () => {
    const found = await database.packs.get(id);
    if (!found) return null;
    const changed: Pack = { ...found, ...change, modifiedAt: new Date().toISOString() };
    await database.packs.put(changed);
    return changed;
  });
}

/** Moves a pack one place up (-1: believed before) or down (1) in the order; at either end nothing happens. */
export async function movePack(database: HashiyaDatabase, id: string, by: 1 | -1): Promise<void> {
  await database.transaction('rw', database.packs, async () => {
    const packs = await listPacks(database);
    const at = packs.findIndex((pack) => pack.id === id);
    if (at < 0 || !packs[at + by]) return;
    packs.splice(at + by, 0, ...packs.splice(at, 1));
    const modifiedAt = new Date().toISOString();
    for (const [i, pack] of packs.entries())
      if (pack.priority !== i + 1) await database.packs.put({ ...pack, priority: i + 1, modifiedAt });
  });
}
