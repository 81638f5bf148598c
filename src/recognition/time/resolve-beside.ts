import { TIME_CLASS as IS } from '../../arabic/time-classes.ts';
import type { Context, Moment } from './moment.ts';
import { resolve } from './resolve.ts';
import { weekdayBefore } from './resolve-range.ts';
import type { Match } from './rule.ts';
import { GAP, type Token } from './tokens.ts';

/** Values of weekdays that the next expression tells. */

/**
 * A weekday with its date right behind it («الخميس المقبل الموافق 7 ديسمبر») is that date; null where it is not so.
 * Where anything but «الموافق» or a preposition stands between them, the date may be of another matter.
 */
export function resolveBeside(
  { rule, parts, end }: Match,
  next: Match | undefined,
  tokens: readonly Token[],
  context: Context,
): Moment | null {
  const { weekday } = parts;
  if (next === undefined || weekday === undefined || parts.month !== undefined || parts.numeric) return null;
  if (parts.relative !== undefined) return null;
  if (next.parts.day === undefined || next.parts.month === undefined || next.rule.kind !== 'point')
    return null;
  const first = tokens[next.begin]!;
  const last = tokens[end - 1]!;
  if (first.sentence !== last.sentence) return null;
  for (let at = end; at <= next.begin; at++) {
    const { gap, is } = tokens[at]!;
    if ((gap & GAP.word) !== 0 || (at < next.begin && is !== IS.in && is !== IS.beside)) return null;
  }
  const moment = resolve({ ...next, rule, parts: { ...next.parts, weekday } }, context);
  return moment.value === null || moment.doubt === 'weekday-differs' ? null : moment;
}

/** «تأجلت المباراة من الجمعة إلى الأحد»: the old day is the one before the new; null where it is not so. */
export function resolveMoved(
  match: Match,
  next: Match | undefined,
  tokens: readonly Token[],
  contextOf: (match: Match, previous: Match) => Context,
): Moment | null {
  const { parts, begin, end } = match;
  const { weekday, day, relative, shift, numeric } = parts;
  if (weekday === undefined || day !== undefined || relative !== undefined) return null;
  if (shift !== undefined || numeric !== undefined) return null;
  if (next?.begin !== end + 1 || next.rule.kind !== 'point') return null;
  if (tokens[begin - 1]?.is !== IS.of || tokens[end]!.is !== IS.to) return null;
  const { value, grain, first, anchor } = resolve(next, contextOf(next, match));
  if (value === null || grain !== 'day') return null;
  const old = weekdayBefore(weekday, first);
  return { ...old, implied: ['day', 'month', 'year'], stated: ['weekday'], ...(anchor ? { anchor } : {}) };
}
