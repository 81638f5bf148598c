/**
 * `npm start`: installs what is missing, builds, and opens a browser with the extension on a sample article.
 * Without a display, or with `--headless`, it does the main job by itself: see scripts/main-job.ts.
 * Plain JavaScript: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { prepare } from './set-up.mjs';

prepare({ firefox: false });
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'scripts/main-job.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
