import {
  bodyOf,
  dataOf,
  elementAround,
  firstChildOf,
  firstElementOf,
  isOnPage,
  nextSiblingOf,
  nodesInSlot,
  rawTextOf,
  shadowOf,
  typeOf,
} from './dom-access.ts';
import { BREAK, DATA, OPEN, PASS, READ, tagOf, traitsOf, type Tag } from './elements.ts';
import type { Box, Outline } from './outline.ts';
import { OutlineBuilder } from './outline-builder.ts';
import type { Steps } from './slices.ts';

/** What a walk may cost: elements and text nodes visited, units of text read. */
export interface Budget {
  readonly nodes: number;
  readonly units: number;
}

/**
 * A page of news has 1,000–10,000 nodes, the largest live blogs about 60,000; the longest texts, a book on a page,
 * have a million units.
 */
export const PAGE_BUDGET: Budget = { nodes: 150_000, units: 2_000_000 };

/** What is visited between two steps at most. */
const STEP: Budget = { nodes: 1024, units: 0x10000 };

/** Scripts and metas of the body that are kept: pages have some dozens. */
const MOST_DATA = 1000;

/** Boxes nested deeper are read as if they stood here: no page of news is deeper than about 60. */
const DEEPEST = 400;

/** Walks begun anew because the page changed under them, at most; then what was read counts. */
const MOST_RESTARTS = 3;

/** Walks a page once, without recursion and without layout. */
export function* walkOutline(doc: Document, budget = PAGE_BUDGET): Steps<Outline | null> {
  let from = bodyOf(doc);
  for (let tries = 0; from; tries++) {
    const walk = new Walk(from, budget);
    const isWhole = yield* walk.go();
    if (isWhole || tries === MOST_RESTARTS) return walk.outline;
    // The page may have put another body in place of the one that was walked.
    if (!isOnPage(from)) from = bodyOf(doc);
  }
  return null;
}

/** A slot whose content stands elsewhere in the tree: the nodes that the page has put into it. */
interface FilledSlot {
  readonly box: Box;
  readonly nodes: readonly Node[];
  next: number;
  readonly outer: FilledSlot | null;
}

/**
 * Follows the page as it is shown: into open shadow trees in place of their hosts' children, and into what fills their
 * slots. No `TreeWalker`: that one sees no shadow trees, and loses its way when the page changes between two steps.
 */
class Walk {
  readonly #budget: Budget;
  readonly #builder: OutlineBuilder;
  // The boxes that are open, the innermost last: boxes below the deepest level are open though their parent is not.
  readonly #open: Box[];
  readonly #shadows: ShadowRoot[] = [];
  readonly #data: Element[] = [];
  /** The innermost slot whose content is walked. */
  #slot: FilledSlot | null = null;
  #cut: Outline['cut'] = null;
  /** The next node; null behind the last one of the innermost open box. */
  #node: Node | null = null;
  /** True behind an element whose text was longer than a step. */
  #isHuge = false;
  // Visited and read so far.
  #nodes = 0;
  #units = 0;

  constructor(from: Element, budget: Budget) {
    this.#budget = budget;
    this.#builder = new OutlineBuilder(from);
    this.#open = [this.#builder.root];
  }

