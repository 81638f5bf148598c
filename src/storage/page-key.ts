/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|yclid|twclid|mc_[ce]id|ocid|cmpid|CMP|at_\w+|ref_src)$/;

/**
 * The URL under which a page's annotations and choices are kept: without fragment and tracking parameters, so that
 * a note is found again when the same page is reached by another way. An unparsable URL is its own key.
 */
export function pageKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const key = new URL(url);
  key.hash = '';
  // Collected first: deleting while walking would pass over the next one.
  const tracking = [...key.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) key.searchParams.delete(name);
  return key.href;
}
