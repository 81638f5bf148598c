import type { PackedNames } from '../../text/matcher-build.ts';
import type { EntitySource } from '../entity.ts';

/**
 * The one file of the gazetteer: a header of 32-bit numbers (magic, version, then offset and length in elements of
 * each section), then the sections, each at a multiple of four bytes. Little-endian, as every browser's machine is.
 * Loading makes a view of each section, adds up lengths and decodes no string.
 */
export const MAGIC = 0x47485348;
/** Changes with every change of the sections; a file of another version is refused. */
export const VERSION = 8;

/** What stands in the file, in its order. */
export interface Sections extends PackedNames {
  /** By name: how many entities claim it, in `claims`. */
  readonly claimCount: Uint8Array;
  /** Entity × 8 + flag (`FLAGS`), as the difference from the claim before it. A name that nobody claims is a phrase that only looks like one, and blocks. */
  readonly claims: Int32Array;
  /** By entity: number in `ENTITY_KINDS`. */
  readonly kind: Uint8Array;
  /** By entity: the two letters of the country, first × 256 + second; 0 where none is filed. */
  readonly country: Uint16Array;
  /** By entity: number in `SOURCES`. */
  readonly origin: Uint8Array;
  /** By entity: how many numbers its cues take in `cues`; see `cue.ts`. */
  readonly cueCount: Uint16Array;
  readonly cues: Int32Array;
  /** By field, then by entity: the strings in UTF-8, each with a zero behind it. Entities are sorted by id. */
  readonly text: Uint8Array;
  /** Where each `TEXT_BLOCK`th of the strings begins in `text`, so that none has to be counted from the first. */
  readonly textAt: Uint32Array;
}

/** Fewer strings a block would be found sooner, and make the file larger: offsets do not compress. */
export const TEXT_BLOCK = 128;

/**
 * The strings of an entity, in their order in the file. The id is '' where it is the usual one. Other spellings stand in
 * the matcher only, folded: nothing shows them, and they would take an eighth of the file.
 */
export const FIELD = { id: 0, name: 1, nameEn: 2, descriptionAr: 3, descriptionEn: 4, qid: 5 } as const;

/** Where entities come from, in the order of their numbers in the file. */
export const SOURCES: readonly EntitySource[] = ['curated', 'package', 'rule', 'reader'];

/**
 * How far a claim to a name is believed: wherever it stands; beside the full name or a title; beside a cue; as the
 * name of one of several places, and nothing else (طرابلس); as the head of a body that an adjective completes.
 */
export const FLAGS = ['strong', 'weak', 'cue', 'shared', 'head'] as const;
export type Flag = (typeof FLAGS)[number];
export const STRONG = 0;
export const WEAK = 1;
export const CUE = 2;
export const SHARED = 3;
export const HEAD = 4;

type View = Uint8Array | Uint16Array | Uint32Array | Int32Array;
type Maker = new (buffer: ArrayBuffer, offset: number, length: number) => View;

const LAYOUT: Readonly<Record<keyof Sections, Maker>> = {
  wordCodes: Uint8Array,
  wordLength: Uint8Array,
  shared: Uint8Array,
  added: Uint8Array,
  path: Uint16Array,
  pathHigh: Uint8Array,
  claimCount: Uint8Array,
  claims: Int32Array,
  kind: Uint8Array,
  country: Uint16Array,
  origin: Uint8Array,
  cueCount: Uint16Array,
  cues: Int32Array,
  text: Uint8Array,
  textAt: Uint32Array,
};
const NAMES = Object.keys(LAYOUT) as (keyof Sections)[];
const HEADER_NUMBERS = 2 + NAMES.length * 2;

/** Lays the sections into one file. */
export function writeSections(sections: Sections): Uint8Array<ArrayBuffer> {
  let size = HEADER_NUMBERS * 4;
  const places = NAMES.map((name) => {
    const offset = size;
    size = (size + sections[name].byteLength + 3) & ~3;
    return offset;
  });
  const bytes = new Uint8Array(size);
  const header = new Int32Array(bytes.buffer, 0, HEADER_NUMBERS);
  header.set([MAGIC, VERSION]);
  NAMES.forEach((name, i) => {
    const view = sections[name];
    header.set([places[i]!, view.length], 2 + i * 2);
    bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), places[i]!);
  });
  return bytes;
}

/**
 * Views of the sections of a file.
 * @throws if the bytes are no gazetteer, or one of another version.
 */
export function readSections(bytes: ArrayBuffer): Sections {
  const header = new Int32Array(bytes, 0, Math.min(HEADER_NUMBERS, bytes.byteLength >>> 2));
  if (header[0] !== MAGIC) throw new Error('not a gazetteer');
  if (header[1] !== VERSION) throw new Error(`gazetteer of version ${header[1]}, not ${VERSION}`);
  const sections: Partial<Record<keyof Sections, View>> = {};
  NAMES.forEach((name, i) => {
    const [offset, length] = [header[2 + i * 2]!, header[3 + i * 2]!];
    sections[name] = new LAYOUT[name](bytes, offset, length);
  });
  return sections as unknown as Sections;
}
