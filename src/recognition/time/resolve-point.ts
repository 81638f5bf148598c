import { SHIFT } from '../../arabic/time-classes.ts';
import type { Anchor, DatePart } from '../mention.ts';
import { dateOf, dayNumber, isoDay, isoMonth, monthLength, weekdayOf } from './calendar.ts';
import { hijriDoubt } from './hijri.ts';
import {
  START_MID_END,
  unknown,
  type Context,
  type Moment,
  type MomentInMaking,
  type Spoken,
} from './moment.ts';
import type { Parts } from './parts.ts';
import { addMonths, dayMoment, monthMoment, yearMoment } from './periods.ts';
import { chooseYear, daysIn, yearIn } from './resolve-year.ts';

/** Values of single days, months and years. */

/** What the words state. */
export function statedParts(parts: Parts): DatePart[] {
  const stated: DatePart[] = [];
  if (parts.weekday !== undefined || parts.weekdays !== undefined) stated.push('weekday');
  if (parts.day !== undefined || parts.days !== undefined || parts.relative !== undefined) stated.push('day');
  if (parts.month !== undefined || parts.months !== undefined) stated.push('month');
  if (parts.year !== undefined || parts.years !== undefined) stated.push('year');
  if (parts.numeric !== undefined) stated.push('day', 'month', 'year');
  return stated;
}

export function publicationAnchor(reference: number): Anchor {
  // All dates of a text lean on one publication date.
  if (lastAnchor.reference !== reference) {
    lastAnchor = { reference, anchor: { kind: 'publication', value: isoDay(reference) } };
  }
  return lastAnchor.anchor;
}
let lastAnchor: { reference: number; anchor: Anchor } = {
  reference: 0,
  anchor: { kind: 'publication', value: isoDay(0) },
};

export function discourseAnchor(spoken: Spoken): Anchor {
  return { kind: 'discourse', value: spoken.value, surface: spoken.surface };
}

/** Value of a point: its day, month or year. */
export function resolvePoint(parts: Parts, context: Context): Moment {
  // What comes back was made for this call alone and may be written to.
  const moment: MomentInMaking = resolveCore(parts, context);
  moment.stated ??= statedParts(parts);
  const mod = parts.period === undefined ? undefined : START_MID_END[parts.period];
  if (mod) moment.mod = mod;
  return parts.hour === undefined ? moment : withClock(moment, parts);
}

