import { SHIFT, TIME_UNIT, type TimeUnit } from '../../arabic/time-classes.ts';
import type { DatePart, TimeModifier } from '../mention.ts';
import { dateOf, isoDay } from './calendar.ts';
import { type Context, type Moment, unknown } from './moment.ts';
import type { Parts } from './parts.ts';
import { addMonths, dayMoment, monthMoment, yearMoment } from './periods.ts';
import { discourseAnchor, publicationAnchor } from './reason.ts';

/** Values of quantities: how long ago, how long, how often. */

const MONTHS_OF: Partial<Record<number, number>> = {
  [TIME_UNIT.month]: 1,
  [TIME_UNIT.year]: 12,
  [TIME_UNIT.decade]: 120,
  [TIME_UNIT.century]: 1200,
};

/** A day moved by a quantity; exact to the day. */
function move(day: number, unit: TimeUnit, count: number, half: boolean | undefined, sign: number): number {
  const months = MONTHS_OF[unit];
  if (months !== undefined) {
    const whole = addMonths(day, sign * months * count);
    if (!half) return whole;
    return months === 1 ? whole + sign * 15 : addMonths(whole, (sign * months) / 2);
  }
  const days =
    unit === TIME_UNIT.week
      ? 7 * count + (half ? 3 : 0)
      : unit === TIME_UNIT.hour
        ? Math.floor(count / 24)
        : count;
  return day + sign * days;
}

const ABOUT_MODIFIER = (about: number | undefined, sign: number): TimeModifier | undefined => {
  if (about === undefined) return undefined;
  if (about === 0) return 'APPROX';
  return about * sign > 0 ? 'AFTER' : 'BEFORE';
};

const FARTHEST = 5_000;

/** «منذ ثلاثة أيام», «بعد أسبوعين», «خلال شهر». */
export function resolveOffset(parts: Parts, context: Context): Moment {
  const { reference, tense, discourse } = context;
  const unit = parts.unit!;
  const count = parts.count!;
  const direction = parts.direction!;
  const grain =
    unit === TIME_UNIT.month || (unit === TIME_UNIT.year && parts.half)
      ? 'month'
      : unit >= TIME_UNIT.year
        ? 'year'
        : 'day';
  const mod = ABOUT_MODIFIER(parts.about, direction);
  const modified = (moment: Moment): Moment => (mod ? { ...moment, mod } : moment);
  const years = (MONTHS_OF[unit] ?? 0) / 12;
  if (count * years > FARTHEST) return resolveDuration(parts);
  if (direction === 0) {
    // Told of what has happened, «خلال يومين» is how long it took.
    if (tense === 'past') return resolveDuration(parts);
    if (reference === null) return unknown('no-publication-date', 'other', []);
    if (unit <= TIME_UNIT.hour && count < 24) return resolveDuration(parts);
    const end = move(reference, unit, count, parts.half, 1);
    const value = `${isoDay(reference)}/${isoDay(end)}`;
    return modified({
      value,
      grain: 'other',
      first: reference,
      last: end,
      anchor: publicationAnchor(reference),
      implied: ['day', 'month', 'year'],
    });
  }
  // «تنحى مساء الجمعة بعد ثلاثين عاما»: right behind a date it is what went before; so are many years that nothing
  // says are to come.
  const isLong = unit >= TIME_UNIT.year && count > 2 && tense !== 'future' && !parts.thence;
  if (
    direction === 1 &&
    !parts.thence &&
    tense !== 'future' &&
    (context.isRightBehind || (isLong && !discourse.last))
  )
    return resolveDuration(parts);
  const isInText = discourse.last?.sentence === context.sentence || tense === 'past' || parts.thence === true;
  const leans = parts.thence === true || (direction === 1 && tense !== 'future');
  const spoken = leans && isInText ? discourse.last : undefined;
  if ((parts.thence || (direction === 1 && tense === 'past')) && !spoken)
    return modified(unknown('no-anchor', grain, []));
  if (!spoken && reference === null) return modified(unknown('no-publication-date', grain, []));
  const from = spoken ? spoken.first : reference!;
  const day = move(from, unit, count, parts.half, direction);
  // «توفي اليوم بعد ربع قرن في الحكم»: what is past does not end years after the paper came out.
  const isBeyond = direction === 1 && reference !== null && day > reference && unit >= TIME_UNIT.year;
  if (isBeyond && spoken !== undefined && tense !== 'future') return resolveDuration(parts);
  const { year, month } = dateOf(day);
  const isCoarse = spoken !== undefined && discourse.last !== undefined && discourse.last.grain !== 'day';
  const moment =
    grain === 'year' || (isCoarse && discourse.last!.grain === 'year')
      ? yearMoment(year)
      : grain === 'month' || (isCoarse && discourse.last!.grain === 'month')
        ? monthMoment(year, month)
        : dayMoment(day);
  const anchor = spoken ? discourseAnchor(spoken) : publicationAnchor(from);
  const implied: DatePart[] =
    grain === 'day' ? ['day', 'month', 'year'] : grain === 'month' ? ['month', 'year'] : ['year'];
  return modified({ ...moment, anchor, implied, stated: [] });
}

