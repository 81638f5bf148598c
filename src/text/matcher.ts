import type { Folded } from './folding.ts';
import { createRests, cutProclitics, type Proclitics, type Rests } from './proclitics.ts';
import { siftRests, siftWords, TURN, type Filters } from './sift.ts';
import { mix, slotOf, type Words } from './words.ts';

/**
 * Finds all names of a table in a folded text. It must equal the naive search:
 *
 *     for (const word of words)
 *       for (const start of [word.start, ...behindProclitics(word)])
 *         for (const name of names)
 *           if (standsAt(text, start, name) && endsAWord(text, start + name.length)) yield { name, start };
 *
 * A name begins at a word or behind its proclitics, so no automaton over letters is needed. A word's hash is known
 * from the pass that cut the text into words, the hash behind each proclitic follows from it in one multiplication,
 * and a filter of bits says of nearly all words that no name begins with them. The rest is looked up in a
 * vocabulary (word → number) and in a table of edges (node, word) → node: a tree of names over whole words.
 * Letters are compared at every look-up, so that a collision of hashes finds nothing that is not there.
 */
export interface Matcher extends Filters {
  /** Open addressing by the hash of a word: number of the word + 1 in the low `wordBits` bits, bits of the hash above. */
  readonly wordSlots: Uint32Array;
  readonly wordBits: number;
  /**
   * Two numbers for each word: where its letters begin in `wordCodes`, and, where it begins a name, what ends and goes
   * on behind it, as in the third number of an edge. Behind the last word stands where its letters end.
   */
  readonly words: Uint32Array;
  readonly wordCodes: Uint8Array;
  /**
   * Open addressing by (node, word), three numbers a slot: the node before, the number of the word + 1 (0 where the
   * slot is empty), and twice (number of the name that ends here + 1, or 0), plus one where longer names go on.
   * A node is the number of a name's first word + 1, and further on the number of its slot + 1 + the number of words.
   */
  readonly edges: Uint32Array;
  readonly edgeSlots: number;
}

/** Names found, in the order of their first word; parallel arrays, valid in `[0, count)`. */
export interface Matches {
  count: number;
  name: Uint32Array;
  /** Number of the first and the last word. */
  firstWord: Uint32Array;
  lastWord: Uint32Array;
  /** Folded unit at which the name begins: behind the proclitics of the first word. */
  start: Uint32Array;
}

export function createMatches(room = 256): Matches {
  return {
    count: 0,
    name: new Uint32Array(room),
    firstWord: new Uint32Array(room),
    lastWord: new Uint32Array(room),
    start: new Uint32Array(room),
  };
}

/** What may stand between the words of a name: `joins[code]` is 1 for a space, a hyphen, a quote; 2 for what joins where it stands alone. */
export type Joins = Uint8Array;
/** «الدار - البيضاء»: no more units than these stand between two words of a name. */
const WIDEST_JOIN = 3;

/** A text is searched so many words at a time: what is noted of them stays in the processor's cache. */
const BLOCK = 4096;
/** Written anew for each block: what is left behind proclitics, and which words and which rests may begin a name. */
const ownRests = createRests();
const likelyWords = new Uint32Array(BLOCK);
let likelyRests = new Uint32Array(BLOCK);

/**
 * Searches a whole text; names are found at every word and behind every stack of proclitics.
 * @param rests what `cutProclitics` made of the text, where that is known.
 */
