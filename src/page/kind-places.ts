import type { Located } from './locate.ts';
import type { PageKind, SignalCode } from './reasons.ts';

/** What the kind of a page is told from. */
export interface KindPlaces extends Located {
  readonly doc: Document;
  readonly url: string;
}

/** Notes a signal; `kind` is what the page would be instead of an article. */
export type Add = (code: SignalCode, weight: number, kind?: PageKind) => void;
