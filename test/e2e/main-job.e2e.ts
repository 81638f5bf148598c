import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { safeParse } from 'valibot';
import { call, Driver } from '../../scripts/driver/chromium.ts';
import type { FileServer } from '../../scripts/driver/server.ts';
import type { ExportFile } from '../../src/annotation/export.ts';
import { ExportSchema } from '../../src/annotation/foreign-data.ts';
import { ShadowView } from './shadow.ts';
import { HOST, serveArticles } from './site.ts';
import { ReaderTab } from './tab.ts';

// The main job in the order in which a reader does it: each test goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

const profile = mkdtempSync(join(tmpdir(), 'hashiya-e2e-'));
let server: FileServer;
let driver: Driver;
let tab: ReaderTab;

const launch = () => Driver.launch({ profile, lang: 'ar', hosts: { [HOST]: server.address } });

test.beforeAll(async () => {
  server = await serveArticles();
  driver = await launch();
  tab = await ReaderTab.open(driver, `http://${HOST}/aggregator.html`);
});

test.afterAll(async () => {
  await driver.close();
  server.close();
  rmSync(profile, { recursive: true, force: true });
});

test('the article is found, dated, and its names and dates are counted by kind', async () => {
  const { verdict, published, counts, facts } = await tab.state();
  expect(verdict.isArticle).toBe(true);
  expect(facts?.title).toContain('حفتر');
  expect(published?.value.slice(0, 10)).toBe('2023-12-03');
  expect(counts.person).toBeGreaterThanOrEqual(3);
  // The headline is counted with the text, as on the card.
  const haftar = (await tab.state()).mentions.find(({ name }) => name === 'خليفة حفتر');
  expect(haftar?.count).toBe(3);
  expect(counts.place).toBeGreaterThanOrEqual(8);
  expect(counts.time).toBeGreaterThanOrEqual(3);
});

test('marks are painted without touching the document', async () => {
  const before = await tab.page.evaluate(() => {
    const log: string[] = [];
    new MutationObserver((records) => log.push(...records.map(({ type }) => type))).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    (globalThis as { mutations?: string[] }).mutations = log;
    return document.documentElement.outerHTML;
  });
  await tab.ask('refresh');
  const after = await tab.page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    mutations: (globalThis as { mutations?: string[] }).mutations,
    highlights: CSS.highlights.size,
  }));
  expect(after.mutations).toEqual([]);
  expect(after.html).toBe(before);
  expect(after.highlights).toBeGreaterThan(2);
});

test('a hover opens the card of a name, and Escape closes it', async () => {
  const view = await ShadowView.of(tab.page);
  const { x, y } = await tab.pointOf('خليفة حفتر');
  await tab.page.mouse.move(x, y);
  const card = await view.waitFor('dialog', /خليفة حفتر/);
  const text = await view.textOf(card);
  expect(text).toContain('Khalifa Haftar');
  expect(text).toContain('قائد');
  await tab.page.keyboard.press('Escape');
  expect(await view.isShown('dialog', /خليفة حفتر/)).toBe(false);
});

test('a hover on a date says which day it is and why', async () => {
  const view = await ShadowView.of(tab.page);
  const { x, y } = await tab.pointOf('السبت');
  await tab.page.mouse.move(x, y);
  const text = await view.textOf(await view.waitFor('dialog', /السبت/));
  expect(text).toContain('2 ديسمبر 2023');
  expect(text).toContain('2023-12-02');
  expect(text).toContain('تاريخ النشر');
  await tab.page.mouse.move(5, 5);
  await expect.poll(() => view.isShown('dialog', /السبت/)).toBe(false);
});

test('the keyboard reaches every mark', async () => {
  const view = await ShadowView.of(tab.page);
  await tab.ask('step', 1);
  await view.waitFor('dialog', /./);
  await tab.page.keyboard.press('Escape');
  expect(await view.isShown('dialog', /./)).toBe(false);
});

test('selected words are marked with a note', async () => {
  const view = await ShadowView.of(tab.page);
  await tab.select('إعادة إعمار مدينة');
  await view.click('button', 'ملاحظة');
  await view.waitFor('textbox', 'الملاحظة');
  await tab.page.keyboard.type('يُراجع مع بيان البلدية');
  await view.click('button', 'حفظ');
  const { annotations } = await tab.until(({ annotations: notes }) => notes.length === 1);
  expect(annotations[0]).toMatchObject({
    state: 'anchored',
    annotation: {
      note: 'يُراجع مع بيان البلدية',
      target: { root: 'article', quote: { exact: 'إعادة إعمار مدينة' } },
    },
  });
});

