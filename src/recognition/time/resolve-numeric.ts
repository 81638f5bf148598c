import { dateOf, isoDay, isoMonth, weekdayOf } from './calendar.ts';
import { hijriDoubt } from './hijri.ts';
import { type Context, type Moment, unknown } from './moment.ts';
import type { Parts } from './parts.ts';
import { dayMoment } from './periods.ts';
import { resolveMonthDay } from './resolve-point.ts';
import { daysIn } from './resolve-year.ts';

/** Values of dates in figures. */

/** Years by which a date may lie ahead of its paper, and of one that says that it is to come. */
const AHEAD = 4;
const FAR_AHEAD = 12;
/** Without a publication date: from here on the last century. */
const PIVOT = 40;

/** A year of two digits: of this century unless it would lie too far ahead of the publication («25/11/67»). */
function wholeYear(digits: number, { reference, tense, isDatedBack }: Context): number {
  const year = 2000 + digits;
  if (reference === null) return digits < PIVOT ? year : year - 100;
  const ahead = isDatedBack ? 0 : tense === 'future' ? FAR_AHEAD : AHEAD;
  return year > dateOf(reference).year + ahead ? year - 100 : year;
}

/** Day, month and year in figures: the order is told by the figures, the text, or the habit of the press. */
export function resolveNumeric(parts: Parts, context: Context): Moment {
  const [a, b, c] = parts.numeric as readonly [number, number, number?];
  if (c === undefined) return resolveMonthDay({ ...parts, day: a, month: b, calendar: 'gregorian' }, context);
  const isYearFirst = a > 31;
  const year = isYearFirst ? a : c < 100 ? wholeYear(c, context) : c;
  const isHijri = year >= 1300 && year <= 1500;
  const read = (month: number, day: number): number | null =>
    month < 1 || day < 1 || month > 12
      ? null
      : (daysIn(isHijri ? 'hijri' : 'gregorian', year, month, day)?.[0] ?? null);
  if (year < 1000) return unknown('no-anchor', 'day', []);
  const dayFirst = isYearFirst ? read(b, c) : read(b, a);
  const monthFirst = isYearFirst ? null : read(a, b);
  const hijri = (month: number, day: number): Pick<Moment, 'hijri' | 'doubt' | 'anchor'> =>
    isHijri
      ? {
          hijri: `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`,
          doubt: hijriDoubt(year),
          anchor: { kind: 'calendar', value: String(year) },
        }
      : {};
  if (dayFirst === null && monthFirst === null) return unknown('no-anchor', 'day', ['day', 'month', 'year']);
  if (dayFirst === null) return { ...dayMoment(monthFirst!), ...hijri(a, b) };
  const dayFirstMoment: Moment = { ...dayMoment(dayFirst), ...(isYearFirst ? hijri(b, c) : hijri(b, a)) };
  if (monthFirst === null || monthFirst === dayFirst) return dayFirstMoment;
  const { weekday } = parts;
  if (weekday !== undefined && weekdayOf(dayFirst) !== weekdayOf(monthFirst)) {
    if (weekdayOf(dayFirst) === weekday) return dayFirstMoment;
    if (weekdayOf(monthFirst) === weekday) return dayMoment(monthFirst);
  }
  if (context.order === 'day-first') return dayFirstMoment;
  if (context.order === 'month-first') return dayMoment(monthFirst);
  // The publication date itself, written the other way round.
  if (context.reference === monthFirst) return dayMoment(monthFirst);
  if (context.reference === dayFirst) return dayFirstMoment;
  return { ...dayFirstMoment, doubt: 'two-readings', alternative: isoDay(monthFirst) };
}
