import type { MarkKind } from '../messages/background-api.ts';
import { windowOf } from '../page/mark-window.ts';
import type { Painter } from '../page/painter.ts';
import type { PageText } from '../page/page-text.ts';
import { inSlices, ROWS, type Steps } from '../page/slices.ts';
import type { EntityMention, Mention } from '../recognition/mention.ts';
import type { Span } from '../text/span.ts';

/** A mention with its place on the page. */
export interface Mark {
  readonly mention: Mention;
  /** What the reader switches on and off. */
  readonly kind: MarkKind;
  /** The layer in which it is painted: its kind's, or that of the pack which it comes from. */
  readonly layer: string;
  readonly ranges: readonly StaticRange[];
}

export function kindOf(mention: Mention): MarkKind {
  return mention.kind === 'time' ? 'time' : mention.type;
}

/** True for a mention that is shown on the page when its kind is switched on. */
function isShown(mention: Mention): boolean {
  if (mention.kind === 'time') return true;
  if (mention.suggestion || mention.nested) return false;
  return mention.painted || mention.type === 'nationality';
}

/**
 * True for marks of the same words that mean the same: every look places the marks anew, and a text that is read again
 * has other mentions.
 */
export function isSameMark(a: Mark, b: Mark): boolean {
  return (
    a === b ||
    (a.mention.surface === b.mention.surface &&
      meaningOf(a.mention) === meaningOf(b.mention) &&
      a.ranges.length === b.ranges.length &&
      a.ranges.every((range, i) => isSamePlace(range, b.ranges[i]!)))
  );
}

function meaningOf(mention: Mention): string {
  if (mention.kind === 'time') return JSON.stringify([mention.type, mention.value]);
  return identity(mention);
}

/** Who is meant, or may be meant: what two mentions of one name have in common. */
export function identity(mention: EntityMention): string {
  return mention.entity?.id ?? mention.candidates?.map(({ id }) => id).join() ?? mention.surface;
}

function isSamePlace(a: AbstractRange, b: AbstractRange): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/** A mention with the text in which its offsets count, and the layer it is painted in where that is not its kind's. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly page: PageText;
  readonly layer?: string;
}

/** The marks of the articles on a page: which are painted now, and what lies under the pointer. */
export class Marks {
  readonly #painter: Painter<string>;
  /** Open shadow trees in which marks may stand: the browser looks for them only in those that it is told. */
  shadows: readonly ShadowRoot[] = [];
  readonly #markOf = new WeakMap<AbstractRange, Mark>();
  #all: readonly Mark[] = [];
  #shown: readonly Mark[] | null = null;
  /** Ends the search for places under way: a later one has overtaken it. */
  #placing = new AbortController();
  #hidden: ReadonlySet<string> = new Set();
  #painted: ReadonlySet<string> = new Set();

  constructor(painter: Painter<string>) {
    this.#painter = painter;
  }

  /** Every mark whose kind is switched on, in the order of the text. */
  get shown(): readonly Mark[] {
    return (this.#shown ??= this.#all.filter((mark) => !this.#hidden.has(mark.kind)));
  }

  /**
   * Puts the mentions of a text on the page, in place of all marks there were. Finding the places of many takes time
   * and is done in slices; whoever asks last wins.
   */
  async place(mentions: readonly PlacedMention[]): Promise<void> {
    this.#placing.abort();
    const { signal } = (this.#placing = new AbortController());
    try {
      this.#all = await inSlices(this.#find(mentions), { signal });
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
    this.#shown = null;
    this.paint();
  }

  *#find(mentions: readonly PlacedMention[]): Steps<Mark[]> {
    const marks: Mark[] = [];
    for (const [i, { mention, page, layer }] of mentions.entries()) {
      if (i % ROWS === 0) yield;
      if (!isShown(mention)) continue;
      const ranges = page.toRanges(mention satisfies Span);
      if (ranges.length === 0) continue;
      const mark: Mark = { mention, kind: kindOf(mention), layer: layer ?? kindOf(mention), ranges };
      for (const range of ranges) this.#markOf.set(range, mark);
      marks.push(mark);
    }
    return marks;
  }

  hideKinds(kinds: readonly string[]): void {
    this.#hidden = new Set(kinds);
    this.#shown = null;
    this.paint();
  }

  /** Registers the marks near the viewport; to be called again when the reader scrolled. */
  paint(): void {
    const shown = this.shown;
    const { first, last } = windowOf(shown.length, (i) => shown[i]!.ranges[0]!, innerHeight);
    const byLayer = new Map<string, StaticRange[]>();
    // Those painted before too: of what is meant by nobody any more nothing may stay.
    for (const layer of this.#painted) byLayer.set(layer, []);
    for (const mark of shown.slice(first, last)) {
      const ranges = byLayer.get(mark.layer) ?? [];
      ranges.push(...mark.ranges);
      byLayer.set(mark.layer, ranges);
    }
    for (const [layer, ranges] of byLayer) {
      // Layers that did not change are left alone: registering anew repaints them.
      if (!isSame(this.#painter.paintedIn(layer), ranges)) this.#painter.paint(layer, ranges);
    }
    this.#painted = new Set([...byLayer].filter(([, ranges]) => ranges.length > 0).map(([layer]) => layer));
  }

  /** The mark under a point of the viewport, or null. The browser hits what it painted, by geometry. */
  at(x: number, y: number): Mark | null {
    const registry = CSS.highlights as HighlightRegistry & HitTest;
    for (const { ranges } of registry.highlightsFromPoint(x, y, { shadowRoots: this.shadows })) {
      for (const range of ranges) {
        const mark = this.#markOf.get(range);
        if (mark) return mark;
      }
    }
    return null;
  }

  /** A mark as it was placed last; null where it is on the page no more. */
  now(mark: Mark): Mark | null {
    return this.shown.includes(mark) ? mark : (this.shown.find((one) => isSameMark(one, mark)) ?? null);
  }

  /** Shows one mark as the current one; null shows none. */
  setCurrent(mark: Mark | null): void {
    this.#painter.paint('current', mark?.ranges ?? []);
  }

  /** Takes all marks off the page. */
  empty(): void {
    this.#placing.abort();
    this.#all = [];
    this.#shown = null;
    this.paint();
  }

  /** Takes off all that our painter painted, the reader's own marks too. */
  clear(): void {
    this.empty();
    this.#painter.clear();
  }
}

/** CSS Custom Highlight API, level 2: what was painted at a point. Not yet in TypeScript's DOM. */
interface HitTest {
  highlightsFromPoint(
    x: number,
    y: number,
    options: { shadowRoots: readonly ShadowRoot[] },
  ): readonly { readonly ranges: readonly AbstractRange[] }[];
}

function isSame(a: readonly AbstractRange[], b: readonly AbstractRange[]): boolean {
  return a.length === b.length && a.every((range, i) => range === b[i]);
}
