import type { Parts } from './parts.ts';
import { seq, type Reader, type Reading } from './pattern.ts';

/** What kind of expression a rule reads, that is: how the resolver values it. */
export type RuleKind =
  | 'point'
  | 'unit'
  | 'offset'
  | 'latest'
  | 'duration'
  | 'set'
  | 'fraction'
  | 'season'
  | 'decade'
  | 'century'
  | 'feast'
  | 'range'
  | 'list'
  | 'weeks'
  | 'academic';

/** A rule of the grammar. */
export interface Rule<Name extends string = string> {
  readonly name: Name;
  readonly kind: RuleKind;
  readonly pattern: Reader;
  /** What must hold around tokens `[begin, end)`; the place for all that tells a date from its look-alikes. */
  readonly unless?: (reading: Reading, begin: number, end: number) => boolean;
}

/** Where a rule fired. */
export interface Match {
  readonly rule: Rule;
  readonly begin: number;
  readonly end: number;
  readonly parts: Parts;
}

/** A line of the grammar. */
export function rule<Name extends string>(
  name: Name,
  kind: RuleKind,
  readers: readonly Reader[],
  unless?: Rule['unless'],
): Rule<Name> {
  const pattern = seq(...readers);
  return unless ? { name, kind, pattern, unless } : { name, kind, pattern };
}