  /** What was read so far. */
  get outline(): Outline {
    return { ...this.#builder.build(this.#open), shadows: this.#shadows, data: this.#data, cut: this.#cut };
  }

  /** False where the page changed so that the way on is lost. */
  *go(): Steps<boolean> {
    this.#node = this.#childOf(this.#open[0]!);
    for (;;) {
      this.#walk();
      if (this.#open.length === 0) return true;
      if (this.#nodes >= this.#budget.nodes || this.#units >= this.#budget.units) {
        this.#cut = 'too-large';
        return true;
      }
      let hasPaused = yield;
      // The next node is of the next step, or a text that is longer than one.
      const node = this.#node!;
      const data = tagOf(node).way === READ ? dataOf(node as Text) : '';
      const read = Math.min(data.length, this.#budget.units - this.#units);
      const isLong = data.length > STEP.units;
      for (let from = 0; isLong && from < read; from += STEP.units) {
        if (from > 0 && (yield)) hasPaused = true;
        this.#builder.count(data, from, Math.min(from + STEP.units, read));
      }
      if (hasPaused && !this.#stillStands(node)) {
        this.#cut = 'keeps-changing';
        return false;
      }
      if (!isLong) continue;
      this.#nodes++;
      this.#units += read;
      this.#builder.addText(node as Text, data, this.#open[this.#open.length - 1]!);
      this.#node = this.#nextAfter(node);
    }
  }

  /** One step: to the end of the page, or to where a step or the budget ends, or to a text longer than a step. */
  #walk(): void {
    const open = this.#open;
    const builder = this.#builder;
    const lastNode = Math.min(this.#nodes + STEP.nodes, this.#budget.nodes);
    const lastUnit = Math.min(this.#units + STEP.units, this.#budget.units);
    let [nodes, units, node] = [this.#nodes, this.#units, this.#node];
    while (open.length > 0) {
      const box = open[open.length - 1]!;
      if (!node) {
        open.length--;
        builder.close(box);
        if (open.length > 0) node = this.#nextAfter(box.element);
        continue;
      }
      if (nodes >= lastNode || units >= lastUnit) break;
      const tag = tagOf(node);
      if (tag.way === READ) {
        const data = dataOf(node as Text);
        if (data.length > STEP.units) break;
        const read = Math.min(data.length, this.#budget.units - units);
        builder.count(data, 0, read);
        builder.addText(node as Text, data, box);
        units += read;
      } else if (tag.way === OPEN) {
        const element = node as Element;
        const traits = traitsOf(element, tag);
        if (traits !== null) {
          const level = DEEPEST + (tag.isBlock ? 0 : 50);
          const inner = builder.addBox(element, tag, traits, open.length > level ? open[DEEPEST]! : box);
          const data = tag.isLeafy ? this.#textOf(element) : null;
          nodes++;
          if (data === null) {
            open.push(inner);
            node = this.#childOf(inner);
            continue;
          }
          const read = Math.min(data.length, this.#budget.units - units);
          builder.count(data, 0, read);
          builder.addText(null, data, inner);
          builder.close(inner);
          units += read;
        }
      } else if (tag.way !== PASS) {
        this.#meet(node as Element, tag, box);
      }
      nodes++;
      node = this.#nextAfter(node);
    }
    this.#nodes = nodes;
    this.#units = units;
    this.#node = node;
  }

  /**
   * The text of an element that holds no other, without an object made for each of its nodes; null where they are to be
   * walked. No step bounds what the browser does for it: behind the first text too long for one it is not asked again.
   */
  #textOf(element: Element): string | null {
    if (this.#isHuge || firstElementOf(element) !== null) return null;
    const text = rawTextOf(element);
    this.#isHuge = text.length > STEP.units;
    return this.#isHuge ? null : text;
  }

  /** What has no content: breaks, images, data. */
  #meet(element: Element, tag: Tag, box: Box): void {
    if (tag.way === BREAK) {
      this.#builder.breakLine(box, tag.name);
    } else if (tag.way === DATA) {
      if (typeOf(element) === Node.ELEMENT_NODE && this.#data.length < MOST_DATA) this.#data.push(element);
    } else {
      const traits = traitsOf(element, tag);
      if (traits !== null) this.#builder.addImage(this.#builder.addBox(element, tag, traits, box));
    }
  }

  /** The first node shown in a box. */
  #childOf(box: Box): Node | null {
    const shadow = box.mayHost ? shadowOf(box.element) : null;
    if (shadow) {
      this.#shadows.push(shadow);
      return firstChildOf(shadow);
    }
    if (box.name === 'slot' && this.#shadows.length > 0) {
      const nodes = nodesInSlot(box.element);
      if (nodes.length > 0) {
        this.#slot = { box, nodes, next: 1, outer: this.#slot };
        return nodes[0]!;
      }
    }
    return firstChildOf(box.element);
  }

  /** What is shown behind a node in the innermost open box. */
  #nextAfter(node: Node): Node | null {
    const slot = this.#slot;
    if (!slot || slot.box !== this.#open[this.#open.length - 1]) return nextSiblingOf(node);
    if (slot.next < slot.nodes.length) return slot.nodes[slot.next++]!;
    this.#slot = slot.outer;
    return null;
  }

  /** True where a node stands where it stood before the page had its turn. */
  #stillStands(node: Node): boolean {
    let inner = node;
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const box = this.#open[i]!;
      if (!this.#isFilled(box) && elementAround(inner) !== box.element) return false;
      inner = box.element;
    }
    return isOnPage(inner);
  }

  #isFilled(box: Box): boolean {
    let slot = this.#slot;
    while (slot && slot.box !== box) slot = slot.outer;
    return slot !== null;
  }
}
