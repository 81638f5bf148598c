import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ExportFile } from '../src/annotation/export.ts';
import type { ListedMention, PageState } from '../src/messages/page-api.ts';
import { ensureBuilt } from './build-extension.ts';
import { call, Driver, enterTab, ROOT } from './driver/chromium.ts';
import { FileServer } from './driver/server.ts';

/**
 * Opens the browser with the extension on a sample article, or on the page that is named. Without a display, or with
 * `--headless`, does the main job by itself: finds the article, marks it, opens a card, keeps a note, clips, exports.
 */
const SAMPLE = join(ROOT, 'test', 'articles', 'aggregator.html');
const HOST = 'news.example';

const { values, positionals } = parseArgs({
  options: {
    headless: { type: 'boolean' },
    out: { type: 'string', default: 'out' },
    lang: { type: 'string' },
  },
  allowPositionals: true,
});
const wanted = positionals[0] ?? SAMPLE;
const isWeb = /^https?:/.test(wanted);
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless ?? !hasDisplay;

await ensureBuilt('chrome');

const server = await FileServer.start((path) => (path === '/favicon.ico' ? null : { file: resolve(wanted) }));
const url = isWeb ? wanted : `http://${HOST}/${encodeURIComponent(basename(wanted))}`;
const driver = await Driver.launch({
  headless,
  hosts: isWeb ? {} : { [HOST]: server.address },
  ...(values.lang && { lang: values.lang }),
  ...(!headless && { viewport: { width: 1280, height: 900 } }),
});

if (headless) await doMainJob(resolve(values.out)).finally(finish);
else await leaveOpen().finally(finish);

async function finish(): Promise<void> {
  await driver.close().catch(() => undefined);
  server.close();
}

async function leaveOpen(): Promise<void> {
  const page = await driver.context.newPage();
  await page.goto(url);
  console.log('The sample article is open. Click the Hashiya icon in the toolbar; close the browser to end.');
  await driver.context.waitForEvent('close', { timeout: 0 });
}

async function doMainJob(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const page = await driver.context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await driver.clickIcon(page);
  const asker = await driver.openPopup();
  const tab = await driver.tabIdOf(page, asker);
  const state = await enterTab(asker, tab);
  await asker.close();
  if (!state.verdict.isArticle) {
    console.log(`No article found: ${state.verdict.code} ${state.verdict.detail}`);
    process.exitCode = 1;
    return;
  }
  report(state);

  await page.bringToFront();
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(out, 'article.png') });

  const popup = await driver.openPopup(tab);
  await popup.setViewportSize({ width: 400, height: 900 });
  const longest = [...state.mentions]
    .filter(({ kind }) => kind === 'person')
    .sort((a, b) => b.count - a.count)[0];
  if (longest) {
    await call(popup, 'page', tab, 'goTo', longest.index);
    await page.bringToFront();
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(out, 'card.png') });
  }

  await popup.bringToFront();
  const clip = popup.locator('button.primary');
  await clip.click();
  await popup.locator('.done').waitFor();
  await popup.locator('.clippings li').first().waitFor();
  await popup.screenshot({ path: join(out, 'popup.png'), fullPage: true });
  const download = popup.waitForEvent('download');
  await popup.locator('.foot button').first().click();
  const saved = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of saved) chunks.push(chunk as Buffer);
  const json = Buffer.concat(chunks).toString('utf8');
  const file = JSON.parse(json) as ExportFile;
  writeFileSync(join(out, 'clippings.json'), json);
  const clipping = file.clippings[0];
  console.log(
    `\nClipped: ${clipping?.blocks.length} blocks, ${clipping?.text.length} characters, ${clipping?.mentions.length} mentions`,
  );
  console.log(`Written to ${out}: clippings.json, article.png, card.png, popup.png`);
}

function report(state: PageState): void {
  console.log(`Article:   ${state.facts?.title}`);
  console.log(`Source:    ${state.facts?.source}`);
  console.log(
    `Published: ${state.published ? `${state.published.value} (${state.published.source})` : 'not found'}`,
  );
  const line = ({ name, nameEn, count, surface, value }: ListedMention) =>
    value || nameEn
      ? `  ${surface} – ${value || `${name} / ${nameEn}`}${count > 1 ? ` ×${count}` : ''}`
      : `  ${surface}`;
  const byKind = new Map<string, ListedMention[]>();
  for (const mention of state.mentions.filter(({ suggestion }) => !suggestion)) {
    byKind.set(mention.kind, [...(byKind.get(mention.kind) ?? []), mention]);
  }
  for (const [kind, mentions] of byKind)
    console.log(`\n${kind} (${state.counts[mentions[0]!.kind] ?? 0})\n${mentions.map(line).join('\n')}`);
}
