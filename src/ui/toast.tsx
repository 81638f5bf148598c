import { useLanguage, type Word } from './words.ts';

/** Something the reader can do about a notice. */
export interface ToastAction {
  readonly word: Word;
  readonly act: () => void;
}

export interface ToastProps {
  readonly text: string;
  /** A failure interrupts a screen reader; all else waits its turn. */
  readonly urgent: boolean;
  readonly actions: readonly ToastAction[];
  readonly onClose: () => void;
}

/** One sentence, with what can be done about it. */
export function Toast({ text, urgent, actions, onClose }: ToastProps) {
  const { t } = useLanguage();
  return (
    <div class="toast" role={urgent ? 'alert' : 'status'}>
      {text}
      {actions.map(({ word, act }) => (
        <button
          key={word}
          type="button"
          onClick={() => {
            onClose();
            act();
          }}
        >
          {t(word)}
        </button>
      ))}
      <button type="button" aria-label={t('card_close')} onClick={onClose}>
        ✕
      </button>
    </div>
  );
}
