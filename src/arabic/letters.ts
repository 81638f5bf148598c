import { EXPAND, fold, toSource, type Folded, type FoldTable } from '../text/folding.ts';
import type { Span } from '../text/span.ts';

/**
 * The one spelling to which Arabic text is brought for matching, and the codes of that spelling.
 *
 * Codes: 10 a line break, 32–126 ASCII in lower case (Arabic punctuation and digits of both systems fold to
 * their ASCII counterparts), 128–156 the Arabic letters in the order of `LETTERS`, 254 a letter of another kind,
 * 255 anything else.
 */
export const LETTERS = 'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const FIRST_LETTER = 128;
export const OTHER_LETTER = 254;
const OTHER_SYMBOL = 255;
const SPACE = 32;
export const LINE_BREAK = 10;

/** Letters that the press writes in several ways, or that stand for the same sound. */
const SPELLINGS: readonly { from: string; to: string; because: string }[] = [
  { from: 'أإآٱٲٳٵ', to: 'ا', because: 'hamza on alef is written or left out at will' },
  { from: 'ىیےېۍ', to: 'ي', because: 'Egyptian and Persian keyboards write the undotted form' },
  { from: 'ةۀەہھ', to: 'ه', because: 'the dots of the feminine ending are often left out' },
  { from: 'ؤ', to: 'و', because: 'hamza on its seat is left out at will' },
  { from: 'ئ', to: 'ي', because: 'hamza on its seat is left out at will' },
  { from: 'ڤ', to: 'ف', because: 'v in foreign names' },
  { from: 'پ', to: 'ب', because: 'p in foreign names' },
  { from: 'چ', to: 'ج', because: 'ch or g in foreign names' },
  { from: 'ژ', to: 'ز', because: 'zh in foreign names' },
  { from: 'کگڨ', to: 'ك', because: 'Persian kaf, and g in foreign names' },
];

/** Punctuation of all kinds, by its ASCII counterpart. */
const PUNCTUATION: readonly { from: string; to: string }[] = [
  { from: '،٬', to: ',' },
  { from: '؛', to: ';' },
  { from: '؟', to: '?' },
  { from: '٪', to: '%' },
  { from: '٫…۔', to: '.' },
  { from: '«»“”„‟″', to: '"' },
  { from: '‘’‚‛′ʼ', to: "'" },
  { from: '‐‑‒–—―−', to: '-' },
  { from: '⁄∕', to: '/' },
];

/** Ranges of marks that sit on a letter (tashkeel, Quranic marks, Latin diacritics): dropped, kept in spans. */
const COMBINING: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
  [0x08d3, 0x08ff],
];

/** Ranges that show nothing (tatweel, zero-width and bidi controls, soft hyphen): dropped everywhere. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x0000, 0x0008],
  [0x000e, 0x001f],
  [0x007f, 0x009f],
  [0x00ad, 0x00ad],
  [0x0600, 0x0605],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Blocks whose units are letters of no interest here; coarse on purpose, they only have to be no boundary. */
const OTHER_LETTERS: readonly (readonly [number, number])[] = [
  [0x00c0, 0x024f],
  [0x0250, 0x02af],
  [0x0370, 0x05ff],
  [0x0620, 0x06ff],
  [0x0700, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3040, 0xd7ff],
  [0xf900, 0xfaff],
];

/** What a code is; `CLASS_OF[code]`. */
export const CLASS_OF = new Uint8Array(256);
export const LETTER = 1;
export const DIGIT = 2;
export const BLANK = 3;
export const PUNCTUATION_MARK = 4;

