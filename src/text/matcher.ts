import type { Folded } from './folding.ts';
import type { Proclitics } from './proclitics.ts';
import { addPrefix, dropPrefix, LONGEST_WORD, mix, slotOf, type Words } from './words.ts';

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
export interface Matcher {
  /** A bit for each hash of a first word; a power of two of bits, as in the other filters. */
  readonly filter: Uint32Array;
  /** A bit for each name of one word, and one for each pair of words that begins a longer name. */
  readonly singles: Uint32Array;
  readonly pairs: Uint32Array;
  /** Open addressing by the hash of a word: number of the word + 1, or 0. */
  readonly wordSlots: Uint32Array;
  readonly wordHash: Int32Array;
  /** `wordAt[n]` to `wordAt[n + 1]`: the letters of word `n` in `wordCodes`. */
  readonly wordAt: Uint32Array;
  readonly wordCodes: Uint8Array;
  /** Open addressing by (node, word); a node is the number of its slot + 1, the root is 0. */
  readonly edgeFrom: Uint32Array;
  /** Number of the word + 1, or 0 for an empty slot. */
  readonly edgeWord: Uint32Array;
  /** Twice (number of the name that ends here + 1, or 0), plus one where longer names go on. */
  readonly edgeName: Uint32Array;
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

/** What may stand between the words of a name: `joins[code]` is 1 for a space, a hyphen, a quote. */
export type Joins = Uint8Array;
/** «الدار - البيضاء»: no more units than these stand between two words of a name. */
const WIDEST_JOIN = 3;

/** Searches a whole text; names are found at every word and behind every stack of proclitics. */
export function search(
  matcher: Matcher,
  folded: Folded,
  words: Words,
  proclitics: Proclitics,
  joins: Joins,
  found: Matches = createMatches(),
): Matches {
  const { codes, source, at } = folded;
  const { filter, singles, pairs } = matcher;
  const { next, elides, article, exact } = proclitics;
  const bits = filter.length * 32 - 1;
  const singleBits = singles.length * 32 - 1;
  const pairBits = pairs.length * 32 - 1;
  const alef = article[0];
  const lam = article[1];
  const alefLam = addPrefix(alef, lam, 1);
  const last = words.count - 1;
  for (let word = 0; word <= last; word++) {
    const whole = words.hash[word]!;
    const first = words.start[word]!;
    const following = word < last ? words.hash[word + 1]! : 0;
    if (mayBegin(whole, following)) walk(word, first, whole, 0);
    let state = next[codes[first]!]!;
    if (state === 0) continue;
    const end = words.end[word]!;
    if (end - first > LONGEST_WORD) continue;
    if (codes[first] === exact.code && source.charCodeAt(at[first]!) !== exact.unit) continue;
    let prefix = codes[first]!;
    // A name has two letters at least; what is left of «ولي» is none.
    for (let i = first + 1; state !== 0 && i < end - 1; i++) {
      const rest = dropPrefix(whole, prefix, end - i);
      if (mayBegin(rest, following)) walk(word, i, rest, 0);
      if (elides[state] === 1 && codes[i] === lam) {
        const withAlef = addPrefix(alef, rest, end - i);
        if (mayBegin(withAlef, following)) walk(word, i, withAlef, 1);
        const withArticle = addPrefix(alefLam, rest, end - i);
        if (mayBegin(withArticle, following)) walk(word, i, withArticle, 2);
      }
      state = next[(state << 8) | codes[i]!]!;
      prefix = addPrefix(prefix, codes[i]!, 1);
    }
  }
  return found;

  /** False where no name begins with this word before that one. Common words begin many names and are none. */
  function mayBegin(hash: number, following: number): boolean {
    const spread = mix(hash);
    if (((filter[(spread & bits) >>> 5]! >>> (spread & 31)) & 1) === 0) return false;
    if (((singles[(spread & singleBits) >>> 5]! >>> (spread & 31)) & 1) === 1) return true;
    const pair = mixEdge(hash, following);
    return ((pairs[(pair & pairBits) >>> 5]! >>> (pair & 31)) & 1) === 1;
  }

  /** Follows the tree from the letters at `start`; `elided` letters of the article stand unwritten before them. */
  function walk(word: number, start: number, hash: number, elided: 0 | 1 | 2): void {
    let number = findWord(matcher, codes, start, words.end[word]!, hash, elided, alef, lam);
    let node = 0;
    let end = word;
    while (number >= 0) {
      node = findEdge(matcher, node, number);
      if (node === 0) return;
      const name = matcher.edgeName[node - 1]!;
      if (name > 1) add(found, (name >>> 1) - 1, word, end, start);
      if ((name & 1) === 0 || ++end > last) return;
      if (!isJoined(codes, words.end[end - 1]!, words.start[end]!, joins)) return;
      number = findWord(matcher, codes, words.start[end]!, words.end[end]!, words.hash[end]!, 0, alef, lam);
    }
  }
}

/** True where the units `[from, to)` between two words may stand inside a name. */
export function isJoined(codes: Uint8Array, from: number, to: number, joins: Joins): boolean {
  if (to - from > WIDEST_JOIN) return false;
  for (let i = from; i < to; i++) if (joins[codes[i]!] === 0) return false;
  return true;
}

/** Number of the word whose letters are `codes[from, to)` behind `elided` letters of the article; -1 where none is. */
function findWord(
  matcher: Matcher,
  codes: Uint8Array,
  from: number,
  to: number,
  hash: number,
  elided: number,
  alef: number,
  lam: number,
): number {
  const { wordSlots, wordHash, wordAt, wordCodes } = matcher;
  const size = wordSlots.length;
  const length = to - from + elided;
  for (let slot = slotOf(mix(hash), size); ; slot = slot + 1 === size ? 0 : slot + 1) {
    const number = wordSlots[slot]! - 1;
    if (number < 0) return -1;
    if (wordHash[number] !== hash) continue;
    let i = wordAt[number]!;
    if (wordAt[number + 1]! - i !== length) continue;
    if (elided > 0 && wordCodes[i++] !== alef) continue;
    if (elided > 1 && wordCodes[i++] !== lam) continue;
    let k = from;
    for (; k < to && codes[k] === wordCodes[i]; i++) k++;
    if (k === to) return number;
  }
}

/** The node behind `node` by the word of this number; 0 where no name goes on so. */
function findEdge(matcher: Matcher, node: number, number: number): number {
  const { edgeFrom, edgeWord } = matcher;
  const size = edgeWord.length;
  for (let slot = slotOf(mixEdge(node, number), size); ; slot = slot + 1 === size ? 0 : slot + 1) {
    const word = edgeWord[slot]!;
    if (word === 0) return 0;
    if (word === number + 1 && edgeFrom[slot] === node) return slot + 1;
  }
}

/** The hash of an edge; unsigned. */
export function mixEdge(node: number, word: number): number {
  return mix((Math.imul(node, 0x85ebca6b) + word) | 0);
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
