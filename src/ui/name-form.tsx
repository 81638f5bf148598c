import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PACK_KINDS, type PackKind } from '../annotation/name-pack.ts';
import { toPlain } from '../annotation/plain-text.ts';
import { looksNameable, spaced, splitForms } from './name-words.ts';
import { PANEL_ID } from './panel.ts';
import { useLanguage, wordOr } from './words.ts';

/** What the reader says of a name. */
export interface NameFormValues {
  readonly kind: PackKind;
  readonly name: string;
  readonly forms: readonly string[];
  readonly nameEn: string;
  readonly note: string;
  readonly needsCue: boolean;
}

/** What is known of the name that is being written. */
export interface NameHints {
  readonly isOrdinary: boolean;
  readonly kind: PackKind | null;
  readonly known: { readonly name: string; readonly nameEn: string; readonly kind: string } | null;
  /** The longer name as part of which it stands where it was selected. */
  readonly inside: string | null;
}

export interface NameFormProps {
  readonly title: string;
  readonly saveWord: 'name_save' | 'note_save';
  /** `kind` absent: it is guessed, until the reader chooses. */
  readonly initial: Partial<NameFormValues>;
  /** Looks a name up while it is written; a rejected look-up shows nothing. */
  readonly onCheck: (name: string) => Promise<NameHints>;
  /** Resolves when the name is kept. While it rejects the form stays open with all that was written. */
  readonly onSave: (values: NameFormValues) => Promise<void>;
  readonly onCancel: () => void;
}

/** A look-up is made when the typing pauses, in ms. */
const PAUSE = 200;

/** The form of a name of the reader's. Control-Enter keeps, Escape leaves. */
export function NameForm({ title, saveWord, initial, onCheck, onSave, onCancel }: NameFormProps) {
  const { t } = useLanguage();
  const [name, setName] = useState(initial.name ?? '');
  const [kind, setKind] = useState<PackKind | null>(initial.kind ?? null);
  const [forms, setForms] = useState((initial.forms ?? []).join(t('list_separator')));
  const [nameEn, setNameEn] = useState(initial.nameEn ?? '');
  const [note, setNote] = useState(initial.note ?? '');
  const [needsCue, setNeedsCue] = useState(initial.needsCue ?? false);
  const [hints, setHints] = useState<NameHints | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // At once: what is typed or deleted right behind the click must not go into another field.
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    let isCurrent = true;
    setHints(null);
    if (!looksNameable(name)) return;
    const timer = setTimeout(() => {
      onCheck(spaced(name)).then(
        (found) => isCurrent && setHints(found),
        () => undefined,
      );
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [name]);

  const isReady = looksNameable(name);
  const known = PACK_KINDS.find((one) => one === hints?.known?.kind);
  const chosen = kind ?? known ?? hints?.kind ?? 'person';
  const save = async () => {
    if (!isReady || busy) return;
    setBusy(true);
    try {
      await onSave({
        kind: chosen,
        name: spaced(name),
        forms: splitForms(forms),
        nameEn: spaced(nameEn),
        note: toPlain(note).trim(),
        needsCue: needsCue && hints?.isOrdinary !== false,
      });
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      class="note name-form"
      // As in the form of a note: without our script nothing may be sent.
      method="dialog"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        // The page must not take our typing for its shortcuts.
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <p class="form-title">{title}</p>
      <label>
        <span>{t('name_name')}</span>
        <input
          ref={field}
          autofocus
          type="text"
          dir="auto"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      {name.trim() !== '' && !isReady && <p class="doubt">{t('name_no_letters')}</p>}
      {hints?.known && (
        <p class="doubt">
          {t('name_known', hints.known.name, wordOr(t, `kind_${hints.known.kind}`, hints.known.kind))}
        </p>
      )}
      {hints?.inside && <p class="doubt">{t('name_inside', hints.inside)}</p>}
      {(hints?.isOrdinary ?? needsCue) && (
        <div class="doubt">
          {hints?.isOrdinary && t('name_ordinary')}
          <label class="check">
            <input
              type="checkbox"
              checked={needsCue}
              onChange={(event) => setNeedsCue(event.currentTarget.checked)}
            />
            {t('name_needs_cue')}
          </label>
        </div>
      )}
      <label>
        <span>{t('name_kind')}</span>
        <select
          value={chosen}
          onChange={(event) => setKind(PACK_KINDS.find((one) => one === event.currentTarget.value) ?? null)}
        >
          {PACK_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`kind_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('name_forms')}</span>
        <input
          type="text"
          dir="auto"
          value={forms}
          onInput={(event) => setForms(event.currentTarget.value)}
        />
      </label>
      {chosen === 'person' && forms.trim() !== '' && <p class="hint">{t('name_forms_hint')}</p>}
      <label>
        <span>{t('name_latin')}</span>
        <input
          type="text"
          dir="ltr"
          lang="en"
          value={nameEn}
          onInput={(event) => setNameEn(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{t('name_note')}</span>
        <textarea rows={2} dir="auto" value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <div class="row actions">
        <button type="submit" class="primary" disabled={busy || !isReady}>
          {t(saveWord)}
        </button>
        <button type="button" popovertarget={PANEL_ID} onClick={onCancel}>
          {t('note_cancel')}
        </button>
      </div>
    </form>
  );
}
