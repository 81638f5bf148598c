import type { Pack, PackName } from '../annotation/name-pack.ts';
import { entriesOfOwnNames, entriesOfPack } from '../annotation/pack-entries.ts';
import { compileGazetteer, compileInSteps } from '../recognition/gazetteer/compile.ts';
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
  /** Large packs that are left out until they are compiled; see `compileStored`. */
  readonly due: readonly Pack[];
}

/** What is open already, by the id of its pack or `own`: only what has changed is opened anew. */
export type OpenedNames = Map<string, { readonly stamp: string; readonly gazetteer: Gazetteer }>;

const OWN = 'own';

/** Packs of more names are not compiled while a text waits: a thousand names take some 40 ms. */
const COMPILED_AT_ONCE = 2_000;

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
 * Opens the reader's names from their compiled form. What has no form yet, or an outdated one, is compiled and kept, so
 * that a background that was stopped compiles nothing – but for large packs, which are due and left out meanwhile. A
 * pack that cannot be opened is left out.
 */
export async function openReaderNames(
  database: HashiyaDatabase,
  opened: OpenedNames = new Map(),
): Promise<ReaderNames> {
  const { stamp, ownStamp, packs } = await stampOfNames(database);
  const due: Pack[] = [];
  const gazetteers: Gazetteer[] = [];
  const own =
    (await openCompiled(database, opened, OWN, ownStamp)) ??
    (await orNull(async () => {
      const entries = entriesOfOwnNames((await database.names.toArray()).filter(isKept));
      const bytes = compileGazetteer(entries).buffer;
      await database.compiled.put({ id: OWN, stamp: ownStamp, bytes });
      return keep(opened, OWN, ownStamp, bytes);
    }));
  if (own && own.entityCount > 0) gazetteers.push(own);
  for (const pack of packs) {
    let gazetteer = await openCompiled(database, opened, pack.id, packStamp(pack));
    if (!gazetteer && pack.count > COMPILED_AT_ONCE) due.push(pack);
    else if (!gazetteer && (await compileStored(database, pack)))
      gazetteer = await openCompiled(database, opened, pack.id, packStamp(pack));
    if (gazetteer) gazetteers.push(gazetteer);
  }
  const current = new Set([OWN, ...packs.map(({ id }) => id)]);
  for (const id of opened.keys()) if (!current.has(id)) opened.delete(id);
  return { gazetteers, packs, stamp, due };
}

/** Compiles a stored pack and keeps it, in steps between which the thread answers others. False where it cannot be. */
export async function compileStored(database: HashiyaDatabase, pack: Pack): Promise<boolean> {
  const stamp = packStamp(pack);
  const done = await orNull(async () => {
    // Another page of ours may have done it meanwhile.
    if ((await database.compiled.get(pack.id))?.stamp === stamp) return true;
    const row = await database.packTexts.get(pack.id);
    const names = row ? (JSON.parse(row.text) as PackName[]) : [];
    const bytes = await inTurns(compileInSteps(entriesOfPack(pack.number, names)));
    await database.compiled.put({ id: pack.id, stamp, bytes: bytes.buffer });
    return true;
  });
  return done ?? false;
}

/** The reader's names as they are compiled, the strongest first: for a worker, which opens them for itself. */
export async function compiledNames(database: HashiyaDatabase): Promise<ArrayBuffer[]> {
  const opened: OpenedNames = new Map();
  const { packs, due } = await openReaderNames(database, opened);
  const made = new Set<string>();
  for (const pack of due) if (await compileStored(database, pack)) made.add(pack.id);
  // Without what cannot be opened: the worker could not open it either.
  const ids = [OWN, ...packs.map(({ id }) => id)].filter((id) => opened.has(id) || made.has(id));
  const rows = await database.compiled.bulkGet(ids);
  return rows.flatMap((row) => row?.bytes ?? []);
}

/** Opens a compiled form; null where there is none of this stamp, or a spoiled one, which can be made again. */
async function openCompiled(
  database: HashiyaDatabase,
  opened: OpenedNames,
  id: string,
  stamp: string,
): Promise<Gazetteer | null> {
  const before = opened.get(id);
  if (before?.stamp === stamp) return before.gazetteer;
  const row = await database.compiled.get(id);
  if (row?.stamp !== stamp) return null;
  const gazetteer = await orNull(() => keep(opened, id, stamp, row.bytes));
  if (!gazetteer) await database.compiled.delete(id);
  return gazetteer;
}

function keep(opened: OpenedNames, id: string, stamp: string, bytes: ArrayBuffer): Gazetteer {
  const gazetteer = loadGazetteer(bytes);
  opened.set(id, { stamp, gazetteer });
  return gazetteer;
}

/** One broken pack must not silence the others, and what is shipped. */
async function orNull<T>(act: () => T | Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** How long a thread is held on which others wait, in ms. */
const TURN = 30;

async function inTurns<T>(steps: Generator<undefined, T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}
