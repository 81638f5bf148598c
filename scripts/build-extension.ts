import { copyFileSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { GAZETTEER_FILE } from './gazetteer/build.ts';
import { ensureGazetteer } from './gazetteer/freshness.ts';

const ROOT = join(import.meta.dirname, '..');

export type Target = 'chrome' | 'firefox';

/** What an extension is built from, besides the compiled gazetteer. */
const SOURCES = [
  'src',
  'public',
  'sites',
  'package.json',
  'manifest.config.ts',
  'vite.config.ts',
  'scripts/build-extension.ts',
];

/** Builds `dist/<target>` from the sources and the compiled gazetteer. Rejects where anything does not compile. */
export async function buildExtension(target: Target, quiet = false): Promise<void> {
  const logLevel = quiet ? 'error' : 'warn';
  const outDir = join(ROOT, 'dist', target);
  process.env.HASHIYA_TARGET = target;
  // CRXJS prints its own progress; where stdout is for JSON alone nothing may be printed.
  const { log, warn } = console;
  if (quiet) console.log = console.warn = () => undefined;
  try {
    await build({ root: ROOT, logLevel, configFile: join(ROOT, 'vite.config.ts') });
    // The reader script by itself: CRXJS would also make a second copy of it as a module, which nothing loads.
    await build({
      root: ROOT,
      logLevel,
      configFile: false,
      publicDir: false,
      build: {
        outDir,
        emptyOutDir: false,
        target: target === 'chrome' ? 'chrome140' : 'firefox150',
        lib: {
          entry: join(ROOT, 'src', 'content', 'reader-entry.ts'),
          formats: ['iife'],
          name: 'reader',
          fileName: () => 'reader.js',
        },
      },
    });
  } finally {
    Object.assign(console, { log, warn });
  }
  copyFileSync(GAZETTEER_FILE, join(outDir, 'gazetteer.bin'));
  // The licences of what is inside go with it.
  for (const name of ['LICENSE', 'NOTICE']) copyFileSync(join(ROOT, name), join(outDir, name));
  writeFileSync(join(ROOT, 'dist', `.${target}-built`), '');
}

/** Builds `dist/<target>` quietly where it is missing, or older than anything it is made of. */
export async function ensureBuilt(target: Target): Promise<void> {
  const gazetteer = ensureGazetteer();
  const stamp = join(ROOT, 'dist', `.${target}-built`);
  const newest = Math.max(statSync(gazetteer).mtimeMs, ...SOURCES.map((path) => newestIn(join(ROOT, path))));
  if (!existsSync(stamp) || statSync(stamp).mtimeMs < newest) await buildExtension(target, true);
}

/** When a file, or the newest file below a folder, was last changed: milliseconds since 1970. */
function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(0, ...names.map((name) => statSync(join(path, name)).mtimeMs));
}
