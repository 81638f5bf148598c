import { mixEdge, type Matcher } from './matcher.ts';
import { filterShift, SPREAD, TURN } from './sift.ts';
import { BASE, mix, slotOf } from './words.ts';

/**
 * Names in the compact form in which they are kept: each word is spelled once, and a name is told by what it shares
 * with the name before it. Names that are sorted pack best; any order is right.
 */
export interface PackedNames {
  /** Letters of each word of the vocabulary, and how many each has (at most 255). */
  readonly wordCodes: Uint8Array;
  readonly wordLength: Uint8Array;
  /** By name: how many leading words it has in common with the name before it, and how many follow. */
  readonly shared: Uint8Array;
  readonly added: Uint8Array;
  /**
   * The words that follow, name after name: the low 16 bits of what tells each, and the bits above. 0 is the word of
   * the vocabulary that comes next and was not there before; 1 to `NEAR` one that came in lately, counted back from the
   * newest; from there on the number of the word. Names of one entity share words, so that most of these are small.
   */
  readonly path: Uint16Array;
  readonly pathHigh: Uint8Array;
}

/** More would not make the packed names smaller. */
const NEAR = 32;

/** Bits of a filter for each entry: at most one in ten of what is not in it passes. */
const BITS_PER_ENTRY = 10;
/** Slots for each entry of an open table: a look-up finds its slot, or that there is none, after one or two others. */
const SLOTS_PER_WORD = 2;
const SLOTS_PER_EDGE = 3 / 2;

/** Packs names that are given as rows of folded words of at most 255 letters. */
export function packNames(names: readonly (readonly Uint8Array[])[]): PackedNames {
  const vocabulary = new Map<string, number>();
  const spelled: Uint8Array[] = [];
  const shared = new Uint8Array(names.length);
  const added = new Uint8Array(names.length);
  const path: number[] = [];
  let newest = -1;
  let previous: readonly number[] = [];
  names.forEach((words, i) => {
    const numbers = words.map(numberOf);
    let common = 0;
    while (common < numbers.length && numbers[common] === previous[common]) common++;
    shared[i] = common;
    added[i] = numbers.length - common;
    for (const number of numbers.slice(common)) {
      path.push(number > newest ? 0 : newest - number < NEAR ? 1 + newest - number : 1 + NEAR + number);
      newest = Math.max(newest, number);
    }
    previous = numbers;
  });
  const wordLength = Uint8Array.from(spelled, (word) => word.length);
  const wordCodes = new Uint8Array(wordLength.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const word of spelled) {
    wordCodes.set(word, at);
    at += word.length;
  }
  return {
    wordCodes,
    wordLength,
    shared,
    added,
    path: Uint16Array.from(path, (word) => word & 0xffff),
    pathHigh: Uint8Array.from(path, (word) => word >>> 16),
  };

  function numberOf(word: Uint8Array): number {
    const key = String.fromCharCode(...word);
    let number = vocabulary.get(key);
    if (number === undefined) {
      number = spelled.length;
      vocabulary.set(key, number);
      spelled.push(word);
    }
    return number;
  }
}

/**
 * Makes the matcher of packed names; name `i` is found as number `i`. O(letters), a few milliseconds for 10,000 names.
 * A background that was stopped runs this before anything is compiled: each loop stands in a small function of its
 * own, which the browser compiles at once while it runs.
 * @throws if two names consist of the same words.
 */
export function openNames(packed: PackedNames): Matcher {
  const { wordCodes, wordLength, shared, added, path } = packed;
  const count = wordLength.length;
  const wordBits = 32 - Math.clz32(count);
  const words = new Uint32Array(count * 2 + 1);
  const wordHash = hashWords(wordCodes, wordLength, words);
  const wordSlots = new Uint32Array(Math.ceil(count * SLOTS_PER_WORD) + 1);
  fillSlots(wordSlots, wordHash, wordBits);
  // A first word needs no edge.
  let edgeCount = path.length;
  for (let name = 0; name < shared.length; name++) if (shared[name] === 0 && added[name]! > 0) edgeCount--;
  const edgeSlots = Math.ceil(edgeCount * SLOTS_PER_EDGE) + 1;
  const edges = new Uint32Array(edgeSlots * 3);
  growTree(packed, words, edges, edgeSlots);
  const filters = buildFilters(wordHash, words, edges);
  return { ...filters, wordSlots, wordBits, words, wordCodes, edges, edgeSlots };
}

/** Writes into `words` where each word begins and the last one ends. */
function hashWords(wordCodes: Uint8Array, wordLength: Uint8Array, words: Uint32Array): Int32Array {
  const wordHash = new Int32Array(wordLength.length);
  for (let word = 0, at = 0; word < wordLength.length; word++) {
    let hash = 0;
    for (const end = at + wordLength[word]!; at < end; at++)
      hash = (Math.imul(hash, BASE) + wordCodes[at]!) | 0;
    words[word * 2 + 2] = at;
    wordHash[word] = hash;
  }
  return wordHash;
}

