/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|yclid|twclid|mc_[ce]id|ocid|cmpid|CMP|at_\w+|ref_src)$/;

/** The fragment of a page's address that stands for a frame of it; no page of ours or of others has it by chance. */
const FRAME = /^#hashiya-frame(=[\w/-]*)?$/;

/**
 * The URL under which a page's annotations and choices are kept: without fragment and tracking parameters, so that
 * a note is found again when the same page is reached by another way. An unparsable URL is its own key.
 */
export function pageKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const key = new URL(url);
  if (!FRAME.test(key.hash)) key.hash = '';
  // Collected first: deleting while walking would pass over the next one.
  const tracking = [...key.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) key.searchParams.delete(name);
  return key.href;
}

/**
 * The address of a frame that has none of its own (`srcdoc`, `about:blank`): its page's, with a fragment that opens the
 * page as it is and tells the frame from the page around it. `name`: of letters, digits, `_`, `-` and `/`, or ''.
 */
export function frameAddress(page: string, name: string): string {
  return `${page.split('#')[0]}#hashiya-frame${name && `=${name}`}`;
}

/** An address as the page itself has it: who follows a link to a note in a frame comes to its page. */
export function withoutFrame(address: string): string {
  const at = address.indexOf('#');
  return at >= 0 && FRAME.test(address.slice(at)) ? address.slice(0, at) : address;
}
