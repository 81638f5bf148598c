import type { Reading, ReadRequest } from '../messages/background-api.ts';
import type { Entity } from '../recognition/entity.ts';
import type { Gazetteer } from '../recognition/gazetteer/gazetteer.ts';
import type { Mention } from '../recognition/mention.ts';
import type { DateCandidate, PublicationDate } from '../recognition/publication.ts';
import { choosePublication } from '../recognition/publication-date.ts';
import { recognize } from '../recognition/recognize.ts';

/** The publication date as the reader set it, or as the page tells it. */
export function decidePublication(
  candidates: readonly DateCandidate[],
  byReader: string | undefined,
): Pick<Reading, 'published' | 'modified' | 'conflicts'> {
  const found = choosePublication(candidates);
  if (!byReader) return found;
  const published: PublicationDate = { value: byReader, source: 'reader', raw: byReader };
  return { ...found, published };
}

/** Reads a text: who, what and when stands in it. */
export function readText(
  request: Pick<ReadRequest, 'text' | 'dateCandidates'>,
  gazetteer: Gazetteer,
  publishedByReader: string | undefined,
): Omit<Reading, 'hiddenKinds'> {
  const dates = decidePublication(request.dateCandidates, publishedByReader);
  const reference = dates.published?.value.slice(0, 10) ?? null;
  const mentions = recognize(request.text, gazetteer, { reference, all: true });
  return { ...dates, mentions, entities: entitiesOf(mentions, gazetteer) };
}

function entitiesOf(mentions: readonly Mention[], gazetteer: Gazetteer): Record<string, Entity> {
  const entities: Record<string, Entity> = {};
  for (const mention of mentions) {
    if (mention.kind !== 'entity') continue;
    for (const { id } of [...(mention.entity ? [mention.entity] : []), ...(mention.candidates ?? [])]) {
      const entity = gazetteer.entity(id);
      if (entity) entities[id] = entity;
    }
  }
  return entities;
}
