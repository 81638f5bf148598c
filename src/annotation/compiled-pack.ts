import { compileGazetteer } from '../recognition/gazetteer/compile.ts';
import type { PackName } from './name-pack.ts';
import { entriesOfPack } from './pack-entries.ts';

/** All that is kept of the names of a pack: as they were read, and as the background opens them. */
export interface CompiledPack {
  readonly bytes: ArrayBuffer;
  /** The names as JSON. */
  readonly text: string;
  readonly count: number;
}

/** Compiles the names of the pack with a number. Takes seconds for 100,000 names: not for the thread of a page. */
export function compilePack(number: number, names: readonly PackName[]): CompiledPack {
  const bytes = compileGazetteer(entriesOfPack(number, names)).buffer;
  return { bytes, text: JSON.stringify(names), count: names.length };
}
