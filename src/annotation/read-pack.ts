import { surfaceOf } from '../recognition/gazetteer/compile.ts';
import {
  hasArabic,
  NAME_FLAGS,
  type FlaggedName,
  type NameFlag,
  type PackKind,
  type PackName,
} from './name-pack.ts';
import { LONGEST_NAME, MOST_WORDS } from './own-name.ts';
import { decodePack, type PackFault } from './pack-file.ts';
import { readRows, type PackFormat, type RawForm, type RawRow } from './pack-rows.ts';
import { reasonAgainst, shorten, type Refusal } from './pack-refusals.ts';
import { kindOfLabel } from './pack-words.ts';

/** A line that the report names. */
export interface Finding {
  readonly line: number;
  /** What stands there, shortened; safe to show as text. */
  readonly words: string;
}

/** What a file holds, before anything is kept. */
export interface PackReading {
  readonly format: PackFormat;
  readonly title: string;
  readonly names: readonly PackName[];
  /** How many spellings they have together. */
  readonly forms: number;
  /** The labels of the file with the kind that each was read as; '' is a line without a label. */
  readonly labels: readonly {
    readonly label: string;
    readonly kind: PackKind | null;
    readonly count: number;
  }[];
  /** Names that stand there twice with one kind; the second is left out. */
  readonly duplicates: readonly Finding[];
  /** Names that are ordinary words too: they count only beside a word that says so. */
  readonly ambiguous: readonly Finding[];
  readonly refused: readonly (Finding & { readonly reason: Refusal })[];
}

export type PackResult =
  { readonly ok: true; readonly reading: PackReading } | { readonly ok: false; readonly fault: PackFault };

export interface ReadOptions {
  /** Kinds that the reader chose for labels of the file. */
  readonly kinds?: ReadonlyMap<string, PackKind>;
  /** True for the folded spelling of an ordinary word, or of a given name. */
  readonly isOrdinary: (folded: string) => boolean;
  /** Told now and then how many rows of how many are read. */
  readonly onRow?: (done: number, all: number) => void;
}

/** Names of a pack with all their forms; beyond it a browser would take seconds to open it. */
export const MOST_NAMES = 300_000;
const MOST_FORMS = 60;
/** Often enough for a line of progress to move, and seldom enough to cost nothing. */
const ROWS_TOLD = 1_000;
/** The compiled file counts those who claim a name in one byte, spelling variants included. */
const MOST_NAMESAKES = 60;

const FLAG_SIGNS: Readonly<Record<string, NameFlag>> = { '~': 'weak', '?': 'cue' };

/** Reads a file as a pack and says what was found in it; nothing is kept, and nothing in the file can do more than be refused. */
export function readPack(bytes: Uint8Array, options: ReadOptions): PackResult {
  const decoded = decodePack(bytes);
  if (!decoded.ok) return decoded;
  const raw = readRows(decoded.text);
  if (typeof raw === 'string') return { ok: false, fault: raw };
  if (raw.rows.length > MOST_NAMES) return { ok: false, fault: 'too-many-names' };
  const reader = new RowReader(raw.format, options);
  for (const [i, row] of raw.rows.entries()) {
    if (i % ROWS_TOLD === 0) options.onRow?.(i, raw.rows.length);
    reader.read(row);
    if (reader.forms > MOST_NAMES) return { ok: false, fault: 'too-many-names' };
  }
  return { ok: true, reading: { ...reader.result(), title: shorten(raw.title) } };
}

class RowReader {
  forms = 0;
  readonly #format: PackFormat;
  readonly #options: ReadOptions;
  readonly #names: PackName[] = [];
  readonly #labels = new Map<string, { kind: PackKind | null; count: number }>();
  readonly #ids = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #namesakes = new Map<string, number>();
  readonly #duplicates: Finding[] = [];
  readonly #ambiguous: Finding[] = [];
  readonly #refused: (Finding & { reason: Refusal })[] = [];

  constructor(format: PackFormat, options: ReadOptions) {
    this.#format = format;
    this.#options = options;
  }

