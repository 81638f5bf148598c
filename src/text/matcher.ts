import type { ReadText } from './read-text.ts';
import { TURN, type Filters, type Listed } from './sift.ts';
import { findWord, type Vocabulary } from './vocabulary.ts';
import { hashCodes, mix, slotOf, type FoldedWords } from './words.ts';

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
export interface Matcher extends Filters, Vocabulary {
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

/** So many words are followed at a time: an engine compiles a function that is entered again better than a long loop. */
const BLOCK = 128;

/**
 * Searches a whole text; names are found at every word and behind every stack of proclitics.
 * @param article the two codes of the article, whose letters a proclitic may take.
 */
export function search(
  matcher: Matcher,
  text: ReadText,
  article: readonly [number, number],
  joins: Joins,
  found: Matches = createMatches(),
): Matches {
  const likely = text.likely(matcher);
  const path: Path = { matcher, text, article, joins, found };
  let rest = 0;
  for (let from = 0; from < likely.words.length; from += BLOCK)
    rest = followWords(path, text, likely, from, Math.min(likely.words.length, from + BLOCK), rest);
  followRests(path, text, likely, rest, text.words.count);
  return found;
}

/**
 * The names that begin at unit `start` inside a word, as if a word began there.
 * @param article as for `search`.
 */
export function searchAt(
  matcher: Matcher,
  text: FoldedWords,
  word: number,
  start: number,
  article: readonly [number, number],
  joins: Joins,
): Matches {
  const found = createMatches(8);
  const hash = hashCodes(text.codes, start, text.words.end[word]!);
  follow({ matcher, text, article, joins, found }, word, start, hash, 0);
  return found;
}

interface Path {
  readonly matcher: Matcher;
  readonly text: FoldedWords;
  readonly article: readonly [number, number];
  readonly joins: Joins;
  readonly found: Matches;
}

/** Follows the names at the likely words `[from, to)`, and at rests of those before and among them; returns the next rest. */
function followWords(
  path: Path,
  text: ReadText,
  likely: Listed,
  from: number,
  to: number,
  firstRest: number,
): number {
  let rest = firstRest;
  for (let k = from; k < to; k++) {
    const word = likely.words[k]!;
    rest = followRests(path, text, likely, rest, word);
    follow(path, word, text.words.start[word]!, text.words.hash[word]!, 0);
  }
  return rest;
}

/** Follows the names at the likely rests of the words before `until`, from a rest on; returns the next one. */
function followRests(path: Path, text: ReadText, likely: Listed, from: number, until: number): number {
  const { word, start, hash, elided } = text.rests;
  let i = from;
  for (; i < likely.rests.length && word[likely.rests[i]!]! < until; i++) {
    const rest = likely.rests[i]!;
    follow(path, word[rest]!, start[rest]!, hash[rest]!, elided[rest]!);
  }
  return i;
}

/** Follows the tree from the letters at `start`, before which `elided` letters of the article stand unwritten. */
function follow(path: Path, word: number, start: number, hash: number, elided: number): void {
  const { matcher, text, article, joins, found } = path;
  const { codes } = text;
  const { start: starts, end: ends, hash: hashes, count } = text.words;
  let number = findWord(matcher, codes, start, ends[word]!, mix(hash), elided, article);
  if (number < 0) return;
  let name = matcher.words[number * 2 + 1]!;
  let node = number + 1;
  for (let end = word; ;) {
    if (name > 1) add(found, (name >>> 1) - 1, word, end, start);
    if ((name & 1) === 0 || end === count - 1) return;
    const from = starts[++end]!;
    if (!isJoined(codes, ends[end - 1]!, from, joins)) return;
    number = findWord(matcher, codes, from, ends[end]!, mix(hashes[end]!), 0, article);
    if (number < 0) return;
    const slot = findEdge(matcher, node, number);
    if (slot < 0) return;
    name = matcher.edges[slot * 3 + 2]!;
    node = (matcher.words.length >>> 1) + 1 + slot;
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
