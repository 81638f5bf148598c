import type { Table } from 'dexie';
import type { StoredRecord } from '../annotation/record.ts';

/** The fields of a new record: an id and its times. */
export function newRecord(now = new Date()): Pick<StoredRecord, 'id' | 'createdAt' | 'modifiedAt'> {
  const at = now.toISOString();
  return { id: crypto.randomUUID(), createdAt: at, modifiedAt: at };
}

/** True for a record that the reader has not deleted. */
export function isKept(record: StoredRecord): boolean {
  return record.deletedAt === undefined;
}

/** Hides records, or brings them back, in one transaction; unknown ids are passed over. */
export async function setDeleted<T extends StoredRecord>(
  table: Table<T, string>,
  ids: readonly string[],
  deleted: boolean,
): Promise<void> {
  const now = new Date().toISOString();
  await table.db.transaction('rw', table, async () => {
    for (const found of await table.bulkGet([...ids])) {
      if (!found) continue;
      const { deletedAt: _, ...rest } = found;
      await table.put({ ...rest, modifiedAt: now, ...(deleted && { deletedAt: now }) } as T);
    }
  });
}
