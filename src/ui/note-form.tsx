import { useEffect, useRef, useState } from 'preact/hooks';
import { COLOURS, type Colour } from '../annotation/annotation.ts';
import { PANEL_ID } from './panel.ts';
import { useLanguage } from './words.ts';

/** What the reader writes to a mark. */
export interface NoteDraft {
  readonly colour: Colour;
  readonly note: string;
  readonly tags: readonly string[];
}

export interface NoteFormProps {
  readonly initial: NoteDraft;
  /** What stands in the form when it opens, where that is something else: words that were left, and asked for again. */
  readonly written?: NoteDraft;
  /** Resolves when the note is kept. While it rejects the form stays open with all that was written. */
  readonly onSave: (draft: NoteDraft) => Promise<void>;
  /** `written`: what would be lost by it; null where nothing was changed. */
  readonly onCancel: (written: NoteDraft | null) => void;
  /** Present where the mark is kept already and can be taken away. */
  readonly onDelete?: () => void;
  /** A sentence above the form: its place is not sure. */
  readonly warning?: string;
}

/** Colour, note and tags of a mark. Control-Enter keeps, Escape leaves. */
export function NoteForm({ initial, written = initial, ...props }: NoteFormProps) {
  const { onSave, onCancel, onDelete, warning } = props;
  const { t } = useLanguage();
  const [colour, setColour] = useState(written.colour);
  const [note, setNote] = useState(written.note);
  const [tags, setTags] = useState(written.tags.join(t('list_separator')));
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // `autofocus` serves where the form comes up as a popover, at once: what is typed meanwhile is the page's.
  useEffect(() => field.current?.focus(), []);
  const draft: NoteDraft = { colour, note: note.trim(), tags: splitTags(tags) };
  const cancel = () => {
    const isChanged = draft.note !== initial.note || draft.tags.join() !== initial.tags.join();
    onCancel(isChanged ? draft : null);
  };

  const save = async () => {
    if (busy) return;
    setBusy(true);
    try {
      await onSave(draft);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      class="note"
      // Where our script is gone – Firefox ends it when the extension is updated – the page must not be left for it.
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        // The page must not take our typing for its shortcuts.
        event.stopPropagation();
        if (event.key === 'Escape') cancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      {warning && <p class="doubt">{warning}</p>}
      <div class="row colours" role="radiogroup" aria-label={t('note_colour')}>
        {COLOURS.map((one) => (
          <button
            key={one}
            type="button"
            role="radio"
            aria-checked={one === colour}
            class={`swatch ${one}`}
            aria-label={t(`colour_${one}`)}
            onClick={() => setColour(one)}
          />
        ))}
      </div>
      <label>
        <span>{t('note_text')}</span>
        <textarea
          ref={field}
          autofocus
          rows={3}
          dir="auto"
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{t('note_tags')}</span>
        <input type="text" dir="auto" value={tags} onInput={(event) => setTags(event.currentTarget.value)} />
      </label>
      <div class="row actions">
        <button type="submit" class="primary" disabled={busy}>
          {t('note_save')}
        </button>
        <button type="button" popovertarget={PANEL_ID} onClick={cancel}>
          {t('note_cancel')}
        </button>
        {onDelete && (
          <button type="button" class="danger" onClick={onDelete}>
            {t('note_delete')}
          </button>
        )}
      </div>
    </form>
  );
}

/** Tags as typed, separated by commas of either script; each once, in the order of writing. */
export function splitTags(text: string): string[] {
  return [...new Set(text.split(/[,\u060c;\u061b\n]/).map((tag) => tag.trim().slice(0, 60)))]
    .filter(Boolean)
    .slice(0, 30);
}
