import { expect, test } from '@playwright/test';
import { call, Driver } from '../../scripts/driver/chromium.ts';
import type { FileServer } from '../../scripts/driver/server.ts';
import { ShadowView } from './shadow.ts';
import { HOST, serveArticles } from './site.ts';
import { ReaderTab } from './tab.ts';

// What goes wrong in real life: each case ends in a clear message and loses nothing.
let server: FileServer;
let driver: Driver;

test.beforeAll(async () => {
  server = await serveArticles();
});
test.afterAll(() => server.close());
test.beforeEach(async () => {
  driver = await Driver.launch({ lang: 'ar', hosts: { [HOST]: server.address } });
});
test.afterEach(() => driver.close());

test('a page that is no article says why, and words on it can be marked all the same', async () => {
  const tab = await ReaderTab.open(driver, `http://${HOST}/not-an-article.html`);
  const { verdict } = await tab.state();
  expect(verdict.isArticle).toBe(false);
  const popup = await driver.openPopup(tab.id);
  await expect(popup.locator('.verdict')).toContainText('ليست مقالًا إخباريًا – ');
  await popup.close();
  await tab.page.bringToFront();
  const view = await ShadowView.of(tab.page);
  // The first is a link, which a drag would pull.
  await tab.select('مواعيد العمل', 1);
  await view.click('button', 'وردي');
  const { annotations } = await tab.until(({ annotations: notes }) => notes.length === 1);
  expect(annotations[0]?.annotation.target.root).toBe('page');
});

test('a page that the browser forbids is said to be one', async () => {
  const page = await driver.context.newPage();
  await page.goto('chrome://version');
  const asker = await driver.openPopup();
  const popup = await driver.openPopup(await driver.tabIdOf(page, asker));
  await expect(popup.getByText('لا يسمح المتصفح لأي إضافة بقراءة هذه الصفحة.')).toBeVisible();
});

test('when the disk refuses, the note stays open with what was written, and can be saved later', async () => {
  const tab = await ReaderTab.open(driver, `http://${HOST}/aggregator.html`);
  const worker = driver.context.serviceWorkers()[0]!;
  await worker.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    (globalThis as { mend?: () => void }).mend = () => (IDBObjectStore.prototype.add = add);
  });
  const view = await ShadowView.of(tab.page);
  await tab.select('رفيع المستوى');
  await view.click('button', 'ملاحظة');
  await view.waitFor('textbox', 'الملاحظة');
  await tab.page.keyboard.type('لا تضيعي');
  await view.click('button', 'حفظ');
  await view.waitFor('alert', /.*/);
  expect(await view.isShown('textbox', 'الملاحظة')).toBe(true);
  await worker.evaluate(() => (globalThis as { mend?: () => void }).mend!());
  await view.click('button', 'حفظ');
  const { annotations } = await tab.until(({ annotations: notes }) => notes.length === 1);
  expect(annotations[0]?.annotation.note).toBe('لا تضيعي');
});

test('when the extension was updated under the page, it says so and keeps what is being written', async () => {
  const tab = await ReaderTab.open(driver, `http://${HOST}/aggregator.html`);
  const view = await ShadowView.of(tab.page);
  await tab.select('رفيع المستوى');
  await view.click('button', 'ملاحظة');
  await view.waitFor('textbox', 'الملاحظة');
  await tab.page.keyboard.type('نص طويل');
  await driver.context
    .serviceWorkers()[0]!
    .evaluate(() =>
      (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
    )
    .catch(() => undefined);
  await tab.page.waitForTimeout(500);
  await view.click('button', 'حفظ');
  const alert = await view.waitFor('alert', /.*/);
  expect(await view.textOf(alert)).toContain('أعد تحميل الصفحة');
  expect(await view.isShown('textbox', 'الملاحظة')).toBe(true);
});

test('a single-page site that goes to another article is read anew', async () => {
  const tab = await ReaderTab.open(driver, `http://${HOST}/single-page-app.html`);
  const first = await tab.state();
  expect(first.verdict.isArticle).toBe(true);
  await tab.page.click('a[data-story="mosaic"]');
  const second = await tab.until(
    ({ facts, phase }) => phase === 'read' && facts !== null && facts.title !== first.facts?.title,
  );
  expect(second.url).not.toBe(first.url);
  expect(second.mentions.length).toBeGreaterThan(0);
});

test('text that is added later is read too', async () => {
  const tab = await ReaderTab.open(driver, `http://${HOST}/aggregator.html`);
  const before = await tab.state();
  await tab.page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent!.includes('بنغازي'))!;
    const late = document.createElement('p');
    late.textContent = 'وأضاف بيان لاحق أن خليفة حفتر زار بنغازي ودرنة، والتقى مسؤولين من روسيا.';
    paragraph.after(late);
  });
  const after = await tab.until(({ counts }) => (counts.place ?? 0) > (before.counts.place ?? 0));
  expect(after.counts.person).toBeGreaterThan(before.counts.person ?? 0);
});

test('a page that never stops changing does not keep us busy', async () => {
  const tab = await ReaderTab.open(driver, `http://${HOST}/aggregator.html`);
  await tab.page.evaluate(() => {
    const clock = document.createElement('p');
    document.body.append(clock);
    setInterval(() => (clock.textContent = String(performance.now())), 5);
  });
  await tab.page.waitForTimeout(4000);
  // The page still answers at once, and so do we.
  const began = Date.now();
  await tab.page.evaluate(() => new Promise(requestAnimationFrame));
  expect((await tab.state()).phase).toBe('read');
  expect(Date.now() - began).toBeLessThan(2000);
});

test('off on this site: marks go at once and stay away', async () => {
  const tab = await ReaderTab.open(driver, `http://${HOST}/aggregator.html`);
  expect(await tab.page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  const popup = await driver.openPopup(tab.id);
  const isOn = popup.getByRole('switch', { name: 'تعمل في هذا الموقع' });
  await isOn.click();
  await expect.poll(() => tab.page.evaluate(() => CSS.highlights.size)).toBe(0);
  await isOn.click();
  await expect.poll(() => tab.page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
});

test('a publication date that the reader sets gives relative dates their value', async () => {
  const tab = await ReaderTab.open(driver, `http://${HOST}/undated.html`);
  const before = await tab.state();
  expect(before.published).toBeNull();
  expect(before.mentions.find(({ surface }) => surface === 'السبت')?.value).toBe('');
  const popup = await driver.openPopup(tab.id);
  await popup.locator('input[type=date]').fill('2023-12-03');
  await popup.getByRole('button', { name: 'ضبط التاريخ' }).click();
  const after = await tab.until(({ published }) => published !== null);
  expect(after.published).toMatchObject({ value: '2023-12-03', source: 'reader' });
  expect(after.mentions.find(({ surface }) => surface === 'السبت')?.value).toBe('2023-12-02');
});

test('a message that a hostile page could make a content script send is refused', async () => {
  const asker = await driver.openPopup();
  const bad: [string, unknown[]][] = [
    ['annotate', [{ url: 'http://x.example/', note: 'x' }]],
    ['clip', [{ blocks: 'x' }, 'ask']],
    ['insertStyle', ['body{display:none}']],
    ['__proto__', []],
    ['constructor', []],
    ['read', [{ url: 'http://x.example/', text: 'x', dateCandidates: [], more: 1 }]],
  ];
  for (const [method, args] of bad) {
    await expect(call(asker, 'background', null, method, ...args), method).rejects.toThrow('bad-request');
  }
});
