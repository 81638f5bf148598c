import { useMemo, useRef, useState } from 'preact/hooks';
import type { OwnName } from '../annotation/name-pack.ts';
import { flagForms, isNameable } from '../annotation/own-name.ts';
import { toJsonPack, toTsvPack } from '../annotation/write-pack.ts';
import { foldedWord } from '../arabic/letters.ts';
import { isOrdinaryWord } from '../extension/shipped-names.ts';
import { callBackground } from '../messages/background-api.ts';
import { Failure } from '../messages/failure.ts';
import { changeOwnName, listOwnNames } from '../storage/own-names.ts';
import { setDeleted } from '../storage/records.ts';
import { NameForm, type NameFormValues } from '../ui/name-form.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useLive } from '../ui/use-live.ts';
import { useLanguage } from '../ui/words.ts';
import type { TabProps } from './library-view.tsx';
import { OwnNameLine } from './own-name-line.tsx';
import { useUndo } from './use-undo.tsx';

/** How many names are shown before the reader searches or asks for all. */
const FIRST = 100;

/** The reader's own names: searched, added, changed, switched off, deleted with a way back, exported. */
export function OwnNamesSection({ database }: TabProps) {
  const { t } = useLanguage();
  const names = useLive(() => listOwnNames(database), [database]);
  const [query, setQuery] = useState('');
  const [showAll, setShowAll] = useState(false);
  /** The id of the name that is being changed; '' for a new one. */
  const [editing, setEditing] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const { act, notice } = useUndo();
  const found = useMemo(() => searchNames(names ?? [], query), [names, query]);
  if (!names) return null;
  const shown = showAll ? found : found.slice(0, FIRST);

  /** The form goes, and the keyboard goes on beside it. */
  const leave = () => {
    setEditing(null);
    addButton.current?.focus();
  };
  const save = async (id: string, values: NameFormValues) => {
    const { kind, nameEn, note, name } = values;
    let isNew = true;
    await act(
      async () => {
        if (!isNameable(name)) throw new Failure('bad-request');
        if (id === '') ({ isNew } = await callBackground('addName', { ...values, url: '' }));
        else
          await changeOwnName(database, id, { kind, nameEn, note, names: flagForms(values, isOrdinaryWord) });
        leave();
      },
      id === '' ? () => t(isNew ? 'name_added' : 'name_merged', name) : undefined,
    );
  };
  const remove = ({ id, names: forms }: OwnName) =>
    act(
      () => setDeleted(database.names, [id], true),
      t('own_deleted', forms[0]!.text),
      () => setDeleted(database.names, [id], false),
    );
  const form = (id: string, initial: Partial<NameFormValues>) => (
    <NameForm
      key={id}
      title={t(id === '' ? 'name_title' : 'name_edit_title')}
      saveWord={id === '' ? 'name_save' : 'note_save'}
      initial={initial}
      onCheck={async (text) => {
        const hints = await callBackground('nameCheck', text, '', '');
        // A name is no rival of itself.
        return hints.known?.id === `own-${id}` ? { ...hints, known: null } : hints;
      }}
      onSave={(values) => save(id, values)}
      onCancel={leave}
    />
  );

  return (
    <section aria-labelledby="own-names">
      <div class="head">
        <h2 id="own-names">
          {t('own_title')} <span class="count">{names.length}</span>
        </h2>
        <button ref={addButton} type="button" class="primary" onClick={() => setEditing('')}>
          {t('own_add')}
        </button>
      </div>
      {notice}
      {editing === '' && form('', {})}
      {names.length === 0 && editing !== '' && <p class="hint">{t('own_none')}</p>}
      {names.length > 0 && (
        <input
          type="search"
          dir="auto"
          placeholder={t('own_search')}
          aria-label={t('own_search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {names.length > 0 && found.length === 0 && <p class="hint">{t('own_nothing')}</p>}
      <ul class="list own">
        {shown.map((name) =>
          editing === name.id ? (
            <li key={name.id}>{form(name.id, valuesOf(name))}</li>
          ) : (
            <OwnNameLine
              key={name.id}
              name={name}
              onEdit={() => setEditing(name.id)}
              onDelete={() => void remove(name)}
              onSwitch={(on) => void act(() => changeOwnName(database, name.id, { isDisabled: !on }))}
            />
          ),
        )}
      </ul>
      {found.length > shown.length && (
        <button type="button" class="quiet" onClick={() => setShowAll(true)}>
          {t('import_more', found.length - shown.length)}
        </button>
      )}
      {names.length > 0 && (
        <div class="row foot">
          <button
            type="button"
            onClick={() => saveFile(fileName('json'), toJsonPack(names, t('own_pack_title')))}
          >
            {t('own_export_json')}
          </button>
          <button type="button" onClick={() => saveFile(fileName('tsv'), toTsvPack(names))}>
            {t('own_export_tsv')}
          </button>
        </div>
      )}
    </section>
  );
}

/** Names that hold every word of a query in any of their forms or the note, folded alike. */
function searchNames(names: readonly OwnName[], query: string): readonly OwnName[] {
  const words = foldedWord(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return names;
  return names.filter(({ names: forms, nameEn, note }) => {
    const haystack = foldedWord([...forms.map(({ text }) => text), nameEn, note].join('\n'));
    return words.every((word) => haystack.includes(word));
  });
}

function valuesOf({ kind, names, nameEn, note }: OwnName): NameFormValues {
  const [main, ...others] = names;
  return {
    kind,
    name: main!.text,
    forms: others.map(({ text }) => text),
    nameEn,
    note,
    needsCue: main!.flag === 'cue',
  };
}

function fileName(extension: string): string {
  const now = new Date();
  const day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return `hashiya-names-${day}.${extension}`;
}
