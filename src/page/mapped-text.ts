import type { Span } from '../text/span.ts';
import type { PageText, PlacedBlock } from './page-text.ts';
import { liesBefore } from './tree-order.ts';

/** A page's text over the runs of units that stand side by side in one Text node. */
export class MappedText implements PageText {
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
