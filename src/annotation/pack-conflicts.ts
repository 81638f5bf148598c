import { NAME_JOINS, PROCLITICS, readArabic } from '../arabic/clitics.ts';
import { surfaceOf } from '../recognition/gazetteer/compile.ts';
import type { Gazetteer } from '../recognition/gazetteer/gazetteer.ts';
import type { Entity } from '../recognition/entity.ts';
import { search } from '../text/matcher.ts';
import type { FlaggedName, PackKind } from './name-pack.ts';

/** What is looked up: the name first, then its other forms. */
export interface Named {
  readonly kind: PackKind;
  readonly names: readonly FlaggedName[];
}

/** A name that somebody else is known by. */
export interface Conflict<T extends Named> {
  readonly name: T;
  /** The form that is claimed by both. */
  readonly form: string;
  readonly known: Entity;
}

export interface Comparison<T extends Named> {
  /** The same words mean something else so far. */
  readonly conflicts: readonly Conflict<T>[];
  /** Known already, by the same name and with the same kind. */
  readonly known: readonly { readonly name: T; readonly entity: Entity }[];
}

/**
 * Compares names with those that are known. All forms are written under one another and searched in one pass, so that
 * 100,000 names take a fraction of a second.
 */
export function compareNames<T extends Named>(
  names: readonly T[],
  gazetteers: readonly Gazetteer[],
): Comparison<T> {
  const owners: number[] = [];
  const starts: number[] = [];
  const lines: string[] = [];
  let length = 0;
  names.forEach((name, i) => {
    for (const { text } of name.names) {
      const line = surfaceOf(text);
      owners.push(i);
      starts.push(length);
      lines.push(line);
      length += line.length + 1;
    }
  });
  const text = readArabic(lines.join('\n'));
  const ends = starts.map((start, i) => start + lines[i]!.length);
  const lineAt = new Map(starts.map((start, i) => [start, i]));
  const known = new Map<number, Entity>();
  const conflicts = new Map<number, Conflict<T>>();
  for (const gazetteer of gazetteers) {
    const found = search(gazetteer.matcher, text, PROCLITICS.article, NAME_JOINS);
    for (let i = 0; i < found.count; i++) {
      const line = lineAt.get(found.start[i]!);
      // A whole form only: neither part of a longer one, nor what is left of it behind a proclitic.
      if (line === undefined || text.words.end[found.lastWord[i]!] !== ends[line]) continue;
      const owner = owners[line]!;
      const name = names[owner]!;
      for (const entity of claimantsOf(gazetteer, found.name[i]!)) {
        const isSame = entity.kind === name.kind && surfaceOf(entity.name) === surfaceOf(name.names[0]!.text);
        if (isSame) known.set(owner, entity);
        else if (!conflicts.has(owner)) conflicts.set(owner, { name, form: lines[line]!, known: entity });
      }
    }
  }
  return {
    known: [...known].map(([owner, entity]) => ({ name: names[owner]!, entity })),
    conflicts: [...conflicts].filter(([owner]) => !known.has(owner)).map(([, conflict]) => conflict),
  };
}

/** Those who bear a name; what an adjective must complete, and adjectives themselves, stand for nobody. */
function claimantsOf(gazetteer: Gazetteer, surface: number): Entity[] {
  const entities: Entity[] = [];
  for (let at = gazetteer.claimAt[surface]!; at < gazetteer.claimAt[surface + 1]!; at++) {
    const number = gazetteer.claims[at]! >>> 3;
    if (gazetteer.kindOf(number) === 'nationality') continue;
    const entity = gazetteer.entityAt(number);
    if (entity.source !== 'rule') entities.push(entity);
  }
  return entities;
}
