import type { Shift, TimeUnit } from '../../arabic/time-classes.ts';

/** Calendars that a written date can be in. */
export type Calendar = 'gregorian' | 'hijri' | 'coptic' | 'libyan';

interface Stated {
  /** «مطلع» 1, «منتصف» 2, «أواخر» 3. */
  period?: number;
  /** `DAY_PART` in front of or behind the day. */
  dayPart?: number;
  hour?: number;
  minute?: number;
  /** am 0, pm 12. */
  meridiem?: number;
  /** Days from today. */
  relative?: number;
  /** «الليلة»: a relative night. */
  night?: boolean;
  weekday?: number;
  weekdays?: readonly number[];
  day?: number;
  days?: readonly number[];
  /** The days of `days` are the ends of a stretch and no list. */
  stretch?: boolean;
  calendar?: Calendar;
  month?: number;
  months?: readonly number[];
  year?: number;
  years?: readonly number[];
  /** «1445 هـ»: the year is Hijri though no Hijri month stands before it. */
  hijriYear?: boolean;
  /** «العام الماضي» behind a month, a season, a quarter. */
  yearShift?: Shift;
  shift?: Shift;
  unit?: TimeUnit;
  count?: number;
  /** «ونصف» behind the unit. */
  half?: boolean;
  /** «نحو» 0, «أكثر من» 1, «أقل من» -1. */
  about?: number;
  /** 4 for quarters, 2 for halves, 3 for thirds. */
  fraction?: number;
  ordinal?: number;
  final?: boolean;
  decade?: number;
  decades?: readonly number[];
  season?: number;
  feast?: number;
  /** «منذ», «قبل» -1; «بعد» 1; «خلال» 0. */
  direction?: number;
  /** «بعد ذلك بعامين»: counted from what the text spoke of. */
  thence?: boolean;
  from?: Parts;
  to?: Parts;
  /** Numbers of a numeric date in the order written. */
  numeric?: readonly number[];
  /** Weak month or weekday: needs evidence around it. */
  weak?: number;
  /** «العام الجديد». */
  new?: boolean;
  /** «العام الدراسي الجديد». */
  academic?: boolean;
}

/**
 * What the words of one expression state, as the grammar reads them; nothing in it is implied yet.
 * The resolver turns it into a value.
 */
export type Parts = { [Part in keyof Stated]: Stated[Part] | undefined };

/**
 * All parts, none of them stated. Whatever is read begins as a copy of it: objects that have the same fields in the
 * same order are read several times as fast as objects that came to their fields one by one.
 */
export const NONE_STATED: Readonly<Parts> = {
  period: undefined,
  dayPart: undefined,
  hour: undefined,
  minute: undefined,
  meridiem: undefined,
  relative: undefined,
  night: undefined,
  weekday: undefined,
  weekdays: undefined,
  day: undefined,
  days: undefined,
  stretch: undefined,
  calendar: undefined,
  month: undefined,
  months: undefined,
  year: undefined,
  years: undefined,
  hijriYear: undefined,
  yearShift: undefined,
  shift: undefined,
  unit: undefined,
  count: undefined,
  half: undefined,
  about: undefined,
  fraction: undefined,
  ordinal: undefined,
  final: undefined,
  decade: undefined,
  decades: undefined,
  season: undefined,
  feast: undefined,
  direction: undefined,
  thence: undefined,
  from: undefined,
  to: undefined,
  numeric: undefined,
  weak: undefined,
  new: undefined,
  academic: undefined,
} satisfies Record<keyof Stated, undefined>;
