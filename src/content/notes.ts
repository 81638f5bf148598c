import type { Annotation, Colour, Target } from '../annotation/annotation.ts';
import { COLOURS } from '../annotation/annotation.ts';
import { describeQuote, placeQuote } from '../annotation/quote.ts';
import { callBackground, type AnnotationChange } from '../messages/background-api.ts';
import type { AnchorState, PlacedAnnotation } from '../messages/page-api.ts';
import type { PageText } from '../page/page-text.ts';
import type { Painter } from '../page/painter.ts';
import { boundsOf, boxAt } from '../page/range-geometry.ts';
import type { Span } from '../text/span.ts';

/** A text in which a target can stand, and the address under which its annotations are kept. */
interface NoteText {
  readonly url: string;
  /** Read only when it is asked for: the text of a whole page costs something. */
  text(): PageText | Promise<PageText>;
}

/** The texts of a page: its articles, and the page as a whole. */
export interface NoteTexts {
  articles(): readonly NoteText[];
  page(): NoteText;
}

interface Placed extends PlacedAnnotation {
  readonly ranges: readonly StaticRange[];
}

/** The reader's own marks on a page. */
export class Notes {
  readonly #painter: Painter<string>;
  readonly #texts: NoteTexts;
  readonly #signal: AbortSignal;
  #placed: readonly Placed[] = [];
  /** Counts loads: what an overtaken one found is thrown away. */
  #turn = 0;
  /** Counts what the reader has written: a load that began before it knows nothing of it. */
  #written = 0;

  constructor(painter: Painter<string>, texts: NoteTexts, signal: AbortSignal) {
    this.#painter = painter;
    this.#texts = texts;
    this.#signal = signal;
  }

  get placed(): readonly PlacedAnnotation[] {
    return this.#placed;
  }

  /** Reads the annotations of the page from the store and puts them on the page. Throws `Failure`. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    for (;;) {
      const written = this.#written;
      const placed = await this.#read();
      if (turn !== this.#turn) return;
      if (written !== this.#written) continue;
      this.#placed = placed;
      this.paint();
      return;
    }
  }

  async #read(): Promise<Placed[]> {
    const urls = new Set([this.#texts.page().url, ...this.#texts.articles().map(({ url }) => url)]);
    const annotations: Annotation[] = [];
    for (const url of urls) {
      for (const annotation of await callBackground('annotationsOf', url)) {
        if (!annotations.some(({ id }) => id === annotation.id)) annotations.push(annotation);
      }
    }
    const placed: Placed[] = [];
    for (const annotation of annotations) placed.push(await this.#place(annotation));
    return placed;
  }

  /** Puts all annotations on the page anew: its text has changed. */
  async replace(): Promise<void> {
    for (const { annotation } of this.#placed) {
      const placed = await this.#place(annotation);
      // The reader may have deleted or changed some meanwhile.
      this.#placed = this.#placed.map((one) => (one.annotation === annotation ? placed : one));
    }
    this.paint();
  }

  /**
   * Keeps a mark on the words of a range; null, and nothing is kept, where they are not in the text of the page.
   * Throws `Failure`; nothing is painted unless it is stored.
   */
  async add(range: Range, colour: Colour, note: string, tags: readonly string[]): Promise<Annotation | null> {
    const described = await this.#describe(range);
    if (!described) return null;
    const draft = { ...described, pageTitle: document.title.slice(0, 500), colour, note, tags };
    const annotation = await callBackground('annotate', draft);
    const placed = await this.#place(annotation);
    this.#write([...this.#without(annotation.id), placed]);
    return annotation;
  }

  async change(id: string, change: AnnotationChange): Promise<void> {
    const changed = await callBackground('changeAnnotation', id, change);
    this.#write(
      this.#placed.map((one) => (one.annotation.id === id ? { ...one, annotation: changed } : one)),
    );
  }

  /** Deletes a mark, or brings it back. */
  async setDeleted(annotation: Annotation, deleted: boolean): Promise<void> {
    await callBackground('deleteAnnotation', annotation.id, deleted);
    const back = deleted ? [] : [await this.#place(annotation)];
    this.#write([...this.#without(annotation.id), ...back]);
  }

  #without(id: string): Placed[] {
    return this.#placed.filter(({ annotation }) => annotation.id !== id);
  }

  #write(placed: readonly Placed[]): void {
    this.#written++;
    this.#placed = placed;
    this.paint();
  }

  /** The reader's mark under a point, with its box. The shortest one where several overlap. */
  at(x: number, y: number): { annotation: Annotation; state: AnchorState; box: DOMRect } | null {
    const hits = this.#placed.flatMap(({ annotation, state, ranges }) => {
      const box = ranges.map((range) => boxAt(range, x, y)).find(Boolean);
      return box ? [{ annotation, state, box }] : [];
    });
    const length = (one: { annotation: Annotation }) => one.annotation.target.quote.exact.length;
    return hits.sort((a, b) => length(a) - length(b))[0] ?? null;
  }

  /** Brings a mark into view; nothing happens where it has no place on the page. */
  scrollTo(id: string): void {
    const range = this.#placed.find(({ annotation }) => annotation.id === id)?.ranges[0];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range && boundsOf(range);
    // A long paragraph: its middle is in view, its beginning is not.
    if (box) scrollBy({ top: Math.min(0, box.top - 60) });
  }

  paint(): void {
    // What was still being placed when we left the page.
    if (this.#signal.aborted) return;
    for (const colour of COLOURS) {
      const same = this.#placed.filter(({ annotation }) => annotation.colour === colour);
      this.#painter.paint(
        colour,
        same.flatMap(({ ranges }) => ranges),
      );
    }
    const unsure = this.#placed.filter(({ state }) => state === 'uncertain');
    this.#painter.paint(
      'uncertain',
      unsure.flatMap(({ ranges }) => ranges),
    );
  }

  async #describe(range: Range): Promise<{ target: Target; url: string } | null> {
    for (const { text, url } of this.#texts.articles()) {
      const target = describeIn(await text(), range, 'article');
      if (target) return { target, url };
    }
    const { text, url } = this.#texts.page();
    const target = describeIn(await text(), range, 'page');
    return target && { target, url };
  }

  async #place(annotation: Annotation): Promise<Placed> {
    const { target } = annotation;
    // An article may have been found since, or be found no more: the other text is the second try.
    const articles = this.#texts.articles();
    const page = [this.#texts.page()];
    for (const texts of target.root === 'article' ? [articles, page] : [page, articles]) {
      for (const { text } of texts) {
        const found = await text();
        const placing = placeQuote(found.text, target);
        if (placing.state === 'orphan') continue;
        const ranges = found.toRanges(placing.span);
        if (ranges.length > 0) return { annotation, state: placing.state, ranges };
      }
    }
    return { annotation, state: 'orphan', ranges: [] };
  }
}

/** The words of a range as a target in a text; null where the range reaches out of that text, or holds no word. */
function describeIn(page: PageText, range: Range, root: Target['root']): Target | null {
  const position = trim(page.text, {
    start: page.toOffset(range.startContainer, range.startOffset),
    end: page.toOffset(range.endContainer, range.endOffset),
  });
  if (position.end <= position.start) return null;
  const words = (text: string) => text.replace(/\s+/g, '');
  const quote = describeQuote(page.text, position);
  // The text must hold all the selected words: a selection that begins or ends outside it belongs to the page.
  if (words(quote.exact) !== words(range.toString())) return null;
  return { root, quote, position };
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
