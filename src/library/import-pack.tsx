import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackKind } from '../annotation/name-pack.ts';
import type { PackFault } from '../annotation/pack-file.ts';
import type { LeftOut, PackSummary } from '../annotation/pack-summary.ts';
import { gazetteerFile } from '../extension/gazetteer-file.ts';
import { toFailure } from '../messages/failure.ts';
import { compiledNames } from '../storage/compiled.ts';
import { addPack } from '../storage/packs.ts';
import { failureWord } from '../ui/failure-word.ts';
import { inFigures, useLanguage, type Word } from '../ui/words.ts';
import { ImportReport } from './import-report.tsx';
import type { TabProps } from './library-view.tsx';
import { refreshOpenPages } from '../messages/open-pages.ts';
import { PackWork, Stopped, type Progress } from './pack-work.ts';
import { WorkLine } from './work-line.tsx';

/** A file with what was found in it. */
export interface DryRun {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly kinds: ReadonlyMap<string, PackKind>;
  readonly summary: PackSummary;
}

/** What is shown beside the report, if there is one. */
type State =
  | { readonly step: 'idle' }
  | { readonly step: 'busy'; readonly progress: Progress | null }
  | { readonly step: 'said'; readonly sentence: string; readonly isFailure: boolean };

/** Imports a pack: a file is read and reported on first, and kept only when the reader says so. */
export function ImportPack({ database }: TabProps) {
  const language = useLanguage();
  const { t } = language;
  const [state, setState] = useState<State>({ step: 'idle' });
  const [run, setRun] = useState<DryRun | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const work = useRef<PackWork | null>(null);
  const isBusy = state.step === 'busy';
  const say = (sentence: string, isFailure: boolean) => setState({ step: 'said', sentence, isFailure });
  const end = () => {
    work.current?.stop();
    work.current = null;
  };
  useEffect(() => end, []);
  // The report is gone, and what was pressed with it: the keyboard goes on from here.
  const hadRun = useRef(false);
  useEffect(() => {
    const isOver = !run && (hadRun.current || state.step === 'said');
    hadRun.current = run !== null;
    if (isOver && document.activeElement === document.body) button.current?.focus();
  }, [run, state]);

  /** Does what the worker is needed for; a failure is told, and what is shown stays. */
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      if (error instanceof Stopped) return;
      say(t(failureWord(toFailure(error).code)), true);
    }
  };

  const read = (fileName: string, bytes: Uint8Array, kinds: ReadonlyMap<string, PackKind>) =>
    attempt(async () => {
      end();
      const own = (work.current = new PackWork((progress) => setState({ step: 'busy', progress })));
      setState({ step: 'busy', progress: { step: 'import_reading' } });
      const known = [...(await compiledNames(database)), await gazetteerFile()];
      const result = await own.read({ bytes, kinds, known });
      if (result.ok) {
        setRun({ fileName, bytes, kinds, summary: result.summary });
        setState({ step: 'idle' });
      } else {
        // The worker holds nothing that could be kept.
        setRun(null);
        say(`${t(faultWord(result.fault))} ${t('fault_nothing_changed')}`, true);
      }
    });

  const keep = ({ fileName }: DryRun, title: string, left: LeftOut) =>
    attempt(async () => {
      const own = work.current;
      if (!own) return;
      // The report stays until the pack is kept: nothing that was chosen is lost.
      const pack = await addPack(database, { title, fileName }, async (number) => {
        const compiled = await own.compile(number, left);
        // From here on it is kept whole, or not at all: there is nothing left to stop.
        setState({ step: 'busy', progress: null });
        return compiled;
      });
      setRun(null);
      end();
      say(t('import_done', pack.title, inFigures(pack.count, language)), false);
      void refreshOpenPages();
    });

  const leave = (wasBusy: boolean) => {
    end();
    setRun(null);
    if (wasBusy) say(`${t('import_stopped')} ${t('fault_nothing_changed')}`, false);
    else setState({ step: 'idle' });
  };

  const choose = async (file: File | undefined) => {
    if (!file) return;
    setRun(null);
    await read(file.name, new Uint8Array(await file.arrayBuffer()), new Map());
  };

  return (
    <div class="import">
      {!run && (
        <div class="row">
          <button ref={button} type="button" disabled={isBusy} onClick={() => input.current?.click()}>
            {t('packs_import')}
          </button>
          <span class="hint">{t('packs_formats')}</span>
        </div>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".tsv,.csv,.json,.txt,text/*,application/json"
        onChange={(event) => {
          const { currentTarget } = event;
          void choose(currentTarget.files?.[0]);
          // The same file may be chosen again once it was mended.
          currentTarget.value = '';
        }}
      />
      {state.step === 'said' && (
        <p class={state.isFailure ? 'failure' : 'done'} role={state.isFailure ? 'alert' : 'status'}>
          {state.sentence}
        </p>
      )}
      {run && (
        <ImportReport
          run={run}
          busy={isBusy}
          onKinds={(kinds) => void read(run.fileName, run.bytes, kinds)}
          onKeep={(title, left) => void keep(run, title, left)}
          onCancel={() => leave(false)}
        />
      )}
      {state.step === 'busy' && <WorkLine progress={state.progress} onStop={() => leave(true)} />}
    </div>
  );
}

function faultWord(fault: PackFault): Word {
  return `fault_${fault.replaceAll('-', '_') as 'empty'}`;
}
