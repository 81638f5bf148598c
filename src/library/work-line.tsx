import { useLanguage } from '../ui/words.ts';
import type { Progress } from './pack-work.ts';

export interface WorkLineProps {
  /** Null while the result is written, which cannot be ended half-way. */
  readonly progress: Progress | null;
  readonly onStop: () => void;
}

/** What is going on, how far it is, and the way to end it. */
export function WorkLine({ progress, onStop }: WorkLineProps) {
  const { t } = useLanguage();
  const word = t(progress?.step ?? 'import_saving');
  return (
    <div class="row work">
      <progress aria-label={word} {...(progress?.share !== undefined && { value: progress.share })} />
      <span role="status">{word}</span>
      {progress && (
        <button type="button" onClick={onStop}>
          {t('import_stop')}
        </button>
      )}
    </div>
  );
}
