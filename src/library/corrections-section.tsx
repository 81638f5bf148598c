import { listCorrections } from '../storage/corrections.ts';
import { setDeleted } from '../storage/records.ts';
import { momentInWords } from '../ui/date-words.ts';
import { useLive } from '../ui/use-live.ts';
import { useLanguage } from '../ui/words.ts';
import type { TabProps } from './library-view.tsx';
import { useUndo } from './use-undo.tsx';

/** Every "not this" of the reader's, each with the way back. */
export function CorrectionsSection({ database }: TabProps) {
  const language = useLanguage();
  const { t } = language;
  const corrections = useLive(() => listCorrections(database), [database]);
  const { act, notice } = useUndo();
  if (!corrections) return null;
  return (
    <section aria-labelledby="corrections">
      <div class="head">
        <h2 id="corrections">
          {t('corrections_title')} <span class="count">{corrections.length}</span>
        </h2>
      </div>
      {notice}
      {corrections.length === 0 && <p class="hint">{t('corrections_none')}</p>}
      <ul class="list corrections">
        {corrections.map(({ id, scope, name, surface, url, pageTitle, modifiedAt }) => (
          <li key={id} class="line">
            <div class="what">
              <p>
                <bdi class="name">{surface === name ? surface : t('correction_meant', surface, name)}</bdi>{' '}
                <span class="kind">{t(`correction_${scope}`)}</span>
              </p>
              <p class="hint">
                {momentInWords(modifiedAt, language)}
                {/^https?:/.test(url) && (
                  <>
                    {' · '}
                    <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">
                      {pageTitle || url}
                    </a>
                  </>
                )}
              </p>
            </div>
            <button
              type="button"
              aria-label={t('corrections_undo_label', surface)}
              onClick={() =>
                void act(
                  () => setDeleted(database.corrections, [id], true),
                  t('corrections_undone', surface),
                  () => setDeleted(database.corrections, [id], false),
                )
              }
            >
              {t('corrections_undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
