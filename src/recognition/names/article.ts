import { PROCLITICS } from '../../arabic/clitics.ts';
import type { Rests } from '../../text/proclitics.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Words } from '../../text/words.ts';
import type { HashSet } from './hash-set.ts';
import { Room } from './room.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** How two neighbouring words are parted. */
export const TOUCHING = 0;
/** Quotes or brackets stand between them too. */
export const QUOTED = 1;
/** A comma, a hyphen or a slash. */
export const LISTED = 2;
/** The end of a sentence, of a line, or anything else. */
export const PARTED = 3;

/** How each code parts words. */
const PARTING_OF = new Uint8Array(256).fill(PARTED);
PARTING_OF[32] = TOUCHING;
for (const sign of `"'()[]`) PARTING_OF[sign.charCodeAt(0)] = QUOTED;
for (const sign of ',;-/&+|') PARTING_OF[sign.charCodeAt(0)] = LISTED;

const { next, elides } = PROCLITICS;
const [alef, lam] = PROCLITICS.article;
const room = new Room();
/** Set in the classes of a word that were looked up. */
const IS_READ = 1 << 30;

/** A text that names are sought in: its words, and what each says of its neighbours. Read lazily, word by word. */
export class Article {
  readonly folded: ReadText;
  readonly words: Words;
  /** What was found out about cues of an entity anywhere in the article; see `filed-cues`. */
  readonly elsewhere = new Map<number, number>();
  /** What is left of its words behind proclitics. */
  readonly rests: Rests;
  readonly #classes: Int32Array;
  /** By word: number of its first rest + 1; 0 where it has none. */
  readonly #restOf: Uint32Array;
  #heard: Uint8Array | null = null;

  constructor(text: ReadText) {
    this.folded = text;
    this.words = text.words;
    this.rests = text.rests;
    this.#restOf = text.restOf;
    this.#classes = room.lendNumbers(this.words.count);
  }

  /** The classes of a word, behind its proclitics where the word as a whole has none. */
  classOf(word: number): number {
    if (word < 0 || word >= this.words.count) return 0;
    const known = this.#classes[word]!;
    if (known !== 0) return known & ~IS_READ;
    let seen = WORD_CLASSES.get(this.words.hash[word]!);
    const { word: owner, hash, elided, count } = this.rests;
    for (let i = this.#restOf[word]! - 1; seen === 0 && i >= 0 && i < count && owner[i] === word; i++)
      if (elided[i]! < 2) seen = WORD_CLASSES.get(hash[i]!);
    this.#classes[word] = seen | IS_READ;
    return seen;
  }

  /** How word `word - 1` and `word` are parted; `PARTED` at both ends of the text. */
  gapBefore(word: number): number {
    const { count, start, end } = this.words;
    if (word <= 0 || word >= count) return PARTED;
    const { codes } = this.folded;
    const stop = start[word]!;
    const from = end[word - 1]!;
    if (stop === from + 1) return PARTING_OF[codes[from]!]!;
    let gap = TOUCHING;
    for (let i = from; i < stop; i++) {
      const parting = PARTING_OF[codes[i]!]!;
      if (parting > gap) gap = parting;
    }
    return gap;
  }

  /** True where the word begins with the article (behind proclitics). */
  isDefinite(word: number): boolean {
    if (word < 0 || word >= this.words.count) return false;
    const { codes } = this.folded;
    const last = this.words.end[word]! - 3;
    let i = this.words.start[word]!;
    for (let state = 0; i < last; i++) {
      const code = codes[i]!;
      if (code === alef && codes[i + 1] === lam) return true;
      if (code === lam && elides[state] === 1) return true;
      state = next[(state << 8) | code]!;
      if (state === 0 || code === alef) return false;
    }
    return false;
  }

  /** True where the word, as it stands or behind a stack of proclitics, has this hash. */
  reads(word: number, hash: number): boolean {
    if (this.words.hash[word] === hash) return true;
    const { word: owner, hash: hashes, elided, count } = this.rests;
    for (let i = this.#restOf[word]! - 1; i >= 0 && i < count && owner[i] === word; i++)
      if (hashes[i] === hash && elided[i]! < 2) return true;
    return false;
  }

  /** True where the word, as it stands or behind a stack of proclitics, is in the set. */
  readsAsOneOf(word: number, set: HashSet): boolean {
    if (set.has(this.words.hash[word]!)) return true;
    const { word: owner, hash, elided, count } = this.rests;
    for (let i = this.#restOf[word]! - 1; i >= 0 && i < count && owner[i] === word; i++)
      if (elided[i]! < 2 && set.has(hash[i]!)) return true;
    return false;
  }

  /** How many words are in the set, as they stand or behind proclitics; no more than `most` are counted. */
  countOf(set: HashSet, most: number): number {
    const { words, rests } = this.folded.listed(set);
    let count = 0;
    let last = -1;
    for (let k = 0; k < words.length && count < most; k++) if (set.has(this.words.hash[words[k]!]!)) count++;
    for (let k = 0; k < rests.length && count < most; k++) {
      const word = this.rests.word[rests[k]!]!;
      if (word === last || set.has(this.words.hash[word]!) || !this.readsAsOneOf(word, set)) continue;
      last = word;
      count++;
    }
    return count;
  }

  /**
   * True where the words `phrase[from]` to `phrase[to - 1]` stand anywhere in the text, one behind another.
   * @param asked the words of all phrases that are ever asked for: the others are not looked at.
   */
  holds(phrase: Int32Array, from: number, to: number, asked: HashSet): boolean {
    this.#heard ??= this.#hear(asked);
    for (let i = from; i < to; i++) if (this.#heard[asked.find(phrase[i]!)] === 0) return false;
    if (to === from + 1) return true;
    // Few phrases of more words have all of them in a text.
    for (let word = 0; word + (to - from) <= this.words.count; word++)
      if (this.#goesOn(word, phrase, from, to) && this.reads(word, phrase[from]!)) return true;
    return false;
  }

  #goesOn(word: number, phrase: Int32Array, from: number, to: number): boolean {
    const { hash } = this.words;
    for (let i = from + 1; i < to; i++) if (hash[word + i - from] !== phrase[i]) return false;
    return true;
  }

  /** By slot of `asked`: 1 where the word stands in the text, as it is or behind proclitics. */
  #hear(asked: HashSet): Uint8Array {
    const { words, rests } = this;
    // One more than there are slots: what is not asked for is noted there.
    const heard = room.lendBytes(asked.size + 1);
    const listed = this.folded.listed(asked);
    for (let k = 0; k < listed.words.length; k++) this.#note(heard, asked, words.hash[listed.words[k]!]!);
    for (let k = 0; k < listed.rests.length; k++) {
      const i = listed.rests[k]!;
      if (this.#restOf[rests.word[i]!] !== 0 && rests.elided[i]! < 2)
        this.#note(heard, asked, rests.hash[i]!);
    }
    return heard;
  }

  #note(heard: Uint8Array, asked: HashSet, hash: number): void {
    const slot = asked.find(hash);
    heard[slot < 0 ? asked.size : slot] = 1;
  }
}
