import { dateOf, dayNumber, isoDay, isoMonth, isoWeek, isoYear, monthLength, weekdayOf } from './calendar.ts';
import type { Moment } from './moment.ts';

/** Moments of each grain from calendar numbers. */

export function dayMoment(day: number): Moment {
  return { value: isoDay(day), grain: 'day', first: day, last: day };
}

export function weekMoment(day: number): Moment {
  const first = day - weekdayOf(day) + 1;
  return { value: isoWeek(day), grain: 'week', first, last: first + 6 };
}

export function monthMoment(year: number, month: number): Moment {
  const first = dayNumber(year, month, 1);
  return { value: isoMonth(year, month), grain: 'month', first, last: first + monthLength(year, month) - 1 };
}

export function yearMoment(year: number): Moment {
  return { value: isoYear(year), grain: 'year', first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
}

export function decadeMoment(firstYear: number): Moment {
  return {
    value: `${isoYear(firstYear).slice(0, 3)}X`,
    grain: 'decade',
    first: dayNumber(firstYear, 1, 1),
    last: dayNumber(firstYear + 9, 12, 31),
  };
}

/** Century by its number: the 19th is 18XX. */
export function centuryMoment(ordinal: number): Moment {
  const year = (ordinal - 1) * 100;
  return {
    value: `${isoYear(year).slice(0, 2)}XX`,
    grain: 'century',
    first: dayNumber(year, 1, 1),
    last: dayNumber(year + 99, 12, 31),
  };
}

/** EDTF season, quarter or half: 21–24, 33–36, 37–39, 40–41. */
export function seasonMoment(year: number, code: number): Moment {
  const [month, length] =
    code >= 40
      ? [(code - 40) * 6 + 1, 6]
      : code >= 37
        ? [(code - 37) * 4 + 1, 4]
        : code >= 33
          ? [(code - 33) * 3 + 1, 3]
          : [(code - 21) * 3 + 3, 3];
  const end = addMonths(dayNumber(year, month, 1), length) - 1;
  return { value: `${isoYear(year)}-${code}`, grain: 'other', first: dayNumber(year, month, 1), last: end };
}

/** The same day so many months on; the last day of the month where there is no such day. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = dateOf(day);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return dayNumber(toYear, toMonth, Math.min(dayOfMonth, monthLength(toYear, toMonth)));
}

/** The stretch from one moment to another, with the value `a/b`. */
export function stretch(from: Moment, to: Moment): Moment {
  return {
    value: from.value === null || to.value === null ? null : `${from.value}/${to.value}`,
    grain: 'other',
    first: from.first,
    last: to.last,
  };
}
