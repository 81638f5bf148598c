import { expect, test } from '@playwright/test';
import { ShadowView } from './shadow.ts';
import { serveToBrowser } from './set-up.ts';
import { HOST } from './site.ts';
import { ReaderTab } from './tab.ts';

const site = serveToBrowser([HOST], { touch: true, viewport: { width: 412, height: 780 } });

test('a tap on a mark opens its card inside a narrow screen, a tap elsewhere closes it', async () => {
  const tab = await ReaderTab.open(site.driver, `http://${HOST}/aggregator.html`);
  const view = await ShadowView.of(tab.page);
  const { x, y } = await tab.pointOf('بنغازي', 2);
  await tab.page.touchscreen.tap(x, y);
  const card = await view.waitFor('dialog', /بنغازي/);
  const centre = await view.centreOf(card);
  expect(centre.x).toBeGreaterThan(100);
  expect(centre.x).toBeLessThan(312);
  await tab.page.touchscreen.tap(200, 20);
  await expect.poll(() => view.isShown('dialog', /بنغازي/)).toBe(false);
});

test('a tap on a link follows the link', async () => {
  const tab = await ReaderTab.open(site.driver, `http://${HOST}/aggregator.html`);
  const { x, y } = await tab.pointOf('فلاديمير بوتين');
  const left = tab.page.waitForEvent('framenavigated');
  await tab.page.touchscreen.tap(x, y);
  await left;
});
