import type { PageChoice } from '../messages/background-api.ts';
import type { PageVerdict } from '../messages/page-api.ts';
import { extractAnyway, findArticle, type PageArticle } from '../page/article.ts';

/** What a look at the page found. */
export interface Look {
  readonly article: PageArticle | null;
  readonly verdict: PageVerdict;
  /** True where the article stands in a frame: its own reader script reads it. */
  readonly inFrame: boolean;
}

/** Before the first look. */
export const NOTHING_YET: Look = {
  article: null,
  inFrame: false,
  verdict: { isArticle: false, pageKind: 'unknown', code: '', detail: '', signals: [] },
};

/** What the page is: as found, or as the reader decided. */
export function lookAtPage(url: string, choice: PageChoice): Look {
  const decided = (code: string) => ({ code, detail: '', signals: [] });
  if (choice.reading === 'never') {
    return {
      article: null,
      inFrame: false,
      verdict: { isArticle: false, pageKind: 'unknown', ...decided('never-by-reader') },
    };
  }
  const found = findArticle(document, url);
  if (!found.isArticle && choice.reading === 'anyway') {
    const article = extractAnyway(document, url);
    if (article)
      return placed(article, { isArticle: true, pageKind: 'article', ...decided('anyway-by-reader') });
  }
  const { code, detail = '', signals } = found.reason;
  if (!found.isArticle) {
    return {
      article: null,
      inFrame: false,
      verdict: { isArticle: false, pageKind: found.pageKind, code, detail, signals },
    };
  }
  return placed(found.article, { isArticle: true, pageKind: 'article', code, detail, signals });
}

function placed(article: PageArticle, verdict: PageVerdict): Look {
  const inFrame = article.root.ownerDocument !== document;
  return { article: inFrame ? null : article, inFrame, verdict };
}
