import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import type { ClippingDraft, ClipResult } from '../src/messages/background-api.ts';
import { ensureBuilt } from './build-extension.ts';
import { call, Driver, enterTab } from './driver/chromium.ts';

/**
 * Clips saved pages as the reader would: each is opened under its URL in a headless browser with the built extension,
 * the toolbar icon is clicked, and the article is clipped by the real content script and the real background. Page
 * scripts and the network are off. One JSON line a page; nothing else on stdout.
 */

interface Job {
  readonly file: string;
  readonly path: string | null;
  readonly url: string;
  readonly contentType: string;
}

/** No page may hold up the others longer, in ms. */
const PATIENCE = 45_000;

const { values, positionals } = parseArgs({
  options: { url: { type: 'string' }, 'content-type': { type: 'string' } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error('npm run --silent clip -- FILE|FOLDER|URL… [--url URL] [--content-type TYPE]');
  process.exit(2);
}

await ensureBuilt('chrome');

const jobs = positionals.flatMap(jobsOf);
let driver = await Driver.launch();
let failed = false;
for (const job of jobs) {
  const line = await withPatience(clip(job), PATIENCE).catch(async (error: unknown) => {
    failed = true;
    // A crashed or hanging page must not take the next ones with it.
    await driver.close().catch(() => undefined);
    driver = await Driver.launch();
    return { file: job.file, error: error instanceof Error ? error.message.split('\n')[0] : String(error) };
  });
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
await driver.close();
process.exit(failed ? 1 : 0);

function jobsOf(argument: string): Job[] {
  const contentType = values['content-type'] ?? '';
  if (/^https?:/.test(argument)) return [{ file: argument, path: null, url: argument, contentType }];
  const path = resolve(argument);
  if (!existsSync(path)) return [{ file: argument, path, url: '', contentType }];
  if (!statSync(path).isDirectory()) {
    return [{ file: argument, path, url: values.url ?? defaultUrl(path), contentType }];
  }
  const manifest = join(path, 'manifest.jsonl');
  if (existsSync(manifest)) {
    return readFileSync(manifest, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { file: string; url?: string; content_type?: string })
      .map(({ file, url, content_type: type }) => ({
        file,
        path: join(path, file),
        url: url || defaultUrl(join(path, file)),
        contentType: type ?? contentType,
      }));
  }
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.x?html?$/.test(name))
    .sort()
    .map((name) => ({
      file: relative('.', join(argument, name)),
      path: join(path, name),
      url: defaultUrl(name),
      contentType,
    }));
}

function defaultUrl(path: string): string {
  return `http://saved.example/${encodeURIComponent(basename(path))}`;
}

async function clip(job: Job): Promise<object> {
  const page = await driver.context.newPage();
  try {
    await open(page, job);
    await driver.clickIcon(page);
    const asker = await driver.openPopup();
    try {
      const tab = await driver.tabIdOf(page, asker);
      const state = await enterTab(asker, tab);
      const { isArticle, code, detail, pageKind, signals } = state.verdict;
      const verdict = {
        file: job.file,
        article: isArticle,
        reason: code,
        pageKind,
        ...(detail && { detail }),
        signals,
      };
      if (state.failure) throw new Error(state.failure);
      if (!isArticle) return verdict;
      const draft = (await call(asker, 'page', tab, 'collect')) as ClippingDraft;
      const result = (await call(asker, 'background', null, 'clip', draft, 'keep-both')) as ClipResult;
      return { ...verdict, ...(result.outcome !== 'twin' && { clipping: result.clipping }) };
    } finally {
      await asker.close();
    }
  } finally {
    await page.close();
  }
}

async function open(page: Page, job: Job): Promise<void> {
  const session = await driver.context.newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  if (job.path !== null) {
    const body = readFileSync(job.path);
    await page.route('**/*', (route) => {
      const request = route.request();
      if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
      return route.fulfill({ body, contentType: job.contentType || charsetOf(body) });
    });
  }
  await page.goto(job.url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
}

/** Saved pages mostly are UTF-8 whatever they say; those that say otherwise, and are, keep the browser's own sniffing. */
function charsetOf(body: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}

function withPatience<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
