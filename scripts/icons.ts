import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './browsers.mjs';

/** Draws the icons in the sizes that the stores ask for from the one SVG. Run by hand when the SVG changes. */
const folder = join(import.meta.dirname, '..', 'public', 'icons');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
