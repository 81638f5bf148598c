import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { spawnSync } from 'node:child_process';

/** Builds `dist/chrome` and `dist/firefox` (or the one that is named), with the compiled gazetteer in each. */
// The reader script is built by itself: CRXJS would also make a second copy of it as a module, which nothing loads.
const root = join(import.meta.dirname, '..');
const GAZETTEER = join(root, 'build', 'gazetteer.bin');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const quiet = process.argv.includes('--quiet');

const compiled = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/gazetteer/build.ts'], {
  cwd: root,
  stdio: quiet ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'inherit', 'inherit'],
});
if (compiled.status !== 0 || !existsSync(GAZETTEER)) process.exit(compiled.status || 1);

for (const target of named.length > 0 ? named : ['chrome', 'firefox']) {
  process.env.HASHIYA_TARGET = target;
  if (quiet) console.log = () => undefined;
  await build({ root, logLevel: quiet ? 'error' : 'warn', configFile: join(root, 'vite.config.ts') });
  await build({
    root,
    logLevel: quiet ? 'error' : 'warn',
    configFile: false,
    publicDir: false,
    build: {
      outDir: join(root, 'dist', target),
      emptyOutDir: false,
      target: target === 'chrome' ? 'chrome140' : 'firefox150',
      lib: {
        entry: join(root, 'src', 'content', 'reader-entry.ts'),
        formats: ['iife'],
        name: 'reader',
        fileName: () => 'reader.js',
      },
    },
  });
  copyFileSync(GAZETTEER, join(root, 'dist', target, 'gazetteer.bin'));
}
