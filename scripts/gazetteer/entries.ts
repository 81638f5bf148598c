import { surfaceOf, type Entry } from '../../src/recognition/gazetteer/compile.ts';
import type { Fault } from './fault.ts';
import { readNationalities, readNationalityTable } from './nationalities.ts';
import type { Row } from './rows.ts';
import { isPackageTable } from './tables.ts';

/** All entities of the tables as the compiler takes them. What a package claims and a curated line claims too, the curated line has. */
export function gatherEntries(rows: readonly Row[], faults: Fault[]): Entry[] {
  const nationalities = readNationalities(readNationalityTable(), rows, faults);
  const curated = rows.filter((row) => !isPackageTable(row.file)).flatMap(entryOf);
  const taken = new Set([...curated, ...nationalities].flatMap((entry) => entry.names.map((name) => surfaceOf(name.text))));
  const packaged = rows
    .filter((row) => isPackageTable(row.file))
    .flatMap(entryOf)
    .filter((entry) => !taken.has(surfaceOf(entry.entity.name)))
    .map((entry) => ({ ...entry, names: entry.names.filter((name) => !taken.has(surfaceOf(name.text))) }));
  return [...curated, ...nationalities, ...packaged];
}

function entryOf(row: Row): Entry[] {
  const { cells, kind, names, cues, facts, file } = row;
  const [main, ...aliases] = names;
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
        aliases: aliases.map((alias) => alias.text),
        source: isPackageTable(file) ? 'package' : 'curated',
        ...(qid === undefined ? {} : { qid }),
      },
      names,
      cues,
    },
  ];
}
