import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { callBackground } from '../messages/background-api.ts';
import { toFailure, type FailureCode } from '../messages/failure.ts';
import { callPage, type PageState } from '../messages/page-api.ts';
import { hostOf, readSettings } from '../settings/settings.ts';

/** The page in the tab behind the popup, as far as it is known. */
export interface ActivePage {
  readonly tabId: number | null;
  readonly url: string;
  readonly state: PageState | null;
  readonly failure: FailureCode | null;
  /** True where the reader switched the site off: the page is not entered. */
  readonly isSilent: boolean;
  /** Asks the page for its state again. */
  readonly reload: () => Promise<void>;
}

/** The tab that the popup was opened on. `?tab=ID` names another, for tests and for the popup opened as a page. */
async function activeTab(): Promise<{ id: number; url: string } | null> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named
    ? await browser.tabs.get(Number(named))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

/** Enters the active tab – the click on the icon has granted it – and keeps its state. */
export function useActivePage(): ActivePage {
  const [page, setPage] = useState<Omit<ActivePage, 'reload'>>({
    tabId: null,
    url: '',
    state: null,
    failure: null,
    isSilent: false,
  });

  const reload = useCallback(async () => {
    const tab = await activeTab();
    const found = {
      tabId: tab?.id ?? null,
      url: tab?.url ?? '',
      state: null,
      failure: null,
      isSilent: false,
    };
    if (!tab) {
      setPage({ ...found, failure: 'forbidden-page' });
      return;
    }
    const { silentHosts } = await readSettings();
    if (silentHosts.includes(hostOf(tab.url))) {
      setPage({ ...found, isSilent: true });
      return;
    }
    try {
      const state = await askOrEnter(tab.id);
      setPage({ ...found, url: state.url, state, failure: state.failure });
    } catch (error) {
      setPage({ ...found, failure: toFailure(error).code });
    }
  }, []);

  useEffect(() => void reload(), [reload]);
  return { ...page, reload };
}

/** How often, and in what distance in ms, a page is asked that has just got its reader script. */
const RETRIES = 5;
const PAUSE = 200;

async function askOrEnter(tabId: number): Promise<PageState> {
  const call = callPage(tabId);
  try {
    return await call('state');
  } catch {
    await callBackground('enterTab', tabId);
  }
  for (let tries = 0; tries < RETRIES; tries++) {
    try {
      return await call('state');
    } catch (error) {
      // An article in a frame is answered for by the script of that frame, which may still be on its way.
      if (toFailure(error).code !== 'no-answer') throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
  return call('state');
}
