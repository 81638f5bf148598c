import { expect, test } from '@playwright/test';
import { ShadowView } from './shadow.ts';
import { serveToBrowser } from './set-up.ts';
import { HOST } from './site.ts';
import { ReaderTab } from './tab.ts';

// What a reader is writing is not lost by a click beside it; a site that is off stays off.
test.describe.configure({ mode: 'serial' });

const site = serveToBrowser();
let tab: ReaderTab;

test.beforeAll(async () => {
  tab = await ReaderTab.open(site.driver, `http://${HOST}/aggregator.html`);
});

test('a note being written stays when the page is clicked; cancelled, it can be taken up again', async () => {
  const view = await ShadowView.of(tab.page);
  await tab.select('رفيع المستوى');
  await view.click('button', 'ملاحظة');
  await view.waitFor('textbox', 'الملاحظة');
  await tab.page.keyboard.type('يُسأل المصدر');
  await tab.page.mouse.click(20, 20);
  await tab.page.waitForTimeout(300);
  expect(await view.isShown('textbox', 'الملاحظة')).toBe(true);

  await view.click('button', 'إلغاء');
  await expect.poll(() => view.isShown('textbox', 'الملاحظة')).toBe(false);
  expect((await tab.state()).annotations).toEqual([]);
  await view.click('button', 'تراجع');
  await view.click('button', 'حفظ');
  const { annotations } = await tab.until((state) => state.annotations.length === 1);
  expect(annotations[0]?.annotation.note).toBe('يُسأل المصدر');
});

test('a form that holds nothing goes away with a click', async () => {
  const view = await ShadowView.of(tab.page);
  await tab.select('رفيع المستوى');
  await view.click('button', 'إضافة اسم');
  await view.waitFor('textbox', 'الاسم');
  await tab.page.mouse.click(20, 20);
  await expect.poll(() => view.isShown('textbox', 'الاسم')).toBe(false);
});

test('a form that opens low in the window lies in it whole', async () => {
  await tab.page.setViewportSize({ width: 900, height: 420 });
  const view = await ShadowView.of(tab.page);
  await tab.select('رفيع المستوى');
  await view.click('button', 'إضافة اسم');
  const { y } = await view.centreOf(await view.waitFor('button', 'إضافة'));
  expect(y).toBeLessThan(420);
  await tab.page.keyboard.press('Escape');
  await tab.page.setViewportSize({ width: 1100, height: 900 });
});

test('a site that is off is not marked by opening the popup, and says so', async () => {
  const count = () => tab.page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one]).length);
  expect(await count()).toBeGreaterThan(5);
  const popup = await site.driver.openPopup(tab.id);
  await popup.getByRole('switch', { name: 'تعمل في هذا الموقع' }).click();
  await expect(popup.getByText('حاشية متوقفة في هذا الموقع')).toBeVisible();
  await expect.poll(count).toBe(0);
  await popup.reload();
  await expect(popup.getByText('حاشية متوقفة في هذا الموقع')).toBeVisible();
  expect(await count()).toBe(0);
  await popup.getByRole('switch', { name: 'تعمل في هذا الموقع' }).click();
  await expect.poll(count).toBeGreaterThan(5);
  await popup.close();
});
