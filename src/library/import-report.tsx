import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { PACK_KINDS, type PackKind, type PackName } from '../annotation/name-pack.ts';
import { useLanguage, wordOr } from '../ui/words.ts';
import type { DryRun } from './import-pack.tsx';

/** How many lines of each finding are shown. */
const SHOWN = 50;

export interface ImportReportProps {
  readonly run: DryRun;
  readonly busy: boolean;
  /** The reader chose kinds for labels: the file is read again. */
  readonly onKinds: (kinds: ReadonlyMap<string, PackKind>) => void;
  readonly onKeep: (title: string, names: readonly PackName[]) => void;
  readonly onCancel: () => void;
}

/** What a file holds and what an import would change, before anything is kept. */
export function ImportReport({ run, busy, onKinds, onKeep, onCancel }: ImportReportProps) {
  const { t, locale } = useLanguage();
  const { reading, comparison, fileName } = run;
  const [title, setTitle] = useState(reading.title || fileName.replace(/\.[^.]*$/, ''));
  const [withoutConflicts, setWithoutConflicts] = useState(false);
  const [withoutKnown, setWithoutKnown] = useState(true);
  const left = new Set<PackName>([
    ...(withoutConflicts ? comparison.conflicts.map(({ name }) => name) : []),
    ...(withoutKnown ? comparison.known.map(({ name }) => name) : []),
  ]);
  const names = left.size === 0 ? reading.names : reading.names.filter((name) => !left.has(name));
  const { duplicates, ambiguous, refused } = reading;

  return (
    <div class="report" role="group" aria-label={t('import_title', fileName)}>
      <h3>{t('import_title', fileName)}</h3>
      <p class="hint">
        {t('import_nothing_kept')} {t('import_format')}: {t(`format_${reading.format}`)}
      </p>
      <p class="sum">
        {reading.names.length === 0
          ? t('import_no_names')
          : t('import_names', reading.names.length, reading.forms)}
      </p>
      <Labels run={run} onKinds={onKinds} />
      {comparison.conflicts.length > 0 && (
        <Findings tone="doubt" heading={t('import_conflicts', comparison.conflicts.length)}>
          {comparison.conflicts.slice(0, SHOWN).map(({ name, form, known }) => (
            <li key={name.id}>
              <bdi class="name">{form}</bdi> –{' '}
              {t(
                'import_conflict',
                t(`kind_${name.kind}`),
                known.name,
                wordOr(t, `kind_${known.kind}`, known.kind),
              )}
            </li>
          ))}
          <More count={comparison.conflicts.length - SHOWN} />
        </Findings>
      )}
      {comparison.known.length > 0 && (
        <Findings heading={t('import_known', comparison.known.length)}>
          {comparison.known.slice(0, SHOWN).map(({ name, entity }) => (
            <li key={name.id}>
              <bdi class="name">{name.names[0]!.text}</bdi>{' '}
              <bdi class="hint">
                {(locale === 'ar' ? entity.descriptionAr : entity.descriptionEn) || entity.nameEn}
              </bdi>
            </li>
          ))}
          <More count={comparison.known.length - SHOWN} />
        </Findings>
      )}
      {ambiguous.length > 0 && (
        <Findings heading={t('import_ambiguous', ambiguous.length)}>
          <Lines findings={ambiguous} />
        </Findings>
      )}
      {duplicates.length > 0 && (
        <Findings heading={t('import_duplicates', duplicates.length)}>
          <Lines findings={duplicates} />
        </Findings>
      )}
      {refused.length > 0 && (
        <Findings tone="doubt" heading={t('import_refused', refused.length)}>
          <Lines findings={refused} />
        </Findings>
      )}
      <div class="choices">
        {comparison.known.length > 0 && (
          <Choice word={t('import_without_known')} checked={withoutKnown} onChange={setWithoutKnown} />
        )}
        {comparison.conflicts.length > 0 && (
          <Choice
            word={t('import_without_conflicts')}
            checked={withoutConflicts}
            onChange={setWithoutConflicts}
          />
        )}
        <label class="field">
          <span>{t('import_pack_name')}</span>
          <input
            type="text"
            dir="auto"
            maxLength={100}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
      </div>
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={busy || names.length === 0}
          onClick={() => onKeep(title.trim() || fileName, names)}
        >
          {t('import_keep', names.length)}
        </button>
        <button type="button" disabled={busy} onClick={onCancel}>
          {t('import_cancel')}
        </button>
      </div>
    </div>
  );
}

/** The labels of the file; those that mean none of our kinds can be given one. */
function Labels({ run, onKinds }: Pick<ImportReportProps, 'run' | 'onKinds'>) {
  const { t } = useLanguage();
  const { labels } = run.reading;
  if (labels.length === 0) return null;
  const set = (label: string, value: string) => {
    const kinds = new Map(run.kinds);
    const kind = PACK_KINDS.find((one) => one === value);
    if (kind) kinds.set(label, kind);
    else kinds.delete(label);
    onKinds(kinds);
  };
  return (
    <div class="labels">
      <p class="hint">{t('import_labels')}</p>
      <ul>
        {labels.slice(0, SHOWN).map(({ label, kind, count }) => {
          const shown = label === '' ? t('import_no_label') : label;
          return (
            <li key={label}>
              <bdi>{shown}</bdi> <span class="count">{count}</span>{' '}
              <select
                aria-label={shown}
                value={kind ?? ''}
                onChange={(event) => set(label, event.currentTarget.value)}
              >
                {kind === null && <option value="">{t('import_skip')}</option>}
                {PACK_KINDS.map((one) => (
                  <option key={one} value={one}>
                    {t(`kind_${one}`)}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Findings(props: {
  readonly heading: string;
  readonly tone?: 'doubt';
  readonly children: ComponentChildren;
}) {
  return (
    <details class={props.tone ?? ''} open={props.tone === 'doubt'}>
      <summary>{props.heading}</summary>
      <ul>{props.children}</ul>
    </details>
  );
}

function Lines({
  findings,
}: {
  readonly findings: readonly { readonly line: number; readonly words: string; readonly reason?: string }[];
}) {
  const { t } = useLanguage();
  return (
    <>
      {findings.slice(0, SHOWN).map(({ line, words, reason }) => (
        <li key={line}>
          <span class="hint">{t('import_line', line)}:</span>{' '}
          {words !== '' && <bdi class="name">{words}</bdi>}
          {reason !== undefined && (
            <span>
              {' – '}
              {wordOr(t, `refusal_${reason.replaceAll('-', '_')}`, reason)}
            </span>
          )}
        </li>
      ))}
      <More count={findings.length - SHOWN} />
    </>
  );
}

function More({ count }: { readonly count: number }) {
  const { t } = useLanguage();
  return count > 0 ? <li class="hint">{t('import_more', count)}</li> : null;
}

function Choice(props: {
  readonly word: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.word}
    </label>
  );
}
