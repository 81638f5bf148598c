import { callPage, type ListedMention } from '../messages/page-api.ts';
import { valueInWords } from '../ui/date-words.ts';
import { useLanguage } from '../ui/words.ts';

/** Every name and date of the page as a list: highlights say nothing to a screen reader. */
export function MentionList({
  mentions,
  tabId,
}: {
  readonly mentions: readonly ListedMention[];
  readonly tabId: number;
}) {
  const { t } = useLanguage();
  const known = mentions.filter(({ suggestion }) => !suggestion);
  const suggested = mentions.filter(({ suggestion }) => suggestion);
  if (mentions.length === 0) return null;
  return (
    <section>
      <details>
        <summary>
          {t('popup_mentions')} <span class="count">{known.length}</span>
        </summary>
        <Mentions mentions={known} tabId={tabId} />
      </details>
      {suggested.length > 0 && (
        <details>
          <summary>
            {t('popup_suggestions')} <span class="count">{suggested.length}</span>
          </summary>
          <Mentions mentions={suggested} tabId={tabId} />
        </details>
      )}
    </section>
  );
}

function Mentions({
  mentions,
  tabId,
}: {
  readonly mentions: readonly ListedMention[];
  readonly tabId: number;
}) {
  const language = useLanguage();
  const { t } = language;
  return (
    <ul class="mentions">
      {mentions.map((mention) => (
        <li key={mention.index}>
          <button type="button" onClick={() => void callPage(tabId)('goTo', mention.index)}>
            <bdi class="name">{mention.name}</bdi>
            {mention.count > 1 && <span class="count">×{mention.count}</span>}
            <span class="hint">
              {mention.kind === 'time'
                ? mention.value === ''
                  ? t('time_no_value')
                  : valueInWords(mention.value, language)
                : mention.nameEn || t(`kind_${mention.kind}`)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
