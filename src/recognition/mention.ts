import type { Span } from '../text/span.ts';
import type { EntityKind } from './entity.ts';

/** An entity as a mention names it: enough to show and to look it up. */
export interface EntityReference {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** A span of the article that denotes somebody or something. Plain data; offsets into the text that was read. */
export interface EntityMention extends Span {
  readonly kind: 'entity';
  /** The words as they stand in the text. */
  readonly surface: string;
  readonly type: EntityKind;
  /** False for what is recognised and not shown: suggestions, nested names, nationalities. */
  readonly painted: boolean;
  /** Absent when two or more candidates remain, and for a suggestion. */
  readonly entity?: EntityReference;
  /** Two or more entities that the words may mean, likeliest first. */
  readonly candidates?: readonly EntityReference[];
  /** An unknown name that a title announces. */
  readonly suggestion?: true;
  /** Stands inside a longer mention, whose card shows it. */
  readonly nested?: true;
}

/** TIMEX3 types. */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 `mod`: which part of the value is meant, or how exactly. */
export type TimeModifier = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER';

/** A part of a date; what the words state, or what the reader must add. */
export type DatePart = 'day' | 'weekday' | 'month' | 'year' | 'century' | 'week' | 'calendar';

/** What an implied part was read from. */
export interface Anchor {
  /** The publication date; a date stated earlier in the text; the words' own tense or modifier; a calendar table. */
  readonly kind: 'publication' | 'discourse' | 'calendar';
  /** ISO value of that date. */
  readonly value: string;
  /** The earlier words, where the anchor stands in the text. */
  readonly surface?: string;
}

/** Why a value can be off, or is missing. */
export type Doubt =
  /** Hijri, inside the published Umm al-Qura table since 1400 AH. */
  | 'hijri-1'
  /** Hijri, inside the table but before 1400 AH. */
  | 'hijri-2'
  /** Hijri, beyond the table: computed by the tabular calendar. */
  | 'hijri-tabular'
  /** A feast that follows the moon. */
  | 'feast-1'
  /** Two readings are possible (day and month, last or next); the other is in `alternative`. */
  | 'two-readings'
  /** The weekday that is written does not fall on the date that is written. */
  | 'weekday-differs'
  /** No value: the article has no publication date. */
  | 'no-publication-date'
  /** No value: nothing in the text says which day, month or year is meant. */
  | 'no-anchor';

/** How a value came about, as data; worded by the interface. */
export interface TimeReason {
  /** Name of the rule that fired, as in the grammar: `weekday-last`. */
  readonly rule: string;
  readonly stated: readonly DatePart[];
  readonly implied: readonly DatePart[];
  readonly anchor?: Anchor;
  readonly doubt?: Doubt;
  /** The other possible value, with `two-readings` and `weekday-differs`. */
  readonly alternative?: string;
}

/** A span of the article that denotes a time. */
export interface TimeMention extends Span {
  readonly kind: 'time';
  readonly surface: string;
  readonly type: TimeType;
  readonly painted: true;
  /** ISO 8601 / EDTF as in docs/values.md; null where no value can be told, `why.doubt` says the reason. */
  readonly value: string | null;
  /** The Hijri value (`1445-12-09`) of a date that is written in that calendar. */
  readonly hijri?: string;
  readonly mod?: TimeModifier;
  readonly why: TimeReason;
}

export type Mention = EntityMention | TimeMention;
