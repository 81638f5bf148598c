import { bodyOf, nameOf, walkFrom, attributeOf } from './dom-access.ts';
import { boxTraits, isBlockName, isSkipped } from './elements.ts';
import type { Box, Line, Outline } from './outline.ts';

/** What a walk may cost: elements and text nodes visited, units of text read. */
export interface Budget {
  readonly nodes: number;
  readonly units: number;
}

/** A page of news has 1,000–10,000 nodes; the largest live blogs about 60,000. */
export const PAGE_BUDGET: Budget = { nodes: 150_000, units: 4_000_000 };

/** Boxes nested deeper are read as if they stood here: no page of news is deeper than about 60. */
const DEEPEST = 400;

/** Walks a part of the page once, without recursion and without layout. */
export function outlineOf(
  doc: Document,
  from: Element | null = bodyOf(doc),
  budget = PAGE_BUDGET,
): Outline | null {
  if (!from) return null;
  return new OutlineBuilder(doc, from, budget).build();
}

class OutlineBuilder {
  readonly #walker: TreeWalker;
  readonly #budget: Budget;
  readonly #boxes: Box[] = [];
  readonly #lines: Line[] = [];
  readonly #nodes: Text[] = [];
  readonly #boxOf: Box[] = [];
  readonly #images: { box: Box; line: number }[] = [];
  #line: Line | null = null;

  constructor(doc: Document, from: Element, budget: Budget) {
    this.#walker = walkFrom(doc, from, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    this.#budget = budget;
  }

  build(): Outline {
    const walker = this.#walker;
    const root = this.#open(walker.root as Element, null);
    // The boxes that are open, the innermost last: boxes below the deepest level are open though their parent is not.
    const open: Box[] = [root];
    let nodes = 0;
    let units = 0;
    let cut = false;
    let node = walker.firstChild();
    while (node) {
      if (++nodes > this.#budget.nodes || units > this.#budget.units) {
        cut = true;
        break;
      }
      const box = open[open.length - 1]!;
      if (node.nodeType === Node.TEXT_NODE) {
        const { data } = node as Text;
        units += data.length;
        this.#addText(node as Text, data, box);
      } else if (this.#enters(node as Element, box, open)) {
        const child = walker.firstChild();
        if (child) {
          node = child;
          continue;
        }
        this.#close(open.pop()!);
      }
      // The next sibling, or that of the nearest element around that has one.
      let next = walker.nextSibling();
      while (!next && walker.parentNode() && walker.currentNode !== walker.root) {
        this.#close(open.pop()!);
        next = walker.nextSibling();
      }
      node = next;
    }
    for (const box of open) box.endLine = this.#lines.length;
    return {
      root,
      boxes: this.#boxes,
      lines: this.#lines,
      nodes: this.#nodes,
      boxOf: this.#boxOf,
      images: this.#images,
      cut,
    };
  }

  /** Opens a box for an element whose content is text of the page; false for the others. */
  #enters(element: Element, box: Box, open: Box[]): boolean {
    const name = nameOf(element);
    if (isSkipped(name)) return false;
    if (name === 'br' || name === 'hr') {
      this.#breakLine(box, name);
      return false;
    }
    if (name === 'img') {
      this.#images.push({ box: this.#open(element, box), line: this.#lines.length });
      return false;
    }
    const level = DEEPEST + (isBlockName(name) ? 0 : 50);
    open.push(this.#open(element, open.length > level ? open[DEEPEST]! : box));
    return true;
  }

  #open(element: Element, parent: Box | null): Box {
    const name = nameOf(element);
    const isBlock = isBlockName(name);
    if (isBlock) this.#line = null;
    const traits = boxTraits(element, name);
    const box: Box = {
      element,
      name,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      traits,
      within: traits | (parent ? parent.within : 0),
      isBlock: isBlock || parent === null,
      href: name === 'a' ? attributeOf(element, 'href') : (parent?.href ?? null),
      firstLine: this.#lines.length,
      endLine: this.#lines.length,
    };
    this.#boxes.push(box);
    return box;
  }

  #close(box: Box): void {
    if (box.isBlock) this.#line = null;
    box.endLine = this.#lines.length;
  }

  #breakLine(box: Box, name: string): void {
    // A break inside a heading is typography, not the end of a thought.
    for (let at: Box | null = box; at && name === 'br'; at = at.parent) {
      if (/^h[1-6]$/.test(at.name)) return;
      if (at.isBlock) break;
    }
    this.#line = null;
  }

  #addText(node: Text, data: string, box: Box): void {
    let length = 0;
    let arabic = 0;
    for (let i = 0; i < data.length; i++) {
      const unit = data.charCodeAt(i);
      if (unit <= 32 || unit === 0xa0 || (unit >= 0x200b && unit <= 0x200f) || unit === 0xfeff) continue;
      length++;
      if (unit >= 0x620 && (unit <= 0x6ff || (unit >= 0xfb50 && unit <= 0xfefc))) arabic++;
    }
    if (length === 0) {
      if (this.#line) this.#push(node, box);
      return;
    }
    this.#line ??= this.#newLine(box);
    const line = this.#line;
    this.#push(node, box);
    line.length += length;
    line.arabic += arabic;
    let previous = line.endPiece >= 2 ? this.#boxOf[line.endPiece - 2]! : null;
    if (line.endPiece - line.firstPiece < 2) previous = null;
    for (let at: Box | null = box; at && !at.isBlock; at = at.parent) {
      line.inner |= at.traits;
      if (at.name === 'a') {
        line.linked += length;
        if (!previous || !at.element.contains(previous.element)) line.links++;
      } else if (at.name === 'b' || at.name === 'strong') {
        line.bold += length;
      }
    }
  }

  #push(node: Text, box: Box): void {
    this.#nodes.push(node);
    this.#boxOf.push(box);
    this.#line!.endPiece = this.#nodes.length;
  }

  #newLine(box: Box): Line {
    let block = box;
    while (!block.isBlock) block = block.parent!;
    const line: Line = {
      index: this.#lines.length,
      box: block,
      firstPiece: this.#nodes.length,
      endPiece: this.#nodes.length,
      length: 0,
      linked: 0,
      arabic: 0,
      bold: 0,
      links: 0,
      inner: 0,
      words: null,
    };
    // A block around which a link stands is a link altogether (a card).
    if (block.href !== null) line.links = 1;
    this.#lines.push(line);
    return line;
  }
}
