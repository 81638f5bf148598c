import { PageTextBuilder, type PageText } from './page-text.ts';

/** Elements whose text is not read by people. */
const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'BUTTON',
  'SVG',
]);

/** Elements that stay in the line of the text around them; all others begin a new block. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);

/** Units of text read at most: beyond it a page is no reading matter, and a note there keeps its quote alone. */
const MOST = 2_000_000;

/** The text of a whole page, article or not, for annotations that stand outside an article. */
export function readWholePage(body: Element): PageText {
  const builder = new PageTextBuilder();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && UNREAD.has(node.nodeName.toUpperCase())
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let block: Element | null = null;
  let read = 0;
  for (let node = walker.nextNode(); node && read < MOST; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.nodeName === 'BR') builder.closeBlock();
      continue;
    }
    const text = node as Text;
    const owner = blockOf(text, body);
    if (owner !== block) builder.openBlock('paragraph');
    block = owner;
    builder.add(text);
    read += text.data.length;
  }
  return builder.build();
}

function blockOf(text: Text, body: Element): Element {
  let at = text.parentElement ?? body;
  while (at !== body && at.parentElement && INLINE.has(at.nodeName)) at = at.parentElement;
  return at;
}
