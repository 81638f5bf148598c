import { COLUMN_WORDS, KIND_WORDS } from '../arabic/kind-words.ts';
import { foldedWord } from '../arabic/letters.ts';
import { PACK_KINDS, type PackKind } from './name-pack.ts';

/** The columns that a table of names may have. */
export const COLUMNS = [
  'id',
  'kind',
  'name',
  'aliases',
  'nameEn',
  'country',
  'descriptionAr',
  'descriptionEn',
  'note',
  'cues',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What others call these columns: our gazetteer, Wikidata exports, INCEpTION, spreadsheets. */
const COLUMN_NAMES: Readonly<Record<Column, readonly string[]>> = {
  id: ['id'],
  kind: ['kind', 'type', 'label', 'category', 'class', 'tag'],
  name: ['name', 'ar', 'text', 'form', 'surface', 'arabic', 'name_ar', 'term', 'entity'],
  aliases: ['aliases', 'alias', 'names', 'variants', 'other_names', 'synonyms'],
  nameEn: ['en', 'nameen', 'name_en', 'english', 'latin', 'transliteration'],
  country: ['country'],
  descriptionAr: ['desc_ar', 'descriptionar', 'description_ar'],
  descriptionEn: ['desc_en', 'descriptionen', 'description_en'],
  note: ['note', 'notes', 'description', 'comment'],
  cues: ['cues'],
};

/** What taggers and corpora call our kinds. `misc`, `norp` and the like are several kinds, and therefore none. */
const KIND_LABELS: Readonly<Record<PackKind, readonly string[]>> = {
  person: ['per', 'pers', 'people', 'human', 'persname'],
  place: ['loc', 'location', 'gpe', 'geo', 'city', 'country', 'fac', 'facility', 'placename'],
  organisation: ['org', 'organization', 'institution', 'orgname'],
  armed_group: ['armed group', 'militia'],
  military: ['army', 'military unit'],
  party: ['political party', 'movement'],
  company: ['corporation', 'business'],
  club: ['sports club', 'team'],
  media: ['newspaper', 'channel', 'media outlet'],
  event: ['evt'],
  treaty: ['law', 'agreement'],
};

const kindByLabel = new Map<string, PackKind>(
  PACK_KINDS.flatMap((kind) => [kind, ...KIND_LABELS[kind]].map((label) => [plain(label), kind] as const)),
);
for (const { kind, words } of KIND_WORDS) {
  const known = PACK_KINDS.find((one) => one === kind);
  if (known) for (const word of words) kindByLabel.set(plain(word), known);
}

const columnByName = new Map<string, Column>(
  COLUMNS.flatMap((column) => COLUMN_NAMES[column].map((name) => [plain(name), column] as const)),
);
for (const { column, words } of COLUMN_WORDS) {
  const known = COLUMNS.find((one) => one === column);
  if (known) for (const word of words) columnByName.set(plain(word), known);
}

/** The kind that a label means («PER», «B-LOC», «منظمة»); null where it means none of ours, or several. */
export function kindOfLabel(label: string): PackKind | null {
  return kindByLabel.get(plain(label.replace(/^[bi]-/i, ''))) ?? null;
}

/** The column that a heading means; null where it means none. */
export function columnOfHeading(heading: string): Column | null {
  return columnByName.get(plain(heading)) ?? null;
}

function plain(words: string): string {
  return foldedWord(words.trim()).replace(/[\s_-]+/g, ' ');
}
