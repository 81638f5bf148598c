import { boxTraits, tagOf, type Tag } from './elements.ts';
import { isInside, type Box, type Line, type Outline } from './outline.ts';

/** Makes boxes and lines of what a walk meets, in its order. */
export class OutlineBuilder {
  readonly root: Box;
  readonly #boxes: Box[] = [];
  readonly #lines: Line[] = [];
  readonly #nodes: (Text | null)[] = [];
  readonly #texts: string[] = [];
  readonly #boxOf: Box[] = [];
  readonly #images: { box: Box; line: number }[] = [];
  #line: Line | null = null;
  #traits = 0;
  // Units of the next text that are no white space, and among them those of the script and the digits.
  #length = 0;
  #arabic = 0;
  #digits = 0;

  constructor(root: Element) {
    const tag = tagOf(root);
    this.root = this.addBox(root, tag, boxTraits(root, tag), null);
  }

  /** The outline of all that was added; `open` are the boxes that were not closed. */
  build(open: readonly Box[]): Omit<Outline, 'shadows' | 'data' | 'cut'> {
    for (const box of open) box.endLine = this.#lines.length;
    return {
      root: this.root,
      boxes: this.#boxes,
      traits: this.#traits,
      lines: this.#lines,
      nodes: this.#nodes,
      texts: this.#texts,
      boxOf: this.#boxOf,
      images: this.#images,
    };
  }

  addBox(element: Element, { name, level, isBlock, mayHost }: Tag, traits: number, parent: Box | null): Box {
    if (isBlock) this.#line = null;
    const box: Box = {
      element,
      name,
      level,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      traits,
      within: traits | (parent ? parent.within : 0),
      isBlock: isBlock || parent === null,
      mayHost,
      link: parent ? parent.link : null,
      firstLine: this.#lines.length,
      endLine: this.#lines.length,
    };
    if (name === 'a') box.link = box;
    this.#traits |= traits;
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
      if (at.level > 0) return;
      if (at.isBlock) break;
    }
    this.#line = null;
  }

  addImage(box: Box): void {
    this.#images.push({ box, line: this.#lines.length });
  }

  /** Counts the units `[from, to)` of the text that is added next. */
  count(data: string, from: number, to: number): void {
    let length = 0;
    let arabic = 0;
    let digits = 0;
    for (let i = from; i < to; i++) {
      const unit = data.charCodeAt(i);
      if (unit <= 32) continue;
      length++;
      if (unit < 0x620) {
        if (unit === 0xa0) length--;
        else if (unit >= 48 && unit <= 57) digits++;
      } else if (unit <= 0x6ff) {
        arabic++;
        if ((unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9)) digits++;
      } else if (unit >= 0xfb50) {
        if (unit <= 0xfefc) arabic++;
        else if (unit === 0xfeff) length--;
      } else if (unit >= 0x200b && unit <= 0x200f) {
        length--;
      }
    }
    this.#length += length;
    this.#arabic += arabic;
    this.#digits += digits;
  }

  /** Adds a text whose units were counted. */
  addText(node: Text | null, data: string, box: Box): void {
    const length = this.#length;
    const arabic = this.#arabic;
    const digits = this.#digits;
    this.#length = 0;
    this.#arabic = 0;
    this.#digits = 0;
    if (length === 0) {
      if (this.#line) this.#push(node, data, box);
      return;
    }
    this.#line ??= this.#newLine(box);
    const line = this.#line;
    this.#push(node, data, box);
    line.length += length;
    line.arabic += arabic;
    line.digits += digits;
    let previous = line.endPiece >= 2 ? this.#boxOf[line.endPiece - 2]! : null;
    if (line.endPiece - line.firstPiece < 2) previous = null;
    for (let at: Box | null = box; at && !at.isBlock; at = at.parent) {
      line.inner |= at.traits;
      if (at.name === 'a') {
        line.linked += length;
        if (!previous || !isInside(previous, at)) line.links++;
      } else if (at.name === 'b' || at.name === 'strong') {
        line.bold += length;
      }
    }
  }

  #push(node: Text | null, data: string, box: Box): void {
    this.#nodes.push(node);
    this.#texts.push(data);
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
      digits: 0,
      links: 0,
      inner: 0,
      words: null,
    };
    // A block around which a link stands is a link altogether (a card).
    if (block.link) line.links = 1;
    this.#lines.push(line);
    return line;
  }
}