function fillSlots(wordSlots: Uint32Array, wordHash: Int32Array, wordBits: number): void {
  const size = wordSlots.length;
  for (let word = 0; word < wordHash.length; word++) {
    const spread = mix(wordHash[word]!);
    let slot = slotOf(spread, size);
    while (wordSlots[slot] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
    wordSlots[slot] = (spread << wordBits) | (word + 1);
  }
}

/** Lays the names as paths from the root into `words` (the first step) and `edges` (all others). */
function growTree(packed: PackedNames, words: Uint32Array, edges: Uint32Array, edgeSlots: number): void {
  const { shared, added, path, pathHigh } = packed;
  const count = words.length >>> 1;
  // Nodes on the way to the name before, by depth; node 0 is the root. A name has 255 words at most.
  const nodes = new Uint32Array(512);
  let at = 0;
  let newest = -1;
  for (let name = 0; name < shared.length; name++) {
    let depth = shared[name]!;
    for (const end = at + added[name]!; at < end; at++) {
      const told = (pathHigh[at]! << 16) | path[at]!;
      const word = told === 0 ? ++newest : told > NEAR ? told - NEAR - 1 : newest - told + 1;
      if (depth === 0) {
        nodes[++depth] = word + 1;
        continue;
      }
      const parent = nodes[depth]!;
      let slot = slotOf(mixEdge(parent, word), edgeSlots);
      while (edges[slot * 3 + 1] !== 0 && (edges[slot * 3 + 1] !== word + 1 || edges[slot * 3] !== parent)) {
        slot = slot + 1 === edgeSlots ? 0 : slot + 1;
      }
      edges[slot * 3] = parent;
      edges[slot * 3 + 1] = word + 1;
      if (depth === 1) words[parent * 2 - 1]! |= 1;
      else edges[(parent - count - 1) * 3 + 2]! |= 1;
      nodes[++depth] = slot + count + 1;
    }
    if (depth === 0) continue;
    const node = nodes[depth]!;
    const other = ((depth === 1 ? words[node * 2 - 1]! : edges[(node - count - 1) * 3 + 2]!) >>> 1) - 1;
    if (other >= 0) throw new Error(`names ${other} and ${name} consist of the same words`);
    if (depth === 1) words[node * 2 - 1]! |= (name + 1) << 1;
    else edges[(node - count - 1) * 3 + 2]! |= (name + 1) << 1;
  }
}

/** The matcher of names that are given as rows of folded words; see `packNames` and `openNames`. */
export function buildMatcher(names: readonly (readonly Uint8Array[])[]): Matcher {
  return openNames(packNames(names));
}

function buildFilters(
  wordHash: Int32Array,
  words: Uint32Array,
  edges: Uint32Array,
): Pick<Matcher, 'filter' | 'singles' | 'pairs'> {
  let firstCount = 0;
  let singleCount = 0;
  let pairCount = 0;
  for (let word = 0; word < wordHash.length; word++) {
    if (words[word * 2 + 1] !== 0) firstCount++;
    if (words[word * 2 + 1]! > 1) singleCount++;
  }
  for (let at = 0; at < edges.length; at += 3) if (isPair(at)) pairCount++;
  const filter = createFilter(firstCount);
  const singles = createFilter(singleCount);
  const pairs = createFilter(pairCount);
  for (let word = 0; word < wordHash.length; word++) {
    if (words[word * 2 + 1] === 0) continue;
    addToFilter(filter, Math.imul(wordHash[word]!, SPREAD));
    if (words[word * 2 + 1]! > 1) addToFilter(singles, Math.imul(wordHash[word]!, TURN));
  }
  for (let at = 0; at < edges.length; at += 3) {
    if (!isPair(at)) continue;
    const turned = Math.imul(wordHash[edges[at]! - 1]!, TURN);
    addToFilter(pairs, Math.imul((turned + wordHash[edges[at + 1]! - 1]!) | 0, SPREAD));
  }
  return { filter, singles, pairs };

  /** True where the edge leads from the first word of a name to its second. */
  function isPair(at: number): boolean {
    return edges[at + 1] !== 0 && edges[at]! <= wordHash.length;
  }
}

function createFilter(entries: number): Uint32Array {
  let bits = 1024;
  while (bits < entries * BITS_PER_ENTRY) bits *= 2;
  return new Uint32Array(bits / 32);
}

function addToFilter(filter: Uint32Array, product: number): void {
  const bit = product >>> filterShift(filter);
  filter[bit >>> 5]! |= 1 << (bit & 31);
}
