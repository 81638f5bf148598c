import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../../scripts/browsers.mjs';
import { readSites } from '../../scripts/sites.ts';
import { Firefox, waitFor, type FirefoxTab } from './firefox.ts';
import { HOST, serveArticles } from './site.ts';

/**
 * The main job once in Firefox: article found by the resident script, marks painted, words marked, a date set, a pack
 * imported, clipped, exported, and all of it there after a restart. Chromium's tests are the thorough ones; this one
 * sees what differs.
 */
const executablePath = findFirefox();
if (!executablePath) {
  console.log('Firefox was not found and could not be installed: its smoke test did not run.');
  console.log('0 passed, 0 failed');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'hashiya-firefox-'));
const downloads = mkdtempSync(join(folder, 'downloads-'));
const server = await serveArticles();
// A listed site, so that the resident script runs by itself.
const port = server.address.split(':')[1]!;
const address = `http://${readSites()[0]!.domain}:${port}`;
const launch = () => Firefox.launch({ executablePath, profile: join(folder, 'profile'), downloads });
let firefox = await launch();

let passed = 0;
try {
  await article();
  const tree = await shadowTree();
  await pack(tree);
  await popup(tree);
  await misread();
  await addedSite();
  await firefox.close();
  firefox = await launch();
  await restarted();
  await updated();
  console.log(`${passed} passed, 0 failed`);
} catch (error) {
  console.error(error);
  console.log(`${passed} passed, 1 failed`);
  process.exitCode = 1;
} finally {
  await firefox.close();
  server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function check(what: string): void {
  passed++;
  console.log(`  ✓ ${what}`);
}

async function article(): Promise<void> {
  const tab = await firefox.openTab(`${address}/aggregator.html`);
  await tab.page.waitForFunction(() => CSS.highlights.size > 2, { timeout: 20_000 });
  const inHeadline = await tab.page.evaluate(() => {
    const headline = document.querySelector('h1')!;
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]);
    return ranges.filter(({ startContainer }) => headline.contains(startContainer)).length;
  });
  assert.ok(inHeadline >= 2);
  check('the article is found and its marks are painted, in the headline too');

  const first = await tab.state();
  assert.ok(first.verdict.isArticle);
  assert.equal(first.published?.value.slice(0, 10), '2023-12-03');
  assert.ok((first.counts.person ?? 0) >= 3 && (first.counts.time ?? 0) >= 3);
  check('names and dates are counted');

  await tab.select('رفيع المستوى');
  await tab.press('Yellow');
  const marked = await tab.until(({ annotations }) => annotations.length > 0);
  assert.equal(marked.annotations[0]?.annotation.target.quote.exact, 'رفيع المستوى');
  check('selected words are marked');

  await tab.page.reload({ waitUntil: 'load' });
  await tab.until(({ annotations }) => annotations[0]?.state === 'anchored');
  check('the mark is there after a reload');

  const databases = await tab.page.evaluate(async () => (await indexedDB.databases()).length);
  assert.equal(databases, 0);
  check('the page’s origin holds no database of ours');
}

async function shadowTree(): Promise<FirefoxTab> {
  const tab = await firefox.openTab(`${address}/web-components.html`);
  await tab.until(({ phase, verdict }) => phase === 'read' && verdict.isArticle);
  // In Firefox the style sheets of a page's author do not reach into its shadow trees.
  const lines = await tab.page.evaluate(() => {
    const tree = document.querySelector('news-page')!.shadowRoot!.querySelector('news-article')!.shadowRoot!;
    return [...CSS.highlights.keys()].map(
      (name) => getComputedStyle(tree.querySelector('h1')!, `::highlight(${name})`).textDecorationLine,
    );
  });
  assert.ok(lines.length > 0 && lines.every((line) => line === 'underline'), String(lines));
  check('marks in a shadow tree have their lines');

  const name = await tab.boxOf('غريان يوم');
  await tab.page.mouse.move(name.right - 5, name.y);
  await tab.untilShown(({ text }) => text.includes('Gharyan'));
  await tab.page.keyboard.press('Escape');
  await tab.untilShown(({ text }) => text === '');
  check('a name in a shadow tree has its card');

  await tab.select('بعد ترميم مبناه القديم');
  await tab.press('Note');
  await tab.untilShown(({ written }) => written !== null);
  await tab.page.keyboard.type('يُسأل المصدر');
  await tab.page.mouse.click(20, 20);
  await tab.untilShown(({ written }) => written === 'يُسأل المصدر');
  await tab.press('Cancel');
  await tab.untilShown(({ written }) => written === null);
  await tab.press('Undo');
  await tab.untilShown(({ written }) => written === 'يُسأل المصدر');
  await tab.press('Save');
  const { annotations } = await tab.until((state) => state.annotations[0]?.state === 'anchored');
  assert.equal(annotations[0]?.annotation.note, 'يُسأل المصدر');
  check('a note in a shadow tree stays while it is written, comes back when it was left, and is kept');
  return tab;
}

/** A pack is read and compiled in a worker; the page that is open shows its names. */
async function pack(tab: FirefoxTab): Promise<void> {
  const file = join(folder, 'halls.tsv');
  writeFileSync(file, 'القاعات الأربع\tLOC\nمدير المتحف\tPER\n');
  const library = await firefox.openOwn('library');
  const input = await library.$('input[type=file]');
  await (input as Awaited<ReturnType<typeof library.$<'input'>>>)!.uploadFile(file);
  await (await library.waitForSelector('.report button.primary'))!.click();
  await library.waitForSelector('.packs li');
  await library.close();
  await tab.page.bringToFront();
  await tab.until(({ mentions }) => mentions.some(({ name }) => name === 'القاعات الأربع'));
  check('a pack is imported and its names are marked on the open page');
}

