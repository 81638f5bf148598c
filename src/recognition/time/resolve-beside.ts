import { TIME_CLASS as IS } from '../../arabic/time-classes.ts';
import { MOVE } from '../../arabic/time-cues.ts';
import type { Context, Moment } from './moment.ts';
import { resolve } from './resolve.ts';
import { dayMoment } from './periods.ts';
import { startOf } from './resolve-range.ts';
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

/** «تأجلت المباراة من الجمعة إلى الأحد»: the old day is told by the new one; null where it is not so. */
export function resolveMoved(
  match: Match,
  next: Match | undefined,
  tokens: readonly Token[],
  contextOf: (match: Match, previous: Match) => Context,
): Moment | null {
  const { parts, begin, end, rule } = match;
  if (next?.begin !== end + 1 || next.rule.kind !== 'point' || rule.kind !== 'point') return null;
  if (tokens[begin - 1]?.is !== IS.of || tokens[end]!.is !== IS.to) return null;
  if (parts.shift !== undefined || parts.relative !== undefined) return null;
  const context = contextOf(next, match);
  const { move, reference } = context;
  if (move === null) return null;
  const to = resolve(next, context);
  if (to.value === null) return null;
  const from = startOf(parts, next.parts, to, context);
  if (parts.weekday === undefined || parts.day !== undefined || from.grain !== 'day') return from;
  const isLater =
    move === MOVE.advanced || (move === MOVE.moved && reference !== null && from.first < reference);
  const old = isLater ? dayMoment(from.first + 7) : from;
  const { anchor } = to;
  return { ...old, implied: ['day', 'month', 'year'], stated: ['weekday'], ...(anchor ? { anchor } : {}) };
}
