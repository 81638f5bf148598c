import { SHIFT, type Shift } from '../../arabic/time-classes.ts';
import { dateOf, dayNumber, monthLength, weekdayOf } from './calendar.ts';
import { hijriDateOf, hijriDay, hijriMonthLength } from './hijri.ts';
import type { Context, Spoken } from './moment.ts';
import type { Calendar } from './parts.ts';

/**
 * Which year is meant where none is written.
 *
 * A newspaper that writes «17 سبتمبر» means the one nearby: behind the publication date for what has happened,
 * before it for what will. `FAR_PAST` and `NEAR_FUTURE` decide where the words give no tense: a date that lay nine
 * months back or more while its next return is at most three months away is announced and not reported («26 غشت»
 * in a paper of 25 August).
 */
const FAR_PAST = 270;
const NEAR_FUTURE = 95;
/** Against a past verb («قال إن …») the future reading needs more: the past one nearly a year away. */
const VERY_FAR_PAST = 310;
const VERY_NEAR_FUTURE = 60;

/** First and last day of a month, or one day of it, in a year of its calendar; null where there is no such day. */
export function daysIn(
  calendar: Calendar,
  year: number,
  month: number,
  day: number | undefined,
): readonly [number, number] | null {
  if (calendar === 'hijri') {
    if (day !== undefined && day > 30) return null;
    const first = hijriDay(year, month, day ?? 1);
    return [first, day === undefined ? first + hijriMonthLength(year, month) - 1 : first];
  }
  if (calendar === 'coptic') return daysInCoptic(year, month, day);
  if (month > 12 || (day !== undefined && day > monthLength(year, month))) return null;
  const first = dayNumber(year, month, day ?? 1);
  return [first, day === undefined ? first + monthLength(year, month) - 1 : first];
}

/**
 * Coptic: twelve months of 30 days and a rest; 1 Tut of year Y is 11 September of Y + 283, and 12 September where the
 * Gregorian year behind it is a leap year (1901–2099, and by the Julian rule before and after).
 */
function daysInCoptic(
  year: number,
  month: number,
  day: number | undefined,
): readonly [number, number] | null {
  if (day !== undefined && day > 30) return null;
  // 1 Tut 1 is 29 August 284 Julian, that is day -615 558.
  const epoch = -615_558;
  const first = epoch + 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + (day ?? 1) - 1;
  return [first, day === undefined ? first + 29 : first];
}

/** The year of a calendar that a day lies in. */
export function yearIn(calendar: Calendar, day: number): number {
  if (calendar === 'hijri') return hijriDateOf(day).year;
  const { year } = dateOf(day);
  return calendar === 'coptic' ? year - 284 : year;
}

/** A choice of year with what it leaned on. */
export interface YearChoice {
  readonly year: number;
  readonly days: readonly [number, number];
  readonly anchor: 'publication' | 'discourse';
  /** The other year that could be meant. */
  readonly other?: readonly [number, number];
  readonly weekdayDiffers?: boolean;
}

/** What is known of the date whose year is asked. */
export interface Yearless {
  readonly calendar: Calendar;
  readonly month: number;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly shift?: Shift | undefined;
}

const STEPS = [-2, -1, 0, 1, 2];
const RARE_STEPS = [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8];

