import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { PACK_KINDS, type PackKind } from '../annotation/name-pack.ts';
import { countKept, type LeftOut, type Some } from '../annotation/pack-summary.ts';
import { inFigures, useLanguage, wordOr } from '../ui/words.ts';
import type { DryRun } from './import-pack.tsx';

export interface ImportReportProps {
  readonly run: DryRun;
  readonly busy: boolean;
  /** The reader chose kinds for labels: the file is read again. */
  readonly onKinds: (kinds: ReadonlyMap<string, PackKind>) => void;
  readonly onKeep: (title: string, left: LeftOut) => void;
  readonly onCancel: () => void;
}

/** What a file holds and what an import would change, before anything is kept. */
export function ImportReport({ run, busy, onKinds, onKeep, onCancel }: ImportReportProps) {
  const language = useLanguage();
  const { t, locale } = language;
  const report = useRef<HTMLDivElement>(null);
  // In place of the button that asked for it.
  useEffect(() => report.current?.focus(), []);
  const figures = (count: number) => inFigures(count, language);
  const { summary, fileName } = run;
  const [title, setTitle] = useState(summary.title || fileName.replace(/\.[^.]*$/, ''));
  const [withoutConflicts, setWithoutConflicts] = useState(false);
  const [withoutKnown, setWithoutKnown] = useState(true);
  const left: LeftOut = { known: withoutKnown, conflicts: withoutConflicts };
  const count = countKept(summary, left);
  const { conflicts, known, duplicates, ambiguous, refused } = summary;

  return (
    <div class="report" role="group" aria-label={t('import_title', fileName)} ref={report} tabIndex={-1}>
      <h3>{t('import_title', fileName)}</h3>
      <p class="hint">
        {t('import_nothing_kept')} {t('import_format')}: {t(`format_${summary.format}`)}
      </p>
      <p class="sum">
        {summary.names === 0
          ? t('import_no_names')
          : t('import_names', figures(summary.names), figures(summary.forms))}
      </p>
      <Labels run={run} busy={busy} onKinds={onKinds} />
      {conflicts.count > 0 && (
        <Findings tone="doubt" heading={t('import_conflicts', figures(conflicts.count))} found={conflicts}>
          {conflicts.first.map(({ kind, form, known: other }, i) => (
            <li key={i}>
              <bdi class="name">{form}</bdi> –{' '}
              {t(
                'import_conflict',
                t(`kind_${kind}`),
                other.name,
                wordOr(t, `kind_${other.kind}`, other.kind),
              )}
            </li>
          ))}
        </Findings>
      )}
      {known.count > 0 && (
        <Findings heading={t('import_known', figures(known.count))} found={known}>
          {known.first.map(({ name, entity }, i) => (
            <li key={i}>
              <bdi class="name">{name}</bdi>{' '}
              <bdi class="hint">
                {(locale === 'ar' ? entity.descriptionAr : entity.descriptionEn) || entity.nameEn}
              </bdi>
            </li>
          ))}
        </Findings>
      )}
      {ambiguous.count > 0 && (
        <Findings heading={t('import_ambiguous', figures(ambiguous.count))} found={ambiguous}>
          <Lines findings={ambiguous.first} />
        </Findings>
      )}
      {duplicates.count > 0 && (
        <Findings heading={t('import_duplicates', figures(duplicates.count))} found={duplicates}>
          <Lines findings={duplicates.first} />
        </Findings>
      )}
      {refused.count > 0 && (
        <Findings tone="doubt" heading={t('import_refused', figures(refused.count))} found={refused}>
          <Lines findings={refused.first} />
        </Findings>
      )}
      <div class="choices">
        {known.count > 0 && (
          <Choice word={t('import_without_known')} checked={withoutKnown} onChange={setWithoutKnown} />
        )}
        {conflicts.count > 0 && (
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
          disabled={busy || count === 0}
          onClick={() => onKeep(title.trim() || fileName, left)}
        >
          {t('import_keep', figures(count))}
        </button>
        <button type="button" disabled={busy} onClick={onCancel}>
          {t('import_cancel')}
        </button>
      </div>
    </div>
  );
}

/** The labels of the file; those that mean none of our kinds can be given one. */
function Labels({ run, busy, onKinds }: Pick<ImportReportProps, 'run' | 'busy' | 'onKinds'>) {
  const language = useLanguage();
  const { t } = language;
  const { labels } = run.summary;
  if (labels.count === 0) return null;
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
        {labels.first.map(({ label, kind, count }) => {
          const shown = label === '' ? t('import_no_label') : label;
          return (
            <li key={label}>
              <bdi>{shown}</bdi> <span class="count">{inFigures(count, language)}</span>{' '}
              <select
                aria-label={shown}
                disabled={busy}
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
        <More found={labels} />
      </ul>
    </div>
  );
}

function Findings(props: {
  readonly heading: string;
  readonly tone?: 'doubt';
  readonly found: Some<unknown>;
  readonly children: ComponentChildren;
}) {
  return (
    <details class={props.tone ?? ''} open={props.tone === 'doubt'}>
      <summary>{props.heading}</summary>
      <ul>
        {props.children}
        <More found={props.found} />
      </ul>
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
      {findings.map(({ line, words, reason }) => (
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
    </>
  );
}

/** How many are not shown. */
function More({ found }: { readonly found: Some<unknown> }) {
  const language = useLanguage();
  const count = found.count - found.first.length;
  return count > 0 ? <li class="hint">{language.t('import_more', inFigures(count, language))}</li> : null;
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
