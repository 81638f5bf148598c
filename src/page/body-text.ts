import type { Body } from './body.ts';
import { firstChildOf, nextSiblingOf } from './dom-access.ts';
import { READ, tagOf } from './elements.ts';
import type { Line, Outline } from './outline.ts';
import { PAGE_BUDGET } from './outline-walk.ts';
import { PageTextBuilder, type PageText } from './page-text.ts';
import type { Steps } from './slices.ts';

/** Units read between two steps. */
const STEP = 0x10000;

/** The article's text with the way back to the page: one block a part, cells of a row parted by a bar. */
export function* readBodyText(outline: Outline, body: Body): Steps<PageText> {
  const reader = new TextReader(outline);
  for (const { kind, lines } of body.parts) {
    reader.builder.openBlock(kind);
    for (const [index, line] of lines.entries()) {
      if (index > 0) reader.builder.addSeparator(' | ');
      yield* reader.read(line);
    }
  }
  return reader.builder.build();
}

/** One line as a heading. */
export function* readLineText(outline: Outline, line: Line): Steps<PageText> {
  const reader = new TextReader(outline);
  reader.builder.openBlock('heading');
  yield* reader.read(line);
  return reader.builder.build();
}

/** The text of a whole page, article or not, for annotations that stand outside an article. */
export function* readOutlineText(outline: Outline | null): Steps<PageText> {
  const reader = new TextReader(outline);
  for (const line of outline?.lines ?? []) {
    reader.builder.openBlock('paragraph');
    yield* reader.read(line);
  }
  return reader.builder.build();
}

/** Reads lines into a text, no more of them than a walk reads. */
class TextReader {
  readonly builder = new PageTextBuilder();
  readonly #outline: Outline | null;
  #left = PAGE_BUDGET.units;
  #step = 0;

  constructor(outline: Outline | null) {
    this.#outline = outline;
  }

  *read({ firstPiece, endPiece }: Line): Steps<void> {
    for (let piece = firstPiece; piece < endPiece && this.#left > 0; piece++) {
      const node = this.#outline!.nodes[piece]!;
      if (node) {
        yield* this.#add(node);
        continue;
      }
      let inner = firstChildOf(this.#outline!.boxOf[piece]!.element);
      for (; inner && this.#left > 0; inner = nextSiblingOf(inner)) {
        this.#step += 64;
        if (tagOf(inner).way === READ) yield* this.#add(inner as Text);
      }
    }
  }

  *#add(node: Text): Steps<void> {
    const end = Math.min(node.data.length, this.#left);
    this.#left -= end;
    for (let from = 0; from < end; from += STEP) {
      const to = Math.min(from + STEP, end);
      this.builder.add(node, from, to);
      // A node costs as much as some words.
      this.#step += to - from + 64;
      if (this.#step < STEP) continue;
      this.#step = 0;
      yield;
    }
  }
}
