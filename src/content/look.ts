import type { PageChoice } from '../messages/background-api.ts';
import type { PageVerdict } from '../messages/page-api.ts';
import { extractAnyway, findArticle, type PageArticle } from '../page/article.ts';
import { inSlices, type SlicedWork } from '../page/slices.ts';

/** What a look at the page found. */
export interface Look {
  readonly article: PageArticle | null;
  /** Articles that scrolling appended behind it. */
  readonly appended: readonly PageArticle[];
  /** Open shadow trees that the page's text stands in, among others. */
  readonly shadows: readonly ShadowRoot[];
  readonly verdict: PageVerdict;
  /** The document of the frame in which the article stands: its own reader script reads it. Null where it is here. */
  readonly frame: Document | null;
}

/** Before the first look. */
export const NOTHING_YET: Look = {
  article: null,
  appended: [],
  shadows: [],
  frame: null,
  verdict: { isArticle: false, pageKind: 'unknown', code: '', detail: '', signals: [] },
};

/**
 * What the page is: as found, or as the reader decided. Taken in slices: the page has its turn in between. `known` are
 * the roots of articles that have their session.
 */
export async function lookAtPage(
  url: string,
  choice: PageChoice,
  known: readonly Element[],
  work: SlicedWork,
): Promise<Look> {
  const decided = (code: string) => ({ code, detail: '', signals: [] });
  if (choice.reading === 'never') return { ...NOTHING_YET, verdict: noArticle(decided('never-by-reader')) };
  const found = await inSlices(findArticle(document, url, known), work);
  if (!found.isArticle && choice.reading === 'anyway') {
    const article = await inSlices(extractAnyway(document, url), work);
    if (article) return placed(article, decided('anyway-by-reader'));
  }
  const { code, detail = '', signals } = found.reason;
  if (found.isArticle) {
    const { appended, shadows } = found;
    return { ...placed(found.article, { code, detail, signals }), appended, shadows };
  }
  return { ...NOTHING_YET, verdict: noArticle({ code, detail, signals }, found.pageKind) };
}

type Why = Pick<PageVerdict, 'code' | 'detail' | 'signals'>;

function noArticle(why: Why, pageKind = 'unknown'): PageVerdict {
  return { isArticle: false, pageKind, ...why };
}

function placed(article: PageArticle, why: Why): Look {
  const where = article.root.ownerDocument;
  const frame = where === document ? null : where;
  const verdict = { isArticle: true, pageKind: 'article', ...why };
  return { ...NOTHING_YET, article: frame ? null : article, frame, verdict };
}
