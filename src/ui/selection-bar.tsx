import { COLOURS, type Colour } from '../annotation/annotation.ts';
import { useLanguage } from './words.ts';

export interface SelectionBarProps {
  readonly onMark: (colour: Colour) => void;
  /** Opens the form of a note. */
  readonly onNote: () => void;
  readonly onClip: () => void;
  /** Opens the form of a new name; absent where the words can be none. */
  readonly onName?: () => void;
}

/** What can be done with selected words: four colours, a note, a clip of just them, a name. */
export function SelectionBar({ onMark, onNote, onClip, onName }: SelectionBarProps) {
  const { t } = useLanguage();
  return (
    <div class="bar" role="toolbar" aria-label={t('bar_label')}>
      {COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class={`swatch ${colour}`}
          aria-label={t(`colour_${colour}`)}
          title={t(`colour_${colour}`)}
          onClick={() => onMark(colour)}
        />
      ))}
      <button type="button" onClick={onNote}>
        {t('bar_note')}
      </button>
      <button type="button" onClick={onClip}>
        {t('bar_clip')}
      </button>
      {onName && (
        <button type="button" onClick={onName}>
          {t('bar_name')}
        </button>
      )}
    </div>
  );
}