function resolveCore(parts: Parts, context: Context): Moment {
  if (parts.numeric) return resolveNumeric(parts, context);
  if (parts.month !== undefined) return resolveMonthDay(parts, context);
  if (parts.day !== undefined) return resolveNamedMonth(parts, context);
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

/** Day, month and year in figures: the order is told by the figures, the text, or the habit of the press. */
function resolveNumeric(parts: Parts, context: Context): Moment {
  const [a, b, c] = parts.numeric as readonly [number, number, number?];
  if (c === undefined) return resolveMonthDay({ ...parts, day: a, month: b, calendar: 'gregorian' }, context);
  const isYearFirst = a > 31;
  const year = isYearFirst ? a : c < 100 ? 2000 + c : c;
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
function resolveMonthDay(parts: Parts, context: Context): Moment {
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
    doubt: hijriDoubt(year),
  };
}

/** A difference of weekdays as the shortest way: -3 … 3. */
function nearestStep(difference: number): number {
  const step = ((difference % 7) + 7) % 7;
  return step > 3 ? step - 7 : step;
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

/** «الخامس من الشهر الجاري», «20 من الشهر نفسه», «15 الجاري». */
function resolveNamedMonth(parts: Parts, { reference, discourse }: Context): Moment {
  const shift = parts.shift!;
  const day = parts.day!;
  const stated: DatePart[] = statedParts(parts);
  const isSpoken = shift === SHIFT.same || shift === SHIFT.following || shift === SHIFT.preceding;
  const spoken = isSpoken ? (discourse.month ?? discourse.day) : undefined;
  if (isSpoken && !spoken) return unknown('no-anchor', 'day', stated);
  if (!spoken && reference === null) return unknown('no-publication-date', 'day', stated);
  const base = dateOf(spoken ? spoken.first : reference!);
  const step = isSpoken
    ? shift === SHIFT.same
      ? 0
      : shift === SHIFT.following
        ? 1
        : -1
    : shift - SHIFT.current;
  const month = dateOf(addMonths(dayNumber(base.year, base.month, 1), step));
  if (day > monthLength(month.year, month.month)) return unknown('no-anchor', 'day', stated);
  const anchor = spoken ? discourseAnchor(spoken) : publicationAnchor(reference!);
  return { ...dayMoment(dayNumber(month.year, month.month, day)), implied: ['month', 'year'], anchor };
}

/** «أمس», «اليوم الأربعاء»; a weekday beside it corrects a paper that came out a day later. */
function resolveRelative(parts: Parts, { reference }: Context): Moment {
  if (reference === null) return unknown('no-publication-date', 'day', statedParts(parts));
  const anchor = publicationAnchor(reference);
  const shifted = reference + parts.relative! - (parts.night && parts.shift === SHIFT.last ? 1 : 0);
  const implied: DatePart[] = ['month', 'year'];
  if (parts.weekday === undefined || weekdayOf(shifted) === parts.weekday) {
    return { ...dayMoment(shifted), implied, anchor };
  }
  const step = nearestStep(parts.weekday - weekdayOf(shifted));
  return {
    ...dayMoment(shifted + step),
    implied,
    anchor,
    doubt: 'weekday-differs',
    alternative: isoDay(shifted),
  };
}

/** «اليوم التالي», «اليوم نفسه», «الليلة الماضية». */
function resolveNamedDay(parts: Parts, { reference, discourse }: Context): Moment {
  if (parts.shift === SHIFT.last) {
    if (reference === null) return unknown('no-publication-date', 'day', ['day']);
    return { ...dayMoment(reference - 1), implied: ['month', 'year'], anchor: publicationAnchor(reference) };
  }
  const spoken = discourse.day;
  if (!spoken) return unknown('no-anchor', 'day', ['day']);
  const day =
    parts.shift === SHIFT.same
      ? spoken.last
      : parts.shift === SHIFT.following
        ? spoken.last + 1
        : spoken.first - 1;
  return {
    ...dayMoment(day),
    implied: ['day', 'month', 'year'],
    anchor: discourseAnchor(spoken),
    stated: [],
  };
}

/** A weekday alone: the nearest behind us, today included, unless the words speak of what will be. */
export function resolveWeekday(parts: Parts, { reference, tense, discourse }: Context): Moment {
  const weekday = parts.weekday!;
  const { shift } = parts;
  if (shift === SHIFT.following && discourse.day) {
    const from = discourse.day.last;
    const step = (((weekday - weekdayOf(from) - 1) % 7) + 7) % 7;
    return {
      ...dayMoment(from + 1 + step),
      implied: ['day', 'month', 'year'],
      anchor: discourseAnchor(discourse.day),
    };
  }
  if (reference === null) return unknown('no-publication-date', 'day', ['weekday']);
  const back = (((weekdayOf(reference) - weekday) % 7) + 7) % 7;
  const day = (() => {
    switch (shift) {
      case SHIFT.last:
        return reference - (back === 0 ? 7 : back);
      case SHIFT.beforeLast:
        return reference - (back === 0 ? 7 : back) - 7;
      case SHIFT.next:
      case SHIFT.following:
        return reference + 7 - back;
      case SHIFT.afterNext:
        return reference + 14 - back;
      case SHIFT.current:
        return tense === 'future' || back > 3 ? reference + ((7 - back) % 7) : reference - back;
      default:
        return tense === 'future' && back !== 0 ? reference + 7 - back : reference - back;
    }
  })();
  return { ...dayMoment(day), implied: ['day', 'month', 'year'], anchor: publicationAnchor(reference) };
}
