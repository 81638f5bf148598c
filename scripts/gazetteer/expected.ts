import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { HEAD_NOUNS } from '../../src/arabic/head-nouns.ts';
import { INSTITUTIONS } from '../../src/arabic/institutions.ts';
import { writeVariants } from '../../src/arabic/spelling-variants.ts';
import type { Entity, EntityKind } from '../../src/recognition/entity.ts';
import { surfaceOf } from '../../src/recognition/gazetteer/compile.ts';
import { gatherEntries } from './entries.ts';
import { readRows } from './rows.ts';
import { readTables } from './tables.ts';

// `npx tsx scripts/gazetteer/expected.ts [WORD]`: of the names in test/corpus/names/expected, the share that is a name
// of a fitting line, by list, group and country; then the missing ones, of all lists or of those whose row holds WORD.

const FOLDER = resolve(import.meta.dirname, '../../test/corpus/names/expected');
const only = process.argv[2] ?? '';

interface Expected {
  readonly list: string;
  readonly name: string;
  readonly group: string;
  readonly country: string;
}

interface Share {
  found: number;
  all: number;
}

const headNouns = new Set(HEAD_NOUNS.flatMap((row) => row.words).map(surfaceOf));
const known = new Map<string, Entity[]>();
const rows = readRows(readTables(), []);
const asWritten = new Map(rows.map((row) => [row.cells.id, row.names]));
for (const { entity, names } of gatherEntries(rows, [])) {
  // As compiled, a name has lost the title or adjective that the recognizer reads by itself.
  for (const { text, flag } of [...names, ...(asWritten.get(entity.id) ?? [])]) {
    for (const spelling of [text, ...writeVariants(text, entity, flag === 'strong')]) {
      for (const surface of entity.kind === 'person' ? [surfaceOf(spelling)] : withoutHead(spelling)) {
        known.set(surface, [...(known.get(surface) ?? []), entity]);
      }
    }
  }
}
const bodies = new Set(INSTITUTIONS.flatMap((one) => one.heads).map(surfaceOf));

/** A name as written, and without the noun that says what it is («حركة فتح», «فتح»). */
function withoutHead(name: string): string[] {
  const [first = '', ...rest] = surfaceOf(name).split(' ');
  return rest.length > 0 && headNouns.has(first) ? [[first, ...rest].join(' '), rest.join(' ')] : [surfaceOf(name)];
}

/** A body that is named by rule: the noun of a body, and the adjective of a state. */
function isNamedByRule(name: string): boolean {
  const parts = surfaceOf(name).split(' ');
  return [1, 2].some((adjectives) => {
    const adjective = parts.slice(-adjectives);
    const isAdjective =
      known.get(adjective.join(' '))?.some(({ kind }) => kind === 'nationality') ??
      adjective.every((part) => known.get(part)?.some(({ kind }) => kind === 'nationality'));
    return isAdjective && bodies.has(parts.slice(0, -adjectives).join(' '));
  });
}

/** What a group of the lists may be filed as; without the noun before it, a name must be of the very kind. */
const KINDS: Readonly<Record<string, readonly EntityKind[]>> = {
  armed_group: ['armed_group', 'military', 'party', 'organisation'],
  military: ['military', 'armed_group', 'organisation'],
  party: ['party', 'organisation', 'armed_group'],
  un: ['organisation', 'military'],
  court: ['organisation'],
  bank: ['organisation', 'company'],
  company: ['company', 'organisation', 'media'],
  club: ['club', 'company'],
  media: ['media', 'company', 'organisation'],
  event: ['event', 'treaty'],
};

function fitsGroup(expected: Expected, entity: Entity, isWhole: boolean): boolean {
  const mayBe = KINDS[expected.group];
  if (mayBe?.includes(entity.kind)) return true;
  // Lists mix events and companies under “organisation”, and call a mine or a palace by its owner.
  const isNoName = entity.kind === 'person' || entity.kind === 'nationality';
  return !isNoName && (isWhole || (mayBe === undefined && entity.kind !== 'place'));
}

/** A town must be one of its own country: its namesake elsewhere does not help the reader. */
function fitsTown(expected: Expected, entity: Entity): boolean {
  const isSahara = entity.country === 'EH' && expected.country === 'MA';
  const isThere = entity.country === expected.country || entity.country === '' || isSahara;
  return isThere && entity.kind !== 'person' && entity.kind !== 'nationality';
}

function isFound(expected: Expected): boolean {
  const whole = surfaceOf(expected.name);
  const surfaces = expected.list === 'persons' ? [whole] : withoutHead(expected.name);
  const fits = (entity: Entity, surface: string): boolean => {
    if (expected.list === 'persons') return entity.kind === 'person';
    return expected.list === 'towns' ? fitsTown(expected, entity) : fitsGroup(expected, entity, surface === whole);
  };
  const isFiled = surfaces.some((surface) => known.get(surface)?.some((entity) => fits(entity, surface)));
  return isFiled || (expected.list === 'groups' && isNamedByRule(expected.name));
}

function readLists(): Expected[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.tsv'));
  return files.flatMap((file) =>
    readFileSync(resolve(FOLDER, file), 'utf8')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', group = '', country = ''] = line.split('\t');
        return { list: file.replace('.tsv', ''), name, group, country };
      }),
  );
}

const shares = new Map<string, Share>();
const missing = new Map<string, string[]>();
for (const expected of readLists()) {
  const { list, name, group, country } = expected;
  const found = isFound(expected);
  for (const key of new Set([list, `${list} · ${group}`, `${list} · ${country}`])) {
    const share = shares.get(key) ?? { found: 0, all: 0 };
    shares.set(key, { found: share.found + Number(found), all: share.all + 1 });
  }
  const row = `${list} · ${country} · ${group}`;
  if (!found && `${row} · ${name}`.includes(only)) missing.set(row, [...(missing.get(row) ?? []), name]);
}
for (const [key, { found, all }] of [...shares].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${((100 * found) / all).toFixed(1).padStart(5)} %  ${String(found).padStart(4)} of ${String(all).padEnd(5)} ${key}`);
}
for (const [row, names] of missing) console.log(`\n${row}: ${names.join('، ')}`);
