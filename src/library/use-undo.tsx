import { useState } from 'preact/hooks';
import { toFailure } from '../messages/failure.ts';
import { failureWord } from '../ui/failure-word.ts';
import { useLanguage } from '../ui/words.ts';
import { refreshOpenPages } from '../messages/open-pages.ts';

interface Told {
  readonly sentence: string;
  readonly isFailure: boolean;
  readonly undo?: () => Promise<void>;
}

/** Does something to the reader's names, tells it with the way back, and has open pages follow. */
export function useUndo() {
  const { t } = useLanguage();
  const [told, setTold] = useState<Told | null>(null);

  /** `sentence` may depend on what the change has come to. */
  const act = async (
    change: () => Promise<unknown>,
    sentence?: string | (() => string),
    back?: () => Promise<unknown>,
  ) => {
    try {
      await change();
      setTold(
        sentence === undefined
          ? null
          : {
              sentence: typeof sentence === 'string' ? sentence : sentence(),
              isFailure: false,
              ...(back && { undo: () => act(back) }),
            },
      );
      void refreshOpenPages();
    } catch (error) {
      setTold({ sentence: t(failureWord(toFailure(error).code)), isFailure: true });
    }
  };

  const notice = told && (
    <p class={told.isFailure ? 'failure' : 'told'} role={told.isFailure ? 'alert' : 'status'}>
      {told.sentence}{' '}
      {told.undo && (
        <button type="button" class="quiet" onClick={() => void told.undo?.()}>
          {t('undo')}
        </button>
      )}
    </p>
  );
  return { act, notice };
}
