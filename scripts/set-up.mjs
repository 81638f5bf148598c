/** Brings a fresh machine to where the project can be built and tested. Plain JavaScript: nothing is installed yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox, installWithApt } from './browsers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function arePackagesFresh() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  );
}

/**
 * Installs the packages and the browsers that are missing; ends the process with a message where it cannot.
 * @param {{ firefox: boolean }} wanted
 */
export function prepare({ firefox }) {
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Hashiya needs Node 20.19 or newer; this is ${process.versions.node}.`);
  if (!arePackagesFresh()) {
    console.error('Installing packages …');
    if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) stop('npm ci failed.');
  }
  if (process.env.CHROME_PATH && !findChromium())
    stop(`CHROME_PATH names no program: ${process.env.CHROME_PATH}`);
  if (!findChromium() && !installWithApt('chromium')) {
    console.error('No Chromium, Chrome or Edge was found; asking Playwright for one …');
    run('npx', ['playwright', 'install', 'chromium']);
    if (!findChromium()) {
      stop(
        'No browser could be found or installed. Install Chromium, Chrome or Edge, or name one in CHROME_PATH, and try again.',
      );
    }
  }
  // Firefox is a second opinion: where it cannot be had, its smoke test says so and the rest goes on.
  if (firefox && !findFirefox()) installWithApt('firefox');
}
