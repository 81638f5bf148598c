import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { HashiyaDatabase } from '../storage/database.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { useLanguage } from '../ui/words.ts';
import { useActivePage } from './active-page.ts';
import { ClippingsSection } from './clippings-section.tsx';
import { KindSwitches } from './kind-switches.tsx';
import { MentionList } from './mention-list.tsx';
import { NotesSection } from './notes-section.tsx';
import { PageSection } from './page-section.tsx';
import { SiteSwitches } from './site-switches.tsx';

/** The library in a tab of its own; the popup has done its work then. */
async function openLibrary(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

/** The popup on the toolbar icon. */
export function Popup() {
  const { t } = useLanguage();
  const page = useActivePage();
  const database = useMemo(() => new HashiyaDatabase(), []);
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => void readSettings().then(setSettings), []);
  const { state, tabId } = page;

  return (
    <>
      <header>
        <img src="/icons/icon.svg" alt="" width="28" height="28" />
        <h1>{t('name')}</h1>
        {settings && <SiteSwitches url={page.url} settings={settings} onChange={setSettings} page={page} />}
      </header>
      <main>
        <PageSection page={page} database={database} />
        {state?.verdict.isArticle && settings && tabId !== null && (
          <>
            <KindSwitches counts={state.counts} settings={settings} onChange={setSettings} tabId={tabId} />
            <MentionList mentions={state.mentions} tabId={tabId} page={page} />
          </>
        )}
        {state && tabId !== null && <NotesSection page={page} tabId={tabId} />}
        <ClippingsSection database={database} />
      </main>
      <footer>
        <button type="button" onClick={() => void openLibrary()}>
          {t('popup_open_library')}
        </button>
      </footer>
    </>
  );
}
