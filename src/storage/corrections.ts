import type { Correction, CorrectionDraft } from '../annotation/name-pack.ts';
import type { HashiyaDatabase } from './database.ts';
import { pageKey } from './page-key.ts';
import { isKept, newRecord } from './records.ts';

/** Every "not this" of the reader's, last said first. */
export async function listCorrections(database: HashiyaDatabase): Promise<Correction[]> {
  return (await database.corrections.orderBy('modifiedAt').reverse().toArray()).filter(isKept);
}

/** Those that hold on a page: said of it, or of all pages. */
export async function correctionsFor(database: HashiyaDatabase, url: string): Promise<Correction[]> {
  const key = pageKey(url);
  const [general, own] = await Promise.all([
    database.corrections.where('scope').equals('everywhere').toArray(),
    database.corrections.where('url').equals(key).toArray(),
  ]);
  return [...general, ...own.filter(({ scope }) => scope !== 'everywhere')].filter(isKept);
}

/** Keeps a "not this". */
export async function addCorrection(database: HashiyaDatabase, draft: CorrectionDraft): Promise<Correction> {
  const correction: Correction = { ...newRecord(), ...draft, url: pageKey(draft.url) };
  await database.corrections.add(correction);
  return correction;
}
