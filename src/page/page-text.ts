import { BLOCK_SEPARATOR, type Block, type BlockKind } from '../annotation/clipping.ts';
import type { Span } from '../text/span.ts';

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

const WHITE_SPACE = /[\s ]/;

/** Collects text nodes in document order into a `PageText`. */
export class PageTextBuilder {
  #text = '';
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
    if (this.#kind !== null && this.#text.length > this.#start) {
      this.#blocks.push({ kind: this.#kind, start: this.#start, end: this.#text.length });
    }
    this.#kind = null;
    this.#start = this.#text.length;
  }

  /** Adds the units `[from, to)` of a Text node to the open block (a paragraph is opened where none is). */
  add(node: Text, from = 0, to = node.data.length): void {
    this.#kind ??= 'paragraph';
    const { data } = node;
    let run = from;
    while (run < to) {
      if (WHITE_SPACE.test(data[run]!)) {
        if (this.#text.length > this.#start) this.#pendingSpace ??= { node, offset: run };
        run++;
        continue;
      }
      let end = run + 1;
      while (end < to && !WHITE_SPACE.test(data[end]!)) end++;
      this.#append(node, run, data.slice(run, end));
      run = end;
    }
  }

  /** Adds units that stand nowhere on the page (between the cells of a row); only inside a block that has text. */
  addSeparator(units: string): void {
    if (this.#text.length === this.#start) return;
    this.#pendingSpace = null;
    this.#text += units;
  }

  #append(node: Text, offset: number, words: string): void {
    if (this.#text.length === this.#start && this.#blocks.length > 0) {
      this.#text += BLOCK_SEPARATOR;
      this.#start = this.#text.length;
    }
    const space = this.#pendingSpace;
    if (space) {
      this.#pendingSpace = null;
      this.#push(space.node, space.offset, 1);
      this.#text += ' ';
    }
    this.#push(node, offset, words.length);
    this.#text += words;
  }

  #push(node: Text, offset: number, length: number): void {
    const last = this.#at.length - 1;
    if (
      last >= 0 &&
      this.#nodes[last] === node &&
      this.#offsets[last]! + this.#lengths[last]! === offset &&
      this.#at[last]! + this.#lengths[last]! === this.#text.length
    ) {
      this.#lengths[last]! += length;
      return;
    }
    this.#at.push(this.#text.length);
    this.#nodes.push(node);
    this.#offsets.push(offset);
    this.#lengths.push(length);
  }

  build(): PageText {
    this.closeBlock();
    return new MappedText(this.#text, this.#blocks, this.#at, this.#nodes, this.#offsets, this.#lengths);
  }
}

class MappedText implements PageText {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  readonly #at: readonly number[];
  readonly #nodes: readonly Text[];
  readonly #offsets: readonly number[];
  readonly #lengths: readonly number[];
  #firstRunOf: Map<Text, number> | null = null;

  constructor(
    text: string,
    blocks: readonly PlacedBlock[],
    at: readonly number[],
    nodes: readonly Text[],
    offsets: readonly number[],
    lengths: readonly number[],
  ) {
    this.text = text;
    this.blocks = blocks;
    this.#at = at;
    this.#nodes = nodes;
    this.#offsets = offsets;
    this.#lengths = lengths;
  }

  toRanges(span: Span): StaticRange[] {
    const ranges: StaticRange[] = [];
    for (let b = this.#lastAtOrBefore(this.blocks.length, (i) => this.blocks[i]!.start, span.start); ; b++) {
      const block = this.blocks[Math.max(b, 0)];
      if (!block || block.start >= span.end) return ranges;
      const range = this.#rangeWithin(Math.max(span.start, block.start), Math.min(span.end, block.end));
      if (range) ranges.push(range);
    }
  }

  #rangeWithin(start: number, end: number): StaticRange | null {
    if (end <= start) return null;
    const first = this.#runAt(start);
    const last = this.#runAt(end - 1);
    const startContainer = this.#nodes[first];
    const endContainer = this.#nodes[last];
    if (!startContainer?.isConnected || !endContainer?.isConnected) return null;
    const startOffset = this.#offsets[first]! + (start - this.#at[first]!);
    const endOffset = this.#offsets[last]! + (end - this.#at[last]!);
    if (startOffset > startContainer.data.length || endOffset > endContainer.data.length) return null;
    return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  }

  toOffset(node: Node, offset: number): number {
    let container: Node | null = node;
    let within = offset;
    if (node.nodeType !== Node.TEXT_NODE) {
      // A position between children: the first run at or behind the child that follows it.
      const child: Node | null = node.childNodes[offset] ?? null;
      return this.#firstRunBehind(node, child);
    }
    this.#firstRunOf ??= this.#indexRuns();
    const first = this.#firstRunOf.get(container as Text);
    if (first === undefined) return this.#firstRunBehind(node.parentNode!, node);
    for (let run = first; run < this.#at.length && this.#nodes[run] === container; run++) {
      const from = this.#offsets[run]!;
      if (within <= from) return this.#at[run]!;
      if (within <= from + this.#lengths[run]!) return this.#at[run]! + (within - from);
    }
    container = null;
    within = 0;
    return this.#firstRunBehind(node.parentNode!, node.nextSibling);
  }

  /** Offset of the first run in document order that lies at or behind `child` of `parent` (behind `parent` when null). */
  #firstRunBehind(parent: Node, child: Node | null): number {
    let low = 0;
    let high = this.#nodes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (liesBefore(this.#nodes[middle]!, parent, child)) low = middle + 1;
      else high = middle;
    }
    return this.#at[low] ?? this.text.length;
  }

  #indexRuns(): Map<Text, number> {
    const firstRunOf = new Map<Text, number>();
    this.#nodes.forEach((node, run) => {
      if (!firstRunOf.has(node)) firstRunOf.set(node, run);
    });
    return firstRunOf;
  }

  #runAt(offset: number): number {
    return this.#lastAtOrBefore(this.#at.length, (i) => this.#at[i]!, offset);
  }

  #lastAtOrBefore(size: number, startOf: (index: number) => number, offset: number): number {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (startOf(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function liesBefore(node: Node, parent: Node, child: Node | null): boolean {
  if (child) {
    if (child === node || child.contains(node)) return false;
    return (child.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }
  if (parent.contains(node)) return true;
  return (parent.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