/** The year that is meant, or null where neither publication date nor text can tell. */
export function chooseYear(date: Yearless, context: Context): YearChoice | null {
  const { calendar, month, day, weekday, shift } = date;
  const { reference, discourse, sentence } = context;
  const at = (year: number): YearChoice | null => {
    const days = daysIn(calendar, year, month, day);
    return days && { year, days, anchor: 'publication' };
  };
  if (shift === SHIFT.same || shift === SHIFT.following || shift === SHIFT.preceding) {
    const spoken = discourse.dated ?? discourse.year ?? discourse.last;
    if (spoken) {
      const year =
        yearIn(calendar, spoken.first) + (shift === SHIFT.same ? 0 : shift === SHIFT.following ? 1 : -1);
      const days = daysIn(calendar, year, month, day);
      return days && { year, days, anchor: 'discourse' };
    }
  }
  if (reference === null) return yearOfText(date, discourse.dated);
  const base = yearIn(calendar, reference);
  // 29 February and 30th days of short months exist in some years only.
  const steps = day !== undefined && day > 28 && (month === 2 || calendar === 'hijri') ? RARE_STEPS : STEPS;
  const choices = steps.map((step) => at(base + step)).filter((choice) => choice !== null);
  const past = choices.filter(({ days }) => days[0] <= reference);
  const future = choices.filter(({ days }) => days[1] >= reference && days[0] > reference - 31);
  const lastPast = past.at(-1);
  const nextFuture = future[0];
  if (weekday !== undefined && day !== undefined) {
    const fitting = choices
      .filter(({ days }) => weekdayOf(days[0]) === weekday && Math.abs(days[0] - reference) < 400)
      .sort((a, b) => Math.abs(a.days[0] - reference) - Math.abs(b.days[0] - reference))[0];
    if (fitting) return fitting;
    const nearest = chooseYear({ calendar, month, day, shift }, context);
    return nearest && { ...nearest, weekdayDiffers: true };
  }
  switch (shift) {
    case SHIFT.last:
    case SHIFT.beforeLast: {
      const done = choices.filter(({ days }) => days[1] < reference);
      const found =
        day === undefined ? done.filter(({ days }) => !(days[0] <= reference && reference <= days[1])) : done;
      return found.at(shift === SHIFT.last ? -1 : -2) ?? null;
    }
    case SHIFT.next:
    case SHIFT.afterNext:
      return choices.filter(({ days }) => days[0] > reference)[shift === SHIFT.next ? 0 : 1] ?? null;
    case SHIFT.current:
      return at(base) ?? null;
    default:
  }
  const { tense } = context;
  const told = tense === 'future' ? null : yearOfSentence(date, discourse.dated, sentence, reference, base);
  if (told) return lastPast && lastPast.year !== told.year ? { ...told, other: lastPast.days } : told;
  if (!lastPast) return nextFuture ?? null;
  if (!nextFuture) return lastPast;
  const back = reference - lastPast.days[1];
  const ahead = nextFuture.days[0] - reference;
  if (tense === 'future') {
    // A cue that would reach most of a year ahead over a date just gone belongs to something else.
    return ahead > 300 && back < 45 ? lastPast : nextFuture;
  }
  // «مدد الولاية حتى 31 ديسمبر»: of a term the nearer end; «استمرت الحرب حتى 15 مايو» is over.
  if (context.isEnd && context.isOfTerm) return ahead < back ? nextFuture : lastPast;
  if (tense === 'past') return back > VERY_FAR_PAST && ahead < VERY_NEAR_FUTURE ? nextFuture : lastPast;
  return back > FAR_PAST && ahead < NEAR_FUTURE ? nextFuture : lastPast;
}

/** In a text without a publication date: the year that it stated itself a moment ago. */
function yearOfText({ calendar, month, day }: Yearless, dated: Spoken | undefined): YearChoice | null {
  if (!dated) return null;
  const year = yearIn(calendar, dated.first);
  const days = daysIn(calendar, year, month, day);
  return days && { year, days, anchor: 'discourse' };
}

/**
 * A year that the same sentence has stated goes on («في 12 مارس 2019 … ثم في 5 أبريل»): the first such date behind it.
 * Years near the publication date are left to the general rule, which says the same there.
 */
function yearOfSentence(
  { calendar, month, day }: Yearless,
  dated: Spoken | undefined,
  sentence: number,
  reference: number,
  base: number,
): YearChoice | null {
  if (!dated || dated.sentence !== sentence) return null;
  const year = yearIn(calendar, dated.first);
  if (year >= base) return null;
  const days = daysIn(calendar, year, month, day);
  if (!days || days[0] > reference || days[0] < dated.first) return null;
  return { year, days, anchor: 'discourse' };
}
