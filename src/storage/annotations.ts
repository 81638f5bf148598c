import type { Annotation } from '../annotation/annotation.ts';
import type { HashiyaDatabase } from './database.ts';
import { pageKey } from './page-key.ts';
import { isKept, newRecord } from './records.ts';

/** All kept annotations, last changed first. */
export async function listAnnotations(database: HashiyaDatabase): Promise<Annotation[]> {
  return (await database.annotations.orderBy('modifiedAt').reverse().toArray()).filter(isKept);
}

/** The kept annotations of a page, in the order of the text. */
export async function annotationsOf(database: HashiyaDatabase, url: string): Promise<Annotation[]> {
  const found = await database.annotations.where('url').equals(pageKey(url)).toArray();
  return found.filter(isKept).sort((a, b) => a.target.position.start - b.target.position.start);
}

/** Stores a new annotation and answers with the record. */
export async function addAnnotation(
  database: HashiyaDatabase,
  draft: Omit<Annotation, 'id' | 'createdAt' | 'modifiedAt' | 'deletedAt'>,
): Promise<Annotation> {
  const annotation: Annotation = { ...newRecord(), ...draft, url: pageKey(draft.url) };
  await database.annotations.add(annotation);
  return annotation;
}

/** Changes colour, note or tags of a stored annotation; null where there is none. */
export async function changeAnnotation(
  database: HashiyaDatabase,
  id: string,
  change: Partial<Pick<Annotation, 'colour' | 'note' | 'tags'>>,
): Promise<Annotation | null> {
  return database.transaction('rw', database.annotations, async () => {
    const found = await database.annotations.get(id);
    if (!found) return null;
    const changed: Annotation = { ...found, ...change, modifiedAt: new Date().toISOString() };
    await database.annotations.put(changed);
    return changed;
  });
}
