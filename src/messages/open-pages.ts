import browser from 'webextension-polyfill';
import { callPage } from './page-api.ts';

/** Has every open page read anew: names have changed. Tabs without a reader script do not answer, and need not. */
export async function refreshOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [callPage(id)('refresh').catch(() => undefined)])),
  );
}
