import type { Headline } from './headline.ts';
import type { Add, KindPlaces } from './kind-places.ts';

/** What the page's address says: a home page, a search, a tag, a section – or an article's number or words. */
export function addAddress({ url, headline }: KindPlaces, add: Add): void {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return;
  }
  let path = address.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A broken escape: the path as it stands.
  }
  const query = address.search.toLowerCase();
  if (/^https?:$/.test(address.protocol)) {
    if (
      /^\/(?:(?:ar|arabic|ara|en|home|index|default|main)(?:[/.]\w*)?\/?)?$/i.test(path) &&
      !/\d{3}/.test(query)
    )
      add('root-address', -3, 'home');
  }
  if (
    /[?&](?:q|s|query|search|keyword|searchword)=/.test(query) ||
    /\/(?:search|\u0628\u062d\u062b)(?:\/|$)/i.test(path)
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
  }
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
