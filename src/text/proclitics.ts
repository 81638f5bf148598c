import type { Folded } from './folding.ts';
import { addPrefix, BASE, dropPrefix, LONGEST_WORD, type Words } from './words.ts';

/**
 * Which letters a language writes onto the front of a word, as a small automaton over codes: `next[state * 256 + code]`
 * is the state behind that letter, 0 where the letter is no proclitic there. State 0 is the beginning of a word.
 */
export interface Proclitics {
  readonly next: Uint8Array;
  /**
   * 1 for states behind which the article loses its first letter: «ل» + «السيسي» is written «للسيسي», so that a
   * name stands there with `article[0]` missing.
   */
  readonly elides: Uint8Array;
  /** The two codes of the article. */
  readonly article: readonly [number, number];
  /** A letter that is a proclitic only when the source has exactly this UTF-16 unit (its code has other spellings). */
  readonly exact: { readonly code: number; readonly unit: number };
}

/** What is left of words behind each stack of proclitics, in the order of words; parallel arrays, valid in `[0, count)`. */
export interface Rests {
  count: number;
  /** Number of the word. */
  word: Uint32Array;
  /** Folded unit at which the rest begins. */
  start: Uint32Array;
  /** Hash of the rest, with the letters of the article that are unwritten before it. */
  hash: Int32Array;
  /** How many letters of the article those are. */
  elided: Uint8Array;
}

export function createRests(room = 256): Rests {
  return {
    count: 0,
    word: new Uint32Array(room),
    start: new Uint32Array(room),
    hash: new Int32Array(room),
    elided: new Uint8Array(room),
  };
}

/** One word has no more rests than these: each of its letters leaves three at most. */
const MOST_RESTS = 3 * LONGEST_WORD;

/** Cuts the proclitics off the words of a text. */
export function cutProclitics(folded: Folded, words: Words, proclitics: Proclitics): Rests {
  const { codes } = folded;
  const { start: starts, end: ends, hash: hashes } = words;
  const { next, elides, article } = proclitics;
  const alefLam = addPrefix(article[0], article[1], 1);
  const opened = new Uint32Array(words.count + 1);
  const openedCount = findOpened(folded, words, proclitics, opened);
  const rests = createRests();
  for (let k = 0; k < openedCount; k++) {
    const word = opened[k]!;
    const first = starts[word]!;
    const end = ends[word]!;
    if (end - first > LONGEST_WORD) continue;
    let prefix = codes[first]!;
    if (rests.count + MOST_RESTS > rests.word.length) widen(rests);
    const whole = hashes[word]!;
    let state = next[prefix]!;
    for (let i = first + 1; state !== 0 && i < end; i++) {
      const code = codes[i]!;
      const rest = dropPrefix(whole, prefix, end - i);
      // A name has two letters at least; what is left of «ولي» is none.
      if (i < end - 1) add(rests, word, i, rest, 0);
      if (code === article[1] && elides[state] === 1) {
        add(rests, word, i, addPrefix(article[0], rest, end - i), 1);
        add(rests, word, i, addPrefix(alefLam, rest, end - i), 2);
      }
      state = next[(state << 8) | code]!;
      prefix = (Math.imul(prefix, BASE) + code) | 0;
    }
  }
  return rests;
}

/**
 * Lists the words that begin with a proclitic, and returns how many there are. One in three does, and no processor
 * foresees which: each word is written, and the next one over it where it was none.
 */
function findOpened(
  folded: Folded,
  { start, count }: Words,
  { next, exact }: Proclitics,
  list: Uint32Array,
): number {
  const { codes, source, shifts } = folded;
  // Words come in order, so that their place in the source is found without `sourceOffset`.
  let shift = 0;
  let by = 0;
  let found = 0;
  for (let word = 0; word < count; word++) {
    const first = start[word]!;
    while (shift < shifts.count && shifts.from[shift]! <= first) by = shifts.by[shift++]!;
    const code = codes[first]!;
    const isExact = code !== exact.code || source.charCodeAt(first + by) === exact.unit;
    list[found] = word;
    found += next[code]! > 0 && isExact ? 1 : 0;
  }
  return found;
}

function add(rests: Rests, word: number, start: number, hash: number, elided: number): void {
  const i = rests.count++;
  rests.word[i] = word;
  rests.start[i] = start;
  rests.hash[i] = hash;
  rests.elided[i] = elided;
}

function widen(rests: Rests): void {
  const wider = createRests(rests.word.length * 2 + MOST_RESTS);
  for (const key of ['word', 'start', 'hash', 'elided'] as const) {
    wider[key].set(rests[key]);
    rests[key] = wider[key] as never;
  }
}
