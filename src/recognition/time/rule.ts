import type { Parts } from './parts.ts';
import { type Reader, type Reading, seq } from './pattern.ts';
import { type Shape, together } from './shape.ts';
import type { Token } from './tokens.ts';

/** What kind of expression a rule reads, that is: how the resolver values it. */
export type RuleKind =
  | 'point'
  | 'unit'
  | 'offset'
  | 'latest'
  | 'vague'
  | 'same-period'
  | 'months'
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
  /** What it begins with, where other rules begin with the same: it is read once for all of them. */
  readonly prefix: Reader | null;
  /** All of it, or all behind the prefix. */
  readonly rest: Reader;
  /** Classes that it can begin with. */
  readonly shape: Shape;
  /** A look at the tokens ahead that spares the reading where it must fail. */
  readonly needs?: (tokens: readonly Token[], at: number) => boolean;
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

/** Readers that many rules begin with. */
const PREFIXES = new WeakSet<Reader>();

/** Declares a reader as a prefix of many rules, to be read once for all. */
export function shared(reader: Reader): Reader {
  PREFIXES.add(reader);
  return reader;
}

/** A line of the grammar. */
export function rule<Name extends string>(
  name: Name,
  kind: RuleKind,
  readers: readonly Reader[],
  unless?: Rule['unless'],
  needs?: Rule['needs'],
): Rule<Name> {
  const [first, ...others] = readers;
  const prefix = first !== undefined && PREFIXES.has(first) ? first : null;
  const rest = seq(...(prefix === null ? readers : others));
  const shape = prefix === null ? rest : together(prefix, rest);
  return { name, kind, prefix, rest, shape, ...(unless ? { unless } : {}), ...(needs ? { needs } : {}) };
}
