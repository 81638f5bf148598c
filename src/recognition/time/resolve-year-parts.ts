import { SHIFT } from '../../arabic/time-classes.ts';
import { dateOf } from './calendar.ts';
import { type Context, type Moment, START_MID_END, unknown } from './moment.ts';
import type { Parts } from './parts.ts';
import { monthMoment, seasonMoment, stretch } from './periods.ts';
import { discourseAnchor } from './reason.ts';
import { yearOfShift } from './resolve-point.ts';

/** Values of quarters, halves and months as parts of a year. */

/** «مطلع», «أواخر» before a period. */
export const withPeriod = (moment: Moment, parts: Parts): Moment => {
  const mod = parts.period === undefined ? undefined : START_MID_END[parts.period];
  return mod ? { ...moment, mod } : moment;
};

/** The year of a quarter, season or decade: written, shifted, or the nearest that fits. */
export function yearFor(
  parts: Parts,
  context: Context,
): { year: number; reason: Pick<Moment, 'implied' | 'anchor'> } | null {
  if (parts.year !== undefined) return { year: parts.year, reason: {} };
  const base = yearOfShift(parts.yearShift ?? SHIFT.current, context);
  return base && { year: base.year, reason: { implied: ['year'], anchor: base.anchor } };
}

export const noYear = ({ reference }: Context): Moment =>
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

/** «الأشهر التسعة الأولى من 2023»: first and last month. */
export function resolveMonths(parts: Parts, context: Context): Moment {
  const found = yearFor(parts, context);
  if (found === null) return noYear(context);
  const from = monthMoment(found.year, parts.final ? 13 - parts.count! : 1);
  const to = monthMoment(found.year, parts.final ? 12 : parts.count!);
  return { ...stretch(from, to), ...found.reason, stated: parts.year === undefined ? [] : ['year'] };
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
