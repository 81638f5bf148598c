import type { HashiyaDatabase, PageRow } from './database.ts';
import { pageKey } from './page-key.ts';
import { newRecord } from './records.ts';

/** What the reader decided about a page: `null` takes a decision back, absent leaves it as it is. */
export interface PageDecision {
  readonly published?: string | null;
  readonly reading?: 'anyway' | 'never' | null;
}

/** The decision made for a page; empty where there is none. */
export async function pageDecision(
  database: HashiyaDatabase,
  url: string,
): Promise<Pick<PageRow, 'published' | 'reading'>> {
  return (await database.pages.where('url').equals(pageKey(url)).first()) ?? {};
}

/** Keeps a decision. */
export async function decideOnPage(
  database: HashiyaDatabase,
  url: string,
  choice: PageDecision,
): Promise<void> {
  const key = pageKey(url);
  await database.transaction('rw', database.pages, async () => {
    const found = await database.pages.where('url').equals(key).first();
    const { published: oldDate, reading: oldReading, ...rest } = found ?? { ...newRecord(), url: key };
    const published = choice.published === undefined ? oldDate : choice.published;
    const reading = choice.reading === undefined ? oldReading : choice.reading;
    await database.pages.put({
      ...rest,
      modifiedAt: new Date().toISOString(),
      ...(published && { published }),
      ...(reading && { reading }),
    });
  });
}
