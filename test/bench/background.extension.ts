import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call, Driver, ROOT } from '../../scripts/driver/chromium.ts';
import { FileServer } from '../../scripts/driver/server.ts';
import { readSites } from '../../scripts/sites.ts';
import type { BenchRow } from './row.ts';

/** What a reader waits for after the browser has stopped our background, against a background that is awake. */
const ROUNDS = 9;
const WORDS = 5_000;
/** A site on which our script stands without a click. */
const HOST = `www.${readSites()[0]!.domain}`;

export async function run(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-bench-'));
  const file = join(folder, 'long.html');
  writeFileSync(file, longArticle());
  const server = await FileServer.start(() => ({ file, contentType: 'text/html; charset=utf-8' }));
  const driver = await Driver.launch({ hosts: { [HOST]: server.address } });
  try {
    return [await firstMarks(driver), await answers(driver)];
  } finally {
    await driver.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

/** From the beginning of a navigation to the first highlight. */
async function firstMarks(driver: Driver): Promise<BenchRow> {
  const page = await driver.context.newPage();
  // A string: the page's own world sees the highlights, and knows nothing of what compiles this file.
  await page.addInitScript(`(function look() {
    if (CSS.highlights.size > 0) globalThis.firstMark = performance.now();
    else setTimeout(look, 1);
  })()`);
  const open = async (): Promise<number> => {
    await page.goto(`http://${HOST}/news/2023/12/3/line`);
    await page.waitForFunction('globalThis.firstMark', null, { polling: 20 });
    return (await page.evaluate('globalThis.firstMark')) as number;
  };
  const [warm, cold] = await inTurn(driver, open, () => page.goto('about:blank'));
  await page.close();
  return {
    what: 'first marks after a stopped background / from a warm one',
    ratio: cold / warm,
    limit: 3,
    detail: `${cold.toFixed(0)} ms / ${warm.toFixed(0)} ms from the navigation to the first mark, ${WORDS} words, median of ${ROUNDS}`,
  };
}

/** The background's part of it: a text is sent, its mentions come back. */
async function answers(driver: Driver): Promise<BenchRow> {
  const asker = await driver.openPopup();
  const request = {
    url: 'http://bench.example/',
    title: '',
    text: paragraphs(WORDS).join('\n\n'),
    dateCandidates: [],
  };
  const read = async (): Promise<number> => {
    const began = performance.now();
    await call(asker, 'background', null, 'read', request);
    return performance.now() - began;
  };
  const [warm, cold] = await inTurn(driver, read, () => asker.bringToFront());
  return {
    what: 'the answer alone, after a stopped background / from a warm one',
    ratio: cold / warm,
    detail: `${cold.toFixed(0)} ms / ${warm.toFixed(0)} ms, message there and back`,
  };
}

/** Medians of a job with a warm background and with one that was just stopped. */
async function inTurn(
  driver: Driver,
  job: () => Promise<number>,
  rest: () => Promise<unknown>,
): Promise<[number, number]> {
  const warm: number[] = [];
  const cold: number[] = [];
  await job();
  for (let round = 0; round < ROUNDS; round++) {
    await job();
    warm.push(await job());
    await rest();
    await driver.stopBackground();
    await new Promise((resolve) => setTimeout(resolve, 300));
    cold.push(await job());
  }
  return [median(warm), median(cold)];
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}

const PARAGRAPH = /<p>([^<]+)<\/p>/g;
const sample = readFileSync(join(ROOT, 'test', 'articles', 'modern.html'), 'utf8');

/** The paragraphs of the sample article, over and over, of so many words in all. */
function paragraphs(words: number): string[] {
  const own = [...sample.matchAll(PARAGRAPH)].map((match) => match[1]!).filter((text) => text.length > 100);
  const each = own.join(' ').split(/\s+/).length;
  return Array<string[]>(Math.ceil(words / each))
    .fill(own)
    .flat();
}

/** The sample article with as many words behind its first paragraph. */
function longArticle(): string {
  const more = paragraphs(WORDS).map((text) => `<p>${text}</p>`);
  const end = sample.indexOf('</p>', sample.search(PARAGRAPH)) + '</p>'.length;
  return sample.slice(0, end) + more.join('\n') + sample.slice(end);
}
