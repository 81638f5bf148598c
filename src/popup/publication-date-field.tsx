import { useState } from 'preact/hooks';
import { callBackground } from '../messages/background-api.ts';
import { callPage } from '../messages/page-api.ts';
import type { PublicationDate } from '../recognition/publication.ts';
import { pageDateInWords } from '../ui/date-words.ts';
import { useLanguage, wordOr, type Translate } from '../ui/words.ts';
import type { ActivePage } from './active-page.ts';

export interface PublicationDateFieldProps {
  readonly url: string;
  readonly published: PublicationDate | null;
  readonly page: ActivePage;
}

/** The publication date with its source, and the way for the reader to set it. */
export function PublicationDateField({ url, published, page }: PublicationDateFieldProps) {
  const language = useLanguage();
  const { t } = language;
  const [editing, setEditing] = useState(false);
  const [day, setDay] = useState(published?.value.slice(0, 10) ?? '');

  const set = async (value: string | null) => {
    await callBackground('choosePage', url, { published: value });
    if (page.tabId !== null) await callPage(page.tabId)('refresh');
    setEditing(false);
    await page.reload();
  };

  if (published && !editing) {
    const byReader = published.source === 'reader';
    return (
      <>
        {pageDateInWords(published.value, language)}
        <div class="row">
          <span class="hint" title={published.source}>
            {sourceInWords(published.source, t)}
          </span>
          <button type="button" class="quiet" onClick={() => setEditing(true)}>
            {t('popup_change_date')}
          </button>
          {byReader && (
            <button type="button" class="quiet" onClick={() => void set(null)}>
              {t('undo')}
            </button>
          )}
        </div>
      </>
    );
  }
  return (
    <form
      class="date"
      onSubmit={(event) => {
        event.preventDefault();
        if (day) void set(day);
      }}
    >
      {!published && <p class="hint">{t('popup_no_date')}</p>}
      <input
        type="date"
        required
        aria-label={t('popup_published')}
        value={day}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <button type="submit">{t('popup_set_date')}</button>
      {published && (
        <button type="button" class="quiet" onClick={() => setEditing(false)}>
          {t('note_cancel')}
        </button>
      )}
    </form>
  );
}

/** Where a fact was read, in words: `json-ld:datePublished` → "from the page's own data". */
function sourceInWords(source: string, t: Translate): string {
  return wordOr(t, `from_${source.split(/[:[]/)[0]!.replaceAll('-', '_')}`, source);
}
