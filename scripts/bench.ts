import { chromium } from '@playwright/test';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { BenchRow } from '../test/bench/row.ts';
import { findChromium } from './browsers.mjs';
import { ensureBuilt } from './build-extension.ts';
import { ROOT } from './driver/chromium.ts';
import { writePart } from './gazetteer/part.ts';

/**
 * Runs `test/bench/*.bench.ts` (or those that are named), each in a Chromium of its own, and
 * `test/bench/*.extension.ts` against the built extension, and prints a table of ratios.
 * These machines are noisy: a figure is a ratio measured in one run, never a time.
 */
const folder = join(ROOT, 'test', 'bench');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const modules = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.replace('.bench.ts', ''))
  .filter((name) => named.length === 0 || named.includes(name));
const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium was found; run npm test once, or set CHROME_PATH.');

if (modules.includes('names')) writePart();

let exceeded = 0;
for (const name of modules) report(name, await runInPage(name));
for (const name of readdirSync(folder).filter((file) => file.endsWith('.extension.ts'))) {
  const title = name.replace('.extension.ts', '');
  if (named.length > 0 && !named.includes(title)) continue;
  await ensureBuilt('chrome');
  const { run } = (await import(join(folder, name))) as { run(): Promise<BenchRow[]> };
  report(title, await run());
}
console.log(`\n${exceeded} over the limit`);
process.exit(exceeded > 0 ? 1 : 0);

function report(title: string, rows: readonly BenchRow[]): void {
  console.log(`\n## ${title}`);
  for (const { what, ratio, limit, detail } of rows) {
    const over = limit !== undefined && ratio > limit;
    if (over) exceeded++;
    const bound = limit === undefined ? '' : ` (limit ${limit})${over ? ' EXCEEDED' : ''}`;
    console.log(`- ${what}: ${ratio.toPrecision(3)}${bound} – ${detail}`);
  }
}

async function runInPage(name: string): Promise<BenchRow[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'hashiya-bench-'));
  const file = join(folder, `${name}.bench.ts`);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      minify: false,
      target: 'chrome140',
      lib: { entry: file, formats: ['iife'], name: 'bench', fileName: () => 'bench.js' },
    },
  });
  const flags = readFileSync(file, 'utf8').match(/export const jsFlags = '([^']+)'/)?.[1];
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-quic', ...(flags ? [`--js-flags=${flags}`] : [])],
  });
  const page = await browser.newPage();
  page.on('console', (message) => console.error(`  ${message.text()}`));
  await page.goto('about:blank');
  await page.addScriptTag({ path: join(outDir, 'bench.js') });
  const rows = await page.evaluate(() =>
    (globalThis as unknown as { bench: { run(): Promise<BenchRow[]> } }).bench.run(),
  );
  await browser.close();
  rmSync(outDir, { recursive: true, force: true });
  return rows;
}
