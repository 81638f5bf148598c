import { attributeOf, squeeze } from './dom-access.ts';
import { FIRST_WORD_WITHIN, firstWordKey } from './fold-text.ts';
import type { BlockKind } from '../annotation/clipping.ts';

/** An element with what is needed to judge it. */
export interface Box {
  readonly element: Element;
  readonly name: string;
  /** 1–6 for h1–h6, else 0. */
  readonly level: number;
  readonly parent: Box | null;
  readonly depth: number;
  /** Bits of `traits.ts`, its own. */
  readonly traits: number;
  /** Its own and those of all boxes around it. */
  readonly within: number;
  readonly isBlock: boolean;
  /** True where it may be the host of a shadow tree. */
  readonly mayHost: boolean;
  /** The link that it is or stands in, or null. */
  link: Box | null;
  /** Lines `[firstLine, endLine)` stand in it. */
  readonly firstLine: number;
  endLine: number;
}

/** What stands between two breaks of line that the markup makes: a paragraph, a heading, a cell, a menu item. */
export interface Line {
  readonly index: number;
  /** The nearest block around it. */
  readonly box: Box;
  /** Pieces `[firstPiece, endPiece)` of the outline. */
  readonly firstPiece: number;
  endPiece: number;
  /** Units that are no white space: all, in links, of the Arabic script, in bold, digits. */
  length: number;
  linked: number;
  arabic: number;
  bold: number;
  digits: number;
  links: number;
  /** Traits of the boxes that stand inside the block, of all its pieces together. */
  inner: number;
  /** Its words once they were read; see `lineText`. */
  words: string | null;
}

/** A part of a page as boxes and lines, in document order; what was not text is left out. */
export interface Outline {
  readonly root: Box;
  readonly boxes: readonly Box[];
  /** Traits of all boxes together. */
  readonly traits: number;
  readonly lines: readonly Line[];
  /** For each piece its text node; null where it is all the text of the innermost box, which then holds no element. */
  readonly nodes: readonly (Text | null)[];
  /** For each piece its characters when it was met. */
  readonly texts: readonly string[];
  /** For each piece the innermost box. */
  readonly boxOf: readonly Box[];
  /** Images with the index of the line before which they stand. */
  readonly images: readonly { box: Box; line: number }[];
  /** `<script>` and `<meta>` that stand in the body: data, not text. */
  readonly data: readonly Element[];
  /** Open shadow trees that were entered. */
  readonly shadows: readonly ShadowRoot[];
  /** Why the outline is of the page's beginning only: it holds more than the budget, or did not hold still; or null. */
  readonly cut: 'too-large' | 'keeps-changing' | null;
}

/** The words of a line, white space squeezed, at most `most` units. */
export function lineText(outline: Outline, line: Line, most = MOST_OF_LINE): string {
  if (line.words === null) {
    let text = '';
    for (let i = line.firstPiece; i < line.endPiece && text.length < 2 * MOST_OF_LINE; i++) {
      text += outline.texts[i]!.slice(0, 2 * MOST_OF_LINE);
    }
    line.words = squeeze(text).slice(0, MOST_OF_LINE);
  }
  return line.words.length > most ? line.words.slice(0, most) : line.words;
}

/** The `firstWordKey` of a line. A line of one piece, as most are, is asked without its words being read. */
export function firstKeyOf(outline: Outline, line: Line): number {
  const first = outline.texts[line.firstPiece]!;
  const isAlone = line.endPiece - line.firstPiece === 1 && first.length <= FIRST_WORD_WITHIN;
  return firstWordKey(isAlone ? first : lineText(outline, line, FIRST_WORD_WITHIN));
}

/** Units of a line that are ever looked at: labels, headlines and signatures are short. */
const MOST_OF_LINE = 4000;

/** Units in links: the whole line where its block stands in a link. */
export function linkedOf(line: Line): number {
  return line.box.link ? line.length : line.linked;
}

/** The address of the link that a box is or stands in, '' outside links. */
export function hrefOf({ link }: Box): string {
  return link ? attributeOf(link.element, 'href') : '';
}

/** True where `box` is `outer` or stands in it. */
export function isInside(box: Box, outer: Box): boolean {
  let at: Box | null = box;
  while (at && at.depth > outer.depth) at = at.parent;
  return at === outer;
}

/** The innermost box around both. */
export function boxAround(a: Box, b: Box): Box {
  let left: Box = a;
  let right: Box = b;
  while (left !== right) {
    if (left.depth >= right.depth && left.parent) left = left.parent;
    else if (right.parent) right = right.parent;
    else return right;
  }
  return left;
}

/** The nearest box of one of the names around a line, or null. */
export function enclosing(line: Line, ...names: readonly string[]): Box | null {
  for (let at: Box | null = line.box; at; at = at.parent) if (names.includes(at.name)) return at;
  return null;
}

/** What kind of block the line makes in a clipping, from its elements alone. */
export function blockKind(line: Line): BlockKind {
  for (let at: Box | null = line.box; at; at = at.parent) {
    if (at.level > 0) return 'heading';
    if (at.name === 'li' || at.name === 'dd' || at.name === 'dt') return 'list_item';
    if (at.name === 'blockquote' || at.name === 'q') return 'quote';
    if (at.name === 'figcaption' || at.name === 'caption') return 'caption';
    if (at.name === 'article' || at.name === 'body' || at.name === 'main') break;
  }
  return 'paragraph';
}
