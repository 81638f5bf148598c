import { foldArabic } from './letters.ts';

const codeOf = (letter: string): number => foldArabic(letter).codes[0]!;

/** Folded codes of the letters that join the front of a word, and of the article and the future. */
export const PROCLITIC = {
  waw: codeOf('و'),
  fa: codeOf('ف'),
  ba: codeOf('ب'),
  kaf: codeOf('ك'),
  lam: codeOf('ل'),
  alef: codeOf('ا'),
  sin: codeOf('س'),
  ha: codeOf('ه'),
  mim: codeOf('م'),
  ta: codeOf('ت'),
} as const;

/** «أمسّ» is "closest", no "yesterday"; folding takes it away. */
export const SHADDA = '\u0651';

/** Letters of the person behind the future letter: «سيـ», «ستـ», «سنـ». */
export const FUTURE_PREFIXES: readonly number[] = ['ي', 'ت', 'ن'].map(codeOf);
