import type { Entity } from '../recognition/entity.ts';

/** A link that leaves the device, opened by the reader only. */
export interface LookUpLink {
  readonly word: 'card_wikipedia' | 'card_wikidata';
  readonly href: string;
}

/** Where an entity can be looked up. By its Wikidata id where a source gives one, else by its name. */
export function lookUpLinks(entity: Entity): LookUpLink[] {
  const name = encodeURIComponent(entity.name);
  return [
    { word: 'card_wikipedia', href: `https://ar.wikipedia.org/w/index.php?search=${name}` },
    {
      word: 'card_wikidata',
      href: entity.qid
        ? `https://www.wikidata.org/wiki/${encodeURIComponent(entity.qid)}`
        : `https://www.wikidata.org/w/index.php?search=${name}`,
    },
  ];
}
