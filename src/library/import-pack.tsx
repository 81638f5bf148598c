import { useRef, useState } from 'preact/hooks';
import type { PackKind, PackName } from '../annotation/name-pack.ts';
import { compareNames, type Comparison } from '../annotation/pack-conflicts.ts';
import type { PackFault } from '../annotation/pack-file.ts';
import { readPack, type PackReading } from '../annotation/read-pack.ts';
import { isOrdinaryWord, shippedGazetteer } from '../extension/shipped-names.ts';
import { toFailure } from '../messages/failure.ts';
import { openReaderNames } from '../storage/compiled.ts';
import { addPack } from '../storage/packs.ts';
import { failureWord } from '../ui/failure-word.ts';
import { useLanguage, type Word } from '../ui/words.ts';
import { ImportReport } from './import-report.tsx';
import type { TabProps } from './library-view.tsx';
import { refreshOpenPages } from './open-pages.ts';

/** A file with what was found in it. */
export interface DryRun {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly kinds: ReadonlyMap<string, PackKind>;
  readonly reading: PackReading;
  readonly comparison: Comparison<PackName>;
}

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'busy'; readonly word: 'import_reading' | 'import_saving'; readonly run?: DryRun }
  | { readonly step: 'report'; readonly run: DryRun }
  | { readonly step: 'said'; readonly sentence: string; readonly isFailure: boolean; readonly run?: DryRun };

/** Long enough for the browser to paint what is going on before the work begins, in ms. */
const A_FRAME = 30;

/** Imports a pack: a file is read and reported on first, and kept only when the reader says so. */
export function ImportPack({ database }: TabProps) {
  const { t } = useLanguage();
  const [state, setState] = useState<State>({ step: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const fail = (word: Word, run?: DryRun) =>
    setState({ step: 'said', sentence: t(word), isFailure: true, ...(run && { run }) });

  const read = async (fileName: string, bytes: Uint8Array, kinds: ReadonlyMap<string, PackKind>) => {
    setState({ step: 'busy', word: 'import_reading' });
    try {
      await pause();
      const result = readPack(bytes, { kinds, isOrdinary: isOrdinaryWord });
      if (!result.ok) {
        const sentence = `${t(faultWord(result.fault))} ${t('fault_nothing_changed')}`;
        setState({ step: 'said', sentence, isFailure: true });
        return;
      }
      await pause();
      const { reading } = result;
      const known = [...(await openReaderNames(database)).gazetteers, await shippedGazetteer()];
      const comparison = compareNames(reading.names, known);
      setState({ step: 'report', run: { fileName, bytes, kinds, reading, comparison } });
    } catch (error) {
      fail(failureWord(toFailure(error).code));
    }
  };

  const keep = async (run: DryRun, title: string, names: readonly PackName[]) => {
    setState({ step: 'busy', word: 'import_saving', run });
    try {
      await pause();
      const pack = await addPack(database, { title, fileName: run.fileName, names });
      setState({ step: 'said', sentence: t('import_done', pack.title, pack.count), isFailure: false });
      void refreshOpenPages();
    } catch (error) {
      // The report stays: nothing that was chosen is lost.
      fail(failureWord(toFailure(error).code), run);
    }
  };

  const choose = async (file: File | undefined) => {
    if (file) await read(file.name, new Uint8Array(await file.arrayBuffer()), new Map());
  };

  const run = 'run' in state ? state.run : undefined;
  return (
    <div class="import">
      {!run && (
        <div class="row">
          <button type="button" disabled={state.step === 'busy'} onClick={() => input.current?.click()}>
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
      {state.step === 'busy' && <p role="status">{t(state.word)}</p>}
      {state.step === 'said' && (
        <p class={state.isFailure ? 'failure' : 'done'} role={state.isFailure ? 'alert' : 'status'}>
          {state.sentence}
        </p>
      )}
      {run && (
        <ImportReport
          run={run}
          busy={state.step === 'busy'}
          onKinds={(kinds) => void read(run.fileName, run.bytes, kinds)}
          onKeep={(title, names) => void keep(run, title, names)}
          onCancel={() => setState({ step: 'idle' })}
        />
      )}
    </div>
  );
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, A_FRAME));
}

function faultWord(fault: PackFault): Word {
  return `fault_${fault.replaceAll('-', '_') as 'empty'}`;
}
