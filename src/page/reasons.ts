/** What kind of page this is. */
export const PAGE_KINDS = [
  'article',
  'home',
  'section',
  'search',
  'tag',
  'encyclopaedia',
  'forum',
  'shop',
  'profile',
  'gallery',
  /** The site about itself: who it is, how to reach it, its terms. */
  'standing',
  'application',
  'other-language',
  'no-text',
  'unknown',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** Why a page was, or was not, taken for an article: the one thing that decided. The interface has a sentence for each. */
export const REASON_CODES = [
  'article-declared',
  'article-by-shape',
  'article-asked-for',
  'not-arabic',
  'misread-letters',
  'no-text',
  'too-little-text',
  'too-large',
  /** It changes so while it is read that the way on is lost each time. */
  'keeps-changing',
  'is-home',
  'is-section',
  'is-search',
  'is-tag',
  'is-encyclopaedia',
  'is-forum',
  'is-shop',
  'is-profile',
  'is-gallery',
  'is-standing',
  'is-application',
  'is-error',
  'no-headline',
  /** A text with a headline that nothing dates, nor says that it is news. */
  'no-date',
  /** It says of itself that it is something else: a recipe, a course, a book. */
  'declared-other',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** What was seen on the page; each speaks for (+) or against (−) an article. */
export const SIGNAL_CODES = [
  'json-ld-article',
  'json-ld-other',
  'og-article',
  'og-other',
  'microdata-article',
  'headline-in-title',
  'headline-above-text',
  'no-headline',
  'long-text',
  'some-text',
  'short-text',
  'paragraphs',
  'date-at-headline',
  'no-date',
  'agency-dateline',
  'error-page',
  'standing-page',
  'declared-date',
  'byline',
  'article-address',
  'root-address',
  'listing-address',
  'search-address',
  'search-title',
  'tag-address',
  'many-teasers',
  'link-heavy',
  'encyclopaedia-marks',
  'forum-marks',
  'shop-marks',
  'profile-marks',
  'gallery-marks',
  'text-in-body-element',
] as const;
export type SignalCode = (typeof SIGNAL_CODES)[number];

export interface Signal {
  readonly code: SignalCode;
  readonly weight: number;
}

/** Plain data: crosses to the popup and into the clipping. */
export interface PageReason {
  readonly code: ReasonCode;
  /** What the code alone does not say: the language found, the number of letters. */
  readonly detail?: string;
  readonly signals: readonly Signal[];
}
