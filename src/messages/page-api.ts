import type { Annotation } from '../annotation/annotation.ts';
import type { ArticleFacts } from '../annotation/clipping.ts';
import type { PublicationDate } from '../recognition/publication.ts';
import type { ClippingDraft, MarkKind } from './background-api.ts';
import type { FailureCode } from './failure.ts';
import { callTo } from './channel.ts';

/** Why a page was, or was not, taken for an article, in codes that the interface words. */
export interface PageVerdict {
  readonly isArticle: boolean;
  readonly pageKind: string;
  readonly code: string;
  readonly detail: string;
  readonly signals: readonly { readonly code: string; readonly weight: number }[];
}

/** A mention as the popup lists it. `index` addresses it in `goTo`. */
export interface ListedMention {
  readonly index: number;
  readonly kind: MarkKind;
  readonly surface: string;
  readonly name: string;
  readonly nameEn: string;
  readonly value: string;
  /** True for a time that returns: «كل يوم». */
  readonly isRepeated: boolean;
  readonly count: number;
  readonly suggestion: boolean;
}

/** How sure the place of an annotation is on this page. */
export type AnchorState = 'anchored' | 'uncertain' | 'orphan';

export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly state: AnchorState;
}

/** All that the popup shows of a page. */
export interface PageState {
  readonly url: string;
  /** `reading`: still at work; `failed`: `failure` says why; `read` with a failure: the notes could not be shown. */
  readonly phase: 'reading' | 'read' | 'failed';
  readonly failure: FailureCode | null;
  readonly verdict: PageVerdict;
  readonly facts: Pick<ArticleFacts, 'title' | 'source' | 'byline' | 'paywalled'> | null;
  readonly published: PublicationDate | null;
  /** Other publication dates that the page states. */
  readonly conflicts: readonly PublicationDate[];
  readonly counts: Readonly<Partial<Record<MarkKind, number>>>;
  readonly mentions: readonly ListedMention[];
  readonly annotations: readonly PlacedAnnotation[];
  /** Into how many slices our looks at the page were cut so far, and the longest of them in ms. */
  readonly effort: { readonly slices: number; readonly longest: number };
  /** How many articles stand on the page (infinite scroll appends more); the one in view is described. */
  readonly articles: number;
}

/** Calls to the reader script of a tab, from the popup and the background. */
export interface PageApi {
  /** What is on the page now. */
  state(): Promise<PageState>;
  /** The article as plain data, to be clipped. Null where there is none. */
  collect(): Promise<ClippingDraft | null>;
  /** Clips the article and says so on the page; asks there when the page was clipped before. */
  clip(): Promise<void>;
  /** Scrolls to a mention and opens its card. */
  goTo(index: number): Promise<void>;
  /** Scrolls to an annotation. */
  showAnnotation(id: string): Promise<void>;
  /** To the next (1) or the previous (-1) mark, opening its card. */
  step(by: 1 | -1): Promise<void>;
  /** Reads the page anew: a choice or a setting has changed. */
  refresh(): Promise<void>;
  /** Shows or hides kinds of marks at once. */
  hideKinds(kinds: readonly MarkKind[]): Promise<void>;
  /** Ends our presence on the page. */
  leave(): Promise<void>;
}

/** The name by which the reader script of a tab is addressed. */
export const PAGE = 'page';

export function callPage(tabId: number) {
  return callTo<PageApi>(PAGE, tabId);
}
