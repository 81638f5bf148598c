import { expect } from '@playwright/test';
import { call } from '../../scripts/driver/chromium.ts';
import type { ReaderTab } from './tab.ts';

/** Expects that a note has its colour under these words of the page: without the note they look otherwise. */
export async function expectGround(
  tab: ReaderTab,
  clip: { x: number; y: number; width: number; height: number },
  id: string,
): Promise<void> {
  // The mouse has left a selection, which would lie above.
  await tab.page.evaluate(() => getSelection()?.removeAllRanges());
  const marked = await tab.page.screenshot({ clip });
  const keep = async (deleted: boolean, same: boolean) => {
    await call(tab.asker, 'background', null, 'deleteAnnotation', id, deleted);
    await tab.ask('refresh');
    await expect.poll(async () => (await tab.page.screenshot({ clip })).equals(marked)).toBe(same);
  };
  await keep(true, false);
  await keep(false, true);
}