/** «الأشهر الثلاثة الماضية», «آخر أسبوعين»: the stretch up to, or from, the publication date. */
export function resolveLatest(parts: Parts, { reference, discourse }: Context): Moment {
  const { shift } = parts;
  const unit = parts.unit!;
  const count = parts.count!;
  const isAhead = shift === SHIFT.next || shift === SHIFT.following;
  const isSpoken = shift === SHIFT.following || shift === SHIFT.preceding || shift === SHIFT.same;
  if (isSpoken && !discourse.day && !discourse.last) return unknown('no-anchor', 'other', []);
  if (count * (MONTHS_OF[unit] ?? 0) > FARTHEST * 12) return resolveDuration(parts);
  const spoken = isSpoken ? (discourse.day ?? discourse.last)! : undefined;
  if (!spoken && reference === null) return unknown('no-publication-date', 'other', []);
  const from = spoken ? spoken.last : reference!;
  const to = move(from, unit, count, parts.half, isAhead ? 1 : -1);
  const [first, last] = isAhead ? [from, to] : [to, from];
  const anchor = spoken ? discourseAnchor(spoken) : publicationAnchor(from);
  return {
    value: `${isoDay(first)}/${isoDay(last)}`,
    grain: 'other',
    first,
    last,
    anchor,
    implied: ['day', 'month', 'year'],
    stated: [],
  };
}

/** «الأيام الماضية», «الأشهر المقبلة»: no day can be told. */
export function resolveVague({ shift }: Parts): Moment {
  const value = shift === SHIFT.next ? 'FUTURE_REF' : 'PAST_REF';
  return { value, grain: 'other', first: 0, last: 0, stated: [] };
}

const DURATION_LETTER: Record<number, string> = {
  [TIME_UNIT.minute]: 'M',
  [TIME_UNIT.hour]: 'H',
  [TIME_UNIT.day]: 'D',
  [TIME_UNIT.night]: 'D',
  [TIME_UNIT.week]: 'W',
  [TIME_UNIT.month]: 'M',
  [TIME_UNIT.year]: 'Y',
};

/** `P3D`, `PT48H`, `P18M`. */
function durationValue({ unit, count, half }: Parts): string {
  const n = count!;
  if (unit === TIME_UNIT.decade) return `P${n * 10 + (half ? 5 : 0)}Y`;
  if (unit === TIME_UNIT.century) return `P${n * 100 + (half ? 50 : 0)}Y`;
  if (half && unit === TIME_UNIT.year) return `P${n * 12 + 6}M`;
  if (half && unit === TIME_UNIT.hour) return `PT${n * 60 + 30}M`;
  if (half && unit === TIME_UNIT.day) return `PT${n * 24 + 12}H`;
  if (half && unit === TIME_UNIT.month) return `P${n * 30 + 15}D`;
  const isClock = unit === TIME_UNIT.minute || unit === TIME_UNIT.hour;
  return `P${isClock ? 'T' : ''}${n}${DURATION_LETTER[unit!]!}`;
}

/** «ثلاثة أيام», «لمدة عام». */
export function resolveDuration(parts: Parts): Moment {
  const mod = ABOUT_MODIFIER(parts.about, 1);
  const value = durationValue(parts);
  const moment: Moment = { value, grain: 'other', first: 0, last: 0, type: 'DURATION', stated: [] };
  return mod ? { ...moment, mod } : moment;
}

/** «كل جمعة», «كل ثلاثة أشهر», «سنويا». */
export function resolveSet(parts: Parts): Moment {
  const value = parts.weekday === undefined ? durationValue(parts) : `XXXX-WXX-${parts.weekday}`;
  return {
    value,
    grain: 'other',
    first: 0,
    last: 0,
    type: 'SET',
    stated: parts.weekday === undefined ? [] : ['weekday'],
  };
}
