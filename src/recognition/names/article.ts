import { IS_WORD, PROCLITICS } from '../../arabic/clitics.ts';
import type { Folded } from '../../text/folding.ts';
import { createRests, cutProclitics, type Rests } from '../../text/proclitics.ts';
import { scanWords, type FoldedWords, type Words } from '../../text/words.ts';
import type { HashSet } from './hash-set.ts';
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

const { next, elides, exact } = PROCLITICS;
const [alef, lam] = PROCLITICS.article;
/** Set in the classes of a word that were looked up. */
const IS_READ = 1 << 30;

/** Written anew for each article: one is read at a time. */
const rests = createRests();

/** A list that is written anew by whoever asks for it. */
export function listOf(room: number): Uint32Array {
  if (list.length < room) list = new Uint32Array(room);
  return list;
}
let list = new Uint32Array(0);

/** A text that names are sought in: its words, and what each says of its neighbours. Read lazily, word by word. */
export class Article {
  readonly folded: Folded;
  readonly words: Words;
  /** What was found out about cues of an entity anywhere in the article; see `filed-cues`. */
  readonly elsewhere = new Map<number, number>();
  /** What is left of its words behind proclitics; valid until another article is read. */
  readonly rests: Rests;
  readonly #classes: Int32Array;
  /** By word: number of its first rest + 1; 0 where it has none. */
  readonly #restOf: Uint32Array;
  #heard: Heard | null = null;

  constructor(folded: Folded | FoldedWords) {
    this.folded = folded;
    this.words = 'words' in folded ? folded.words : scanWords(folded, IS_WORD);
    const { count } = this.words;
    this.rests = cutProclitics(folded, this.words, PROCLITICS, rests);
    this.#classes = new Int32Array(count);
    this.#restOf = new Uint32Array(count);
    this.indexRests();
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

  /**
   * True where the words `phrase[from]` to `phrase[to - 1]` stand anywhere in the text, one behind another.
   * @param asked the words of all phrases that are ever asked for: the others are not looked at.
   */
  holds(phrase: Int32Array, from: number, to: number, asked: HashSet): boolean {
    this.#heard ??= this.hear(asked);
    const { isHeard, word, slot, count } = this.#heard;
    for (let i = from; i < to; i++) if (isHeard[asked.find(phrase[i]!)] === 0) return false;
    if (to === from + 1) return true;
    const { hash } = this.words;
    const first = asked.find(phrase[from]!);
    for (let k = 0; k < count; k++) {
      if (slot[k] !== first) continue;
      let i = from + 1;
      for (let behind = word[k]! + 1; i < to && hash[behind] === phrase[i]; i++) behind++;
      if (i === to && word[k]! + (to - from) <= this.words.count) return true;
    }
    return false;
  }

  /** The words in the text that are in `asked`, as they stand or behind proclitics. */
  private hear(asked: HashSet): Heard {
    const { words, rests } = this;
    const heard = new Heard(asked.size);
    const list = listOf(Math.max(words.count, rests.count) + 1);
    let count = asked.sift(words.hash, words.count, list);
    for (let k = 0; k < count; k++) heard.add(list[k]!, asked.find(words.hash[list[k]!]!));
    count = asked.sift(rests.hash, rests.count, list);
    for (let k = 0; k < count; k++) {
      const i = list[k]!;
      if (this.#restOf[rests.word[i]!] !== 0 && rests.elided[i]! < 2)
        heard.add(rests.word[i]!, asked.find(rests.hash[i]!));
    }
    return heard;
  }

  private indexRests(): void {
    const { word, count } = this.rests;
    const { codes } = this.folded;
    const { start } = this.words;
    for (let i = count - 1; i >= 0; i--) {
      // An alef is a proclitic for names alone.
      if (codes[start[word[i]!]!] !== exact.code) this.#restOf[word[i]!] = i + 1;
    }
  }
}

/** Which of the words that are asked for stand in a text, by their slots, and where. */
class Heard {
  readonly isHeard: Uint8Array;
  word = new Int32Array(64);
  slot = new Int32Array(64);
  count = 0;

  constructor(slots: number) {
    this.isHeard = new Uint8Array(slots);
  }

  add(word: number, slot: number): void {
    this.isHeard[slot] = 1;
    if (this.count === this.word.length) {
      const wider = [new Int32Array(this.count * 2), new Int32Array(this.count * 2)] as const;
      wider[0].set(this.word);
      wider[1].set(this.slot);
      [this.word, this.slot] = wider;
    }
    this.word[this.count] = word;
    this.slot[this.count++] = slot;
  }
}
