import type { CompiledPack } from '../annotation/compiled-pack.ts';
import type { PackKind } from '../annotation/name-pack.ts';
import type { PackFault } from '../annotation/pack-file.ts';
import type { LeftOut, PackSummary } from '../annotation/pack-summary.ts';

/** What the worker is asked. `compile` takes the names of the last `read`. */
export type PackQuestion =
  | {
      readonly ask: 'read';
      readonly bytes: Uint8Array;
      readonly kinds: ReadonlyMap<string, PackKind>;
      /** All names that are known so far, compiled, the strongest first. */
      readonly known: readonly ArrayBuffer[];
    }
  | { readonly ask: 'compile'; readonly number: number; readonly left: LeftOut };

export interface Answer {
  readonly read:
    { readonly ok: true; readonly summary: PackSummary } | { readonly ok: false; readonly fault: PackFault };
  readonly compile: CompiledPack;
}

/** At what the worker is; `share` of it, from 0 to 1, where that is known. */
export interface Progress {
  readonly step: 'import_reading' | 'import_comparing' | 'import_compiling';
  readonly share?: number;
}

export type Told<T> = Progress | { readonly answer: T } | { readonly error: string };

/** The reader ended the work. */
export class Stopped extends Error {}

/** The page's side of the worker that reads and compiles packs: one question at a time. */
export class PackWork {
  readonly #worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
  readonly #onProgress: (progress: Progress) => void;
  #reject: (reason: Error) => void = () => undefined;
  #isStopped = false;

  constructor(onProgress: (progress: Progress) => void) {
    this.#onProgress = onProgress;
  }

  /** Reads a file and compares it with what is known. Rejects with `Stopped` when it is ended. */
  read(question: Omit<Extract<PackQuestion, { ask: 'read' }>, 'ask'>): Promise<Answer['read']> {
    return this.#ask({ ask: 'read', ...question }, 'import_reading');
  }

  /** Compiles what was read. Rejects with `Stopped` when it is ended. */
  compile(number: number, left: LeftOut): Promise<CompiledPack> {
    return this.#ask({ ask: 'compile', number, left }, 'import_compiling');
  }

  /** Ends the work, whatever it is at; nothing of it stays. */
  stop(): void {
    this.#isStopped = true;
    this.#worker.terminate();
    this.#reject(new Stopped());
  }

  #ask<T>(question: PackQuestion, step: Progress['step']): Promise<T> {
    return new Promise((resolve, reject) => {
      // Stopped before there was anything to ask: a worker that was ended never answers.
      if (this.#isStopped) {
        reject(new Stopped());
        return;
      }
      this.#onProgress({ step });
      this.#reject = reject;
      this.#worker.onmessage = ({ data }: MessageEvent<Told<T>>) => {
        if ('step' in data) this.#onProgress(data);
        else if ('answer' in data) resolve(data.answer);
        else reject(new Error(data.error));
      };
      this.#worker.onerror = ({ message }) => reject(new Error(message));
      this.#worker.postMessage(question);
    });
  }
}
