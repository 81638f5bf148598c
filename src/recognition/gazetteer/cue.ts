import { foldArabicWords } from '../../arabic/clitics.ts';
import { createReadingRoom } from '../../text/words.ts';

/** Where a cue must stand: before the name, behind it, or anywhere in the article. */
export const BEFORE = 0;
export const BEHIND = 1;
export const ANYWHERE = 2;

/** A cue as filed: where it stands, whether it speaks for the name or against it, and the hashes of its words. */
export interface Cue {
  readonly place: typeof BEFORE | typeof BEHIND | typeof ANYWHERE;
  readonly against: boolean;
  readonly words: readonly number[];
}

const SIGNS: Readonly<Record<string, Cue['place']>> = { '<': BEFORE, '>': BEHIND, '*': ANYWHERE };

/** Reads a cue as written in a table: `<مدينة`, `!>الدائرة`; null where it is none. */
export function parseCue(written: string): Cue | null {
  const against = written.startsWith('!');
  const place = SIGNS[written[against ? 1 : 0] ?? ''];
  const words = wordHashes(written.slice(against ? 2 : 1));
  return place === undefined || words.length === 0 ? null : { place, against, words };
}

/** Thousands of words of tables are read when a module is loaded: without it each would leave five arrays behind. */
const room = createReadingRoom();

/** The hashes of the words of a phrase. */
export function wordHashes(phrase: string): number[] {
  const { words } = foldArabicWords(phrase, room);
  return [...words.hash.subarray(0, words.count)];
}

/** A cue as numbers: place × 2 + against, number of words, their hashes. */
export function packCue(cue: Cue): number[] {
  return [cue.place * 2 + (cue.against ? 1 : 0), cue.words.length, ...cue.words];
}
