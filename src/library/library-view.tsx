import { useMemo, useState } from 'preact/hooks';
import type { FunctionComponent } from 'preact';
import { HashiyaDatabase } from '../storage/database.ts';
import { useLanguage, type Word } from '../ui/words.ts';
import { NamesTab } from './names-tab.tsx';

/** What every part of the library gets. */
export interface TabProps {
  readonly database: HashiyaDatabase;
}

/** The parts of the library, in their order; `id` stands in the address behind `#`. */
const TABS: readonly {
  readonly id: string;
  readonly word: Word;
  readonly View: FunctionComponent<TabProps>;
}[] = [{ id: 'names', word: 'library_names', View: NamesTab }];

/** The library: a page of the extension's with all that the reader keeps. */
export function Library() {
  const { t } = useLanguage();
  const database = useMemo(() => new HashiyaDatabase(), []);
  const [id, setId] = useState(location.hash.slice(1));
  const { View, ...shown } = TABS.find((tab) => tab.id === id) ?? TABS[0]!;
  const show = (next: string) => {
    history.replaceState(null, '', `#${next}`);
    setId(next);
  };
  return (
    <>
      <header>
        <img src="/icons/icon.svg" alt="" width="32" height="32" />
        <h1>{t('name')}</h1>
        <nav aria-label={t('library_tabs')}>
          {TABS.map((tab) => (
            <button
              key={tab.id}
              type="button"
              class="tab"
              aria-current={tab.id === shown.id ? 'page' : undefined}
              onClick={() => show(tab.id)}
            >
              {t(tab.word)}
            </button>
          ))}
        </nav>
      </header>
      <main>
        <View database={database} />
      </main>
    </>
  );
}