  result(): Omit<PackReading, 'title'> {
    return {
      format: this.#format,
      names: this.#names,
      forms: this.forms,
      labels: [...this.#labels].map(([label, { kind, count }]) => ({ label, kind, count })),
      duplicates: this.#duplicates,
      ambiguous: this.#ambiguous,
      refused: this.#refused,
    };
  }

  read(row: RawRow): void {
    const { line, cells } = row;
    const words = shorten(cells.name ?? Object.values(cells)[0] ?? '');
    const refuse = (reason: Refusal): void => void this.#refused.push({ line, words, reason });
    const kind = row.fault ? null : this.#kindOf(shorten(cells.kind ?? ''));
    const reason = row.fault ?? reasonAgainst(row) ?? (kind ? null : 'unknown-kind');
    if (reason || !kind) return refuse(reason ?? 'unknown-kind');

    const bySurface = this.#formsOf(row, kind);
    const forms = [...bySurface.values()];
    const surfaces = [...bySurface.keys()];
    if (forms.length === 0) return refuse('no-name');
    if (forms.length > MOST_FORMS) return refuse('too-many-forms');
    if (surfaces.some((surface) => surface === '')) return refuse('no-letters');
    if (
      forms.some(({ text }) => text.length > LONGEST_NAME) ||
      surfaces.some((one) => one.split(' ').length > MOST_WORDS)
    )
      return refuse('too-long');

    const key = `${kind} ${surfaces[0]!}`;
    const given = /^[a-z0-9][a-z0-9._-]{0,79}$/.test(cells.id ?? '') ? cells.id! : null;
    if (given && this.#ids.has(given)) return refuse('duplicate-id');
    if (this.#seen.has(key)) return void this.#duplicates.push({ line, words });
    if (surfaces.some((surface) => (this.#namesakes.get(surface) ?? 0) >= MOST_NAMESAKES))
      return refuse('crowded');
    for (const surface of surfaces) this.#namesakes.set(surface, (this.#namesakes.get(surface) ?? 0) + 1);
    const id = given ?? this.#newId(key);
    this.#ids.add(id);
    this.#seen.add(key);
    this.forms += forms.length;
    if (forms.some(({ flag }, i) => flag === 'cue' && this.#isOrdinary(surfaces[i]!)))
      this.#ambiguous.push({ line, words });
    const { nameEn = '', country = '', descriptionAr = '', descriptionEn = '', note = '', cues = '' } = cells;
    const noteIsArabic = hasArabic(note);
    this.#names.push({
      id,
      kind,
      names: forms,
      nameEn,
      country: country.toUpperCase(),
      descriptionAr: descriptionAr || (noteIsArabic ? note : ''),
      descriptionEn: descriptionEn || (noteIsArabic ? '' : note),
      cues: cues.split('|').filter((cue) => /^!?[<>*]./.test(cue)),
    });
  }

  #kindOf(label: string): PackKind | null {
    const known = this.#labels.get(label);
    if (known) {
      known.count++;
      return known.kind;
    }
    const kind = this.#options.kinds?.get(label) ?? kindOfLabel(label);
    this.#labels.set(label, { kind, count: 1 });
    return kind;
  }

  /** The name and its other forms by their surface, with their flags as written or as they follow. */
  #formsOf({ cells, forms }: RawRow, kind: PackKind): Map<string, FlaggedName> {
    const written: readonly RawForm[] = forms ?? [
      { text: cells.name ?? '' },
      ...(cells.aliases ?? '').split('|').map((text) => ({ text })),
    ];
    const found = new Map<string, FlaggedName>();
    written.forEach(({ text, flag }, i) => {
      const sign = FLAG_SIGNS[text[0] ?? ''];
      const words = (sign ? text.slice(1) : text).replace(/\s+/g, ' ').trim();
      if (words === '') return;
      const stated = NAME_FLAGS.find((one) => one === flag);
      const surface = surfaceOf(words);
      const follows = this.#flagOf(surface, i === 0, kind);
      if (!found.has(surface)) found.set(surface, { text: words, flag: stated ?? sign ?? follows });
    });
    return found;
  }

  /** An ordinary word needs a cue; a single word that is another form of a person's name needs the full name. */
  #flagOf(surface: string, isMain: boolean, kind: PackKind): NameFlag {
    if (this.#isOrdinary(surface)) return 'cue';
    const isShort = !isMain && kind === 'person' && !surface.includes(' ');
    return isShort && this.#format !== 'gazetteer' ? 'weak' : 'strong';
  }

  #isOrdinary(surface: string): boolean {
    return !surface.includes(' ') && this.#options.isOrdinary(surface);
  }

  /** The same for the same name in every version of a file, so that notes and clippings stay with it. */
  #newId(key: string): string {
    let high = 0x811c9dc5;
    let low = 0x1000193;
    for (let i = 0; i < key.length; i++) {
      high = Math.imul(high ^ key.charCodeAt(i), 0x01000193);
      low = Math.imul(low + key.charCodeAt(i), 0x85ebca6b) ^ (low >>> 13);
    }
    const stem = `n${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
    let id = stem;
    for (let i = 2; this.#ids.has(id); i++) id = `${stem}-${i}`;
    return id;
  }
}
