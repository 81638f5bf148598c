import type { BlockKind } from '../annotation/clipping.ts';
import { wordsForComparison, type Headline } from './headline.ts';
import type { Box, Line } from './outline.ts';
import { containerOf, type Reading, type Stretch } from './prose.ts';

/** A block of the article: one line, or the cells of a row. */
export interface Part {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
}

/** What stood in and around the text and is no part of it, as printed. */
export interface SetAside {
  readonly sources: Line[];
  readonly bylines: Line[];
  readonly keywords: Line[];
  readonly agencies: string[];
  readonly dates: Line[];
}

/** Letters taken before a closing label («كلمات دلالية», «التعليقات») may end the text. */
export const ENOUGH = 120;

/** Paragraphs before a pulled quote among which its words are looked for. */
const MOST_RECENT = 100;

/** How far the cutting of one article has come; the rules read and change it line by line. */
export class BodyState {
  readonly reading: Reading;
  readonly stretch: Stretch;
  readonly headline: Headline | null;
  /** True in a live blog, whose entries have headings and times of their own. */
  readonly isLive: boolean;
  readonly parts: Part[] = [];
  readonly aside: SetAside = { sources: [], bylines: [], keywords: [], agencies: [], dates: [] };
  /** Containers of the paragraphs taken: where the text is at home. */
  readonly homes = new Set<Box>();
  /** Lists that were asked whether they are mostly links. */
  readonly linkLists = new Map<Box, boolean>();
  /** Skip links that were followed. */
  skips = 0;
  letters = 0;
  lastTaken = -1;
  /** The line looked at. */
  at = 0;
  /** Lines before it are left out. */
  skipUntil = 0;
  /** True behind the source line, a signature or the small print: a new container is another text. */
  isClosed = false;
  hasEnded = false;
  isPaywalled = false;
  /** True behind «اقرأ أيضا» alone on its line. */
  awaitsRelated = false;
  readonly #words = new Set<string>();
  /** The last of them. */
  readonly #recent: string[] = [];

  constructor(reading: Reading, stretch: Stretch, headline: Headline | null, isLive: boolean) {
    this.reading = reading;
    this.stretch = stretch;
    this.headline = headline;
    this.isLive = isLive;
  }

  /** True for the headline again, alone or with a note behind it («… / صورة أرشيفية»). */
  repeatsHeadline(text: string): boolean {
    if (!this.headline) return false;
    const headline = wordsForComparison(this.headline.text);
    const words = wordsForComparison(text);
    return (
      headline.length >= 3 &&
      words.length <= headline.length + 4 &&
      headline.every((word, index) => words[index] === word)
    );
  }

  /** Takes a line as a block, unless its words were taken already. */
  take(line: Line, kind: BlockKind, text: string, lines: readonly Line[] = [line]): void {
    const words = wordsForComparison(text).join(' ');
    // A pulled quote repeats words of the text.
    if (kind === 'quote' && line.length > 10 && this.#recent.some((one) => one.includes(words))) return;
    if (kind !== 'table' && line.length > 30) {
      if (this.#words.has(words)) return;
      this.#words.add(words);
      this.#recent.push(words);
      if (this.#recent.length > 2 * MOST_RECENT) this.#recent.splice(0, MOST_RECENT);
    }
    if (this.headline && this.headline.line !== line && this.letters === 0 && line.length < 250) {
      if (words === wordsForComparison(this.headline.text).join(' ')) return;
    }
    this.parts.push({ kind, lines });
    this.lastTaken = line.index;
    if (kind !== 'caption') {
      for (const one of lines) this.letters += one.length;
      // Short lines have no home of their own: labels and names open the boxes of other texts.
      if (this.reading.prose[line.index]) this.homes.add(containerOf(line.box));
    }
  }
}
