import type { Clipping } from '../annotation/clipping.ts';
import type { ClippingRow, HashiyaDatabase } from './database.ts';
import { pageKey } from './page-key.ts';
import { isKept } from './records.ts';

/** Kept clippings, newest first. */
export async function listClippings(database: HashiyaDatabase): Promise<Clipping[]> {
  const rows = await database.clippings.orderBy('clippedAt').reverse().toArray();
  return rows.filter(isKept).map(toClipping);
}

/** The newest kept clipping of the whole article on a page, or undefined. */
export async function findTwin(database: HashiyaDatabase, url: string): Promise<Clipping | undefined> {
  const rows = await database.clippings.where('url').equals(pageKey(url)).toArray();
  const twins = rows.filter((row) => isKept(row) && row.extent === 'article');
  const newest = twins.sort((a, b) => b.clippedAt.localeCompare(a.clippedAt))[0];
  return newest && toClipping(newest);
}

/** Stores a clipping, new or changed. Rejects where the disk refuses. */
export async function putClipping(database: HashiyaDatabase, clipping: Clipping): Promise<void> {
  const ids = clipping.mentions.flatMap((mention) =>
    mention.kind === 'entity' && mention.entity ? [mention.entity.id] : [],
  );
  await database.clippings.put({ ...clipping, entityIds: [...new Set(ids)] });
}

/** In how many kept clippings an entity stands. */
export async function countClippingsWith(database: HashiyaDatabase, entityId: string): Promise<number> {
  return (await database.clippings.where('entityIds').equals(entityId).toArray()).filter(isKept).length;
}

function toClipping(row: ClippingRow): Clipping {
  const { entityIds: _, ...clipping } = row;
  return clipping;
}
