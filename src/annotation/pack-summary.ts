import type { Entity } from '../recognition/entity.ts';
import type { PackKind, PackName } from './name-pack.ts';
import type { Comparison } from './pack-conflicts.ts';
import type { Refusal } from './pack-refusals.ts';
import type { Finding, PackReading } from './read-pack.ts';

/** How many lines of each finding a report shows. */
const SHOWN = 50;

/** The first of many, and how many there are. */
export interface Some<T> {
  readonly count: number;
  readonly first: readonly T[];
}

/** What a file holds, small enough to be shown: of 100,000 names nobody reads more than the first of each finding. */
export interface PackSummary extends Pick<PackReading, 'format' | 'title' | 'forms'> {
  /** How many names can be imported. */
  readonly names: number;
  readonly labels: Some<PackReading['labels'][number]>;
  readonly conflicts: Some<{ readonly kind: PackKind; readonly form: string; readonly known: Entity }>;
  readonly known: Some<{ readonly name: string; readonly entity: Entity }>;
  readonly ambiguous: Some<Finding>;
  readonly duplicates: Some<Finding>;
  readonly refused: Some<Finding & { readonly reason: Refusal }>;
}

/** What the reader leaves out of an import. */
export interface LeftOut {
  readonly known: boolean;
  readonly conflicts: boolean;
}

export function summarisePack(reading: PackReading, comparison: Comparison<PackName>): PackSummary {
  const { format, title, forms, names, labels, ambiguous, duplicates, refused } = reading;
  const { conflicts, known } = comparison;
  return {
    format,
    title,
    forms,
    names: names.length,
    labels: some(labels, (label) => label),
    conflicts: some(conflicts, ({ name, form, known: other }) => ({ kind: name.kind, form, known: other })),
    known: some(known, ({ name, entity }) => ({ name: name.names[0]!.text, entity })),
    ambiguous: some(ambiguous, (finding) => finding),
    duplicates: some(duplicates, (finding) => finding),
    refused: some(refused, (finding) => finding),
  };
}

/** How many names an import would keep. A name is never among the known and the conflicts both. */
export function countKept({ names, known, conflicts }: PackSummary, left: LeftOut): number {
  return names - (left.known ? known.count : 0) - (left.conflicts ? conflicts.count : 0);
}

/** The names that an import keeps. */
export function keptNames(
  names: readonly PackName[],
  { known, conflicts }: Comparison<PackName>,
  left: LeftOut,
): readonly PackName[] {
  const out = new Set<PackName>([
    ...(left.known ? known.map(({ name }) => name) : []),
    ...(left.conflicts ? conflicts.map(({ name }) => name) : []),
  ]);
  return out.size === 0 ? names : names.filter((name) => !out.has(name));
}

function some<T, U>(all: readonly T[], show: (one: T) => U): Some<U> {
  return { count: all.length, first: all.slice(0, SHOWN).map(show) };
}
