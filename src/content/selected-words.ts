import type { ClippingDraft } from '../messages/background-api.ts';

/** How many characters before and after a selection are looked at. */
const NEAR = 60;

/** Some words before and after a range, in its own paragraph: they say what it is, and what it is part of. */
export function wordsAround(range: Range): { before: string; after: string } {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const block = element?.closest('p,li,td,h1,h2,h3,h4,blockquote,figcaption,div,article,section');
  if (!block?.contains(endContainer)) return { before: '', after: '' };
  const part = document.createRange();
  part.selectNodeContents(block);
  part.setEnd(startContainer, startOffset);
  const before = part.toString().slice(-NEAR);
  part.selectNodeContents(block);
  part.setStart(endContainer, endOffset);
  return { before, after: part.toString().slice(0, NEAR) };
}

/** A page without an article: its title and address are what is known of it. */
export function emptyDraft(url: string): ClippingDraft {
  return {
    url,
    extent: 'selection',
    title: document.title.slice(0, 500),
    byline: '',
    source: URL.canParse(url) ? new URL(url).hostname : '',
    agency: '',
    keywords: [],
    section: '',
    image: '',
    language: document.documentElement.lang,
    canonicalUrl: '',
    paywalled: false,
    blocks: [],
    dateCandidates: [],
    evidence: [],
  };
}
