import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './driver/chromium.ts';

/** What may weigh how much, gzipped, in kB; each with its reason. */
const BUDGETS: readonly { what: string; match: RegExp; kB: number; because: string }[] = [
  {
    what: 'gate',
    match: /gate\.iife.*\.js$/,
    kB: 15,
    because: 'it runs on every listed page, Arabic or not',
  },
  {
    what: 'reader',
    match: /^reader\.js$/,
    kB: 82,
    because: 'it is sent once to a page with Arabic text',
  },
  { what: 'gazetteer', match: /gazetteer\.bin$/, kB: 900, because: 'the background loads it at each start' },
];

let tooLarge = false;
for (const target of ['chrome', 'firefox']) {
  const folder = join(ROOT, 'dist', target);
  if (!existsSync(folder)) throw new Error(`dist/${target} is missing: npm run build`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const { what, match, kB, because } of BUDGETS) {
    const file = files.find((name) => match.test(name));
    if (!file) throw new Error(`dist/${target} has no ${what}`);
    const size = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1000;
    const over = size > kB;
    tooLarge ||= over;
    console.log(
      `${target} ${what}: ${size.toFixed(1)} kB gzipped, budget ${kB} kB${over ? ` EXCEEDED (${because})` : ''}`,
    );
  }
}
process.exit(tooLarge ? 1 : 0);
