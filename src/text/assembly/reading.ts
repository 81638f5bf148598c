/**
 * The loops that run over every letter and every word of a text, in AssemblyScript: an engine interprets JavaScript for
 * longer than the reading of an article takes, and compiles this before the first text comes. `kernel.ts` lays out the
 * memory; `words.ts`, `proclitics.ts`, `read-text.ts` and `sift.ts` do the same in JavaScript.
 */

// Tables, and the piece of the text that is read, at the addresses that `kernel.ts` writes them to.
const CODE_OF: usize = 0;
const IS_WORD: usize = 0x10000;
const ELIDES: usize = 0x10100;
const POWERS: usize = 0x10200;
const NEXT: usize = 0x11000;
const UNITS: usize = 0x20000;

const EXPAND: u32 = 1;
const BASE: i32 = 0x01000193;
const LONGEST_WORD: i32 = 64;

/** Addresses of what is made of a text. */
let codes: usize = 0;
let shiftFrom: usize = 0;
let shiftBy: usize = 0;
let starts: usize = 0;
let ends: usize = 0;
export let hashes: usize = 0;
let restOf: usize = 0;
export let restWord: usize = 0;
let restStart: usize = 0;
export let restHash: usize = 0;
let restElided: usize = 0;
let seams: usize = 0;

/** The article, and the proclitic that is one only as a certain unit. */
let alef: i32 = 0;
let lam: i32 = 0;
let exactCode: u32 = 0;
let exactUnit: u32 = 0;
/** Letters that only end words; 0 where there is none. */
let finalUnit: u32 = 0;
let otherFinalUnit: u32 = 0;

export let length: i32 = 0;
export let wordCount: i32 = 0;
export let restCount: i32 = 0;
export let shiftCount: i32 = 0;
export let seamCount: i32 = 0;
let first: i32 = 0;
let sum: i32 = 0;
/** The first unit of the word that is read, the last one, and 1 where one of those between only ends words. */
let lead: u32 = 0;
let last: u32 = 0;
let hasSeam: u32 = 0;

export function setFinals(unit: u32, other: u32): void {
  finalUnit = unit;
  otherFinalUnit = other;
}

export function setProclitics(article0: i32, article1: i32, code: u32, unit: u32): void {
  alef = article0;
  lam = article1;
  exactCode = code;
  exactUnit = unit;
}

/** Begins a text, of which is made what stands at these addresses. */
export function begin(
  atCodes: usize,
  atShiftFrom: usize,
  atShiftBy: usize,
  atStarts: usize,
  atEnds: usize,
  atHashes: usize,
  atRestOf: usize,
  atRestWord: usize,
  atRestStart: usize,
  atRestHash: usize,
  atRestElided: usize,
  atSeams: usize,
): void {
  codes = atCodes;
  shiftFrom = atShiftFrom;
  shiftBy = atShiftBy;
  starts = atStarts;
  ends = atEnds;
  hashes = atHashes;
  restOf = atRestOf;
  restWord = atRestWord;
  restStart = atRestStart;
  restHash = atRestHash;
  restElided = atRestElided;
  seams = atSeams;
  length = wordCount = restCount = seamCount = shiftCount = first = sum = 0;
  last = lead = hasSeam = 0;
}

/** Reads `count` units of the piece, the first of which is unit `from` of the text; false where one needs several codes. */
export function read(from: i32, count: i32): bool {
  let at = length;
  let start = first;
  let hash = sum;
  let leading = lead;
  let before = last;
  let seam = hasSeam;
  const into = codes;
  for (let i: i32 = 0; i < count; i++) {
    const unit = <u32>load<u16>(UNITS + ((<usize>i) << 1));
    const code = <u32>load<u8>(CODE_OF + unit);
    if (load<u8>(IS_WORD + code) != 0) {
      leading = select<u32>(unit, leading, at == start);
      seam |= (<u32>(before == finalUnit)) | (<u32>(before == otherFinalUnit));
      before = unit;
      store<u8>(into + at, code);
      at++;
      hash = hash * BASE + code;
      continue;
    }
    if (code <= EXPAND) {
      if (code == EXPAND) return false;
      addShift(at, from + i + 1 - at);
      continue;
    }
    if (at > start) addWord(start, at, hash, leading, seam);
    before = seam = 0;
    hash = 0;
    store<u8>(into + at, code);
    at++;
    start = at;
  }
  length = at;
  first = start;
  sum = hash;
  lead = leading;
  last = before;
  hasSeam = seam;
  return true;
}

/** Ends the text: its last word, and a zero behind it. */
export function finish(): void {
  if (length > first) addWord(first, length, sum, lead, hasSeam);
  store<u8>(codes + length, 0);
}

/** As `addShift` in `folding.ts`. */
function addShift(from: i32, by: i32): void {
  let last = (<usize>(shiftCount - 1)) << 2;
  if (shiftCount == 0 || load<i32>(shiftFrom + last) != from) {
    last = (<usize>shiftCount) << 2;
    store<i32>(shiftFrom + last, from);
    shiftCount++;
  }
  store<i32>(shiftBy + last, by);
}

function addWord(start: i32, end: i32, hash: i32, leading: u32, seam: u32): void {
  const word = wordCount;
  const at = (<usize>word) << 2;
  store<i32>(starts + at, start);
  store<i32>(ends + at, end);
  store<i32>(hashes + at, hash);
  const code = <u32>load<u8>(codes + start);
  const state = <u32>load<u8>(NEXT + code);
  const before = restCount;
  // A letter that is no proclitic is one of three in four; the question is asked of no other letter.
  if (state != 0 && end - start <= LONGEST_WORD && (code != exactCode || leading == exactUnit))
    cut(word, start, end, hash, state);
  store<i32>(restOf + at, restCount > before && code != exactCode ? before + 1 : 0);
  store<i32>(seams + ((<usize>seamCount) << 2), word);
  seamCount += seam;
  wordCount = word + 1;
}

/** Notes what is left of a word behind each stack of proclitics. */
function cut(word: i32, start: i32, end: i32, hash: i32, state: u32): void {
  let prefix = <i32>load<u8>(codes + start);
  for (let i = start + 1; state != 0 && i < end; i++) {
    const code = <u32>load<u8>(codes + i);
    const power = load<i32>(POWERS + ((<usize>(end - i)) << 2));
    const rest = hash - prefix * power;
    // A name has two letters at least; what is left of «ولي» is none.
    if (i < end - 1) addRest(word, i, rest, 0);
    if (code == <u32>lam && load<u8>(ELIDES + state) == 1) {
      addRest(word, i, alef * power + rest, 1);
      addRest(word, i, (alef * BASE + lam) * power + rest, 2);
    }
    state = <u32>load<u8>(NEXT + ((state << 8) | code));
    prefix = prefix * BASE + code;
  }
}

function addRest(word: i32, start: i32, hash: i32, elided: u32): void {
  const at = (<usize>restCount) << 2;
  store<i32>(restWord + at, word);
  store<i32>(restStart + at, start);
  store<i32>(restHash + at, hash);
  store<u8>(restElided + restCount, elided);
  restCount++;
}
