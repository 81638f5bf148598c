import type { ComponentChildren } from 'preact';
import { PANEL_ID } from './panel.ts';
import { useLanguage } from './words.ts';

export interface CardFrameProps {
  /** What a screen reader says when the card gets the focus. */
  readonly label: string;
  /** What all that it shows is; undefined where it shows several kinds. */
  readonly kind: string | undefined;
  readonly pinned: boolean;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The frame of a card: pin, close, Escape. */
export function CardFrame({ label, kind, pinned, onPin, onClose, children }: CardFrameProps) {
  const { t } = useLanguage();
  return (
    <div
      class={kind ? `card kind-${kind}` : 'card'}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="tools">
        <button
          type="button"
          aria-pressed={pinned}
          aria-label={t('card_pin')}
          title={t('card_pin')}
          onClick={onPin}
        >
          <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
            <path d="M10 1 15 6l-1.5.5-2.7 2.7.2 2.8-1.2 1.2L6.6 10 2.5 14l-.5-.5 4-4.1L2.8 6.2 4 5l2.8.2 2.7-2.7z" />
          </svg>
        </button>
        <button
          type="button"
          popovertarget={PANEL_ID}
          aria-label={t('card_close')}
          title={t('card_close')}
          onClick={onClose}
        >
          <svg
            width="14"
            height="14"
            viewBox="0 0 16 16"
            aria-hidden="true"
            stroke="currentColor"
            stroke-width="1.6"
          >
            <path d="m3 3 10 10M13 3 3 13" />
          </svg>
        </button>
      </div>
      {children}
    </div>
  );
}
