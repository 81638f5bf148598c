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
  /** True where the word, as it stands or behind a stack of proclitics, has this hash. */
  reads(word: number, hash: number): boolean;
  /** True where the word, as it stands or behind a stack of proclitics, is in the set. */
  readsAsOneOf(word: number, set: HashSet): boolean;
  /**
   * True where the words `phrase[from]` to `phrase[to - 1]` stand anywhere in the text, one behind another.
   * @param asked the words of all phrases that are ever asked for: the others are not looked at.
   */
  holds(phrase: Int32Array, from: number, to: number, asked: HashSet): boolean;
  /** What was found out about cues of an entity anywhere in the article; see `filed-cues`. */
  readonly elsewhere: Map<number, number>;
}

/** How each code parts words. */
const PARTING_OF = new Uint8Array(256).fill(PARTED);
PARTING_OF[32] = TOUCHING;
for (const sign of `"'()[]`) PARTING_OF[sign.charCodeAt(0)] = QUOTED;
for (const sign of ',;-/&+|') PARTING_OF[sign.charCodeAt(0)] = LISTED;

export function readArticle(folded: Folded | FoldedWords): Article {
  const words = 'words' in folded ? folded.words : scanWords(folded, IS_WORD);
  const { codes } = folded;
  const { next, elides, article, exact } = PROCLITICS;
  const [alef, lam] = article;
  const classes = new Int32Array(words.count).fill(-1);
  const gaps = new Int8Array(words.count + 1).fill(-1);
  let collected: HashSet | null = null;
  // The readings of one word: its hash as it stands, and behind each stack of proclitics.
  const readings = new Int32Array(2 * LONGEST_WORD + 1);
  let readingCount = 0;
  let wordRead = -1;

  function classOf(word: number): number {
    if (word < 0 || word >= words.count) return 0;
    const known = classes[word]!;
    if (known >= 0) return known;
    // Most words have one reading, or a class as they stand.
    let seen = WORD_CLASSES.get(words.hash[word]!);
    if (seen === 0) {
      const count = readWord(word);
      for (let i = 1; seen === 0 && i < count; i++) seen = WORD_CLASSES.get(readings[i]!);
    }
    classes[word] = seen;
    return seen;
  }

  function reads(word: number, hash: number): boolean {
    if (words.hash[word] === hash) return true;
    const count = readWord(word);
    for (let i = 1; i < count; i++) if (readings[i] === hash) return true;
    return false;
  }

  function readsAsOneOf(word: number, set: HashSet): boolean {
    const count = readWord(word);
    for (let i = 0; i < count; i++) if (set.has(readings[i]!)) return true;
    return false;
  }

  /** Puts the readings of a word into `readings`, the whole one first, and returns how many there are. */
  function readWord(word: number): number {
    if (word === wordRead) return readingCount;
    wordRead = word;
    const whole = words.hash[word]!;
    const start = words.start[word]!;
    const end = words.end[word]!;
    let prefix = codes[start]!;
    let state = next[prefix]!;
    readings[0] = whole;
    readingCount = 1;
    if (state === 0 || end - start > LONGEST_WORD || prefix === exact.code) return 1;
    for (let i = start + 1; state !== 0 && i < end - 1; i++) {
      const rest = dropPrefix(whole, prefix, end - i);
      readings[readingCount++] = rest;
      if (elides[state] === 1 && codes[i] === lam) readings[readingCount++] = addPrefix(alef, rest, end - i);
      state = next[(state << 8) | codes[i]!]!;
      prefix = addPrefix(prefix, codes[i]!, 1);
    }
    return readingCount;
  }

  function gapBefore(word: number): number {
    if (word <= 0 || word >= words.count) return PARTED;
    let gap = gaps[word]!;
    if (gap < 0) {
      gap = TOUCHING;
      for (let i = words.end[word - 1]!; i < words.start[word]!; i++)
        gap = Math.max(gap, PARTING_OF[codes[i]!]!);
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
      if (elides[state] === 1 && codes[i] === lam) return true;
      state = next[(state << 8) | codes[i]!]!;
      if (state === 0 || codes[i] === alef) return false;
      i++;
    }
    return false;
  }

  function holds(phrase: Int32Array, from: number, to: number, asked: HashSet): boolean {
    collected ??= collectReadings(asked);
    for (let i = from; i < to; i++) if (!collected.has(phrase[i]!)) return false;
    const more = to - from - 1;
    if (more === 0) return true;
    const second = phrase[from + 1]!;
    for (let word = 0; word + more < words.count; word++) {
      if (words.hash[word + 1] !== second || !reads(word, phrase[from]!)) continue;
      let i = 2;
      while (i <= more && words.hash[word + i] === phrase[from + i]) i++;
      if (i > more) return true;
    }
    return false;
  }

  /** The readings in the text that are in `wanted`. */
  function collectReadings(wanted: HashSet): HashSet {
    const set = new HashSet(words.count >>> 3);
    for (let word = 0; word < words.count; word++) {
      const whole = words.hash[word]!;
      if (wanted.has(whole)) set.add(whole);
      // Two words of three have no other reading.
      const code = codes[words.start[word]!]!;
      if (next[code] === 0 || code === exact.code) continue;
      const count = readWord(word);
      for (let i = 1; i < count; i++) if (wanted.has(readings[i]!)) set.add(readings[i]!);
    }
    return set;
  }

  return { folded, words, classOf, gapBefore, isDefinite, reads, readsAsOneOf, holds, elsewhere: new Map() };
}
