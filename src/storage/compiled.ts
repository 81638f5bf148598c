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
export async function openReaderNames(database: HashiyaDatabase): Promise<ReaderNames> {
  const { stamp, ownStamp, packs } = await stampOfNames(database);
  const own = await open(database, OWN, ownStamp, async () =>
    entriesOfOwnNames((await database.names.toArray()).filter(isKept)),
  );
  const opened: Gazetteer[] = own && own.entityCount > 0 ? [own] : [];
  for (const pack of packs) {
    const gazetteer = await open(database, pack.id, packStamp(pack), async () => {
      const row = await database.packTexts.get(pack.id);
      return entriesOfPack(pack.number, row ? (JSON.parse(row.text) as PackName[]) : []);
    });
    if (gazetteer) opened.push(gazetteer);
  }
  return { gazetteers: opened, packs, stamp };
}

async function open(
  database: HashiyaDatabase,
  id: string,
  stamp: string,
  entries: () => Promise<Entry[]>,
): Promise<Gazetteer | null> {
  const kept = await database.compiled.get(id);
  try {
    if (kept?.stamp === stamp) return loadGazetteer(kept.bytes);
  } catch (error) {
    // Spoiled on the disk? It can be made again.
    console.error(error);
  }
  try {
    const bytes = compileGazetteer(await entries()).buffer;
    await database.compiled.put({ id, stamp, bytes });
    return loadGazetteer(bytes);
  } catch (error) {
    // One broken pack must not silence the others, and what is shipped.
    console.error(error);
    return null;
  }
}
