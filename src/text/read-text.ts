import { sourceOffset } from './folding.ts';
import { cutProclitics, type Proclitics, type Rests } from './proclitics.ts';
import { siftHashes, siftRests, siftWords, type Bits, type Filters, type Listed } from './sift.ts';
import type { FoldedWords, Words } from './words.ts';

/** A folded text, its words, and what is left of them behind proclitics: all that names are sought by. */
export interface ReadText extends FoldedWords {
  readonly rests: Rests;
  /**
   * By word: the number of its first rest + 1; 0 where it has none. Rests behind a letter that is a proclitic of names
   * alone (`Proclitics.exact`) are left out.
   */
  readonly restOf: Uint32Array;
  /** Numbers of the words inside which a letter stands that only ends words: two words without a space between. */
  readonly seams: Uint32Array;
  /** The words and the rests at which a name may stand. */
  likely(filters: Filters): Listed;
  /** The words and the rests whose hashes have their bit set. */
  listed(set: Bits): Listed;
}

/** Reads on what was folded and cut into words, in JavaScript; see `kernel.ts` for the quick way. */
export function readWords(text: FoldedWords, proclitics: Proclitics, finals: readonly number[]): ReadText {
  const { words } = text;
  const rests = cutProclitics(text, words, proclitics);
  return {
    ...text,
    rests,
    restOf: firstRests(text, rests, proclitics),
    seams: findSeams(text, finals),
    likely: (filters) => likelyAmong(words, rests, filters),
    listed: (set) => listedAmong(words, rests, set),
  };
}

export function likelyAmong(words: Words, rests: Rests, filters: Filters): Listed {
  const [likelyWords, likelyRests] = createLists(words, rests);
  return {
    words: likelyWords.subarray(0, siftWords(filters, words, likelyWords)),
    rests: likelyRests.subarray(0, siftRests(filters, words, rests, likelyRests)),
  };
}

export function listedAmong(words: Words, rests: Rests, set: Bits): Listed {
  const [listedWords, listedRests] = createLists(words, rests);
  return {
    words: listedWords.subarray(0, siftHashes(set, words.hash, words.count, listedWords)),
    rests: listedRests.subarray(0, siftHashes(set, rests.hash, rests.count, listedRests)),
  };
}

/** One longer than what may be listed: what is not is written too, and written over. */
function createLists(words: Words, rests: Rests): [Uint32Array, Uint32Array] {
  return [new Uint32Array(words.count + 1), new Uint32Array(rests.count + 1)];
}

function firstRests(
  { codes, words }: FoldedWords,
  { word, count }: Rests,
  { exact }: Proclitics,
): Uint32Array {
  const restOf = new Uint32Array(words.count);
  for (let i = count - 1; i >= 0; i--)
    if (codes[words.start[word[i]!]!] !== exact.code) restOf[word[i]!] = i + 1;
  return restOf;
}

function findSeams(text: FoldedWords, finals: readonly number[]): Uint32Array {
  const { start, end, count } = text.words;
  const seams: number[] = [];
  for (let word = 0; word < count; word++)
    for (let i = start[word]!; i < end[word]! - 1; i++) {
      if (!finals.includes(text.source.charCodeAt(sourceOffset(text, i)))) continue;
      seams.push(word);
      break;
    }
  return Uint32Array.from(seams);
}
