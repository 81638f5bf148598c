import { openKernel } from '../../arabic/clitics.ts';
import { makeRuleEntity } from './rule-entity.ts';
import type { Matcher } from '../../text/matcher.ts';
import { openNames } from '../../text/matcher-build.ts';
import { ENTITY_KINDS, type Entity, type EntityKind } from '../entity.ts';
import type { EntityReference } from '../mention.ts';
import { usualId } from './entity-id.ts';
import type { Layer } from './layered.ts';
import { FIELD, readSections, SOURCES, TEXT_BLOCK, type Sections } from './layout.ts';

/** The names that are known, opened for matching and for looking up. Entities are numbered from 0. */
export interface Gazetteer {
  readonly sections: Sections;
  readonly matcher: Matcher;
  /** `claimAt[surface]` to `claimAt[surface + 1]`: who claims this name, in `claims`. */
  readonly claimAt: Uint32Array;
  /** Entity × 8 + flag. */
  readonly claims: Uint32Array;
  /** `cueAt[entity]` to `cueAt[entity + 1]`: its cues in `sections.cues`. */
  readonly cueAt: Uint32Array;
  readonly entityCount: number;
  /** Gazetteers above this one, the strongest first; see `layerGazetteers`. */
  readonly layers: readonly Layer[];
  /** How strong the layer of an entity is: 0 for the base, more above it. */
  rankOf(number: number): number;
  /** An entity by its id; also those that are made by rule (`ly-rule-army`). Null where there is none. */
  entity(id: string): Entity | null;
  entityAt(number: number): Entity;
  referenceOf(number: number): EntityReference;
  kindOf(number: number): EntityKind;
  /** ISO 3166-1 alpha-2, or ''. */
  countryOf(number: number): string;
}

/**
 * Opens a compiled gazetteer. It decodes no string, so that a background that was stopped answers at once.
 * @throws if the bytes are no gazetteer, or one of another version.
 */
export function loadGazetteer(bytes: ArrayBuffer): Gazetteer {
  const sections = readSections(bytes);
  const decoder = new TextDecoder();
  const entityCount = sections.kind.length;

  const field = (number: number, which: number): string => {
    const index = which * entityCount + number;
    let at = sections.textAt[Math.floor(index / TEXT_BLOCK)]!;
    for (let skip = index % TEXT_BLOCK; skip > 0; at++) if (sections.text[at] === 0) skip--;
    return decoder.decode(sections.text.subarray(at, sections.text.indexOf(0, at)));
  };
  const kindOf = (number: number): EntityKind => ENTITY_KINDS[sections.kind[number]!]!;
  const countryOf = (number: number): string => unpackCountry(sections.country[number]!);

  const idAt = (number: number): string =>
    field(number, FIELD.id) || usualId(countryOf(number), field(number, FIELD.nameEn));

  function entityAt(number: number): Entity {
    const qid = field(number, FIELD.qid);
    return {
      id: idAt(number),
      kind: kindOf(number),
      name: field(number, FIELD.name),
      nameEn: field(number, FIELD.nameEn),
      country: countryOf(number),
      descriptionAr: field(number, FIELD.descriptionAr),
      descriptionEn: field(number, FIELD.descriptionEn),
      source: SOURCES[sections.origin[number]!]!,
      ...(qid === '' ? {} : { qid }),
    };
  }

  // Decoding is dear beside matching, and an article names the same entities again and again.
  const references = new Map<number, EntityReference>();
  const numbers = new Map<string, number>();
  function referenceOf(number: number): EntityReference {
    let reference = references.get(number);
    if (!reference) {
      reference = {
        id: idAt(number),
        name: field(number, FIELD.name),
        nameEn: field(number, FIELD.nameEn),
      };
      references.set(number, reference);
      numbers.set(reference.id, number);
    }
    return reference;
  }

  function find(id: string): number {
    let low = 0;
    let high = entityCount - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const other = idAt(middle);
      if (other === id) return middle;
      if (other < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  function entity(id: string): Entity | null {
    const number = numbers.get(id) ?? find(id);
    return number >= 0 ? entityAt(number) : makeRuleEntity(id, entity);
  }

  openKernel();
  return {
    sections,
    matcher: openNames(sections),
    claimAt: addUp(sections.claimCount),
    claims: addDifferences(sections.claims),
    cueAt: addUp(sections.cueCount),
    entityCount,
    layers: [],
    rankOf: () => 0,
    entity,
    entityAt,
    referenceOf,
    kindOf,
    countryOf,
  };
}

/** The letters of a country as packed in the file. */
export function unpackCountry(packed: number): string {
  if (packed === 0) return '';
  let country = countries.get(packed);
  if (country === undefined) {
    country = String.fromCharCode(packed >>> 8, packed & 255);
    countries.set(packed, country);
  }
  return country;
}
/** Made once: judging asks for the country of each name, again and again. */
const countries = new Map<number, string>();

/** Where each of parts of these lengths begins, and at the end where the last one ends. */
function addUp(lengths: Uint8Array | Uint16Array): Uint32Array {
  const at = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) at[i + 1] = at[i]! + lengths[i]!;
  return at;
}

function addDifferences(differences: Int32Array): Uint32Array {
  const sums = new Uint32Array(differences.length);
  for (let i = 0, sum = 0; i < sums.length; i++) sums[i] = sum += differences[i]!;
  return sums;
}
