import { SHIFT } from '../../arabic/time-classes.ts';
import { isoDay, weekdayOf } from './calendar.ts';
import { type Context, type Moment, unknown } from './moment.ts';
import type { Parts } from './parts.ts';
import { dayMoment, stretch } from './periods.ts';
import { statedParts } from './reason.ts';
import { resolveWeekday } from './resolve-day.ts';
import { resolveDecade } from './resolve-period.ts';
import { resolvePoint } from './resolve-point.ts';

/** Values of stretches and lists. */

/** «من 3 إلى 7 مايو», «بين 2011 و2014»: what one end leaves out, the other states. */
export function resolveRange({ from, to }: Parts, context: Context): Moment {
  const end = resolvePoint(to!, context);
  const start = startOf(from!, to!, end, context);
  const both = stretch(start, end);
  const stated = [...new Set([...statedParts(from!), ...statedParts(to!)])];
  const { implied, anchor, doubt } = { ...start, ...end };
  return {
    ...both,
    stated,
    ...(implied ? { implied } : {}),
    ...(anchor ? { anchor } : {}),
    ...(doubt ? { doubt } : {}),
    ...(start.hijri && end.hijri ? { hijri: `${start.hijri}/${end.hijri}` } : {}),
  };
}

/** The first end, with month and year taken from the second, and not behind it. */
export function startOf(from: Parts, to: Parts, end: Moment, context: Context): Moment {
  const isMonthless = from.day !== undefined && from.month === undefined && from.shift === undefined;
  const shared: Parts =
    isMonthless && to.month !== undefined
      ? { ...from, month: to.month, calendar: to.calendar ?? 'gregorian' }
      : { ...from };
  const isYearless =
    shared.month !== undefined && shared.year === undefined && shared.yearShift === undefined;
  if (isYearless && to.year !== undefined) {
    const same = resolvePoint({ ...shared, year: to.year }, context);
    // «من نوفمبر إلى مارس 2020» begins the year before.
    return same.first > end.first ? resolvePoint({ ...shared, year: to.year - 1 }, context) : same;
  }
  if (isYearless && shared.shift === undefined) {
    const start = resolvePoint(
      {
        ...shared,
        ...(to.shift ? { shift: to.shift } : {}),
        ...(to.yearShift ? { yearShift: to.yearShift } : {}),
      },
      context,
    );
    if (start.value === null || end.value === null) return start;
    return fitBefore(start, end, shared, context);
  }
  if (shared.weekday !== undefined && shared.day === undefined && end.value !== null) {
    return weekdayBefore(shared.weekday, end.first);
  }
  return resolvePoint(shared, context);
}

/** The yearless start nearest before the end. */
function fitBefore(start: Moment, end: Moment, parts: Parts, context: Context): Moment {
  const year = Number(isoDay(end.first).slice(0, 4));
  if (parts.calendar !== 'gregorian') return start;
  const same = resolvePoint({ ...parts, year }, context);
  if (same.value !== null && same.first <= end.first)
    return { ...start, value: same.value, first: same.first, last: same.last };
  const before = resolvePoint({ ...parts, year: year - 1 }, context);
  return { ...start, value: before.value, first: before.first, last: before.last };
}

function weekdayBefore(weekday: number, day: number): Moment {
  const back = (((weekdayOf(day) - weekday) % 7) + 7) % 7;
  return dayMoment(day - (back === 0 ? 7 : back));
}

/** «يومي 11 و12 يناير», «الثلاثاء والأربعاء الماضيين»: the interval, or a set where the days do not touch. */
export function resolveList(parts: Parts, context: Context): Moment {
  const moments = parts.days
    ? listDays(parts, context)
    : parts.weekdays
      ? listWeekdays(parts, context)
      : listLonger(parts, context);
  const [first] = moments;
  const last = moments.at(-1);
  if (first === undefined || last === undefined) return unknown('no-anchor', 'other', []);
  const missing = moments.find(({ value }) => value === null);
  const stated = statedParts(parts);
  if (missing) return { ...missing, stated };
  const { implied, anchor, doubt } = last;
  const reason = {
    stated,
    ...(implied ? { implied } : {}),
    ...(anchor ? { anchor } : {}),
    ...(doubt ? { doubt } : {}),
    ...(first.hijri && last.hijri ? { hijri: `${first.hijri}/${last.hijri}` } : {}),
  };
  const touching = moments.every(
    (moment, index) => index === 0 || moment.first === moments[index - 1]!.last + 1,
  );
  if (touching || parts.stretch) return { ...stretch(first, last), ...reason };
  const value = `{${moments.map((moment) => moment.value).join(',')}}`;
  return { value, grain: 'other', first: first.first, last: last.last, ...reason };
}

function listDays(parts: Parts, context: Context): Moment[] {
  const { days, weekdays, stretch: _stretch, weekday: _weekday, ...rest } = parts;
  const moments = days!.map((day, index) =>
    resolvePoint({ ...rest, day, weekday: weekdays?.[index], weekdays: undefined }, context),
  );
  const last = moments.at(-1)!;
  if (weekdays !== undefined || last.value === null || last.hijri !== undefined) return moments;
  // One month has one year: «من 3 إلى 7 مايو» in a paper of 5 May.
  return days!.map((day, index) => {
    const own = moments[index]!;
    return own.value === null ? own : { ...own, ...dayMoment(last.first + day - days!.at(-1)!) };
  });
}

/** Weekdays in a row: the last as if alone, the others before it; with the future the other way round. */
function listWeekdays(parts: Parts, context: Context): Moment[] {
  const { weekdays, shift } = parts;
  const list = weekdays!;
  const { reference } = context;
  // «تقرر تعليق العمل يومي الأحد والاثنين» in a paper of Sunday; «شهدت المدينة …» speaks of a week ago.
  const beginsToday = reference !== null && weekdayOf(reference) === list[0];
  const isAhead =
    shift === SHIFT.next ||
    shift === SHIFT.following ||
    (shift === undefined &&
      (context.tense === 'future' || (beginsToday && (context.tense === null || context.isOfTerm))));
  const alone = (weekday: number): Moment =>
    resolveWeekday({ weekday, ...(shift ? { shift } : {}) }, context);
  if (isAhead) {
    const moments = [alone(list[0]!)];
    for (const weekday of list.slice(1)) {
      const before = moments.at(-1)!;
      if (before.value === null) return [before];
      const step = (((weekday - weekdayOf(before.first)) % 7) + 7) % 7 || 7;
      moments.push({ ...before, ...dayMoment(before.first + step) });
    }
    return moments;
  }
  const moments = [alone(list.at(-1)!)];
  for (const weekday of list.slice(0, -1).reverse()) {
    const behind = moments[0]!;
    if (behind.value === null) return [behind];
    moments.unshift({ ...behind, ...weekdayBefore(weekday, behind.first) });
  }
  return moments;
}

function listLonger(parts: Parts, context: Context): Moment[] {
  const { months, years, decades, stretch: _stretch, ...rest } = parts;
  if (decades) return decades.map((decade) => resolveDecade({ ...rest, decade }, context));
  if (years) return years.map((year) => resolvePoint({ year }, context));
  return (months ?? []).map((month) =>
    resolvePoint({ ...rest, month, ...(rest.period ? { period: rest.period } : {}) }, context),
  );
}
