import type { Folded } from './folding.ts';
import type { Proclitics } from './proclitics.ts';
import { addPrefix, BASE, LONGEST_WORD, mix, POWERS, slotOf, type Words } from './words.ts';

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
  /** A bit for each hash of a first word (see `SPREAD`); a power of two of bits, as in the other filters. */
  readonly filter: Uint32Array;
  /** A bit for each name of one word, and one for each pair of words that begins a longer name. */
  readonly singles: Uint32Array;
  readonly pairs: Uint32Array;
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
  const { start: starts, end: ends, hash: hashes } = words;
  const { filter, singles, pairs } = matcher;
  const wordCount = matcher.words.length >>> 1;
  const { next, elides, article, exact } = proclitics;
  const shift = filterShift(filter);
  const singleBits = singles.length * 32 - 1;
  const pairBits = pairs.length * 32 - 1;
  const alef = article[0];
  const lam = article[1];
  const alefLam = addPrefix(alef, lam, 1);
  const last = words.count - 1;
  // What is done for every word calls nothing: the first text of a background is read before anything is compiled.
  for (let word = 0; word <= last; word++) {
    const whole = hashes[word]!;
    const first = starts[word]!;
    const bit = Math.imul(whole, SPREAD) >>> shift;
    if (((filter[bit >>> 5]! >>> (bit & 31)) & 1) === 1) begin(word, first, whole, 0);
    let prefix = codes[first]!;
    let state = next[prefix]!;
    if (state === 0) continue;
    const end = ends[word]!;
    if (end - first > LONGEST_WORD) continue;
    if (prefix === exact.code && source.charCodeAt(at[first]!) !== exact.unit) continue;
    // A name has two letters at least; what is left of «ولي» is none.
    for (let i = first + 1; state !== 0 && i < end - 1; i++) {
      const code = codes[i]!;
      // As `dropPrefix` has it.
      const rest = (whole - Math.imul(prefix, POWERS[end - i]!)) | 0;
      const restBit = Math.imul(rest, SPREAD) >>> shift;
      if (((filter[restBit >>> 5]! >>> (restBit & 31)) & 1) === 1) begin(word, i, rest, 0);
      if (code === lam && elides[state] === 1) {
        beginElided(word, i, addPrefix(alef, rest, end - i), 1);
        beginElided(word, i, addPrefix(alefLam, rest, end - i), 2);
      }
      state = next[(state << 8) | code]!;
      prefix = (Math.imul(prefix, BASE) + code) | 0;
    }
  }
  return found;

  function beginElided(word: number, start: number, hash: number, elided: 1 | 2): void {
    const bit = Math.imul(hash, SPREAD) >>> shift;
    if (((filter[bit >>> 5]! >>> (bit & 31)) & 1) === 1) begin(word, start, hash, elided);
  }

  /**
   * Follows the tree from the letters at `start`, if a name of one word or a pair of words may stand there: common
   * words begin many names and are none. `elided` letters of the article stand unwritten before them.
   */
  function begin(word: number, start: number, hash: number, elided: 0 | 1 | 2): void {
    const spread = mix(hash);
    if (((singles[(spread & singleBits) >>> 5]! >>> (spread & 31)) & 1) === 0) {
      const pair = mixEdge(hash, word < last ? hashes[word + 1]! : 0);
      if (((pairs[(pair & pairBits) >>> 5]! >>> (pair & 31)) & 1) === 0) return;
    }
    let number = findWord(matcher, codes, start, ends[word]!, spread, elided, alef, lam);
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

/** An odd multiplier that brings all bits of a hash into the upper ones, from which the bit of `filter` is taken. */
export const SPREAD = 0x9e3779b1;

/** By how many bits a product with `SPREAD` is shifted to number a bit of the filter. */
export function filterShift(filter: Uint32Array): number {
  return Math.clz32(filter.length * 32 - 1);
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
