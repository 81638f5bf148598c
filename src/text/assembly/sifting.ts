import { hashes, restCount, restHash, restWord, wordCount } from './reading';

/** Sifts the words and rests that `reading.ts` has read; `sift.ts` does the same in JavaScript. */

// Filters and a set, at the addresses that `kernel.ts` writes them to.
const FILTER: usize = 0x40000;
const SINGLES: usize = 0x80000;
const PAIRS: usize = 0xc0000;
const SET: usize = 0x100000;
const SPREAD: i32 = 0x9e3779b1;
const TURN: i32 = 0x85ebca6b;

/** Addresses of the lists. */
let likelyWords: usize = 0;
let likelyRests: usize = 0;

export let likelyWordCount: i32 = 0;
export let likelyRestCount: i32 = 0;
let siftedWords: i32 = 0;
let siftedRests: i32 = 0;

/** Where lists of words and of rests are written. */
export function placeLists(atWords: usize, atRests: usize): void {
  likelyWords = atWords;
  likelyRests = atRests;
}

function bitOf(filter: usize, bit: u32): u32 {
  return load<u32>(filter + ((<usize>(bit >> 5)) << 2)) >> (bit & 31);
}

/** 1 in its lowest bit where a name of one word may stand at a hash, or a longer one that goes on with the next. */
function isLikely(own: i32, next: i32, filterShift: u32, singleShift: u32, pairShift: u32): u32 {
  const begins = bitOf(FILTER, (<u32>(own * SPREAD)) >> filterShift);
  const turned = own * TURN;
  const single = bitOf(SINGLES, (<u32>turned) >> singleShift);
  const pair = bitOf(PAIRS, (<u32>((turned + next) * SPREAD)) >> pairShift);
  return begins & (single | pair) & 1;
}

/** Goes on listing the words and the rests at which a name may stand, up to word `to`; see `beginSifting`. */
export function sift(to: i32, filterShift: u32, singleShift: u32, pairShift: u32): void {
  const last = wordCount - 1;
  const stop = min(to, last);
  let likely = likelyWordCount;
  for (let word = siftedWords; word < stop; word++) {
    const at = hashes + ((<usize>word) << 2);
    store<i32>(likelyWords + ((<usize>likely) << 2), word);
    likely += isLikely(load<i32>(at), load<i32>(at, 4), filterShift, singleShift, pairShift);
  }
  // Behind the last word stands none.
  if (to > last && last >= 0) {
    store<i32>(likelyWords + ((<usize>likely) << 2), last);
    likely++;
  }
  likelyWordCount = likely;
  siftedWords = stop;
  let rest = siftedRests;
  likely = likelyRestCount;
  for (; rest < restCount; rest++) {
    const own = load<i32>(restHash + ((<usize>rest) << 2));
    const word = load<i32>(restWord + ((<usize>rest) << 2));
    if (word >= to) break;
    const next = load<i32>(hashes + ((<usize>min(word + 1, last)) << 2));
    store<i32>(likelyRests + ((<usize>likely) << 2), rest);
    likely += isLikely(own, next, filterShift, singleShift, pairShift);
  }
  likelyRestCount = likely;
  siftedRests = rest;
}

export function beginSifting(): void {
  siftedWords = siftedRests = likelyWordCount = likelyRestCount = 0;
}

/** Lists the words and the rests whose hashes have their bit set in the set; see `Bits`. */
export function list(shift: u32): void {
  let likely: i32 = 0;
  for (let word: i32 = 0; word < wordCount; word++) {
    store<i32>(likelyWords + ((<usize>likely) << 2), word);
    const own = load<i32>(hashes + ((<usize>word) << 2));
    likely += bitOf(SET, (<u32>(own * SPREAD)) >> shift) & 1;
  }
  likelyWordCount = likely;
  likely = 0;
  for (let rest: i32 = 0; rest < restCount; rest++) {
    store<i32>(likelyRests + ((<usize>likely) << 2), rest);
    const own = load<i32>(restHash + ((<usize>rest) << 2));
    likely += bitOf(SET, (<u32>(own * SPREAD)) >> shift) & 1;
  }
  likelyRestCount = likely;
}
