import { useState } from 'preact/hooks';
import type { Annotation } from '../annotation/annotation.ts';
import { callBackground } from '../messages/background-api.ts';
import { callPage } from '../messages/page-api.ts';
import { useLanguage } from '../ui/words.ts';
import type { ActivePage } from './active-page.ts';

/** The reader's notes on this page, those whose words are gone included. */
export function NotesSection({ page, tabId }: { readonly page: ActivePage; readonly tabId: number }) {
  const { t } = useLanguage();
  const [deleted, setDeleted] = useState<Annotation | null>(null);
  const notes = page.state?.annotations ?? [];

  const mark = async (annotation: Annotation, gone: boolean) => {
    await callBackground('deleteAnnotation', annotation.id, gone);
    await callPage(tabId)('refresh');
    setDeleted(gone ? annotation : null);
    await page.reload();
  };

  return (
    <section>
      <h2>{t('popup_annotations')}</h2>
      {notes.length === 0 && !deleted && <p class="hint">{t('popup_no_annotations')}</p>}
      <ul class="notes">
        {notes.map(({ annotation, state }) => (
          <li key={annotation.id} class={`note ${annotation.colour} ${state}`}>
            <button
              type="button"
              class="quote"
              dir="auto"
              disabled={state === 'orphan'}
              onClick={() => void callPage(tabId)('showAnnotation', annotation.id)}
            >
              {annotation.target.quote.exact}
            </button>
            {annotation.note !== '' && (
              <p dir="auto" class="text">
                {annotation.note}
              </p>
            )}
            {annotation.tags.length > 0 && <p class="hint">{annotation.tags.join(t('list_separator'))}</p>}
            {state === 'uncertain' && <p class="hint doubt">{t('note_uncertain')}</p>}
            {state === 'orphan' && <p class="hint doubt">{t('popup_orphan')}</p>}
            <button type="button" class="quiet" onClick={() => void mark(annotation, true)}>
              {t('note_delete')}
            </button>
          </li>
        ))}
      </ul>
      {deleted && (
        <p role="status">
          {t('annotation_deleted')}{' '}
          <button type="button" class="quiet" onClick={() => void mark(deleted, false)}>
            {t('undo')}
          </button>
        </p>
      )}
    </section>
  );
}
