import type { BlockKind } from '../annotation/clipping.ts';
import { foldText, textKey, wordKeysOf } from './fold-text.ts';
import type { Headline } from './headline.ts';
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

/** Texts of one key that are compared: two are a rarity, more of them are made to cost time. */
const MOST_ALIKE = 4;

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
  /** Links to other articles that were left out since the last line was taken. */
  linkRun = 0;
  /** True behind «اقرأ أيضا» alone on its line. */
  awaitsRelated = false;
  /** Texts taken, by the keys of their words. */
  readonly #taken = new Map<number, string[]>();
  /** The last of them; `words` once they were asked for. */
  readonly #recent: { readonly text: string; words: string | null }[] = [];

  constructor(reading: Reading, stretch: Stretch, headline: Headline | null, isLive: boolean) {
    this.reading = reading;
    this.stretch = stretch;
    this.headline = headline;
    this.isLive = isLive;
  }

  /** True for the headline again, alone or with a note behind it («… / صورة أرشيفية»). */
  repeatsHeadline(text: string): boolean {
    if (!this.headline) return false;
    const headline = wordKeysOf(this.headline.text);
    const words = wordKeysOf(text);
    return (
      headline.length >= 3 &&
      words.length <= headline.length + 4 &&
      headline.every((word, index) => words[index] === word)
    );
  }

  /** Takes a line as a block, unless its words were taken already. */
  take(line: Line, kind: BlockKind, text: string, lines: readonly Line[] = [line]): void {
    // A pulled quote repeats words of the text.
    if (kind === 'quote' && line.length > 10 && this.#wasSaid(text)) return;
    if (kind !== 'table' && line.length > 30 && !this.#isNew(text)) return;
    if (this.headline && this.headline.line !== line && this.letters === 0 && line.length < 250) {
      if (plainWords(text) === plainWords(this.headline.text)) return;
    }
    this.parts.push({ kind, lines });
    this.lastTaken = line.index;
    this.linkRun = 0;
    if (kind !== 'caption') {
      for (const one of lines) this.letters += one.length;
      // Short lines have no home of their own: labels and names open the boxes of other texts.
      if (this.reading.prose[line.index]) this.homes.add(containerOf(line.box));
    }
  }

  #wasSaid(text: string): boolean {
    const words = plainWords(text);
    return this.#recent.some((one) => (one.words ??= plainWords(one.text)).includes(words));
  }

  /** False for words that were taken already; notes the others. */
  #isNew(text: string): boolean {
    const key = textKey(text);
    const alike = this.#taken.get(key);
    if (alike?.some((one) => one === text || plainWords(one) === plainWords(text))) return false;
    if (!alike) this.#taken.set(key, [text]);
    else if (alike.length < MOST_ALIKE) alike.push(text);
    this.#recent.push({ text, words: null });
    if (this.#recent.length > 2 * MOST_RECENT) this.#recent.splice(0, MOST_RECENT);
    return true;
  }
}

/** The words of a text, folded, without punctuation. */
function plainWords(text: string): string {
  return foldText(text)
    .replace(/[^a-z\d\u0621-\u064a\ufffd]+/g, ' ')
    .trim();
}
