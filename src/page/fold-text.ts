import { ARABIC_FOLDING, foldedWord, letterOf, LINE_BREAK } from '../arabic/letters.ts';
import { EXPAND } from '../text/folding.ts';
import { addToKey, endKey } from './word-key.ts';

const OTHER_SYMBOL = 255;

/** For each UTF-16 unit the unit it folds to: 0 for none, 1 where it folds to several. */
const folded = new Uint16Array(0x10000);
const unitOf = new Uint16Array(256);
for (let code = 2; code < 256; code++) unitOf[code] = code === LINE_BREAK ? 32 : letterOf(code).charCodeAt(0);
unitOf[EXPAND] = EXPAND;
// Symbols are no letters here: arrows and squares stand before labels.
unitOf[OTHER_SYMBOL] = 126;
for (let unit = 0; unit < 0x10000; unit++) folded[unit] = unitOf[ARABIC_FOLDING.codeOf[unit]!]!;

const ROOM = 4096;
const units = new Uint16Array(ROOM);

/**
 * The folded spelling of at most 4,096 units, runs of white space as one space: what `foldedWord` gives, made for
 * the thousand short lines of a page (one pass, no intermediate arrays).
 */
export function foldText(text: string): string {
  // The rules ask for the same line one after another.
  if (text !== lastText) {
    lastFolded = fold(text);
    lastText = text;
  }
  return lastFolded;
}

let lastText = '';
let lastFolded = '';

function fold(text: string): string {
  const size = Math.min(text.length, ROOM);
  let length = 0;
  let wasSpace = true;
  for (let i = 0; i < size; i++) {
    const unit = folded[text.charCodeAt(i)]!;
    if (unit > 32) {
      units[length++] = unit;
      wasSpace = false;
    } else if (unit === 32) {
      if (!wasSpace) units[length++] = 32;
      wasSpace = true;
    } else if (unit === EXPAND) {
      return foldedWord(text.slice(0, ROOM)).replace(/\s+/g, ' ').trim();
    }
  }
  if (length > 0 && units[length - 1] === 32) length--;
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}

/** True for a unit of folded text that words are made of. */
export function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit > 127;
}

/** Units of a text in which its first word is looked for. */
export const FIRST_WORD_WITHIN = 80;

/** A number that all spellings of a text's first word share, 0 where it has no word; reads no further. */
export function firstWordKey(text: string): number {
  const size = Math.min(text.length, FIRST_WORD_WITHIN);
  let key = 0;
  for (let i = 0; i < size; i++) {
    const unit = folded[text.charCodeAt(i)]!;
    if (unit === EXPAND) return firstWordKey(foldText(text.slice(0, FIRST_WORD_WITHIN)));
    if (isWordUnit(unit)) key = addToKey(key, unit);
    else if (unit !== 0 && key !== 0) break;
  }
  return endKey(key);
}

/** The keys of the words of a text, in order; the text is not folded for it. */
export function wordKeysOf(text: string): number[] {
  const size = Math.min(text.length, ROOM);
  const keys: number[] = [];
  let key = 0;
  for (let i = 0; i < size; i++) {
    const unit = folded[text.charCodeAt(i)]!;
    if (isWordUnit(unit)) {
      key = addToKey(key, unit);
    } else if (unit === EXPAND) {
      // What stands for a foreign letter in folded text is none itself.
      return wordKeysOf(foldText(text).replaceAll('\ufffd', '\u0436'));
    } else if (unit !== 0 && key !== 0) {
      keys.push(endKey(key));
      key = 0;
    }
  }
  if (key !== 0) keys.push(endKey(key));
  return keys;
}

/** A number that two texts of the same words share; two others seldom do. */
export function textKey(text: string): number {
  let key = 0;
  for (const word of wordKeysOf(text)) key = addToKey(key, word);
  return endKey(key);
}
