import { ENTITY_KINDS, type EntityKind } from '../recognition/entity.ts';
import type { Target } from './annotation.ts';
import type { StoredRecord } from './record.ts';

/** How far a name of the reader's is believed; as in gazetteer/README.md. */
export const NAME_FLAGS = ['strong', 'weak', 'cue'] as const;
export type NameFlag = (typeof NAME_FLAGS)[number];

/** One spelling of a name. */
export interface FlaggedName {
  readonly text: string;
  readonly flag: NameFlag;
}

/** Kinds that a reader may file: nationalities are a table of the language, not names. */
export const PACK_KINDS: readonly PackKind[] = ENTITY_KINDS.filter((kind) => kind !== 'nationality');
export type PackKind = Exclude<EntityKind, 'nationality'>;

/** Somebody or something as a pack files it. */
export interface PackName {
  /** Unique in its pack; lower-case ASCII. */
  readonly id: string;
  readonly kind: PackKind;
  /** The name first, then its other forms; never empty. */
  readonly names: readonly FlaggedName[];
  /** In Latin letters, or ''. */
  readonly nameEn: string;
  /** ISO 3166-1 alpha-2, or ''. */
  readonly country: string;
  readonly descriptionAr: string;
  readonly descriptionEn: string;
  /** As in gazetteer/README.md. */
  readonly cues: readonly string[];
}

/** A name that the reader added by hand. */
export interface OwnName extends StoredRecord {
  readonly kind: PackKind;
  readonly names: readonly FlaggedName[];
  readonly nameEn: string;
  readonly country: string;
  /** What the reader wrote to it, plain text. */
  readonly note: string;
  /** Kept, and not recognised for the time being. */
  readonly isDisabled: boolean;
  /** The page on which it was added, or ''. */
  readonly url: string;
}

/** Colours in which the marks of packs are drawn, and of the reader's own names (`own`). */
export const PACK_COLOURS = ['orange', 'teal', 'violet', 'rose', 'olive', 'slate'] as const;
export type PackColour = (typeof PACK_COLOURS)[number];

/** A pack: a gazetteer that the reader added. Its names are stored apart. */
export interface Pack extends StoredRecord {
  /** Counts up and is never used again: part of the ids of its entities. */
  readonly number: number;
  readonly title: string;
  readonly colour: PackColour;
  /** Packs with a smaller one are believed before others. */
  readonly priority: number;
  readonly isEnabled: boolean;
  /** How many entities it names. */
  readonly count: number;
  /** The file it came from. */
  readonly fileName: string;
}

export const CORRECTION_SCOPES = ['here', 'page', 'everywhere'] as const;
export type CorrectionScope = (typeof CORRECTION_SCOPES)[number];

/** "Not this": an entity that is not meant at a place, on a page, or anywhere. */
export interface Correction extends StoredRecord {
  readonly scope: CorrectionScope;
  readonly entityId: string;
  /** Name of the entity, and the words as they stood. */
  readonly name: string;
  readonly surface: string;
  /** Where it was said. */
  readonly url: string;
  readonly pageTitle: string;
  /** The place, with scope `here`. */
  readonly target?: Target;
}

/** A correction before it is stored. */
export type CorrectionDraft = Pick<
  Correction,
  'scope' | 'entityId' | 'name' | 'surface' | 'url' | 'pageTitle'
> & { readonly target?: Target };

/** The id under which the entity of an own name is recognised. */
export function ownEntityId(id: string): string {
  return `own-${id}`;
}

/** The id under which an entity of a pack is recognised. */
export function packEntityId(number: number, id: string): string {
  return `pack-${number}-${id}`;
}

/** The number of the pack that an entity id belongs to; null where it belongs to none. */
export function packNumberOf(entityId: string): number | null {
  const [, number] = /^pack-(\d+)-/.exec(entityId) ?? [];
  return number === undefined ? null : Number(number);
}

/** True for text with a letter of the Arabic alphabet in it. */
export function hasArabic(text: string): boolean {
  return /[\u0620-\u064a]/.test(text);
}
