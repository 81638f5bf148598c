import { resolveAcademic } from './resolve-academic.ts';
import type { Context, Moment } from './moment.ts';
import type { Parts } from './parts.ts';
import {
  resolveCentury,
  resolveDecade,
  resolveFeast,
  resolveSeason,
  resolveUnit,
  resolveWeeks,
} from './resolve-period.ts';
import { resolveFraction, resolveMonths, resolveSamePeriod } from './resolve-year-parts.ts';
import { resolvePoint } from './resolve-point.ts';
import {
  resolveDuration,
  resolveLatest,
  resolveOffset,
  resolveSet,
  resolveVague,
} from './resolve-quantity.ts';
import { resolveList, resolveRange } from './resolve-range.ts';
import type { Match, RuleKind } from './rule.ts';

/** How each kind of expression gets its value. */
const RESOLVERS: Record<RuleKind, (parts: Parts, context: Context) => Moment> = {
  point: resolvePoint,
  unit: resolveUnit,
  offset: resolveOffset,
  latest: resolveLatest,
  vague: resolveVague,
  'same-period': resolveSamePeriod,
  months: resolveMonths,
  duration: resolveDuration,
  set: resolveSet,
  fraction: resolveFraction,
  season: resolveSeason,
  decade: resolveDecade,
  century: resolveCentury,
  feast: resolveFeast,
  range: resolveRange,
  list: resolveList,
  weeks: resolveWeeks,
  academic: resolveAcademic,
};

/** The value of an expression in its context. */
export function resolve(match: Match, context: Context): Moment {
  return RESOLVERS[match.rule.kind](match.parts, context);
}
