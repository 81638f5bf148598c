/** Finds, or installs, the browsers that the two commands need. Plain JavaScript: it runs before `npm ci` has. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {readonly string[]} names @returns {string | null} */
function findOnPath(names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

/** A Chromium that `npx playwright install chromium` has brought. @returns {string | undefined} */
function findPlaywrightChromium() {
  const folders = [
    join(homedir(), '.cache'),
    join(homedir(), 'Library', 'Caches'),
    process.env.LOCALAPPDATA ?? '',
  ];
  const inside = [
    ['chrome-linux64', 'chrome'],
    ['chrome-linux', 'chrome'],
    ['chrome-win64', 'chrome.exe'],
    ['chrome-mac-arm64', 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
    ['chrome-mac', 'Chromium.app/Contents/MacOS/Chromium'],
  ];
  for (const folder of folders) {
    const cache = join(folder, 'ms-playwright');
    try {
      for (const version of readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name))) {
        const found = inside.map((path) => join(cache, version, ...path)).find(isExecutable);
        if (found) return found;
      }
    } catch {
      // No such folder on this machine.
    }
  }
  return undefined;
}

/**
 * A Chromium-based browser: `CHROME_PATH`, one on the PATH, or one in the usual places.
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) return isExecutable(named) ? named : null;
  return findOnPath(NAMES) ?? APPLICATIONS.find(isExecutable) ?? findPlaywrightChromium() ?? null;
}

/** @returns {string | null} */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) return isExecutable(named) ? named : null;
  return findOnPath(['firefox', 'firefox-esr']);
}

/** Debian packages by the thing they bring; fonts so that screenshots show Arabic letters. */
const PACKAGES = { chromium: ['chromium', 'fonts-noto-core'], firefox: ['firefox-esr'] };

/**
 * Installs a browser with apt where this is Debian or Ubuntu and we are root. True when it is there afterwards.
 * @param {'chromium' | 'firefox'} browser
 */
export function installWithApt(browser) {
  if (process.getuid?.() !== 0 || !findOnPath(['apt-get'])) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env };
  try {
    console.error(`Installing ${PACKAGES[browser].join(', ')} with apt …`);
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES[browser]],
      options,
    );
  } catch {
    return false;
  }
  return (browser === 'chromium' ? findChromium() : findFirefox()) !== null;
}
