import { absoluteUrl, attributeOf, holds } from './dom-access.ts';
import { wordKeysOf } from './fold-text.ts';
import { agreementOf, headingLevel } from './headline.ts';
import type { Head } from './locate.ts';
import { hrefOf, lineText, linkedOf, type Box, type Outline } from './outline.ts';
import type { StructuredArticle } from './structured-data.ts';
import { MANY_ROWS, ROWS, type Steps } from './slices.ts';
import { OUTSIDE } from './traits.ts';

export interface Appended {
  readonly box: Box;
  readonly address: string;
  readonly stated: StructuredArticle | null;
}

/** Attributes in which sites keep the address of an article that they append. */
const ADDRESSES = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-article-url',
  'data-link',
  'data-canonical',
  'data-slug',
];

/** Articles taken from one look: what scrolling appends comes one by one. */
const MOST_FOUND = 40;

/** Boxes in an appended one that may carry its address. */
const MOST_INNER = 40;

/** Letters of running text that make a box an article of its own rather than a teaser. */
const LEAST_LETTERS = 140;

/**
 * Boxes beside the first article that are built as it is: same element and class, own headline, own text.
 * Teasers fail for want of text, related boxes by their names.
 */
export function* findAppended(
  outline: Outline,
  head: Head,
  url: string,
  known: ReadonlySet<Element>,
): Steps<Appended[]> {
  const first = outline.boxes.find((box) => known.has(box.element));
  if (!first) return [];
  const children = yield* childrenOf(outline);
  const found: Appended[] = [];
  for (let box: Box | null = first; box?.parent; box = box.parent) {
    for (const [i, one] of children.get(box.parent)!.entries()) {
      if (i % ROWS === 0) yield;
      if (one === box || one.name !== box.name || one.firstLine < box.endLine) continue;
      if (attributeOf(one.element, 'class') !== attributeOf(box.element, 'class')) continue;
      if (one.within & OUTSIDE || [...known].some((root) => holds(one.element, root))) continue;
      const headline = headlineIn(outline, one);
      if (headline === '' || lettersIn(outline, one) < LEAST_LETTERS) continue;
      const stated = statedFor(headline, head);
      const address = addressOf(outline, one, children, url) || stated?.url || url;
      found.push({ box: one, address, stated });
      if (found.length === MOST_FOUND) return found;
    }
    if (found.length > 0) return found;
  }
  return found;
}

type Children = ReadonlyMap<Box, readonly Box[]>;

function* childrenOf({ boxes }: Outline): Steps<Children> {
  const children = new Map<Box, Box[]>();
  for (let i = 0; i < boxes.length; i++) {
    if (i % MANY_ROWS === 0) yield;
    const box = boxes[i]!;
    if (!box.parent) continue;
    const siblings = children.get(box.parent);
    if (siblings) siblings.push(box);
    else children.set(box.parent, [box]);
  }
  return children;
}

function headlineIn(outline: Outline, box: Box): string {
  for (let i = box.firstLine; i < Math.min(box.endLine, box.firstLine + 12); i++) {
    const line = outline.lines[i]!;
    const level = headingLevel(line);
    if (level > 0 && level <= 2 && line.length >= 12) return lineText(outline, line, 600);
  }
  return '';
}

function lettersIn(outline: Outline, box: Box): number {
  let letters = 0;
  for (let i = box.firstLine; i < box.endLine; i++) {
    const line = outline.lines[i]!;
    if (line.length >= 60 && line.arabic > 0.5 * line.length && linkedOf(line) < 0.5 * line.length)
      letters += line.length;
  }
  return letters;
}

function statedFor(headline: string, head: Head): StructuredArticle | null {
  const words = wordKeysOf(headline);
  return head.data.articles.find((one) => agreementOf(words, wordKeysOf(one.headline)) > 0.7) ?? null;
}

/** The address on the box or on a box in its first lines; a link on the headline to elsewhere counts too. */
function addressOf(outline: Outline, box: Box, children: Children, base: string): string {
  const inner = (children.get(box) ?? []).slice(0, MOST_INNER);
  for (const one of [box, ...inner, ...inner.flatMap((child) => children.get(child)?.slice(0, 20) ?? [])]) {
    for (const name of ADDRESSES) {
      const value = attributeOf(one.element, name);
      const url = value === '' ? '' : absoluteUrl(value, base);
      if (url !== '') return url;
    }
  }
  for (let i = box.firstLine; i < Math.min(box.endLine, box.firstLine + 12); i++) {
    const line = outline.lines[i]!;
    if (headingLevel(line) === 0 || linkedOf(line) < 0.8 * line.length) continue;
    const href = hrefOf(outline.boxOf[line.firstPiece] ?? line.box);
    if (href) return absoluteUrl(href, base);
  }
  return '';
}
