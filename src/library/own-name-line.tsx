import type { OwnName } from '../annotation/name-pack.ts';
import { momentInWords } from '../ui/date-words.ts';
import { useLanguage } from '../ui/words.ts';

export interface OwnNameLineProps {
  readonly name: OwnName;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  readonly onSwitch: (on: boolean) => void;
}

/** One of the reader's own names in the list. */
export function OwnNameLine({ name, onEdit, onDelete, onSwitch }: OwnNameLineProps) {
  const language = useLanguage();
  const { t } = language;
  const [main, ...others] = name.names;
  return (
    <li class={name.isDisabled ? 'line off' : 'line'}>
      <div class="what">
        <p>
          <bdi class="name">{main!.text}</bdi>{' '}
          <span class={`kind kind-${name.kind}`}>{t(`kind_${name.kind}`)}</span>{' '}
          {name.nameEn !== '' && <bdi class="hint">{name.nameEn}</bdi>}
          {main!.flag === 'cue' && <span class="hint"> · {t('flag_cue')}</span>}
        </p>
        {others.length > 0 && (
          <p class="hint">
            {others.map(({ text, flag }, i) => (
              <span key={text}>
                {i > 0 && t('list_separator')}
                <bdi>{text}</bdi>
                {flag === 'weak' && ` (${t('flag_weak')})`}
                {flag === 'cue' && ` (${t('flag_cue')})`}
              </span>
            ))}
          </p>
        )}
        {name.note !== '' && (
          <p class="note-text">
            <bdi>{name.note}</bdi>
          </p>
        )}
        <p class="hint">
          {momentInWords(name.modifiedAt, language)}
          {/^https?:/.test(name.url) && (
            <>
              {' · '}
              <a href={name.url} target="_blank" rel="noopener noreferrer">
                <bdi>{new URL(name.url).hostname}</bdi>
              </a>
            </>
          )}
        </p>
      </div>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={!name.isDisabled}
          aria-label={t('own_recognised_label', main!.text)}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span aria-hidden="true">{t('own_recognised')}</span>
      </label>
      <button type="button" aria-label={`${t('own_edit')}: ${main!.text}`} onClick={onEdit}>
        {t('own_edit')}
      </button>
      <button type="button" class="quiet" aria-label={`${t('own_delete')}: ${main!.text}`} onClick={onDelete}>
        {t('own_delete')}
      </button>
    </li>
  );
}
