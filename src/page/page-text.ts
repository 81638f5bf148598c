import { BLOCK_SEPARATOR, type Block, type BlockKind } from '../annotation/clipping.ts';
import type { Span } from '../text/span.ts';
import { MappedText } from './mapped-text.ts';

/** A block of a page's text with its place in `PageText.text`. */
export interface PlacedBlock extends Span {
  readonly kind: BlockKind;
}

/**
 * The text of a part of a page, with the way back: source ↔ DOM.
 *
 * Runs of white space are one space, blocks are separated by `BLOCK_SEPARATOR`; each piece of text remembers the
 * Text node and the offset it came from. The map is true until the page changes; its owner then builds another.
 */
export interface PageText {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  /** The ranges of a span, one for each block it runs through; empty where its nodes have left the page. */
  toRanges(span: Span): StaticRange[];
  /** The offset in `text` of a DOM position, the nearest one behind it where the position is not in the text. */
  toOffset(node: Node, offset: number): number;
}

/** The blocks as plain data, for a clipping. */
export function plainBlocks(page: PageText): Block[] {
  return page.blocks.map(({ kind, start, end }) => ({ kind, text: page.text.slice(start, end) }));
}

/** What `\s` of a regular expression matches. */
function isSpace(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13);
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** Collects text nodes in document order into a `PageText`. */
export class PageTextBuilder {
  readonly #pieces: string[] = [];
  #length = 0;
  readonly #blocks: PlacedBlock[] = [];
  // Runs of units that stand side by side in one Text node: offset in text, node, offset in node, length.
  readonly #at: number[] = [];
  readonly #nodes: Text[] = [];
  readonly #offsets: number[] = [];
  readonly #lengths: number[] = [];
  #kind: BlockKind | null = null;
  #start = 0;
  #pendingSpace: { node: Text; offset: number } | null = null;

  /** Ends the block before, if any, and begins another. An empty block leaves no trace. */
  openBlock(kind: BlockKind): void {
    this.closeBlock();
    this.#kind = kind;
  }

  closeBlock(): void {
    this.#pendingSpace = null;
    if (this.#kind !== null && this.#length > this.#start) {
      this.#blocks.push({ kind: this.#kind, start: this.#start, end: this.#length });
    }
    this.#kind = null;
    this.#start = this.#length;
  }

  /** Adds the units `[from, to)` of a Text node to the open block (a paragraph is opened where none is). */
  add(node: Text, from = 0, to = node.data.length): void {
    this.#kind ??= 'paragraph';
    const { data } = node;
    let at = from;
    while (at < to) {
      let start = at;
      while (start < to && isSpace(data.charCodeAt(start))) start++;
      if (start > at && this.#length > this.#start) this.#pendingSpace ??= { node, offset: at };
      if (start === to) return;
      // As far as the words are parted by one plain space: that is how they stand in the text too.
      let end = start + 1;
      while (end < to) {
        const unit = data.charCodeAt(end);
        if (!isSpace(unit)) end++;
        else if (unit === 32 && end + 1 < to && !isSpace(data.charCodeAt(end + 1))) end += 2;
        else break;
      }
      this.#append(node, start, data.slice(start, end));
      at = end;
    }
  }

  /** Adds units that stand nowhere on the page (between the cells of a row); only inside a block that has text. */
  addSeparator(units: string): void {
    if (this.#length === this.#start) return;
    this.#pendingSpace = null;
    this.#write(units);
  }

  #append(node: Text, offset: number, words: string): void {
    if (this.#length === this.#start && this.#blocks.length > 0) {
      this.#write(BLOCK_SEPARATOR);
      this.#start = this.#length;
    }
    const space = this.#pendingSpace;
    if (space) {
      this.#pendingSpace = null;
      this.#push(space.node, space.offset, 1);
      this.#write(' ');
    }
    this.#push(node, offset, words.length);
    this.#write(words);
  }

  #write(units: string): void {
    this.#pieces.push(units);
    this.#length += units.length;
  }

  #push(node: Text, offset: number, length: number): void {
    const last = this.#at.length - 1;
    if (
      last >= 0 &&
      this.#nodes[last] === node &&
      this.#offsets[last]! + this.#lengths[last]! === offset &&
      this.#at[last]! + this.#lengths[last]! === this.#length
    ) {
      this.#lengths[last]! += length;
      return;
    }
    this.#at.push(this.#length);
    this.#nodes.push(node);
    this.#offsets.push(offset);
    this.#lengths.push(length);
  }

  build(): PageText {
    this.closeBlock();
    const text = this.#pieces.join('');
    return new MappedText(text, this.#blocks, this.#at, this.#nodes, this.#offsets, this.#lengths);
  }
}
