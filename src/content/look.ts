import type { PageChoice } from '../messages/background-api.ts';
import type { PageVerdict } from '../messages/page-api.ts';
import { extractAnyway, findArticle, type PageArticle } from '../page/article.ts';

/** What a look at the page found. */
export interface Look {
  readonly article: PageArticle | null;
  readonly verdict: PageVerdict;
}

/** Before the first look. */
export const NOTHING_YET: Look = {
  article: null,
  verdict: { isArticle: false, pageKind: 'unknown', code: '', detail: '', signals: [] },
};

/** What the page is: as found, or as the reader decided. */
export function lookAtPage(url: string, choice: PageChoice): Look {
  const decided = (code: string) => ({ code, detail: '', signals: [] });
  if (choice.reading === 'never') {
    return {
      article: null,
      verdict: { isArticle: false, pageKind: 'unknown', ...decided('never-by-reader') },
    };
  }
  const found = findArticle(document, url);
  if (!found.isArticle && choice.reading === 'anyway') {
    const article = extractAnyway(document, url);
    if (article)
      return { article, verdict: { isArticle: true, pageKind: 'article', ...decided('anyway-by-reader') } };
  }
  const { code, detail = '', signals } = found.reason;
  const pageKind = found.isArticle ? 'article' : found.pageKind;
  return {
    article: found.isArticle ? found.article : null,
    verdict: { isArticle: found.isArticle, pageKind, code, detail, signals },
  };
}
