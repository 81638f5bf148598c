import { attributeOf, nameOf } from './dom-access.ts';
import { boxTraits, isBlockName } from './elements.ts';
import type { Box, Line, Outline } from './outline.ts';

/** Makes boxes and lines of what a walk meets, in its order. */
export class OutlineBuilder {
  readonly root: Box;
  readonly #boxes: Box[] = [];
  readonly #lines: Line[] = [];
  readonly #nodes: Text[] = [];
  readonly #boxOf: Box[] = [];
  readonly #images: { box: Box; line: number }[] = [];
  #line: Line | null = null;
  // Units of the next text that are no white space, and among them those of the script.
  #length = 0;
  #arabic = 0;

  constructor(root: Element) {
    this.root = this.addBox(root, null);
  }

  /** The outline of all that was added; `open` are the boxes that were not closed. */
  build(open: readonly Box[]): Omit<Outline, 'shadows' | 'data' | 'cut'> {
    for (const box of open) box.endLine = this.#lines.length;
    return {
      root: this.root,
      boxes: this.#boxes,
      lines: this.#lines,
      nodes: this.#nodes,
      boxOf: this.#boxOf,
      images: this.#images,
    };
  }

  addBox(element: Element, parent: Box | null): Box {
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

  close(box: Box): void {
    if (box.isBlock) this.#line = null;
    box.endLine = this.#lines.length;
  }

  breakLine(box: Box, name: string): void {
    // A break inside a heading is typography, not the end of a thought.
    for (let at: Box | null = box; at && name === 'br'; at = at.parent) {
      if (/^h[1-6]$/.test(at.name)) return;
      if (at.isBlock) break;
    }
    this.#line = null;
  }

  addImage(element: Element, box: Box): void {
    this.#images.push({ box: this.addBox(element, box), line: this.#lines.length });
  }

  /** Counts the units `[from, to)` of the text that is added next. */
  count(data: string, from: number, to: number): void {
    let length = 0;
    let arabic = 0;
    for (let i = from; i < to; i++) {
      const unit = data.charCodeAt(i);
      if (unit <= 32 || unit === 0xa0 || (unit >= 0x200b && unit <= 0x200f) || unit === 0xfeff) continue;
      length++;
      if (unit >= 0x620 && (unit <= 0x6ff || (unit >= 0xfb50 && unit <= 0xfefc))) arabic++;
    }
    this.#length += length;
    this.#arabic += arabic;
  }

  /** Adds a text whose units were counted. */
  addText(node: Text, box: Box): void {
    const length = this.#length;
    const arabic = this.#arabic;
    this.#length = 0;
    this.#arabic = 0;
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
