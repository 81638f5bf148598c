import { SEARCH_SEGMENT } from '../arabic/page-titles.ts';
import type { Headline } from './headline.ts';
import type { Add, KindPlaces } from './kind-places.ts';

/** Scheme, path and query of an address as browsers write them; `URL` costs more than all that is told from it. */
const ADDRESS = /^([a-z][a-z\d+.-]*):\/\/[^/?#]*([^?#]*)(\?[^#]*)?/i;

const SEARCH_PATH = new RegExp(`/(?:search|${SEARCH_SEGMENT})(?:/|$)`, 'i');

/** What the page's address says: a home page, a search, a tag, a section – or an article's number or words. */
export function addAddress({ url, headline }: Pick<KindPlaces, 'url' | 'headline'>, add: Add): void {
  const parts = ADDRESS.exec(url);
  if (!parts) return;
  let path = parts[2] || '/';
  try {
    path = decodeURIComponent(path);
  } catch {
    // A broken escape: the path as it stands.
  }
  const query = (parts[3] ?? '').toLowerCase();
  if (
    /^https?$/i.test(parts[1]!) &&
    /^\/(?:(?:ar|arabic|ara|en|home|index|default|main)(?:[/.]\w*)?\/?)?$/i.test(path) &&
    !/\d{3}/.test(query)
  )
    add('root-address', -3, 'home');
  if (
    /[?&](?:q|s|query|search|keyword|searchword|search_?(?:text|query|term|key|phrase)|term|search_api_\w+)=/.test(
      query,
    ) ||
    SEARCH_PATH.test(path)
  ) {
    add('search-address', -4, 'search');
  } else if (isArticleAddress(path, query, headline) && !/\/(?:tags?|authors?)\//i.test(path)) {
    add('article-address', 1);
  } else if (/\/(?:tags?|topics?|keywords?|hashtag|wasm|label)\/[^/]+\/?$/i.test(path)) {
    add('tag-address', -2.5, 'tag');
  } else if (/\/(?:author|authors|writers?|profile|users?|members?|u)\/[^/]+\/?$/i.test(path))
    add('listing-address', -2.5, 'profile');
  else if (
    /\/(?:category|categories|section|sections|archive|archives|cat|page\/\d+|rubrique)(?:\/[^/]+){0,2}\/?$/i.test(
      path,
    ) &&
    !/\d{4}/.test(path)
  ) {
    add('listing-address', -2, 'section');
  } else if (
    headline === null &&
    /\/(?:about|contact|privacy|terms|imprint|advertise)(?:[-_]?(?:us|policy|of[-_]use|of[-_]service|with[-_]us|page))?(?:\.\w+)?\/?$/i.test(
      path,
    )
  )
    add('standing-page', -2, 'standing');
}

function isArticleAddress(path: string, query: string, headline: Headline | null): boolean {
  if (
    /\d{4,}/.test(path) ||
    /[?&](?:id|p|news|article|story|item|nid|sid|aid|newsid|articleid|no|post)\w*=\d+/.test(query)
  )
    return true;
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return last.split(/[-_+ ]/).length >= 4 || (headline !== null && last.length > 40);
}
