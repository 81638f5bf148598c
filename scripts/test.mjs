/**
 * `npm test`: installs what is missing, then types, lint, format, dead code, unit, browser and end-to-end tests.
 * Every step runs, also behind one that failed; the last line counts them.
 */
import { spawnSync } from 'node:child_process';
import { prepare } from './set-up.mjs';

prepare({ firefox: true });

/** @type {readonly [name: string, command: string, args: readonly string[]][]} */
const STEPS = [
  ['gazetteer', 'npm', ['run', '--silent', 'gazetteer:check']],
  ['kernel', 'npx', ['tsx', 'scripts/kernel.ts', '--check']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['lint', 'npx', ['oxlint', '--type-aware', '--quiet']],
  ['format', 'npx', ['prettier', '--check', '--log-level=warn', '.']],
  ['dead code', 'npx', ['knip']],
  ['unit', 'npx', ['vitest', 'run', '--project', 'unit']],
  ['build', 'npx', ['tsx', 'scripts/build.ts', '--quiet']],
  ['size', 'npx', ['tsx', 'scripts/size.ts']],
  ['stores', 'npx', ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'text']],
  ['browser', 'npx', ['vitest', 'run', '--project', 'browser']],
  ['end to end', 'npx', ['playwright', 'test']],
  ['firefox', 'npx', ['tsx', 'test/e2e/firefox-smoke.ts']],
];

/** @type {string[]} */
const failed = [];
for (const [name, command, args] of STEPS) {
  const began = Date.now();
  console.log(`\n── ${name} ──`);
  const { status } = spawnSync(command, [...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) failed.push(name);
  console.log(
    `${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${STEPS.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
