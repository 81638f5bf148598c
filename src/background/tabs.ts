import browser from 'webextension-polyfill';
import { toFailure } from '../messages/failure.ts';

/** The reader script: one self-contained file, made by scripts/build.ts from src/content/reader-entry.ts. */
const READER_FILE = 'reader.js';

/** Puts the reader script into a tab, or into all of its frames that we may enter. Throws `Failure('forbidden-page')` where the browser lets nobody in. */
export async function sendReader(tabId: number, allFrames = false): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [READER_FILE] });
  } catch (error) {
    throw toFailure(error);
  }
}

/** The count on the toolbar icon of one tab; null takes it away. */
export async function showBadge(tabId: number, count: number | null): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: count ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#a2422a' });
}

/** The resident script's file, as the build named it in the manifest, where Firefox gives whole addresses. */
function gateFiles(): string[] {
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  return files.map((file) => new URL(file, browser.runtime.getURL('/')).pathname.slice(1));
}

/** The match patterns of a host and its subdomains. */
export function patternsOf(host: string): string[] {
  return [`*://*.${host}/*`];
}

/** The host of such a pattern; null for all other patterns. */
export function hostOfPattern(pattern: string): string | null {
  return pattern.match(/^\*:\/\/\*\.([^/*]+)\/\*$/)?.[1] ?? null;
}

/**
 * Registers the gate on hosts that the reader added, and takes it from those taken away. Only hosts whose permission
 * is (still) granted are registered; the browser keeps registrations over restarts, not over updates.
 */
export async function registerHosts(hosts: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const wanted = new Map<string, string>();
  for (const host of hosts) {
    if (await browser.permissions.contains({ origins: patternsOf(host) })) wanted.set(`host-${host}`, host);
  }
  const gone = registered.map(({ id }) => id).filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const { id } of registered) wanted.delete(id);
  await browser.scripting.registerContentScripts(
    [...wanted].map(([id, host]) => ({
      id,
      matches: patternsOf(host),
      js: gateFiles(),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    })),
  );
}
