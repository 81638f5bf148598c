import { TIME_CLASS as IS, type TimeWords } from './time-classes.ts';
import { CUE_WORDS } from './time-cues.ts';
import { FEAST_WORDS } from './time-feasts.ts';
import { MONTH_WORDS } from './time-months.ts';
import { NAME_WORDS } from './time-names.ts';
import { NUMERAL_WORDS } from './time-numerals.ts';
import { TIME_WORDS } from './time-words.ts';

const isName = ({ is }: TimeWords): boolean => is === IS.name;
const isCue = ({ is, value }: TimeWords): boolean =>
  is === IS.pastCue || is === IS.futureCue || (is === IS.relativePronoun && value === 1);

/** The words that dates are made of, and whole names that have one in them. An earlier row keeps a word. */
export const TIME_LEXICON: readonly TimeWords[] = [
  ...TIME_WORDS,
  ...MONTH_WORDS,
  ...NUMERAL_WORDS,
  ...FEAST_WORDS,
  ...NAME_WORDS.filter(isName),
];

const NEIGHBOURS: readonly TimeWords[] = [
  ...NAME_WORDS.filter((row) => !isName(row)),
  ...CUE_WORDS.filter((row) => !isCue(row)),
];
const FOLLOWS: ReadonlySet<number> = new Set([IS.counted, IS.age, IS.relativePronoun]);

/** Words that are asked for only right before a date: heads of names, titles, what is numbered. */
export const LEADING_LEXICON: readonly TimeWords[] = NEIGHBOURS.filter(
  ({ is }) => is === IS.age || !FOLLOWS.has(is),
);

/** Words that are asked for only right behind a date: what is counted, ages. */
export const FOLLOWING_LEXICON: readonly TimeWords[] = NEIGHBOURS.filter(({ is }) => FOLLOWS.has(is));

/** Words that are asked for only in the clause around a date: what was, and what will be. */
export const CUE_LEXICON: readonly TimeWords[] = CUE_WORDS.filter(isCue);