export function search(
  matcher: Matcher,
  folded: Folded,
  words: Words,
  proclitics: Proclitics,
  joins: Joins,
  found: Matches = createMatches(),
  rests?: Rests,
): Matches {
  const { codes } = folded;
  const { start: starts, end: ends, hash: hashes } = words;
  const [alef, lam] = proclitics.article;
  const wordCount = matcher.words.length >>> 1;
  const last = words.count - 1;
  let firstRest = 0;
  for (let from = 0; from <= last; from += BLOCK) {
    const to = Math.min(words.count, from + BLOCK);
    const some = rests ?? cutProclitics(folded, words, proclitics, ownRests, from, to);
    let endRest = rests ? firstRest : some.count;
    if (rests) while (endRest < rests.count && rests.word[endRest]! < to) endRest++;
    searchBlock(from, to, some, rests ? firstRest : 0, endRest);
    firstRest = endRest;
  }
  return found;

  function searchBlock(from: number, to: number, rests: Rests, firstRest: number, endRest: number): void {
    if (likelyRests.length < endRest - firstRest) likelyRests = new Uint32Array(endRest - firstRest);
    const wholeCount = siftWords(matcher, words, likelyWords, from, to);
    const restCount = siftRests(matcher, words, rests, likelyRests, firstRest, endRest);
    let i = 0;
    for (let k = 0; k < wholeCount; k++) {
      const word = likelyWords[k]!;
      while (i < restCount && rests.word[likelyRests[i]!]! < word) beginRest(rests, likelyRests[i++]!);
      begin(word, starts[word]!, hashes[word]!, 0);
    }
    while (i < restCount) beginRest(rests, likelyRests[i++]!);
  }

  function beginRest({ word, start, hash, elided }: Rests, rest: number): void {
    begin(word[rest]!, start[rest]!, hash[rest]!, elided[rest]!);
  }

  /** Follows the tree from the letters at `start`, before which `elided` letters of the article stand unwritten. */
  function begin(word: number, start: number, hash: number, elided: number): void {
    let number = findWord(matcher, codes, start, ends[word]!, mix(hash), elided, alef, lam);
    if (number < 0) return;
    let name = matcher.words[number * 2 + 1]!;
    let node = number + 1;
    for (let end = word; ;) {
      if (name > 1) add(found, (name >>> 1) - 1, word, end, start);
      if ((name & 1) === 0 || end === last) return;
      const from = starts[++end]!;
      if (!isJoined(codes, ends[end - 1]!, from, joins)) return;
      number = findWord(matcher, codes, from, ends[end]!, mix(hashes[end]!), 0, alef, lam);
      if (number < 0) return;
      const slot = findEdge(matcher, node, number);
      if (slot < 0) return;
      name = matcher.edges[slot * 3 + 2]!;
      node = wordCount + 1 + slot;
    }
  }
}

/** True where the units `[from, to)` between two words may stand inside a name. */
export function isJoined(codes: Uint8Array, from: number, to: number, joins: Joins): boolean {
  if (to - from > WIDEST_JOIN) return false;
  for (let i = from; i < to; i++) {
    const joint = joins[codes[i]!]!;
    if (joint === 0 || (joint === 2 && to - from > 1)) return false;
  }
  return true;
}

/** Number of the word whose letters are `codes[from, to)` behind `elided` letters of the article; -1 where none is. */
function findWord(
  matcher: Matcher,
  codes: Uint8Array,
  from: number,
  to: number,
  spread: number,
  elided: number,
  alef: number,
  lam: number,
): number {
  const { wordSlots, wordBits, words, wordCodes } = matcher;
  const size = wordSlots.length;
  const low = (1 << wordBits) - 1;
  const high = (spread << wordBits) >>> wordBits;
  const length = to - from + elided;
  for (let slot = slotOf(spread, size); ; slot = slot + 1 === size ? 0 : slot + 1) {
    const entry = wordSlots[slot]!;
    if (entry === 0) return -1;
    if (entry >>> wordBits !== high) continue;
    const number = (entry & low) - 1;
    let i = words[number * 2]!;
    if (words[number * 2 + 2]! - i !== length) continue;
    if (elided > 0 && wordCodes[i++] !== alef) continue;
    if (elided > 1 && wordCodes[i++] !== lam) continue;
    let k = from;
    for (; k < to && codes[k] === wordCodes[i]; i++) k++;
    if (k === to) return number;
  }
}

/** Slot of the edge from `node` by the word of this number; -1 where no name goes on so. */
function findEdge({ edges, edgeSlots }: Matcher, node: number, number: number): number {
  for (let slot = slotOf(mixEdge(node, number), edgeSlots); ; slot = slot + 1 === edgeSlots ? 0 : slot + 1) {
    const word = edges[slot * 3 + 1]!;
    if (word === 0) return -1;
    if (word === number + 1 && edges[slot * 3] === node) return slot;
  }
}

/** The hash of an edge; unsigned. */
export function mixEdge(node: number, word: number): number {
  return mix((Math.imul(node, TURN) + word) | 0);
}

function add(found: Matches, name: number, firstWord: number, lastWord: number, start: number): void {
  const i = found.count++;
  if (i === found.name.length) {
    for (const key of ['name', 'firstWord', 'lastWord', 'start'] as const) {
      const wider = new Uint32Array(i * 2);
      wider.set(found[key]);
      found[key] = wider;
    }
  }
  found.name[i] = name;
  found.firstWord[i] = firstWord;
  found.lastWord[i] = lastWord;
  found.start[i] = start;
}