function buildTable(): FoldTable {
  const codeOf = new Uint8Array(0x10000).fill(OTHER_SYMBOL);
  const combining = new Uint8Array(0x10000);
  const expansions = new Map<number, readonly number[]>();
  for (const [first, last] of OTHER_LETTERS) codeOf.fill(OTHER_LETTER, first, last + 1);
  for (let unit = 33; unit < 127; unit++) codeOf[unit] = unit;
  for (let unit = 65; unit < 91; unit++) codeOf[unit] = unit + 32;
  for (const unit of [9, 32, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) codeOf[unit] = SPACE;
  codeOf.fill(SPACE, 0x2000, 0x200b);
  for (const unit of [10, 11, 12, 13, 0x85, 0x2028, 0x2029]) codeOf[unit] = LINE_BREAK;
  for (const [first, last] of INVISIBLE) codeOf.fill(0, first, last + 1);
  for (const [first, last] of COMBINING) {
    codeOf.fill(0, first, last + 1);
    combining.fill(1, first, last + 1);
  }
  for (let i = 0; i < LETTERS.length; i++) codeOf[LETTERS.charCodeAt(i)] = FIRST_LETTER + i;
  for (const { from, to } of [...SPELLINGS, ...PUNCTUATION]) {
    for (const letter of from) codeOf[letter.charCodeAt(0)] = codeOf[to.charCodeAt(0)]!;
  }
  for (let digit = 0; digit < 10; digit++) {
    codeOf[0x0660 + digit] = 48 + digit;
    codeOf[0x06f0 + digit] = 48 + digit;
  }
  // Latin letters with diacritics fold to the bare letter; presentation forms to the letters they present.
  const compatible: readonly (readonly [number, number])[] = [
    [0x00c0, 0x024f],
    [0xfb50, 0xfdfb],
    [0xfe70, 0xfefc],
  ];
  for (const [first, last] of compatible) {
    for (let unit = first; unit <= last; unit++) {
      const plain = String.fromCharCode(unit).normalize('NFKD');
      if (plain.charCodeAt(0) === unit) continue;
      const codes = [...plain].map((letter) => codeOf[letter.charCodeAt(0)]!).filter((code) => code > EXPAND);
      if (codes.length === 1) codeOf[unit] = codes[0]!;
      else if (codes.length > 1) {
        codeOf[unit] = EXPAND;
        expansions.set(unit, codes);
      }
    }
  }
  return { codeOf, expansions, combining };
}

function buildClasses(): void {
  for (let code = 33; code < 127; code++) CLASS_OF[code] = PUNCTUATION_MARK;
  CLASS_OF.fill(LETTER, 97, 123);
  CLASS_OF.fill(DIGIT, 48, 58);
  CLASS_OF.fill(LETTER, FIRST_LETTER, FIRST_LETTER + LETTERS.length);
  CLASS_OF[OTHER_LETTER] = LETTER;
  CLASS_OF[OTHER_SYMBOL] = PUNCTUATION_MARK;
  CLASS_OF[SPACE] = BLANK;
  CLASS_OF[LINE_BREAK] = BLANK;
}

buildClasses();
export const ARABIC_FOLDING: FoldTable = buildTable();

/** Folds Arabic text; see `text/folding`. */
export function foldArabic(source: string): Folded {
  return fold(source, ARABIC_FOLDING);
}

/** The raw span of folded units `[start, end)`. */
export function sourceSpan(folded: Folded, start: number, end: number): Span {
  return toSource(folded, ARABIC_FOLDING, start, end);
}

/** The folded spelling of a word or phrase as a string, for tables and tests: `foldedWord('إِلى') === 'الي'`. */
export function foldedWord(source: string): string {
  const { codes, length } = foldArabic(source);
  let out = '';
  for (let i = 0; i < length; i++) out += letterOf(codes[i]!);
  return out;
}

/** The letter that a code stands for (`�` for letters and symbols of no interest). */
export function letterOf(code: number): string {
  if (code >= FIRST_LETTER && code < FIRST_LETTER + LETTERS.length) return LETTERS[code - FIRST_LETTER]!;
  return code < 127 ? String.fromCharCode(code) : '�';
}

/** True for the code of a letter or a digit, that is: of what a word is made of. */
export function isWordCode(code: number): boolean {
  const kind = CLASS_OF[code];
  return kind === LETTER || kind === DIGIT;
}
