import { SHIFT } from '../../arabic/time-classes.ts';
import type { Anchor } from '../mention.ts';
import { dateOf, dayNumber, isoDay, isoMonth, weekdayOf } from './calendar.ts';
import { hijriDoubt } from './hijri.ts';
import { type Context, type Moment, type MomentInMaking, START_MID_END, unknown } from './moment.ts';
import type { Parts } from './parts.ts';
import { dayMoment, monthMoment, yearMoment } from './periods.ts';
import { discourseAnchor, publicationAnchor, statedParts } from './reason.ts';
import {
  nearestStep,
  resolveNamedDay,
  resolveNamedMonth,
  resolveRelative,
  resolveWeekday,
} from './resolve-day.ts';
import { resolveNumeric } from './resolve-numeric.ts';
import { chooseYear, daysIn, yearIn } from './resolve-year.ts';

/** Values of single days, months and years. */

/** Value of a point: its day, month or year. */
export function resolvePoint(parts: Parts, context: Context): Moment {
  // What comes back was made for this call alone and may be written to.
  const moment: MomentInMaking = resolveCore(parts, context);
  moment.stated ??= statedParts(parts);
  const mod = parts.period === undefined ? undefined : START_MID_END[parts.period];
  if (mod) moment.mod = mod;
  return parts.hour === undefined ? moment : withClock(moment, parts);
}

/** «النصف الثاني من الشهر الجاري»: a month that is only told by its place. */
function isMonthShift({ shift, unit, relative, weekday, year }: Parts): boolean {
  return shift !== undefined && [unit, relative, weekday, year].every((part) => part === undefined);
}

function resolveCore(parts: Parts, context: Context): Moment {
  if (parts.numeric) return resolveNumeric(parts, context);
  if (parts.month !== undefined) return resolveMonthDay(parts, context);
  if (parts.day !== undefined || isMonthShift(parts)) return resolveNamedMonth(parts, context);
  if (parts.relative !== undefined) return resolveRelative(parts, context);
  if (parts.shift !== undefined && parts.unit !== undefined) return resolveNamedDay(parts, context);
  if (parts.weekday !== undefined) return resolveWeekday(parts, context);
  return resolveYear(parts);
}

/** «الرابعة من فجر …»: the hour goes behind the day where its half of the day is told. */
function withClock(moment: Moment, { hour, minute, meridiem, dayPart }: Parts): Moment {
  if (hour === undefined || moment.grain !== 'day' || moment.value === null || moment.value.includes('/'))
    return moment;
  const isLate =
    meridiem === 12 ||
    dayPart === 4 ||
    dayPart === 5 ||
    (dayPart === 6 && hour >= 6) ||
    (dayPart === 3 && hour < 6);
  const isTold = meridiem !== undefined || dayPart !== undefined || hour > 12;
  if (!isTold || hour > 24) return moment;
  const at =
    isLate && hour < 12
      ? hour + 12
      : !isLate && hour === 12 && (meridiem === 0 || dayPart === 1)
        ? 0
        : hour % 24;
  const clock = `T${String(at).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}`;
  return { ...moment, value: moment.value + clock, type: 'TIME' };
}

function resolveYear({ year, hijriYear }: Parts): Moment {
  if (year === undefined) return unknown('no-anchor', 'year', []);
  if (!hijriYear) return yearMoment(year);
  const first = daysIn('hijri', year, 1, 1)![0];
  const last = daysIn('hijri', year + 1, 1, 1)![0] - 1;
  return {
    value: `${isoDay(first)}/${isoDay(last)}`,
    grain: 'year',
    first,
    last,
    hijri: String(year),
    anchor: { kind: 'calendar', value: String(year) },
    doubt: hijriDoubt(year),
  };
}

