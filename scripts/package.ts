import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import pkg from '../package.json' with { type: 'json' };
import { ROOT } from './driver/chromium.ts';

/** Builds both targets and zips each for its store: `dist/hashiya-0.1.0-chrome.zip`. */
const built = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(1);

for (const target of ['chrome', 'firefox']) {
  const folder = join(ROOT, 'dist', target);
  const files: Zippable = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    // Vite's own manifest is for the build; a fixed time makes equal sources equal zips.
    if (!statSync(path).isFile() || name.startsWith('.vite')) continue;
    files[name.replaceAll('\\', '/')] = [readFileSync(path), { mtime: new Date('2020-01-01T00:00:00') }];
  }
  const file = join(ROOT, 'dist', `hashiya-${pkg.version}-${target}.zip`);
  writeFileSync(file, zipSync(files, { level: 9 }));
  console.log(`${file} ${(statSync(file).size / 1000).toFixed(0)} kB`);
}
