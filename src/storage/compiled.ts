import type { Pack, PackName } from '../annotation/name-pack.ts';
import { entriesOfOwnNames, entriesOfPack } from '../annotation/pack-entries.ts';
import { compileGazetteer, type Entry } from '../recognition/gazetteer/compile.ts';
import { loadGazetteer, type Gazetteer } from '../recognition/gazetteer/gazetteer.ts';
import { VERSION } from '../recognition/gazetteer/layout.ts';
import { extension } from '../extension/api.ts';
import type { HashiyaDatabase } from './database.ts';
import { isKept } from './records.ts';

/** The reader's names, opened: own names, then the packs that are switched on, the strongest first. */
export interface ReaderNames {
  readonly gazetteers: readonly Gazetteer[];
  readonly packs: readonly Pack[];
  /** Changes whenever any of it does. */
  readonly stamp: string;
}

/** What is open already, by the id of its pack or `own`: only what has changed is opened anew. */
export type OpenedNames = Map<string, { readonly stamp: string; readonly gazetteer: Gazetteer }>;

const OWN = 'own';

/** Spelling variants and folding may change with a release, and with them what is compiled. */
function compilerStamp(): string {
  return `${VERSION}/${extension.runtime.getManifest().version}`;
}

/** The stamp of a compiled pack: its names never change once imported. */
export function packStamp(pack: Pack): string {
  return `${compilerStamp()}/${pack.number}`;
}

/**
 * What the reader's names are made of now, in a few small reads: the background asks before each text, so that a
 * change made in any of our pages is seen without a message.
 */
export async function stampOfNames(
  database: HashiyaDatabase,
): Promise<{ readonly stamp: string; readonly ownStamp: string; readonly packs: readonly Pack[] }> {
  const [count, last, all] = await Promise.all([
    database.names.count(),
    database.names.orderBy('modifiedAt').last(),
    database.packs.toArray(),
  ]);
  const packs = all
    .filter((pack) => isKept(pack) && pack.isEnabled)
    .sort((a, b) => a.priority - b.priority || a.number - b.number);
  const ownStamp = `${compilerStamp()}/${count}/${last?.modifiedAt ?? ''}`;
  const stamp = [ownStamp, ...packs.map(({ id, title, colour }) => `${id} ${colour} ${title}`)].join('\n');
  return { stamp, ownStamp, packs };
}

/**
 * Opens the reader's names from their compiled form; compiles only what has no form yet, or an outdated one, and keeps
 * it, so that a background that was stopped compiles nothing. A pack that cannot be opened is left out.
 */
export async function openReaderNames(
  database: HashiyaDatabase,
  opened: OpenedNames = new Map(),
): Promise<ReaderNames> {
  const { stamp, ownStamp, packs } = await stampOfNames(database);
  const own = await open(database, opened, OWN, ownStamp, async () =>
    entriesOfOwnNames((await database.names.toArray()).filter(isKept)),
  );
  const gazetteers: Gazetteer[] = own && own.entityCount > 0 ? [own] : [];
  for (const pack of packs) {
    const gazetteer = await open(database, opened, pack.id, packStamp(pack), async () => {
      const row = await database.packTexts.get(pack.id);
      return entriesOfPack(pack.number, row ? (JSON.parse(row.text) as PackName[]) : []);
    });
    if (gazetteer) gazetteers.push(gazetteer);
  }
  const current = new Set([OWN, ...packs.map(({ id }) => id)]);
  for (const id of opened.keys()) if (!current.has(id)) opened.delete(id);
  return { gazetteers, packs, stamp };
}

/** The reader's names as they are compiled, the strongest first: for a worker, which opens them for itself. */
export async function compiledNames(database: HashiyaDatabase): Promise<ArrayBuffer[]> {
  const opened: OpenedNames = new Map();
  const { packs } = await openReaderNames(database, opened);
  // Without what cannot be opened: the worker could not open it either.
  const ids = [OWN, ...packs.map(({ id }) => id)].filter((id) => opened.has(id));
  const rows = await database.compiled.bulkGet(ids);
  return rows.flatMap((row) => row?.bytes ?? []);
}

async function open(
  database: HashiyaDatabase,
  opened: OpenedNames,
  id: string,
  stamp: string,
  entries: () => Promise<Entry[]>,
): Promise<Gazetteer | null> {
  const before = opened.get(id);
  if (before?.stamp === stamp) return before.gazetteer;
  const keep = (bytes: ArrayBuffer): Gazetteer => {
    const gazetteer = loadGazetteer(bytes);
    opened.set(id, { stamp, gazetteer });
    return gazetteer;
  };
  const kept = await database.compiled.get(id);
  try {
    if (kept?.stamp === stamp) return keep(kept.bytes);
  } catch (error) {
    // Spoiled on the disk? It can be made again.
    console.error(error);
  }
  try {
    const bytes = compileGazetteer(await entries()).buffer;
    await database.compiled.put({ id, stamp, bytes });
    return keep(bytes);
  } catch (error) {
    // One broken pack must not silence the others, and what is shipped.
    console.error(error);
    return null;
  }
}
