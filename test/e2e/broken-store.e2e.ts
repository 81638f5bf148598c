import { expect, test } from '@playwright/test';
import { ShadowView } from './shadow.ts';
import { serveToBrowser } from './set-up.ts';
import { HOST } from './site.ts';
import { ReaderTab } from './tab.ts';

// A profile whose IndexedDB is spoiled, or that allows none: pages are read all the same, and notes say why they fail.
const site = serveToBrowser();

test('a store that cannot be opened takes the notes, and not the shipped names', async () => {
  const worker = site.driver.context.serviceWorkers()[0]!;
  await worker.evaluate(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    (globalThis as { mend?: () => void }).mend = () => (IDBFactory.prototype.open = open);
  });
  const tab = await ReaderTab.open(site.driver, `http://${HOST}/aggregator.html`);
  const state = await tab.state();
  expect(state).toMatchObject({ phase: 'read', failure: 'storage-refused' });
  expect(state.counts.person).toBeGreaterThan(1);
  expect(await tab.page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);

  // The card too, which asks the store how often a name was clipped.
  const view = await ShadowView.of(tab.page);
  await tab.ask('goTo', state.mentions.find(({ name }) => name === 'بنغازي')!.index);
  await view.waitFor('dialog', /بنغازي/);
  await tab.page.keyboard.press('Escape');

  // A note is refused, and stays in its form until there is room for it.
  await tab.select('رفيع المستوى');
  await view.click('button', 'ملاحظة');
  await view.waitFor('textbox', 'الملاحظة');
  await tab.page.keyboard.type('لا تضيعي');
  await view.click('button', 'حفظ');
  await view.waitFor('alert', /.*/);
  expect(await view.isShown('textbox', 'الملاحظة')).toBe(true);
  await worker.evaluate(() => (globalThis as { mend?: () => void }).mend!());
  // It is not asked again at once.
  await tab.page.waitForTimeout(1500);
  await view.click('button', 'حفظ');
  const { annotations } = await tab.until((now) => now.annotations.length === 1);
  expect(annotations[0]?.annotation.note).toBe('لا تضيعي');
  // What failed before is read with the next change of the page.
  await tab.page.evaluate(() => document.body.append(document.createElement('p')));
  await tab.until(({ failure }) => failure === null);
});