test('the popup clips the article, and passes axe', async () => {
  const popup = await driver.openPopup(tab.id);
  await popup.locator('button.primary').click();
  await popup.locator('.done').waitFor();
  await expect(popup.locator('.clippings li')).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page: popup }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await popup.close();
});

test('the export holds the clipping and the note, in the documented shape', async () => {
  const popup = await driver.openPopup(tab.id);
  const download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'تصدير الكل (JSON)' }).click();
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as ExportFile;
  expect(safeParse(ExportSchema, file).success).toBe(true);
  expect(file).toMatchObject({ format: 'hashiya', version: 1 });
  const [clipping] = file.clippings;
  expect(clipping!.published?.value.slice(0, 10)).toBe('2023-12-03');
  expect(clipping!.text).toBe(clipping!.blocks.map(({ text }) => text).join('\n\n'));
  expect(clipping!.mentions.length).toBeGreaterThan(10);
  for (const { start, end, surface } of clipping!.mentions)
    expect(clipping!.text.slice(start, end)).toBe(surface);
  expect(clipping!.evidence.map(({ fact }) => fact)).toContain('published');
  expect(file.annotations).toHaveLength(1);
  await popup.close();
});

test('a deleted clipping comes back', async () => {
  const popup = await driver.openPopup(tab.id);
  await popup.locator('.clippings li button').click();
  await expect(popup.locator('.clippings li')).toHaveCount(0);
  await popup.getByRole('button', { name: 'تراجع' }).click();
  await expect(popup.locator('.clippings li')).toHaveCount(1);
  await popup.close();
});

test('clipping a page again asks what to do', async () => {
  const popup = await driver.openPopup(tab.id);
  await popup.locator('button.primary').click();
  await popup.getByRole('button', { name: 'تحديثها' }).click();
  await popup.locator('.done').waitFor();
  await expect(popup.locator('.clippings li')).toHaveCount(1);
  await popup.close();
});

test('the next action works though the background was killed', async () => {
  await driver.stopBackground();
  await tab.page.bringToFront();
  const view = await ShadowView.of(tab.page);
  await tab.select('رفيع المستوى');
  await view.click('button', 'أخضر');
  await tab.until(({ annotations }) => annotations.length === 2);
});

test('after a restart of the browser the mark, the note and the clipping are there', async () => {
  await driver.close();
  driver = await launch();
  tab = await ReaderTab.open(driver, `http://${HOST}/aggregator.html`);
  const { annotations } = await tab.state();
  expect(annotations.map(({ state }) => state)).toEqual(['anchored', 'anchored']);
  expect(annotations.map(({ annotation }) => annotation.note)).toContain('يُراجع مع بيان البلدية');
  const popup = await driver.openPopup(tab.id);
  await expect(popup.locator('.clippings li')).toHaveCount(1);
  await popup.close();
});

test('the page can neither see nor fetch anything of ours', async () => {
  const seen = await tab.page.evaluate(async (id) => {
    const reach = async (path: string) =>
      fetch(`chrome-extension://${id}/${path}`).then(
        () => true,
        () => false,
      );
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      reached: await Promise.all(['reader.js', 'gazetteer.bin', 'icons/16.png', 'manifest.json'].map(reach)),
      attributes: [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => /hashiya/i.test(name)),
      ),
      globals: Object.getOwnPropertyNames(globalThis).filter((name) => /hashiya/i.test(name)),
    };
  }, driver.extensionId);
  expect(seen).toEqual({ databases: [], reached: [false, false, false, false], attributes: [], globals: [] });
});

test('a call from a page’s own world is not answered', async () => {
  const reachable = await tab.page.evaluate(
    () => 'chrome' in globalThis && 'runtime' in (globalThis as never)['chrome'],
  );
  expect(reachable).toBe(false);
  // And what a content script may not ask is refused by the background: only our own pages may enter tabs.
  await expect(call(tab.asker, 'background', null, 'read', { url: 5 })).rejects.toThrow('bad-request');
});
