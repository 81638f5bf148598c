import type { Browser } from 'webextension-polyfill';

/**
 * The extension API as the browser gives it, with promises in both families (Manifest V3).
 * The content scripts use this instead of webextension-polyfill, which would cost every page 3 kB.
 */
export const extension: Browser = (() => {
  const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
  return browser?.runtime ? browser : chrome;
})();

/** False once the extension was updated, reloaded or removed under an open page: nothing can be asked any more. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(extension.runtime?.id);
  } catch {
    return false;
  }
}
