import type { ClippingDraft } from '../messages/background-api.ts';

/** Some words before a range, in its own piece of text: they may say what it is. */
export function wordsBefore({ startContainer, startOffset }: Range): string {
  const text = startContainer.nodeType === Node.TEXT_NODE ? (startContainer.textContent ?? '') : '';
  return text.slice(Math.max(0, startOffset - 60), startOffset);
}

/** A page without an article: its title and address are what is known of it. */
export function emptyDraft(url: string): ClippingDraft {
  return {
    url,
    extent: 'selection',
    title: document.title,
    byline: '',
    source: location.hostname,
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
