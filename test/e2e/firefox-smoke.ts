import assert from 'node:assert/strict';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.mjs';
import { ROOT } from '../../scripts/driver/chromium.ts';
import { readSites } from '../../scripts/sites.ts';
import type { PageState } from '../../src/messages/page-api.ts';
import { serveArticles } from './site.ts';

/**
 * The main job once in Firefox: article found by the resident script, marks painted, words marked, clipped, exported,
 * and all of it there after a reload. Chromium's tests are the thorough ones; this one sees what differs.
 */
const UUID = 'b7a3c1de-6f58-4d0e-9f5a-2c1f6f0e9a11';
const ADDON = 'hashiya@hashiya.example';
// A listed site, so that the resident script runs by itself; every name resolves to this machine.
const HOST = readSites()[0]!.domain;

const executablePath = findFirefox();
if (!executablePath) {
  console.log('Firefox was not found and could not be installed: its smoke test did not run.');
  console.log('0 passed, 0 failed');
  process.exit(0);
}

const server = await serveArticles();
const port = server.address.split(':')[1]!;
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath,
  headless: true,
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: {
    'network.dns.forceResolve': '127.0.0.1',
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
    'intl.accept_languages': 'en',
    'dom.security.https_first': false,
  },
});

let passed = 0;
try {
  await browser.installExtension(join(ROOT, 'dist', 'firefox'));
  await smoke(browser);
  console.log(`${passed} passed, 0 failed`);
} catch (error) {
  console.error(error);
  console.log(`${passed} passed, 1 failed`);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

function check(what: string): void {
  passed++;
  console.log(`  ✓ ${what}`);
}

async function openPopup(tabId?: number): Promise<Page> {
  const page = await browser.newPage();
  // The navigation to an extension page never resolves under WebDriver BiDi; what it shows is waited for instead.
  page
    .goto(`moz-extension://${UUID}/src/popup/index.html${tabId ? `?tab=${tabId}` : ''}`)
    .catch(() => undefined);
  await page.waitForSelector('header h1', { timeout: 20_000 });
  return page;
}

async function smoke(firefox: Browser): Promise<void> {
  const article = await firefox.newPage();
  await article.goto(`http://${HOST}:${port}/aggregator.html`, { waitUntil: 'load' });
  await article.waitForFunction(() => CSS.highlights.size > 2, { timeout: 20_000 });
  check('the article is found and its marks are painted');

  const asker = await openPopup();
  const tabId = await asker.evaluate(async (part) => {
    const { browser: api } = globalThis as unknown as {
      browser: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await api.tabs.query({})).find(({ url }) => url?.includes(part))!.id;
  }, 'aggregator.html');
  const state = () =>
    asker.evaluate(async (id) => {
      const { browser: api } = globalThis as unknown as {
        browser: { tabs: { sendMessage(tab: number, message: object): Promise<{ value: unknown }> } };
      };
      return (await api.tabs.sendMessage(id, { to: 'page', method: 'state', args: [] })).value;
    }, tabId) as Promise<PageState>;
  const first = await state();
  assert.ok(first.verdict.isArticle);
  assert.equal(first.published?.value.slice(0, 10), '2023-12-03');
  assert.ok((first.counts.person ?? 0) >= 3 && (first.counts.time ?? 0) >= 3);
  check('names and dates are counted');

  await article.bringToFront();
  const box = await article.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((one) =>
      one.textContent!.includes('رفيع المستوى'),
    )!;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf('رفيع المستوى');
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 'رفيع المستوى'.length);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom };
    }
    throw new Error('words not found');
  });
  const middle = (box.top + box.bottom) / 2;
  await article.mouse.move(box.right - 1, middle);
  await article.mouse.down();
  await article.mouse.move(box.left + 1, middle, { steps: 8 });
  await article.mouse.up();
  await new Promise((resolve) => setTimeout(resolve, 400));
  // The bar stands below the selection; its first colour lies at its left in an English interface.
  await article.mouse.click(box.left + 22, box.bottom + 8 + 20);
  let marked = await state();
  for (let tries = 0; tries < 30 && marked.annotations.length === 0; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    marked = await state();
  }
  assert.equal(marked.annotations[0]?.annotation.target.quote.exact, 'رفيع المستوى');
  check('selected words are marked');

  await article.reload({ waitUntil: 'load' });
  await article.waitForFunction(() => CSS.highlights.size > 2, { timeout: 20_000 });
  assert.equal((await state()).annotations[0]?.state, 'anchored');
  check('the mark is there after a reload');

  const popup = await openPopup(tabId);
  await popup.waitForSelector('button.primary');
  await popup.click('button.primary');
  await popup.waitForSelector('.done', { timeout: 10_000 });
  await popup.waitForSelector('.clippings li');
  check('the article is clipped');

  const databases = await article.evaluate(async () => (await indexedDB.databases()).length);
  assert.equal(databases, 0);
  check('the page’s origin holds no database of ours');
}
