import type { TimeClass } from '../../arabic/time-classes.ts';

/** What may stand between two words of time; bits, added up. */
export const GAP = {
  blank: 1,
  newline: 2,
  comma: 4,
  slash: 8,
  dash: 16,
  dot: 32,
  parenthesis: 64,
  quote: 128,
  colon: 256,
  /** A word that is not in the tables. */
  word: 512,
  /** ! ? ; */
  stop: 1024,
  other: 2048,
} as const;

/** Letters joined to the front of a word; bits, added up. */
export const CLITIC = { and: 1, in: 2, to: 4, as: 8, the: 16 } as const;

/** A word of the tables, or a number, as it stands in the folded text. */
export interface Token {
  readonly is: TimeClass;
  /** Meaning within its class; of a number its value (capped at 10⁹). */
  readonly value: number;
  /** `WORD_MARK`s; of a number the count of its digits. */
  readonly marks: number;
  /** `CLITIC`s in front of it. */
  readonly clitics: number;
  /** Folded offset behind the clitics. */
  readonly start: number;
  /** Folded offset of the whole word. */
  readonly wordStart: number;
  readonly end: number;
  /** `GAP`s between the token before and this one. */
  readonly gap: number;
  /** Running number of the sentence. */
  readonly sentence: number;
}
