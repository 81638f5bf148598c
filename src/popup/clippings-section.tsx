import { useMemo, useState } from 'preact/hooks';
import type { Clipping } from '../annotation/clipping.ts';
import { exportFileName, toExport } from '../annotation/export.ts';
import { searchClippings } from '../annotation/search.ts';
import { listAnnotations } from '../storage/annotations.ts';
import { listClippings } from '../storage/clippings.ts';
import type { HashiyaDatabase } from '../storage/database.ts';
import { pageKey } from '../storage/page-key.ts';
import { setDeleted } from '../storage/records.ts';
import { momentInWords, pageDateInWords } from '../ui/date-words.ts';
import { useLanguage } from '../ui/words.ts';
import { saveFile } from '../ui/save-file.ts';
import { useLive } from '../ui/use-live.ts';

/** How many clippings the list shows before the reader asks for all. */
const FIRST = 20;

/** All clippings: searched, selected, deleted with a way back, exported. */
export function ClippingsSection({ database }: { readonly database: HashiyaDatabase }) {
  const { t } = useLanguage();
  const clippings = useLive(() => listClippings(database), [database]);
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [deleted, setDeletedIds] = useState<readonly string[]>([]);
  const [showAll, setShowAll] = useState(false);
  const found = useMemo(() => searchClippings(clippings ?? [], query), [clippings, query]);
  const shown = showAll ? found : found.slice(0, FIRST);
  const seen = new Set<string>();
  // Pages clipped more than once are told apart by when that was.
  const twice = new Set(
    (clippings ?? []).flatMap(({ url }) => {
      const key = pageKey(url);
      if (seen.has(key)) return key;
      seen.add(key);
      return [];
    }),
  );

  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };

  const remove = async (ids: readonly string[], gone: boolean) => {
    await setDeleted(database.clippings, ids, gone);
    setDeletedIds(gone ? ids : []);
    setSelected(new Set());
  };

  const save = async (only: readonly Clipping[] | null) => {
    const annotations = await listAnnotations(database);
    const chosen = only ?? clippings ?? [];
    const pages = new Set(chosen.map(({ url }) => pageKey(url)));
    const file = toExport(chosen, only ? annotations.filter(({ url }) => pages.has(url)) : annotations);
    saveFile(exportFileName(), JSON.stringify(file, null, 2));
  };

  if (!clippings) return null;
  const chosen = clippings.filter(({ id }) => selected.has(id));
  return (
    <section>
      <h2>
        {t('popup_clippings')} <span class="count">{clippings.length}</span>
      </h2>
      {clippings.length === 0 && <p class="hint">{t('popup_no_clippings')}</p>}
      {clippings.length > 0 && (
        <input
          type="search"
          dir="auto"
          placeholder={t('popup_search')}
          aria-label={t('popup_search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {clippings.length > 0 && found.length === 0 && <p class="hint">{t('popup_nothing_found')}</p>}
      <ul class="clippings">
        {shown.map((clipping) => (
          <ClippingLine
            key={clipping.id}
            clipping={clipping}
            selected={selected.has(clipping.id)}
            isOneOfSeveral={twice.has(pageKey(clipping.url))}
            onToggle={() => toggle(clipping.id)}
            onDelete={() => void remove([clipping.id], true)}
          />
        ))}
      </ul>
      {found.length > shown.length && (
        <button type="button" class="quiet" onClick={() => setShowAll(true)}>
          {t('popup_more', found.length - shown.length)}
        </button>
      )}
      {deleted.length > 0 && (
        <p role="status">
          {t('popup_deleted', deleted.length)}{' '}
          <button type="button" class="quiet" onClick={() => void remove(deleted, false)}>
            {t('undo')}
          </button>
        </p>
      )}
      <div class="row foot">
        <button type="button" onClick={() => void save(null)}>
          {t('popup_export_all')}
        </button>
        {chosen.length > 0 && (
          <>
            <button type="button" onClick={() => void save(chosen)}>
              {t('popup_export_selected', chosen.length)}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() =>
                void remove(
                  chosen.map(({ id }) => id),
                  true,
                )
              }
            >
              {t('popup_delete')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

function ClippingLine(props: {
  readonly clipping: Clipping;
  readonly selected: boolean;
  /** Other clippings of the same page are kept too. */
  readonly isOneOfSeveral: boolean;
  readonly onToggle: () => void;
  readonly onDelete: () => void;
}) {
  const language = useLanguage();
  const { t } = language;
  const { clipping } = props;
  const date = clipping.published
    ? pageDateInWords(clipping.published.value.slice(0, 10), language)
    : momentInWords(clipping.clippedAt, language);
  const isWeb = /^https?:/.test(clipping.url);
  return (
    <li>
      <input
        type="checkbox"
        checked={props.selected}
        aria-label={t('popup_select', clipping.title)}
        onChange={props.onToggle}
      />
      <div>
        {isWeb ? (
          <a href={clipping.url} target="_blank" rel="noopener noreferrer" dir="auto">
            {clipping.title || clipping.url}
          </a>
        ) : (
          <bdi>{clipping.title || clipping.url}</bdi>
        )}
        <p class="hint">
          {clipping.source && <bdi>{clipping.source}</bdi>}
          {clipping.source && ' · '}
          {date}
        </p>
        {props.isOneOfSeveral && (
          <p class="hint">{t('popup_clipped_at', momentInWords(clipping.clippedAt, language))}</p>
        )}
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={`${t('popup_delete')}: ${clipping.title}`}
        onClick={props.onDelete}
      >
        ✕
      </button>
    </li>
  );
}
