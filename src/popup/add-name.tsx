import { useState } from 'preact/hooks';
import { PACK_KINDS, type OwnName } from '../annotation/name-pack.ts';
import { callBackground } from '../messages/background-api.ts';
import { toFailure, type FailureCode } from '../messages/failure.ts';
import { callPage, type ListedMention } from '../messages/page-api.ts';
import { failureWord } from '../ui/failure-word.ts';
import { useLanguage } from '../ui/words.ts';
import type { ActivePage } from './active-page.ts';

/** What has become of a suggestion that was added. */
export type Added = { readonly name: OwnName } | { readonly failure: FailureCode } | null;

/** Adds a suggested name with one click, marks it on the page, and takes it back. */
export function useAddName(tabId: number, page: ActivePage) {
  const [added, setAdded] = useState<Added>(null);
  const [isNew, setIsNew] = useState(false);

  const tell = async (act: () => Promise<Added>) => {
    try {
      setAdded(await act());
      await callPage(tabId)('refresh');
      await page.reload();
    } catch (error) {
      setAdded({ failure: toFailure(error).code });
    }
  };

  /** Its title says the kind: a suggestion is a name that a title announces. */
  const add = (mention: ListedMention) =>
    tell(async () => {
      const kind = PACK_KINDS.find((one) => one === mention.kind) ?? 'person';
      const result = await callBackground('addName', {
        kind,
        name: mention.surface.replace(/\s+/g, ' ').trim(),
        forms: [],
        nameEn: '',
        note: '',
        needsCue: false,
        url: page.url,
      });
      setIsNew(result.isNew);
      return { name: result.name };
    });

  const undo = () =>
    tell(async () => {
      if (added && 'name' in added && isNew) await callBackground('deleteName', added.name.id, true);
      return null;
    });

  return { added, add, undo };
}

/** Says what was added, with the way back. */
export function AddedName({ added, onUndo }: { readonly added: Added; readonly onUndo: () => void }) {
  const { t } = useLanguage();
  if (!added) return null;
  if ('failure' in added) {
    return (
      <p class="failure" role="alert">
        {t(failureWord(added.failure))}
      </p>
    );
  }
  return (
    <p role="status">
      {t('name_added', added.name.names[0]!.text)}{' '}
      <button type="button" class="quiet" onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}
