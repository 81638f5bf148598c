import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INSTITUTIONS } from '../../src/arabic/institutions.ts';
import { phrases } from '../../src/arabic/word-list.ts';
import { ruleHeadId } from '../../src/recognition/gazetteer/rule-entity.ts';
import { surfaceOf, type Entry } from '../../src/recognition/gazetteer/compile.ts';
import type { Fault } from './fault.ts';
import { readNationalities, readNationalityTable } from './nationalities.ts';
import { COMMON_WORDS, ORDINARY_WORDS, PLAIN_NAMES } from './ordinary-words.ts';
import type { Row } from './rows.ts';
import { GAZETTEER_FOLDER, isPackageTable } from './tables.ts';
import { addShortNames } from './short-names.ts';
import { tidyNames } from './tidy-names.ts';

/** All entities of the tables as the compiler takes them. What a package claims and a curated line claims too, the curated line has. */
export function gatherEntries(rows: readonly Row[], faults: Fault[]): Entry[] {
  const nationalities = readNationalities(readNationalityTable(), rows, faults);
  const adjectives = new Set(nationalities.flatMap((entry) => entry.names.map((name) => surfaceOf(name.text))));
  const curated = rows
    .filter((row) => !isPackageTable(row.file))
    .flatMap(entryOf)
    .map((entry) => tidyNames(entry, adjectives));
  const taken = new Set([...curated, ...nationalities].flatMap((entry) => entry.names.map((name) => surfaceOf(name.text))));
  const packaged = rows
    .filter((row) => isPackageTable(row.file))
    .flatMap(entryOf)
    .filter((entry) => !taken.has(surfaceOf(entry.entity.name)))
    .map((entry) => ({ ...entry, names: entry.names.filter((name) => !taken.has(surfaceOf(name.text))) }));
  return addShortNames(shareNames([...curated, ...nationalities, ...packaged, ...institutionHeads()]));
}

/** A place name that several places bear and that is no word needs no cue to be a place: it only needs a choice. */
function shareNames(entries: readonly Entry[]): Entry[] {
  const claimants = new Map<string, number>();
  for (const { entity, names } of entries) {
    if (entity.kind !== 'place') continue;
    for (const { text, flag } of names) {
      if (flag === 'cue') claimants.set(surfaceOf(text), (claimants.get(surfaceOf(text)) ?? 0) + 1);
    }
  }
  const placeNames = new Set(
    entries.filter(({ entity }) => entity.kind === 'place').flatMap(({ names }) => names.map((name) => surfaceOf(name.text))),
  );
  const isShared = (surface: string): boolean =>
    (claimants.get(surface) ?? 0) > 1 && !ORDINARY_WORDS.has(surface) && !surface.includes(' ');
  return entries.map((entry) => ({
    ...entry,
    names: entry.names.map((name) => {
      const surface = surfaceOf(name.text);
      const isPlain = PLAIN_NAMES.has(surface) && (entry.entity.kind === 'place' || !placeNames.has(surface));
      const isWord = name.flag === 'strong' && ORDINARY_WORDS.has(surface) && entry.entity.kind !== 'nationality';
      if (isWord && !isPlain) return { ...name, flag: 'cue' as const };
      const isSharedPlace = name.flag === 'cue' && entry.entity.kind === 'place' && isShared(surface);
      if ((isPlain && name.flag !== 'strong') || isSharedPlace) return { ...name, flag: 'shared' as const };
      // A town may stand behind a preposition alone («في سرت»), unless a common noun does («في خطاب»).
      const isTown = entry.entity.kind === 'place' && name.flag === 'cue' && !COMMON_WORDS.has(surface);
      return isTown ? { ...name, flag: 'weak' as const } : name;
    }),
  }));
}

/** The heads of bodies that an adjective completes («وزارة الخارجية» + «السورية»), as entities without a country. */
function institutionHeads(): Entry[] {
  return INSTITUTIONS.map(({ key, kind, heads, en }) => ({
    entity: {
      id: ruleHeadId(key),
      kind,
      name: heads[0]!,
      nameEn: en,
      country: '',
      descriptionAr: '',
      descriptionEn: '',
      aliases: [],
      source: 'rule' as const,
    },
    names: heads.map((text) => ({ text, flag: 'head' as const })),
    cues: [],
  }));
}

/** Phrases and words that hold or look like a name and are none. */
export function readBlockers(): string[] {
  return ['not-names.txt', 'false-friends.txt'].flatMap((file) =>
    phrases(readFileSync(join(GAZETTEER_FOLDER, file), 'utf8')),
  );
}

function entryOf(row: Row): Entry[] {
  const { cells, kind, names, cues, facts, file } = row;
  const [main] = names;
  if (!kind || !main || main.text === '') return [];
  const qid = facts.get('qid');
  return [
    {
      entity: {
        id: cells.id,
        kind,
        name: main.text,
        nameEn: cells.en,
        country: cells.country,
        descriptionAr: cells.desc_ar,
        descriptionEn: cells.desc_en,
        source: isPackageTable(file) ? 'package' : 'curated',
        ...(qid === undefined ? {} : { qid }),
      },
      names,
      cues,
    },
  ];
}
