import { PageTextBuilder, type PageText } from './page-text.ts';

/** Headlines looked at; a page with more is a list. */
const MOST = 40;

/**
 * The headline of an article as it stands on the page, so that its names are marked too; null where the title was
 * read from elsewhere (metadata) and stands nowhere in these words.
 */
export function readHeadline(root: Element, title: string): PageText | null {
  const doc = root.ownerDocument;
  // Called off the prototype: a form of the page may hide the document's own method behind a field of its name.
  const found = Document.prototype.querySelectorAll.call(doc, 'h1,h2,[itemprop~="headline"]');
  for (let i = 0; i < Math.min(found.length, MOST); i++) {
    const page = textOf(found[i]!);
    if (page.text !== '' && page.text === title.replace(/\s+/g, ' ').trim()) return page;
  }
  return null;
}

function textOf(element: Element): PageText {
  const builder = new PageTextBuilder();
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  builder.openBlock('heading');
  for (let node = walker.nextNode(); node; node = walker.nextNode()) builder.add(node as Text);
  return builder.build();
}
