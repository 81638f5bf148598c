import type { TimeWords } from './time-classes.ts';
import { CUE_WORDS } from './time-cues.ts';
import { FEAST_WORDS } from './time-feasts.ts';
import { MONTH_WORDS } from './time-months.ts';
import { NAME_WORDS } from './time-names.ts';
import { NUMERAL_WORDS } from './time-numerals.ts';
import { TIME_WORDS } from './time-words.ts';

/** All words of time; where two rows have the same word, the earlier row has it. */
export const TIME_LEXICON: readonly TimeWords[] = [
  ...TIME_WORDS,
  ...MONTH_WORDS,
  ...NUMERAL_WORDS,
  ...FEAST_WORDS,
  ...NAME_WORDS,
  ...CUE_WORDS,
];
