import type { Anchor, DatePart, Doubt, TimeModifier, TimeType } from '../mention.ts';

/** How exact a moment is. */
export type Grain = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'other';

/** What an expression means, before it becomes a mention. Days are day numbers, both ends included. */
export interface Moment {
  readonly value: string | null;
  readonly grain: Grain;
  readonly first: number;
  readonly last: number;
  readonly type?: TimeType;
  readonly stated?: readonly DatePart[];
  readonly implied?: readonly DatePart[];
  readonly anchor?: Anchor;
  readonly doubt?: Doubt;
  readonly alternative?: string;
  readonly hijri?: string;
  readonly mod?: TimeModifier;
}

/** What the resolver knows when it comes to an expression. */
export interface Context {
  /** Day number of the publication date, or null. */
  readonly reference: number | null;
  /** What the words around say of the time: nearest cue in the sentence. */
  readonly tense: 'past' | 'future' | null;
  /** True behind «حتى». */
  readonly isEnd: boolean;
  /** True for the days that something was given: «مدد …», «تعليق …». They may lie ahead of the past verb. */
  readonly isOfTerm: boolean;
  /** True behind «حتى» where the words say that the end is still to come: «توقعت الأرصاد استمرارها حتى السبت». */
  readonly endsAhead: boolean;
  /** Behind «إلى» the `MOVE` of what is put off or brought forward to this day, or null. */
  readonly move: number | null;
  /** True behind «منذ», «مؤرخة في»: no day ahead of the paper is meant. */
  readonly isDatedBack: boolean;
  readonly discourse: Discourse;
  /** True where no word stands between the expression before and this one. */
  readonly isRightBehind: boolean;
  /** Running number of the sentence. */
  readonly sentence: number;
  /** Order of day and month in numeric dates as the text itself proves it, or null. */
  readonly order: 'day-first' | 'month-first' | null;
}

/** A date that the text has spoken of. */
export interface Spoken {
  readonly first: number;
  readonly last: number;
  readonly value: string;
  readonly surface: string;
  readonly sentence: number;
}

/** The running discourse time: what «الشهر نفسه» or «في اليوم التالي» lean on. */
export interface Discourse {
  /** Last day, month or year that was spoken of. */
  day?: Spoken;
  month?: Spoken;
  year?: Spoken;
  /** Last date that stated its year in its own words. */
  dated?: Spoken;
  /** Last month, quarter or half. */
  period?: Spoken;
  /** Last stated date of any grain. */
  last?: Spoken & { readonly grain: Grain };
}

/** A moment that is being made. */
export type MomentInMaking = { -readonly [Key in keyof Moment]: Moment[Key] };

/** A moment without a value, and why it has none. */
export function unknown(doubt: Doubt, grain: Grain, stated: readonly DatePart[]): Moment {
  return { value: null, grain, first: 0, last: 0, doubt, stated };
}

export const START_MID_END: readonly (TimeModifier | undefined)[] = [undefined, 'START', 'MID', 'END'];
