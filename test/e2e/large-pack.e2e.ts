import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { enterTab } from '../../scripts/driver/chromium.ts';
import { serveToBrowser } from './set-up.ts';
import { HOST } from './site.ts';
import { ReaderTab } from './tab.ts';

// Seconds of work on 100,000 names: the library goes on meanwhile, and the work can be ended.
test.describe.configure({ mode: 'serial' });

const COUNT = 100_000;
const folder = mkdtempSync(join(tmpdir(), 'hashiya-pack-'));
const path = join(folder, 'large.tsv');
const site = serveToBrowser();
let library: Page;

/** Three words for each number, no two alike. */
function nameOf(number: number): string {
  const letters = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي';
  const word = (n: number): string =>
    [1, 27, 729, 19_683].map((base) => letters[Math.floor(n / base) % 27]).join('');
  return `${word(number * 7_919 + 3)} ${word(number)} ${word(number * 104_729 + 11)}`;
}

test.beforeAll(async () => {
  writeFileSync(path, Array.from({ length: COUNT }, (_, i) => `${nameOf(i)}\tPER\n`).join(''));
  library = await site.driver.context.newPage();
  await library.goto(`chrome-extension://${site.driver.extensionId}/src/library/index.html`);
  await library.getByRole('heading', { name: 'أسمائي' }).waitFor();
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What was typed is in its field while the work still goes on: the page is not held. */
async function useMeanwhile(words: string): Promise<void> {
  await library.getByRole('button', { name: 'إضافة اسم' }).click();
  await library.getByRole('textbox', { name: 'الاسم' }).fill(words);
  expect(await library.getByRole('button', { name: 'إيقاف' }).isVisible()).toBe(true);
  await library.getByRole('button', { name: 'إلغاء' }).first().click();
}

test('the library goes on while a file is read, and the reading can be ended', async () => {
  await library.locator('input[type=file]').setInputFiles(path);
  await expect(library.getByText('يُقرأ الملف…')).toBeVisible();
  await useMeanwhile('بينما يُقرأ');
  await library.getByRole('button', { name: 'إيقاف' }).click();
  await expect(library.getByText('أُوقف الاستيراد. لم يتغيّر شيء.')).toBeVisible();
  await expect(library.getByRole('progressbar')).toHaveCount(0);
  await expect(library.locator('.packs li')).toHaveCount(0);
});

test('ended while the names are compiled, nothing of them is kept', async () => {
  await library.locator('input[type=file]').setInputFiles(path);
  const report = library.getByRole('group', { name: 'ما في «large.tsv»' });
  await expect(report).toContainText('100,000', { timeout: 30_000 });
  await report.getByRole('textbox', { name: 'اسم الحزمة' }).fill('حزمة كبيرة');
  await library.getByRole('button', { name: /^استيراد الأسماء/ }).click();
  await expect(library.getByText('تُجهَّز الأسماء…')).toBeVisible();
  await useMeanwhile('بينما تُجهَّز');
  await library.getByRole('button', { name: 'إيقاف' }).click();
  await expect(library.getByText('أُوقف الاستيراد. لم يتغيّر شيء.')).toBeVisible();
  await library.reload();
  await library.getByRole('heading', { name: 'أسمائي' }).waitFor();
  await expect(library.locator('.packs li')).toHaveCount(0);
});

test('left alone it is imported whole', async () => {
  await library.locator('input[type=file]').setInputFiles(path);
  const keep = library.getByRole('button', { name: /^استيراد الأسماء/ });
  await keep.click({ timeout: 30_000 });
  await expect(library.getByText('استُوردت «large» وفُعّلت: 100,000 من الأسماء.')).toBeVisible({
    timeout: 40_000,
  });
  await expect(library.locator('.packs li')).toHaveCount(1);
});

test('after an update articles are read at once, and the pack is compiled behind them', async () => {
  // As an update leaves it: compiled by another version.
  await library.evaluate(async () => {
    const opening = indexedDB.open('hashiya');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const rows = database.transaction('compiled', 'readwrite').objectStore('compiled');
    const asked = rows.getAll();
    await new Promise((resolve) => (asked.onsuccess = resolve));
    for (const row of asked.result) rows.put({ ...row, stamp: 'older' });
    await new Promise((resolve) => (rows.transaction.oncomplete = resolve));
    database.close();
  });
  await site.driver.stopBackground();

  const page = await site.driver.context.newPage();
  await page.goto(`http://${HOST}/aggregator.html`);
  await page.evaluate((name) => {
    document.querySelector('.post-content p')!.append(` وحضر اللقاء ${name} أيضا.`);
  }, nameOf(7));
  const began = Date.now();
  const tab = await ReaderTab.enter(site.driver, page);
  const first = await tab.state();
  const read = Date.now() - began;
  expect(first.phase).toBe('read');
  expect(first.counts.place).toBeGreaterThan(1);
  expect(first.mentions.some(({ name }) => name === nameOf(7))).toBe(false);
  // Another text is read while it is compiled.
  await enterTab(tab.asker, tab.id);
  const again = Date.now() - began - read;
  await expect
    .poll(async () => (await tab.state()).mentions.some(({ name }) => name === nameOf(7)), {
      timeout: 40_000,
    })
    .toBe(true);
  console.log(
    `    read in ${read} ms, again in ${again} ms; names of the pack after ${Date.now() - began} ms`,
  );
});
