import { callPage, type ListedMention } from '../messages/page-api.ts';
import { repeatedInWords, valueInWords } from '../ui/date-words.ts';
import { type Language, useLanguage } from '../ui/words.ts';
import type { ActivePage } from './active-page.ts';
import { AddedName, useAddName } from './add-name.tsx';

/** Every name and date of the page as a list: highlights say nothing to a screen reader. */
export function MentionList({
  mentions,
  tabId,
  page,
}: {
  readonly mentions: readonly ListedMention[];
  readonly tabId: number;
  readonly page: ActivePage;
}) {
  const { t } = useLanguage();
  const known = mentions.filter(({ suggestion }) => !suggestion);
  const suggested = mentions.filter(({ suggestion }) => suggestion);
  const { added, add, undo } = useAddName(tabId, page);
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
          <Mentions mentions={suggested} tabId={tabId} onAdd={(mention) => void add(mention)} />
        </details>
      )}
      <AddedName added={added} onUndo={() => void undo()} />
    </section>
  );
}

/** What stands behind a name or a date in the list. */
function hintOf({ kind, value, isRepeated, nameEn }: ListedMention, language: Language): string {
  if (kind !== 'time') return nameEn || language.t(`kind_${kind}`);
  if (value === '') return language.t('time_no_value');
  return isRepeated ? repeatedInWords(value, language) : valueInWords(value, language);
}

function Mentions({
  mentions,
  tabId,
  onAdd,
}: {
  readonly mentions: readonly ListedMention[];
  readonly tabId: number;
  readonly onAdd?: (mention: ListedMention) => void;
}) {
  const language = useLanguage();
  const { t } = language;
  return (
    <ul class="mentions">
      {mentions.map((mention) => (
        <li key={mention.index}>
          <button type="button" class="mention" onClick={() => void callPage(tabId)('goTo', mention.index)}>
            <bdi class={mention.suggestion ? 'name' : `name kind-${mention.kind}`}>{mention.name}</bdi>
            {mention.count > 1 && <span class="count">×{mention.count}</span>}
            <span class="hint">{hintOf(mention, language)}</span>
          </button>
          {onAdd && (
            <button
              type="button"
              class="add"
              aria-label={t('popup_add_name_label', mention.name)}
              onClick={() => onAdd(mention)}
            >
              {t('popup_add_name')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
