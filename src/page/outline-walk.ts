import {
  bodyOf,
  elementAround,
  firstChildOf,
  isOnPage,
  nextSiblingOf,
  nodesInSlot,
  shadowOf,
  typeOf,
} from './dom-access.ts';
import { boxTraits, BREAK, DATA, IMAGE, PASS, READ, tagOf, type Tag } from './elements.ts';
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

/** The bits of an element; null for a processing instruction that bears an element's name. */
function traitsOf(element: Element, tag: Tag): number | null {
  try {
    return boxTraits(element, tag);
  } catch {
    return null;
  }
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
    const open = this.#open;
    const budget = this.#budget;
    const builder = this.#builder;
    let nodes = 0;
    let units = 0;
    let stepNodes = 0;
    let stepUnits = 0;
    let node = this.#childOf(open[0]!);
    while (open.length > 0) {
      if (!node) {
        const box = open.pop()!;
        builder.close(box);
        if (open.length > 0) node = this.#nextAfter(box.element);
        continue;
      }
      if (++nodes > budget.nodes || units >= budget.units) {
        this.#cut = 'too-large';
        return true;
      }
      let hasPaused = false;
      if (++stepNodes >= STEP.nodes || stepUnits >= STEP.units) {
        stepNodes = 0;
        stepUnits = 0;
        hasPaused = yield;
      }
      const tag = tagOf(node);
      const data = tag.way === READ ? (node as Text).data : '';
      const read = Math.min(data.length, budget.units - units);
      for (let from = 0; from < read; from += STEP.units) {
        if (from > 0 && (yield)) hasPaused = true;
        builder.count(data, from, Math.min(from + STEP.units, read));
      }
      if (hasPaused && !this.#stillStands(node)) {
        this.#cut = 'keeps-changing';
        return false;
      }
      const box = open[open.length - 1]!;
      if (tag.way === READ) {
        builder.addText(node as Text, data, box);
        units += read;
        stepUnits += read;
      } else if (tag.way !== PASS && this.#enters(node as Element, tag, box)) {
        node = this.#childOf(open[open.length - 1]!);
        continue;
      }
      node = this.#nextAfter(node);
    }
    return true;
  }

  /** Opens a box for an element whose content is text of the page; false for the others. */
  #enters(element: Element, tag: Tag, box: Box): boolean {
    if (tag.way === BREAK) {
      this.#builder.breakLine(box, tag.name);
      return false;
    }
    if (tag.way === DATA) {
      if (typeOf(element) === Node.ELEMENT_NODE && this.#data.length < MOST_DATA) this.#data.push(element);
      return false;
    }
    const traits = traitsOf(element, tag);
    if (traits === null) return false;
    if (tag.way === IMAGE) {
      this.#builder.addImage(this.#builder.addBox(element, tag, traits, box));
      return false;
    }
    const open = this.#open;
    const level = DEEPEST + (tag.isBlock ? 0 : 50);
    open.push(this.#builder.addBox(element, tag, traits, open.length > level ? open[DEEPEST]! : box));
    return true;
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
