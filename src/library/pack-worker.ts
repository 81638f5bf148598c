import { compilePack } from '../annotation/compiled-pack.ts';
import type { PackName } from '../annotation/name-pack.ts';
import { compareNames, type Comparison } from '../annotation/pack-conflicts.ts';
import { keptNames, summarisePack } from '../annotation/pack-summary.ts';
import { readPack } from '../annotation/read-pack.ts';
import { isOrdinaryWord } from '../extension/shipped-names.ts';
import { loadGazetteer } from '../recognition/gazetteer/gazetteer.ts';
import type { Answer, PackQuestion, Told } from './pack-work.ts';

/**
 * The worker in which packs are read, compared and compiled, so that the library goes on while 100,000 names are
 * gone through. It keeps what it has read: the page gets a summary, and at the end the compiled file. It writes
 * nothing: to end it is to undo all that it did.
 */
const scope = globalThis as unknown as {
  postMessage(told: Told<unknown>, transfer?: readonly ArrayBuffer[]): void;
  onmessage: (event: MessageEvent<PackQuestion>) => void;
};

let held: { readonly names: readonly PackName[]; readonly comparison: Comparison<PackName> } | null = null;

scope.onmessage = ({ data }) => {
  try {
    answer(data);
  } catch (error) {
    scope.postMessage({ error: String(error) });
  }
};

function answer(question: PackQuestion): void {
  if (question.ask === 'read') scope.postMessage({ answer: read(question) });
  else {
    const pack = compile(question);
    scope.postMessage({ answer: pack }, [pack.bytes]);
  }
}

function read({ bytes, kinds, known }: Extract<PackQuestion, { ask: 'read' }>): Answer['read'] {
  held = null;
  const tell = (done: number, all: number) =>
    scope.postMessage({ step: 'import_reading', share: done / all });
  const result = readPack(bytes, { kinds, isOrdinary: isOrdinaryWord, onRow: tell });
  if (!result.ok) return result;
  scope.postMessage({ step: 'import_comparing' });
  const { reading } = result;
  const comparison = compareNames(reading.names, known.map(loadGazetteer));
  held = { names: reading.names, comparison };
  return { ok: true, summary: summarisePack(reading, comparison) };
}

function compile({ number, left }: Extract<PackQuestion, { ask: 'compile' }>): Answer['compile'] {
  if (!held) throw new Error('nothing was read');
  return compilePack(number, keptNames(held.names, held.comparison, left));
}
