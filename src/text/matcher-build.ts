import { mixEdge, type Matcher } from './matcher.ts';
import { hashCodes, mix } from './words.ts';

/** Bits of the filter for each first word: one in sixteen words that begin no name passes it. */
const BITS_PER_WORD = 16;
/** Slots for each entry of an open table: at three quarters full a miss looks at 8 slots on average, a hit at 2.5. */
const SLOTS_PER_ENTRY = 4 / 3;

/**
 * Builds the matcher of names that are given as rows of folded words; name `i` is found as number `i`.
 * Names of no words are never found; equal names must have been brought together by the caller.
 * @throws if two names consist of the same words.
 */
export function buildMatcher(names: readonly (readonly Uint8Array[])[]): Matcher {
  const vocabulary = new Map<string, number>();
  const spelled: Uint8Array[] = [];
  const edges = new Map<number, { from: number; word: number; name: number; node: number }>();
  const ofNode = [{ hasMore: false }];
  const firstWords = new Set<number>();
  names.forEach((words, name) => {
    let node = 0;
    words.forEach((word, i) => {
      const number = numberOf(word);
      if (i === 0) firstWords.add(number);
      const key = node * 0x200000 + number;
      let edge = edges.get(key);
      if (!edge) {
        edge = { from: node, word: number, name: -1, node: ofNode.length };
        ofNode.push({ hasMore: false });
        edges.set(key, edge);
        ofNode[node]!.hasMore = true;
      }
      node = edge.node;
      if (i === words.length - 1) {
        if (edge.name >= 0) throw new Error(`names ${edge.name} and ${name} consist of the same words`);
        edge.name = name;
      }
    });
  });
  return { ...layWords(spelled, firstWords), ...layEdges([...edges.values()], ofNode) };

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

type WordPart = Pick<Matcher, 'filter' | 'wordSlots' | 'wordHash' | 'wordAt' | 'wordCodes'>;

function layWords(spelled: readonly Uint8Array[], firstWords: ReadonlySet<number>): WordPart {
  const wordHash = Int32Array.from(spelled, (word) => hashCodes(word, 0, word.length));
  const wordAt = new Uint32Array(spelled.length + 1);
  spelled.forEach((word, i) => (wordAt[i + 1] = wordAt[i]! + word.length));
  const wordCodes = new Uint8Array(wordAt[spelled.length]!);
  spelled.forEach((word, i) => wordCodes.set(word, wordAt[i]!));
  const wordSlots = new Uint32Array(Math.ceil(spelled.length * SLOTS_PER_ENTRY) + 1);
  wordHash.forEach((hash, number) => {
    wordSlots[freeSlot(mix(hash), wordSlots)] = number + 1;
  });
  let bits = 1024;
  while (bits < firstWords.size * BITS_PER_WORD) bits *= 2;
  const filter = new Uint32Array(bits / 32);
  for (const number of firstWords) {
    const bit = mix(wordHash[number]!) & (bits - 1);
    filter[bit >>> 5]! |= 1 << (bit & 31);
  }
  return { filter, wordSlots, wordHash, wordAt, wordCodes };
}

type EdgePart = Pick<Matcher, 'edgeFrom' | 'edgeWord' | 'edgeName'>;

/** Edges are laid parents first (they were made so), because a node is the slot of the edge that leads to it. */
function layEdges(
  edges: readonly { from: number; word: number; name: number; node: number }[],
  ofNode: readonly { hasMore: boolean }[],
): EdgePart {
  const size = Math.ceil(edges.length * SLOTS_PER_ENTRY) + 1;
  const edgeFrom = new Uint32Array(size);
  const edgeWord = new Uint32Array(size);
  const edgeName = new Uint32Array(size);
  const slotOf = new Uint32Array(ofNode.length);
  for (const { from, word, name, node } of edges) {
    const parent = slotOf[from]!;
    const slot = freeSlot(mixEdge(parent, word), edgeWord);
    edgeFrom[slot] = parent;
    edgeWord[slot] = word + 1;
    edgeName[slot] = ((name + 1) << 1) | (ofNode[node]!.hasMore ? 1 : 0);
    slotOf[node] = slot + 1;
  }
  return { edgeFrom, edgeWord, edgeName };
}

function freeSlot(hash: number, slots: Uint32Array): number {
  let slot = hash % slots.length;
  while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
  return slot;
}
