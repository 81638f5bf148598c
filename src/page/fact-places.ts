import type { Fact } from '../annotation/clipping.ts';
import type { Body } from './body.ts';
import type { Headline, StatedTitle } from './headline.ts';
import type { Outline } from './outline.ts';
import type { StructuredArticle } from './structured-data.ts';

/** Where facts of an article may stand. */
export interface FactPlaces {
  readonly doc: Document;
  readonly url: string;
  readonly outline: Outline;
  readonly headline: Headline | null;
  readonly titles: readonly StatedTitle[];
  readonly body: Body;
  readonly stated: StructuredArticle | null;
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly isFirst: boolean;
}

/** Writes down which fact was read from where, as printed there. */
export type Note = (fact: Fact, from: string, raw: string) => void;

/** The first value that the head gives under one of the names, '' for an article that is not the head's. */
export function metaOf({ metas, isFirst }: FactPlaces, ...names: readonly string[]): string {
  if (!isFirst) return '';
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value !== undefined && value !== '') return value;
  }
  return '';
}

/** The words behind a label on its line, as printed. */
export function behindLabel(text: string): string {
  return text.replace(/^[^:|\u2013\u2014-]{1,40}[:|\u2013\u2014-]+\s*/, '').trim();
}
