import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call, Driver, ROOT } from '../../scripts/driver/chromium.ts';
import type { BenchRow } from './row.ts';

/** What a reader waits for after the browser has stopped our background, against a background that is awake. */
const ROUNDS = 9;
const WORDS = 5_000;

/** An article's length of news: the sample articles' own words, over and over. */
function sampleText(): string {
  const page = readFileSync(join(ROOT, 'test', 'articles', 'modern.html'), 'utf8');
  const text = [...page.matchAll(/<p>([^<]+)<\/p>/g)].map((match) => match[1]).join('\n\n');
  const words = text.split(/\s+/).length;
  return Array(Math.ceil(WORDS / words))
    .fill(text)
    .join('\n\n');
}

export async function run(): Promise<BenchRow[]> {
  const driver = await Driver.launch();
  try {
    const asker = await driver.openPopup();
    const request = { url: 'http://bench.example/', title: '', text: sampleText(), dateCandidates: [] };
    const read = async () => {
      const began = performance.now();
      await call(asker, 'background', null, 'read', request);
      return performance.now() - began;
    };
    await read();
    const warm: number[] = [];
    const cold: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await read();
      warm.push(await read());
      await driver.stopBackground();
      await new Promise((resolve) => setTimeout(resolve, 300));
      cold.push(await read());
    }
    const [asleep, awake] = [median(cold), median(warm)];
    return [
      {
        what: 'first mentions after a stopped background / from a warm one',
        ratio: asleep / awake,
        limit: 3,
        detail: `${asleep.toFixed(0)} ms / ${awake.toFixed(0)} ms, ${WORDS} words, message there and back, median of ${ROUNDS}`,
      },
    ];
  } finally {
    await driver.close();
  }
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}
