import type { OwnName } from '../annotation/name-pack.ts';
import { surfaceOf } from '../recognition/gazetteer/compile.ts';
import type { HashiyaDatabase } from './database.ts';
import { isKept, newRecord } from './records.ts';

/** The reader's own names, last changed first. */
export async function listOwnNames(database: HashiyaDatabase): Promise<OwnName[]> {
  return (await database.names.orderBy('modifiedAt').reverse().toArray()).filter(isKept);
}

/** What a name is filed under. */
export type OwnNameContent = Omit<OwnName, 'id' | 'createdAt' | 'modifiedAt' | 'deletedAt' | 'isDisabled'>;

/**
 * Files a name. One that is filed already, with the same kind and spelling, is not filed twice: it takes in the new
 * forms, is switched on, and keeps what it has.
 */
export async function addOwnName(
  database: HashiyaDatabase,
  content: OwnNameContent,
): Promise<{ readonly name: OwnName; readonly isNew: boolean }> {
  return database.transaction('rw', database.names, async () => {
    const surface = surfaceOf(content.names[0]!.text);
    const twin = (await database.names.toArray()).find(
      ({ kind, names, deletedAt }) =>
        deletedAt === undefined && kind === content.kind && surfaceOf(names[0]!.text) === surface,
    );
    if (!twin) {
      const name: OwnName = { ...newRecord(), ...content, isDisabled: false };
      await database.names.add(name);
      return { name, isNew: true };
    }
    const filed = new Set(twin.names.map(({ text }) => surfaceOf(text)));
    const name: OwnName = {
      ...twin,
      names: [...twin.names, ...content.names.filter(({ text }) => !filed.has(surfaceOf(text)))],
      nameEn: twin.nameEn || content.nameEn,
      note: twin.note || content.note,
      isDisabled: false,
      modifiedAt: new Date().toISOString(),
    };
    await database.names.put(name);
    return { name, isNew: false };
  });
}

/** Changes a filed name; null where there is none. */
export async function changeOwnName(
  database: HashiyaDatabase,
  id: string,
  change: Partial<Pick<OwnName, 'kind' | 'names' | 'nameEn' | 'note' | 'isDisabled'>>,
): Promise<OwnName | null> {
  return database.transaction('rw', database.names, async () => {
    const found = await database.names.get(id);
    if (!found) return null;
    const changed: OwnName = { ...found, ...change, modifiedAt: new Date().toISOString() };
    await database.names.put(changed);
    return changed;
  });
}
