import { SHIFT, TIME_UNIT, type TimeUnit } from '../../arabic/time-classes.ts';
import { FEASTS } from '../../arabic/time-feasts.ts';
import type { DatePart } from '../mention.ts';
import { dateOf, dayNumber, isoDay, monthLength } from './calendar.ts';
import { type Context, type Moment, type Spoken, START_MID_END, unknown } from './moment.ts';
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
import { resolvePoint, yearOfShift } from './resolve-point.ts';

/** Values of weeks, months, years and longer, of quantities, and of what comes again. */

const withPeriod = (moment: Moment, parts: Parts): Moment => {
  const mod = parts.period === undefined ? undefined : START_MID_END[parts.period];
  return mod ? { ...moment, mod } : moment;
};

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
  const moment = unitAt(unit, reference, shift - SHIFT.current);
  return withPeriod({ ...moment, stated: [], implied, anchor: publicationAnchor(reference) }, parts);
}

function spokenFor(unit: TimeUnit, discourse: Context['discourse']): Spoken | undefined {
  if (unit === TIME_UNIT.month) return discourse.month ?? discourse.day;
  if (unit === TIME_UNIT.week) return discourse.day ?? discourse.last;
  return discourse.dated ?? discourse.year ?? discourse.month ?? discourse.last;
}

/** The year of a quarter, season or decade: written, shifted, or the nearest that fits. */
function yearFor(
  parts: Parts,
  context: Context,
): { year: number; reason: Pick<Moment, 'implied' | 'anchor'> } | null {
  if (parts.year !== undefined) return { year: parts.year, reason: {} };
  const base = yearOfShift(parts.yearShift ?? SHIFT.current, context);
  return base && { year: base.year, reason: { implied: ['year'], anchor: base.anchor } };
}

const noYear = ({ reference }: Context): Moment =>
  unknown(reference === null ? 'no-publication-date' : 'no-anchor', 'other', []);

/** «الربع الأول من 2023», «النصف الثاني من العام الجاري». */
export function resolveFraction(parts: Parts, context: Context): Moment {
  const count = parts.fraction === 14 ? 4 : parts.fraction!;
  const ordinal = parts.final ? count : parts.ordinal!;
  const base = { 2: 39, 3: 36, 4: 32 }[count]!;
  const found = yearFor(parts, context);
  if (found === null) return withPeriod(noYear(context), parts);
  let { year } = found;
  const isNamed = parts.year !== undefined || parts.yearShift !== undefined;
  // Without a year: the last that has begun, or the next where the words speak of the future.
  if (!isNamed && context.reference !== null) {
    const moment = seasonMoment(year, base + ordinal);
    if (context.tense !== 'future' && moment.first > context.reference) year--;
    if (context.tense === 'future' && moment.last < context.reference) year++;
  }
  return withPeriod(
    {
      ...seasonMoment(year, base + ordinal),
      ...found.reason,
      stated: parts.year === undefined ? [] : ['year'],
    },
    parts,
  );
}

/** «الربع المماثل من العام السابق», «الفترة نفسها من 2022»: the period that was spoken of, in another year. */
export function resolveSamePeriod(parts: Parts, context: Context): Moment {
  const spoken = context.discourse.period;
  if (spoken === undefined) return unknown('no-anchor', 'other', []);
  const anchor = discourseAnchor(spoken);
  const of = dateOf(spoken.first).year;
  const isBeside = parts.yearShift === SHIFT.preceding || parts.yearShift === SHIFT.following;
  const base = isBeside
    ? { year: of + (parts.yearShift === SHIFT.preceding ? -1 : 1) }
    : parts.year === undefined
      ? yearOfShift(parts.yearShift ?? SHIFT.current, context)
      : { year: parts.year };
  if (base === null) return noYear(context);
  const code = Number(spoken.value.slice(5));
  const moment = code <= 12 ? monthMoment(base.year, code) : seasonMoment(base.year, code);
  return { ...moment, implied: code <= 12 ? ['month', 'year'] : ['year'], anchor, stated: [] };
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
