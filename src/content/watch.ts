/** First pause between a change of the page and a second look, in ms: a burst of changes is one change. */
const PAUSE = 400;

/** Shadow trees watched: an article stands in a few, a page of icons has thousands. */
const MOST_SHADOWS = 200;

/** The pause doubles while looks find nothing new, up to this, in ms: a page that changes for ever costs little. */
const LONGEST_PAUSE = 15_000;

/** Watches shadow trees too: what changes in them is not seen from outside. */
export type WatchShadows = (roots: readonly ShadowRoot[]) => void;

/**
 * Calls `look` when the page may have changed: other text, another address. `look` says whether anything was new.
 * No page can make us work more than a small share of the time, however often it changes.
 */
export function watchPage(look: () => Promise<boolean>, signal: AbortSignal): WatchShadows {
  let pause = PAUSE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let missed = false;
  let address = location.href;

  const run = async () => {
    timer = undefined;
    if (document.hidden) {
      // A tab in the background is looked at again when it comes to the front.
      document.addEventListener('visibilitychange', schedule, { once: true, signal });
      return;
    }
    looking = true;
    const began = performance.now();
    try {
      const news = await look();
      const spent = performance.now() - began;
      pause = news ? PAUSE : Math.min(LONGEST_PAUSE, Math.max(pause * 2, spent * 20));
    } finally {
      looking = false;
      // What changed during the look may have come too late for it.
      if (missed) schedule();
      missed = false;
    }
  };

  const schedule = () => {
    if (looking) missed = true;
    if (signal.aborted || timer !== undefined || looking) return;
    timer = setTimeout(() => void run(), pause);
  };

  const moved = () => {
    if (location.href === address) return;
    address = location.href;
    pause = PAUSE;
    clearTimeout(timer);
    timer = undefined;
    schedule();
  };

  const observer = new MutationObserver(() => {
    moved();
    schedule();
  });
  const changes = { childList: true, subtree: true, characterData: true };
  observer.observe(document.documentElement, changes);
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  addEventListener('popstate', moved, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return (roots) => {
    if (!signal.aborted) for (const root of roots.slice(0, MOST_SHADOWS)) observer.observe(root, changes);
  };
}