/** A month, or a day of one, in any calendar. */
export function resolveMonthDay(parts: Parts, context: Context): Moment {
  const { day, weekday, shift, yearShift, hijriYear } = parts;
  const calendar = parts.calendar === 'libyan' ? 'gregorian' : (parts.calendar ?? 'gregorian');
  const month = parts.month!;
  const grain = day === undefined ? 'month' : 'day';
  const stated = statedParts(parts);
  // «15 شعبان 2023»: a year of the other calendar.
  const isOtherYear = parts.year !== undefined && calendar === 'hijri' && parts.year > 1600;
  if (parts.year !== undefined && !isOtherYear && !(hijriYear && calendar === 'gregorian')) {
    return finish(parts, calendar, parts.year, grain, {});
  }
  if (isOtherYear) {
    const middle = dayNumber(parts.year!, 7, 1);
    const near = [-1, 0, 1].map((step) => yearIn('hijri', middle) + step);
    const year = near.find((each) => dateOf(daysIn('hijri', each, month, day)?.[0] ?? 0).year === parts.year);
    return year === undefined ? unknown('no-anchor', grain, stated) : finish(parts, 'hijri', year, grain, {});
  }
  if (yearShift !== undefined) {
    const base = yearOfShift(yearShift, context);
    if (base === null)
      return unknown(context.reference === null ? 'no-publication-date' : 'no-anchor', grain, stated);
    const year = calendar === 'gregorian' ? base.year : yearIn(calendar, dayNumber(base.year, 7, 1));
    return finish(parts, calendar, year, grain, { implied: ['year'], anchor: base.anchor });
  }
  const choice = chooseYear({ calendar, month, day, weekday, shift }, context);
  if (choice === null)
    return unknown(context.reference === null ? 'no-publication-date' : 'no-anchor', grain, stated);
  const anchor =
    choice.anchor === 'discourse'
      ? discourseAnchor((context.discourse.dated ?? context.discourse.year ?? context.discourse.last)!)
      : publicationAnchor(context.reference!);
  const moment = finish(parts, calendar, choice.year, grain, { implied: ['year'], anchor });
  if (choice.weekdayDiffers) return { ...moment, doubt: 'weekday-differs' };
  if (choice.other) {
    const other = choice.other[0];
    const alternative = day === undefined ? isoDay(other).slice(0, 7) : isoDay(other);
    return { ...moment, doubt: moment.doubt ?? 'two-readings', alternative };
  }
  return moment;
}

/** The value of a date whose year is known. */
function finish(
  parts: Parts,
  calendar: 'gregorian' | 'hijri' | 'coptic',
  year: number,
  grain: 'day' | 'month',
  reason: Pick<Moment, 'implied' | 'anchor'>,
): Moment {
  const month = parts.month!;
  const { day, weekday } = parts;
  const days = daysIn(calendar, year, month, day);
  if (days === null) return unknown('no-anchor', grain, statedParts(parts));
  const [first, last] = days;
  const differs: Pick<Moment, 'doubt'> =
    weekday !== undefined && day !== undefined && weekdayOf(first) !== weekday
      ? { doubt: 'weekday-differs' }
      : {};
  if (calendar === 'gregorian') {
    return { ...(grain === 'day' ? dayMoment(first) : monthMoment(year, month)), ...reason, ...differs };
  }
  if (calendar === 'coptic') {
    const coptic =
      grain === 'day' ? dayMoment(first) : { value: `${isoDay(first)}/${isoDay(last)}`, grain, first, last };
    return { ...coptic, ...reason, ...differs };
  }
  // The weekday beside a Hijri date settles the one day by which the table can be off.
  const shifted = weekday === undefined || day === undefined ? 0 : nearestStep(weekday - weekdayOf(first));
  const isSettled = Math.abs(shifted) === 1;
  const start = isSettled ? first + shifted : first;
  const hijri = isoMonth(year, month) + (day === undefined ? '' : `-${String(day).padStart(2, '0')}`);
  return {
    value: grain === 'day' ? isoDay(start) : `${isoDay(first)}/${isoDay(last)}`,
    grain,
    first: start,
    last: grain === 'day' ? start : last,
    hijri,
    anchor: reason.anchor ?? { kind: 'calendar', value: hijri },
    ...(reason.implied ? { implied: reason.implied } : {}),
    doubt: shifted !== 0 && !isSettled ? 'weekday-differs' : hijriDoubt(year),
  };
}

/** The year that «العام الماضي», «العام نفسه» means. */
export function yearOfShift(
  shift: number,
  { reference, discourse }: Context,
): { year: number; anchor: Anchor } | null {
  if (shift === SHIFT.same || shift === SHIFT.following || shift === SHIFT.preceding) {
    const spoken = discourse.dated ?? discourse.year ?? discourse.last;
    if (!spoken) return null;
    const step = shift === SHIFT.same ? 0 : shift === SHIFT.following ? 1 : -1;
    return { year: dateOf(spoken.first).year + step, anchor: discourseAnchor(spoken) };
  }
  if (reference === null) return null;
  return { year: dateOf(reference).year + shift - SHIFT.current, anchor: publicationAnchor(reference) };
}
