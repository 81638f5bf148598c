import { IS_WORD, PROCLITICS } from '../../arabic/clitics.ts';
import type { Folded } from '../../text/folding.ts';
import {
  addPrefix,
  dropPrefix,
  LONGEST_WORD,
  scanWords,
  type FoldedWords,
  type Words,
} from '../../text/words.ts';
import { HashSet } from './hash-set.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** How two neighbouring words are parted. */
export const TOUCHING = 0;
/** Quotes or brackets stand between them too. */
export const QUOTED = 1;
/** A comma, a hyphen or a slash. */
export const LISTED = 2;
/** The end of a sentence, of a line, or anything else. */
export const PARTED = 3;

/** A text that names are sought in: its words, and what each says of its neighbours. Read lazily, word by word. */
export interface Article {
  readonly folded: Folded;
  readonly words: Words;
  /** The classes of a word, behind its proclitics where the word as a whole has none. */
  classOf(word: number): number;
  /** How word `word - 1` and `word` are parted; `PARTED` at both ends of the text. */
  gapBefore(word: number): number;
  /** True where the word begins with the article (behind proclitics). */
  isDefinite(word: number): boolean;
  /** The hashes of a word as it stands and behind each stack of proclitics. */
  readingsOf(word: number): readonly number[];
  /** True where these words stand anywhere in the text, one behind another. */
  holds(phrase: readonly number[]): boolean;
  /** What was found out about cues of an entity anywhere in the article; see `filed-cues`. */
  readonly elsewhere: Map<number, number>;
}

const SPACE = 32;
const IN_QUOTES = new Set([...`"'()[]`].map((sign) => sign.charCodeAt(0)));
const IN_LISTS = new Set([...',;-/&+|'].map((sign) => sign.charCodeAt(0)));

export function readArticle(folded: Folded | FoldedWords): Article {
  const words = 'words' in folded ? folded.words : scanWords(folded, IS_WORD);
  const { codes } = folded;
  const [alef, lam] = PROCLITICS.article;
  const classes = new Int32Array(words.count).fill(-1);
  const gaps = new Int8Array(words.count + 1).fill(-1);
  let seen = 0;
  let readings: HashSet | null = null;

  function classOf(word: number): number {
    if (word < 0 || word >= words.count) return 0;
    const known = classes[word]!;
    if (known >= 0) return known;
    seen = 0;
    eachReading(word, readClass);
    classes[word] = seen;
    return seen;
  }

  function readClass(hash: number): boolean {
    seen = WORD_CLASSES.get(hash) ?? 0;
    return seen !== 0;
  }

  function readingsOf(word: number): readonly number[] {
    const readings: number[] = [];
    eachReading(word, (hash) => readings.push(hash) === 0);
    return readings;
  }

  /** Visits the readings of a word, the whole one first, until one is accepted. */
  function eachReading(word: number, visit: (hash: number) => boolean): boolean {
    const whole = words.hash[word]!;
    const start = words.start[word]!;
    const end = words.end[word]!;
    if (visit(whole)) return true;
    let state = PROCLITICS.next[codes[start]!]!;
    let prefix = codes[start]!;
    if (state === 0 || end - start > LONGEST_WORD || prefix === PROCLITICS.exact.code) return false;
    for (let i = start + 1; state !== 0 && i < end - 1; i++) {
      const rest = dropPrefix(whole, prefix, end - i);
      if (visit(rest)) return true;
      if (PROCLITICS.elides[state] === 1 && codes[i] === lam && visit(addPrefix(alef, rest, end - i)))
        return true;
      state = PROCLITICS.next[(state << 8) | codes[i]!]!;
      prefix = addPrefix(prefix, codes[i]!, 1);
    }
    return false;
  }

  function gapBefore(word: number): number {
    if (word <= 0 || word >= words.count) return PARTED;
    let gap = gaps[word]!;
    if (gap < 0) {
      gap = TOUCHING;
      for (let i = words.end[word - 1]!; i < words.start[word]!; i++)
        gap = Math.max(gap, partingOf(codes[i]!));
      gaps[word] = gap;
    }
    return gap;
  }

  function isDefinite(word: number): boolean {
    if (word < 0 || word >= words.count) return false;
    const end = words.end[word]!;
    let i = words.start[word]!;
    for (let state = 0; i < end - 3;) {
      if (codes[i] === alef && codes[i + 1] === lam) return true;
      if (PROCLITICS.elides[state] === 1 && codes[i] === lam) return true;
      state = PROCLITICS.next[(state << 8) | codes[i]!]!;
      if (state === 0 || codes[i] === alef) return false;
      i++;
    }
    return false;
  }

  function holds(phrase: readonly number[]): boolean {
    readings ??= collectReadings();
    const [first, ...rest] = phrase;
    if (!readings.has(first!)) return false;
    if (rest.length === 0) return true;
    for (let word = 0; word + rest.length < words.count; word++) {
      if (words.hash[word + 1] === rest[0] && readingsOf(word).includes(first!)) {
        if (rest.every((hash, i) => words.hash[word + 1 + i] === hash)) return true;
      }
    }
    return false;
  }

  function collectReadings(): HashSet {
    const set = new HashSet(words.count * 4);
    for (let word = 0; word < words.count; word++) eachReading(word, (hash) => set.add(hash));
    return set;
  }

  return { folded, words, classOf, gapBefore, isDefinite, readingsOf, holds, elsewhere: new Map() };
}

function partingOf(code: number): number {
  if (code === SPACE) return TOUCHING;
  if (IN_QUOTES.has(code)) return QUOTED;
  return IN_LISTS.has(code) ? LISTED : PARTED;
}
