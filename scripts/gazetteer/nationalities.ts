import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldedWord } from '../../src/arabic/letters.ts';
import { writeNationalityForms } from '../../src/arabic/nationality-forms.ts';
import type { Entry } from '../../src/recognition/gazetteer/compile.ts';
import { isCountryCode } from './country-codes.ts';
import type { Fault } from './fault.ts';
import type { Row } from './rows.ts';
import { GAZETTEER_FOLDER, NATIONALITY_TABLE } from './tables.ts';

export const NATIONALITY_HEADER = 'country\tadjective\tplurals';

export function readNationalityTable(): string {
  return readFileSync(join(GAZETTEER_FOLDER, NATIONALITY_TABLE), 'utf8');
}

/** The adjectives as entities (`ly-nationality`), named in English by their country. Faults are added to `faults`. */
export function readNationalities(text: string, rows: readonly Row[], faults: Fault[]): Entry[] {
  const countries = new Map(rows.filter(isCountry).map((row) => [row.cells.country, row]));
  const countryNames = new Set(rows.filter(isCountry).flatMap((row) => row.names.map((name) => foldedWord(name.text))));
  const entries = new Map<string, Entry>();
  const [header, ...lines] = text.split('\n');
  const fault = (line: number, message: string): void =>
    void faults.push({ file: `gazetteer/${NATIONALITY_TABLE}`, line, message });
  if (header !== NATIONALITY_HEADER) fault(1, 'the first line is not the header');
  lines.forEach((line, i) => {
    if (line === '' || line.startsWith('#')) return;
    const [code = '', written = '', plurals = '', ...more] = line.split('\t');
    const country = countries.get(code);
    if (more.length > 0 || plurals === undefined) fault(i + 2, 'three columns are wanted');
    if (!isCountryCode(code) || !country) return fault(i + 2, `“${code}” is no country of countries.tsv`);
    const adjective = written.replace(/^\?/, '');
    if (!adjective.endsWith('ي')) fault(i + 2, `“${written}” does not end in ي`);
    const forms = writeNationalityForms(adjective, plurals === '' ? [] : plurals.split('|'))
      // «تشيلي» is the country, «الليبيا» nothing; a flagged adjective (مالي) counts with the article only.
      .filter((form) => (form.startsWith('ال') || !countryNames.has(foldedWord(form))) && !(written.startsWith('?') && !form.startsWith('ال')));
    const id = `${code.toLowerCase()}-nationality`;
    const names = [...(entries.get(id)?.names ?? []), ...forms.map((form) => ({ text: form, flag: 'strong' as const }))];
    const entity = entries.get(id)?.entity ?? {
      id,
      kind: 'nationality' as const,
      name: adjective,
      nameEn: country.cells.en,
      country: code,
      descriptionAr: `نسبة إلى ${country.cells.ar.replace(/^[~?]/, '')}`,
      descriptionEn: `Adjective of ${country.cells.en}`,
      aliases: [],
      source: 'rule' as const,
    };
    entries.set(id, { entity, names: names.filter((name) => !isBareFlagged(name.text, written)), cues: [] });
  });
  return [...entries.values()];
}

function isCountry(row: Row): boolean {
  return row.file.endsWith('/countries.tsv');
}

function isBareFlagged(form: string, written: string): boolean {
  return written.startsWith('?') && form === written.slice(1);
}
