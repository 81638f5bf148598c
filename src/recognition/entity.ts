/** The kinds of entity, in the order in which the popup lists them. */
export const ENTITY_KINDS = [
  'person',
  'place',
  'organisation',
  'armed_group',
  'military',
  'party',
  'company',
  'club',
  'media',
  'event',
  'treaty',
  'nationality',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Where the line of an entity comes from. */
export type EntitySource = 'curated' | 'package' | 'rule' | 'reader';

/** Somebody or something that has a name, as filed in the gazetteer. */
export interface Entity {
  /** Stable, lower-case ASCII: `ly-khalifa-haftar`. */
  readonly id: string;
  readonly kind: EntityKind;
  /** As filed, in Arabic, without title. */
  readonly name: string;
  /** In Latin letters; '' where none is filed. */
  readonly nameEn: string;
  /** ISO 3166-1 alpha-2, or '' when international or unknown. */
  readonly country: string;
  /** What it is, one line, at most 90 characters; '' where none is filed. */
  readonly descriptionAr: string;
  readonly descriptionEn: string;
  readonly source: EntitySource;
  /** Wikidata id, only where a source supports it. */
  readonly qid?: string;
}
