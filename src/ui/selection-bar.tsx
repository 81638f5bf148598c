import { useState } from 'preact/hooks';
import { COLOURS, type Colour } from '../annotation/annotation.ts';
import { NoteForm } from './note-form.tsx';
import { useLanguage } from './words.ts';

export interface SelectionBarProps {
  /** Marks the selection; resolves when it is kept, rejects when it could not be. */
  readonly onMark: (colour: Colour, note: string, tags: readonly string[]) => Promise<void>;
  readonly onClip: () => void;
  /** Opens the form of a new name; absent where the words can be none. */
  readonly onName?: () => void;
  readonly onClose: () => void;
}

/** What can be done with selected words: four colours, a note, a clip of just them. */
export function SelectionBar({ onMark, onClip, onName, onClose }: SelectionBarProps) {
  const { t } = useLanguage();
  const [writing, setWriting] = useState(false);
  if (writing) {
    return (
      <NoteForm
        initial={{ colour: 'yellow', note: '', tags: [] }}
        onSave={({ colour, note, tags }) => onMark(colour, note, tags)}
        onCancel={onClose}
      />
    );
  }
  return (
    <div class="bar" role="toolbar" aria-label={t('bar_label')}>
      {COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class={`swatch ${colour}`}
          aria-label={t(`colour_${colour}`)}
          title={t(`colour_${colour}`)}
          onClick={() => void onMark(colour, '', [])}
        />
      ))}
      <button type="button" onClick={() => setWriting(true)}>
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
