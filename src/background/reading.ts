import { transliterate } from '../arabic/transliteration.ts';
import { packNumberOf, type Correction } from '../annotation/name-pack.ts';
import { compareNames } from '../annotation/pack-conflicts.ts';
import { rejectionFor } from '../annotation/rejection.ts';
import type { ReaderName, Reading, ReadRequest } from '../messages/background-api.ts';
import type { Entity } from '../recognition/entity.ts';
import type { Mention } from '../recognition/mention.ts';
import type { DateCandidate, PublicationDate } from '../recognition/publication.ts';
import { choosePublication } from '../recognition/publication-date.ts';
import { recognize } from '../recognition/recognize.ts';
import type { KnownNames } from './names.ts';

/** What the reader decided, of a page or of all. */
export interface ReaderDecisions {
  readonly published: string | undefined;
  readonly corrections: readonly Correction[];
}

/** The publication date as the reader set it, or as the page tells it. */
export function decidePublication(
  candidates: readonly DateCandidate[],
  byReader: string | undefined,
): Pick<Reading, 'published' | 'modified' | 'conflicts'> {
  const found = choosePublication(candidates, localDay(new Date()));
  if (!byReader) return found;
  const published: PublicationDate = { value: byReader, source: 'reader', raw: byReader };
  return { ...found, published };
}

/** The day that clocks show here, as the page's own would. */
function localDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What parts the headline from the text while both are read as one. */
const PARTED = '\n\n';

/** Reads an article: who, what and when stands in its text and in its headline. */
export function readText(
  request: Pick<ReadRequest, 'title' | 'text' | 'dateCandidates'>,
  names: KnownNames,
  decisions: ReaderDecisions,
): Omit<Reading, 'hiddenKinds'> {
  const dates = decidePublication(request.dateCandidates, decisions.published);
  const reference = dates.published?.value.slice(0, 10) ?? null;
  const { title } = request;
  const whole = title + PARTED + request.text;
  const isRejected = rejectionFor(decisions.corrections, whole);
  const found = recognize(whole, names.gazetteer, {
    reference,
    all: true,
    ...(isRejected && { isRejected }),
  });
  const behind = title.length + PARTED.length;
  const mentions = found
    .filter(({ start }) => start >= behind)
    .map((mention) => ({ ...mention, start: mention.start - behind, end: mention.end - behind }));
  const headlineMentions = found.filter(({ end }) => end <= title.length);
  const entities = entitiesOf(found, names);
  return {
    ...dates,
    mentions,
    headlineMentions,
    entities,
    readerNames: readerNamesOf(Object.values(entities), names),
    latin: latinOf(Object.values(entities)),
  };
}

function entitiesOf(mentions: readonly Mention[], names: KnownNames): Record<string, Entity> {
  const entities: Record<string, Entity> = {};
  for (const mention of mentions) {
    if (mention.kind !== 'entity') continue;
    for (const { id } of [...(mention.entity ? [mention.entity] : []), ...(mention.candidates ?? [])]) {
      if (Object.hasOwn(entities, id)) continue;
      const entity = names.gazetteer.entity(id);
      if (entity) entities[id] = entity.source === 'reader' ? complete(entity, names) : entity;
    }
  }
  return entities;
}

/** A name of the reader's says nothing of what it is? Then what is known of the same one is shown. */
function complete(entity: Entity, { shipped }: KnownNames): Entity {
  if (entity.kind === 'nationality' || entity.descriptionAr !== '' || entity.descriptionEn !== '')
    return entity;
  const named = { kind: entity.kind, names: [{ text: entity.name, flag: 'strong' as const }] };
  const same = compareNames([named], [shipped]).known[0]?.entity;
  if (!same) return entity;
  const { nameEn, country, descriptionAr, descriptionEn, qid } = same;
  return {
    ...entity,
    nameEn: entity.nameEn || nameEn,
    country: entity.country || country,
    descriptionAr,
    descriptionEn,
    ...(qid !== undefined && { qid }),
  };
}

/** A name whose letters the rules do not know, or that is Latin already, is left out. */
function latinOf(entities: readonly Entity[]): Record<string, string> {
  const made: Record<string, string> = {};
  for (const { id, name, nameEn } of entities) {
    if (nameEn !== '') continue;
    const latin = transliterate(name);
    if (latin !== name && latin !== '') made[id] = latin;
  }
  return made;
}

function readerNamesOf(entities: readonly Entity[], { packs }: KnownNames): Record<string, ReaderName> {
  const found: Record<string, ReaderName> = {};
  for (const { id, source } of entities) {
    if (source !== 'reader') continue;
    const pack = packs.find(({ number }) => number === packNumberOf(id));
    found[id] = pack ? { pack: pack.title, colour: pack.colour } : { pack: '', colour: 'own' };
  }
  return found;
}
