import { SHIFT, TIME_UNIT, type TimeUnit } from '../../arabic/time-classes.ts';
import { FEASTS } from '../../arabic/time-feasts.ts';
import type { DatePart } from '../mention.ts';
import { dateOf, dayNumber, isoDay, monthLength } from './calendar.ts';
import { type Context, type Moment, type Spoken, unknown } from './moment.ts';
import type { Parts } from './parts.ts';
import {
  addMonths,
  centuryMoment,
  dayMoment,
  decadeMoment,
  monthMoment,
  seasonMoment,
  weekMoment,
  yearMoment,
} from './periods.ts';
import { discourseAnchor, publicationAnchor } from './reason.ts';
import { resolvePoint } from './resolve-point.ts';
import { noYear, withPeriod, yearFor } from './resolve-year-parts.ts';

/** Values of weeks, months, years and longer, of quantities, and of what comes again. */

/** The unit that a day lies in, moved by so many of its kind. */
function unitAt(unit: TimeUnit, day: number, step: number): Moment {
  const { year, month } = dateOf(day);
  switch (unit) {
    case TIME_UNIT.week:
      return weekMoment(day + 7 * step);
    case TIME_UNIT.month: {
      const moved = dateOf(addMonths(dayNumber(year, month, 1), step));
      return monthMoment(moved.year, moved.month);
    }
    case TIME_UNIT.year:
      return yearMoment(year + step);
    case TIME_UNIT.decade:
      return decadeMoment(Math.floor(year / 10) * 10 + 10 * step);
    case TIME_UNIT.century:
      return centuryMoment(Math.floor((year - 1) / 100) + 1 + step);
    default:
      return dayMoment(day + step);
  }
}

const IMPLIED: Record<number, DatePart[]> = {
  [TIME_UNIT.week]: ['week', 'year'],
  [TIME_UNIT.month]: ['month', 'year'],
  [TIME_UNIT.year]: ['year'],
  [TIME_UNIT.decade]: ['year'],
  [TIME_UNIT.century]: ['century'],
};

/** «الشهر الماضي», «هذا العام», «الشهر نفسه», «نهاية الأسبوع». */
export function resolveUnit(parts: Parts, { reference, discourse }: Context): Moment {
  const unit = parts.unit!;
  const shift = parts.shift!;
  const implied = IMPLIED[unit] ?? [];
  if (shift === SHIFT.same || shift === SHIFT.following || shift === SHIFT.preceding) {
    const spoken = spokenFor(unit, discourse);
    if (!spoken) return withPeriod(unknown('no-anchor', 'other', []), parts);
    const step = shift === SHIFT.same ? 0 : shift === SHIFT.following ? 1 : -1;
    return withPeriod(
      { ...unitAt(unit, spoken.first, step), stated: [], implied, anchor: discourseAnchor(spoken) },
      parts,
    );
  }
  if (reference === null) return withPeriod(unknown('no-publication-date', 'other', []), parts);
  // «العام الجديد» is said of the next one from its second half on.
  const isNext = parts.new === true && dateOf(reference).month > 6;
  const moment = unitAt(unit, reference, shift - SHIFT.current + (isNext ? 1 : 0));
  return withPeriod({ ...moment, stated: [], implied, anchor: publicationAnchor(reference) }, parts);
}

function spokenFor(unit: TimeUnit, discourse: Context['discourse']): Spoken | undefined {
  if (unit === TIME_UNIT.month) return discourse.month ?? discourse.day;
  if (unit === TIME_UNIT.week) return discourse.day ?? discourse.last;
  return discourse.dated ?? discourse.year ?? discourse.month ?? discourse.last;
}

