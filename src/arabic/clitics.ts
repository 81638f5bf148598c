import { Kernel } from '../text/kernel.ts';
import type { Proclitics } from '../text/proclitics.ts';
import { readWords, type ReadText } from '../text/read-text.ts';
import { foldWords, type FoldedWords, type ReadingRoom } from '../text/words.ts';
import { FINAL_LETTERS } from './gluing.ts';
import { ARABIC_FOLDING, CLASS_OF, DIGIT, foldArabic, LETTER } from './letters.ts';

const CONJUNCTION = 1;
const PREPOSITION = 2;
const FOR = 3;
const QUESTION = 4;

/**
 * The letters that are written onto a name: a question (أ), then a conjunction (و ف), then a preposition (ب ك ل).
 * «ل» before the article takes the article's alef: للسيسي. «س» stands before verbs alone and never before a name.
 */
const STEPS: readonly { from: number; letters: string; to: number; example: string }[] = [
  { from: 0, letters: 'أ', to: QUESTION, example: 'أليبيا' },
  { from: 0, letters: 'وف', to: CONJUNCTION, example: 'وليبيا' },
  { from: 0, letters: 'بك', to: PREPOSITION, example: 'بليبيا' },
  { from: 0, letters: 'ل', to: FOR, example: 'للسيسي' },
  { from: QUESTION, letters: 'وف', to: CONJUNCTION, example: 'أوليبيا' },
  { from: QUESTION, letters: 'بك', to: PREPOSITION, example: 'أبليبيا' },
  { from: QUESTION, letters: 'ل', to: FOR, example: 'أللسيسي' },
  { from: CONJUNCTION, letters: 'بك', to: PREPOSITION, example: 'وبليبيا' },
  { from: CONJUNCTION, letters: 'ل', to: FOR, example: 'وللسيسي' },
];

function codeOf(letter: string): number {
  return foldArabic(letter).codes[0]!;
}

function buildProclitics(): Proclitics {
  const next = new Uint8Array(5 * 256);
  for (const { from, letters, to } of STEPS) {
    for (const letter of letters) next[from * 256 + codeOf(letter)] = to;
  }
  const elides = new Uint8Array(5);
  elides[FOR] = 1;
  const question = 'أ';
  return {
    next,
    elides,
    article: [codeOf('ا'), codeOf('ل')],
    exact: { code: codeOf(question), unit: question.charCodeAt(0) },
  };
}

export const PROCLITICS: Proclitics = buildProclitics();

/** 1 for the codes of which words consist. */
export const IS_WORD: Uint8Array = CLASS_OF.map((kind) => (kind === LETTER || kind === DIGIT ? 1 : 0));

/** Folds a text as `foldArabic` does, and cuts it into words on the way; see `foldWords`. */
export function foldArabicWords(source: string, room?: ReadingRoom): FoldedWords {
  return foldWords(source, ARABIC_FOLDING, IS_WORD, room);
}

/** Units that only end words. */
export const FINAL_UNITS = [...FINAL_LETTERS].map((letter) => letter.charCodeAt(0));

/** Null where the browser forbids WebAssembly. */
let kernel: Kernel | null | undefined;

/** Makes ready what texts are read with, so that the first one need not wait for it. */
export function openKernel(): Kernel | null {
  if (kernel !== undefined) return kernel;
  try {
    kernel = new Kernel(ARABIC_FOLDING, IS_WORD, PROCLITICS, FINAL_UNITS);
  } catch {
    kernel = null;
  }
  return kernel;
}

/**
 * Folds a text, cuts it into words and cuts off their proclitics.
 * @returns what stays valid until another text is read.
 */
export function readArabic(source: string): ReadText {
  return openKernel()?.read(source) ?? readWords(foldArabicWords(source), PROCLITICS, FINAL_UNITS);
}

/** 1 for what may stand between the words of a name: «الدار - البيضاء», «حزب "الله"», «حزب_الله». */
export const NAME_JOINS: Uint8Array = new Uint8Array(256);
for (const joint of ' -"\'_') NAME_JOINS[codeOf(joint)] = 1;
// «بي.بي.سي», not «… إلى لندن. غرب …».
NAME_JOINS[codeOf('.')] = 2;

/** The codes of letters that rules about neighbours look at. */
export const LETTER_CODE = {
  alef: codeOf('ا'),
  and: codeOf('و'),
  feminine: codeOf('ة'),
  lam: codeOf('ل'),
  yeh: codeOf('ي'),
  teh: codeOf('ت'),
  noon: codeOf('ن'),
  meem: codeOf('م'),
  seen: codeOf('س'),
  feh: codeOf('ف'),
} as const;
