import type { StoredRecord } from './record.ts';

export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type Colour = (typeof COLOURS)[number];

/** W3C Web Annotation TextQuoteSelector: the words with what stands before and behind them. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation TextPositionSelector: offsets into the text of `root`. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

/** The words of a page that an annotation is about. */
export interface Target {
  /** Whose text the position counts in: the article found on the page, or the whole page. */
  readonly root: 'article' | 'page';
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** A mark of the reader's on a page, with or without a note. */
export interface Annotation extends StoredRecord {
  /** The page without its fragment; see `pageKey`. */
  readonly url: string;
  readonly pageTitle: string;
  readonly colour: Colour;
  /** Plain text; '' for a mere mark. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly target: Target;
}