/** «صيف 2015», «الصيف الماضي», «شتاء العام الماضي». */
export function resolveSeason(parts: Parts, context: Context): Moment {
  const code = parts.season!;
  const { shift } = parts;
  if (shift === undefined || shift === SHIFT.same) {
    const found = yearFor(shift === SHIFT.same ? { ...parts, yearShift: SHIFT.same } : parts, context);
    if (found === null) return withPeriod(noYear(context), parts);
    return withPeriod(
      {
        ...seasonMoment(found.year, code),
        ...found.reason,
        stated: parts.year === undefined ? [] : ['year'],
      },
      parts,
    );
  }
  const { reference } = context;
  if (reference === null) return withPeriod(noYear(context), parts);
  const { year } = dateOf(reference);
  const all = [-3, -2, -1, 0, 1, 2].map((step) => seasonMoment(year + step, code));
  const done = all.filter(({ last }) => last < reference);
  const coming = all.filter(({ first }) => first > reference);
  const now = all.find(({ first, last }) => first <= reference && reference <= last);
  const moment =
    shift === SHIFT.last || shift === SHIFT.preceding
      ? done.at(-1)!
      : shift === SHIFT.beforeLast
        ? done.at(-2)!
        : shift === SHIFT.current
          ? (now ??
            (reference - done.at(-1)!.last < coming[0]!.first - reference ? done.at(-1)! : coming[0]!))
          : coming[0]!;
  return withPeriod(
    { ...moment, implied: ['year'], anchor: publicationAnchor(reference), stated: [] },
    parts,
  );
}

/** «الثمانينات»: of the last century unless another is named. */
export function resolveDecade(parts: Parts, context: Context): Moment {
  let century = 1900;
  let reason: Pick<Moment, 'implied' | 'anchor'> = { implied: ['century'] };
  if (parts.ordinal !== undefined) {
    century = (parts.ordinal - 1) * 100;
    reason = {};
  } else if (parts.shift !== undefined && context.reference !== null) {
    century =
      Math.floor((dateOf(context.reference).year - 1) / 100) * 100 + 100 * (parts.shift - SHIFT.current);
    reason = { implied: ['century'], anchor: publicationAnchor(context.reference) };
  }
  return withPeriod({ ...decadeMoment(century + parts.decade!), ...reason, stated: [] }, parts);
}

/** «القرن التاسع عشر»; of a Hijri century there is no value. */
export function resolveCentury(parts: Parts): Moment {
  if (parts.hijriYear) {
    // A Hijri century as years: the 8th is 701–800 AH.
    const from = Math.floor(622 + (parts.ordinal! - 1) * 100 * 0.970_224);
    const to = Math.floor(622 + parts.ordinal! * 100 * 0.970_224);
    return withPeriod(
      {
        value: `${from}/${to}`,
        grain: 'other',
        first: dayNumber(from, 1, 1),
        last: dayNumber(to, 12, 31),
        doubt: 'hijri-tabular',
        stated: ['century'],
      },
      parts,
    );
  }
  return withPeriod({ ...centuryMoment(parts.ordinal!), stated: ['century'] }, parts);
}

/** «الأسبوع الأول من ديسمبر»: days 1–7, 8–14, 15–21, 22–28; the last one the last seven days. */
export function resolveWeeks(parts: Parts, context: Context): Moment {
  const { ordinal, final, ...monthParts } = parts;
  const month = resolvePoint(monthParts, context);
  if (month.value === null) return month;
  const { year, month: number } = dateOf(month.first);
  const first = final ? month.first + monthLength(year, number) - 7 : month.first + ((ordinal ?? 1) - 1) * 7;
  return { ...month, value: `${isoDay(first)}/${isoDay(first + 6)}`, grain: 'other', first, last: first + 6 };
}

/** «عيد الفطر», «ثالث أيام عيد الأضحى», «رأس السنة 2024». */
export function resolveFeast(parts: Parts, context: Context): Moment {
  const { calendar, month, day } = FEASTS[parts.feast!]!;
  const date: Parts = { ...parts, calendar, month, day };
  const moment = resolvePoint(
    calendar === 'hijri' && parts.year !== undefined && parts.year < 1600
      ? { ...date, hijriYear: true }
      : date,
    context,
  );
  if (moment.value === null) return { ...moment, stated: [] };
  const later = (parts.ordinal ?? 1) - 1;
  const { hijri, ...rest } = moment;
  const shown =
    calendar === 'hijri'
      ? { hijri: `${hijri!.slice(0, 8)}${String(day + later).padStart(2, '0')}`, doubt: 'feast-1' as const }
      : {};
  // Right behind a day that is one off («الاثنين أول أيام عيد الأضحى») the moon was seen that day.
  const spoken = context.isRightBehind ? context.discourse.day?.first : undefined;
  const computed = moment.first + later;
  const isSettled = calendar === 'hijri' && spoken !== undefined && Math.abs(spoken - computed) === 1;
  return {
    ...rest,
    ...dayMoment(isSettled ? spoken : computed),
    ...shown,
    stated: parts.year === undefined ? [] : ['year'],
  };
}