async function popup(tab: FirefoxTab): Promise<void> {
  const page = await firefox.openOwn('popup', `?tab=${tab.id}`);
  await (await page.waitForSelector('dd button'))!.click();
  await page.focus('input[type=date]');
  // Firefox takes figures in the order of its own language: month, day, year.
  await page.keyboard.type('03042021');
  await page.click('form.date button[type=submit]');
  const { published } = await tab.until((state) => state.published?.source === 'reader');
  assert.equal(published?.value, '2021-03-04');
  check('the date is set by hand');

  await (await page.waitForSelector('button.primary'))!.click();
  await page.waitForSelector('.done', { timeout: 10_000 });
  await page.waitForSelector('.clippings li');
  check('the article is clipped');

  await page.click('.foot button');
  const saved = await waitFor('the exported file', async () => readExport());
  assert.equal(saved.clippings[0]?.published.value, '2021-03-04');
  assert.deepEqual(saved.annotations.map(({ note }) => note).sort(), ['', 'يُسأل المصدر']);
  check('the export is saved as a file, with the clipping and the notes');
  await page.close();
}

interface Exported {
  readonly clippings: readonly { readonly published: { readonly value: string } }[];
  readonly annotations: readonly { readonly note: string }[];
}

/** Null until the browser has written all of it. */
function readExport(): Exported | null {
  const name = readdirSync(downloads).find((one) => one.endsWith('.json'));
  try {
    return name ? (JSON.parse(readFileSync(join(downloads, name), 'utf8')) as Exported) : null;
  } catch {
    return null;
  }
}

async function misread(): Promise<void> {
  const tab = await firefox.openTab(`${address}/misread.html`);
  const page = await firefox.openOwn('popup', `?tab=${tab.id}`);
  await page.waitForSelector('.verdict');
  const { verdict } = await tab.until(({ phase }) => phase === 'read');
  assert.equal(verdict.code, 'misread-letters');
  check('letters that were misread are told as the reason');
}

/** The popup that asks for a site is closed by Firefox before the answer: the permission alone must be enough. */
async function addedSite(): Promise<void> {
  const asker = await firefox.openOwn('library');
  await asker.evaluate((host) => {
    const { browser: api } = globalThis as unknown as {
      browser: { permissions: { request(wanted: { origins: string[] }): Promise<boolean> } };
    };
    const origins = [`*://${host}/*`, `*://*.${host}/*`];
    document.addEventListener('click', () => void api.permissions.request({ origins }), { once: true });
  }, HOST);
  await asker.click('h1');
  await waitFor('the script on the added site', async () =>
    asker.evaluate(async () => {
      const { browser: api } = globalThis as unknown as {
        browser: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
      };
      return (await api.scripting.getRegisteredContentScripts()).length || null;
    }),
  );
  const tab = await firefox.openTab(`http://${HOST}:${port}/urgent.html`);
  await tab.until(({ phase, verdict }) => phase === 'read' && verdict.isArticle);
  check('on a site that the reader added it runs by itself');
}

async function restarted(): Promise<void> {
  const tab = await firefox.openTab(`${address}/web-components.html`);
  const state = await tab.until(({ phase }) => phase === 'read');
  assert.equal(state.annotations[0]?.annotation.note, 'يُسأل المصدر');
  assert.equal(state.annotations[0]?.state, 'anchored');
  assert.equal(state.published?.source, 'reader');
  assert.ok(state.mentions.some(({ name }) => name === 'القاعات الأربع'));
  const page = await firefox.openOwn('popup', `?tab=${tab.id}`);
  await page.waitForSelector('.clippings li');
  check('after a restart the note, the date, the pack and the clipping are there');
}

/** Firefox ends the scripts of an extension that is updated: what they have shown is left without them. */
async function updated(): Promise<void> {
  const tab = await firefox.openTab(`${address}/aggregator.html`);
  await tab.until(({ phase }) => phase === 'read');
  await tab.select('دمرتها الفيضانات');
  await tab.press('Note');
  await tab.untilShown(({ written }) => written !== null);
  await tab.page.keyboard.type('لم تُحفظ بعد');
  const { buttons } = await tab.untilShown(({ written }) => written === 'لم تُحفظ بعد');
  const [save, cancel] = ['Save', 'Cancel'].map((name) => buttons.find((one) => one.name === name)!);
  const before = await tab.layers();
  await tab.asker.evaluate(() => {
    (globalThis as unknown as { browser: { runtime: { reload(): void } } }).browser.runtime.reload();
  });
  // The new script marks the page anew.
  await waitFor('the new marks', async () => ((await tab.layers()) > before ? true : null));
  await tab.page.mouse.click(save!.x, save!.y);
  const again = await firefox.tabOf(tab.page);
  await again.untilShown(({ written }) => written === 'لم تُحفظ بعد');
  assert.equal(await again.isCovered(cancel!), true);
  await tab.page.mouse.click(cancel!.x, cancel!.y);
  assert.equal(await again.isCovered(cancel!), false);
  check('a note that was being written when the extension was updated is not lost by its buttons');
}
