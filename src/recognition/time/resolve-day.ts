import { SHIFT } from '../../arabic/time-classes.ts';
import type { DatePart } from '../mention.ts';
import { dateOf, dayNumber, isoDay, monthLength, weekdayOf } from './calendar.ts';
import { type Context, type Moment, unknown } from './moment.ts';
import type { Parts } from './parts.ts';
import { addMonths, dayMoment, monthMoment } from './periods.ts';
import { discourseAnchor, publicationAnchor, statedParts } from './reason.ts';

/** Values of days that are told by a weekday, by «أمس», or by a day of a month that is not named. */

/** A difference of weekdays as the shortest way: -3 … 3. */
export function nearestStep(difference: number): number {
  const step = ((difference % 7) + 7) % 7;
  return step > 3 ? step - 7 : step;
}

/** «الخامس من الشهر الجاري», «20 من الشهر نفسه», «15 الجاري». */
export function resolveNamedMonth(parts: Parts, { reference, discourse }: Context): Moment {
  const shift = parts.shift!;
  const { day } = parts;
  const grain = day === undefined ? 'month' : 'day';
  const stated: DatePart[] = statedParts(parts);
  const isSpoken = shift === SHIFT.same || shift === SHIFT.following || shift === SHIFT.preceding;
  const spoken = isSpoken ? (discourse.month ?? discourse.day) : undefined;
  if (isSpoken && !spoken) return unknown('no-anchor', grain, stated);
  if (!spoken && reference === null) return unknown('no-publication-date', grain, stated);
  const base = dateOf(spoken ? spoken.first : reference!);
  const step = isSpoken
    ? shift === SHIFT.same
      ? 0
      : shift === SHIFT.following
        ? 1
        : -1
    : shift - SHIFT.current;
  const month = dateOf(addMonths(dayNumber(base.year, base.month, 1), step));
  const anchor = spoken ? discourseAnchor(spoken) : publicationAnchor(reference!);
  const implied: DatePart[] = ['month', 'year'];
  if (day === undefined) return { ...monthMoment(month.year, month.month), implied, anchor };
  if (day > monthLength(month.year, month.month)) return unknown('no-anchor', 'day', stated);
  return { ...dayMoment(dayNumber(month.year, month.month, day)), implied, anchor };
}

/** «أمس», «اليوم الأربعاء»; a weekday beside it corrects a paper that came out a day later. */
export function resolveRelative(parts: Parts, { reference }: Context): Moment {
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
export function resolveNamedDay(parts: Parts, { reference, discourse }: Context): Moment {
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
export function resolveWeekday(parts: Parts, context: Context): Moment {
  const { reference, discourse } = context;
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
        return back > 3 || context.tense === 'future' ? reference + ((7 - back) % 7) : reference - back;
      default:
        return back !== 0 && (context.tense === 'future' || context.endsAhead)
          ? reference + 7 - back
          : reference - back;
    }
  })();
  return { ...dayMoment(day), implied: ['day', 'month', 'year'], anchor: publicationAnchor(reference) };
}
