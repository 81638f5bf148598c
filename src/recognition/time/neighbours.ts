import { CLASS_OF, LETTER } from '../../arabic/letters.ts';
import { TIME_CLASS as IS, type TimeWords } from '../../arabic/time-classes.ts';
import { FATHATAN } from '../../arabic/name-neighbours.ts';
import { PROCLITIC, SHADDA } from '../../arabic/time-clitics.ts';
import { FOLLOWING_LEXICON, LEADING_LEXICON } from '../../arabic/time-lexicon.ts';
import { sourceOffset, type Folded } from '../../text/folding.ts';
import { GAP_OF } from './gaps.ts';
import { GAP, type Token } from './tokens.ts';
import { WordFinder } from './word-finder.ts';

/** Words of a phrase that leads a date: «يبلغ من العمر». */
const LONGEST_PHRASE = 3;
/** Words between a verb and the preposition that belongs to it: «يعود تاريخ بنائها إلى». */
const REACH = 4;
/** Letters of a title on either side of what tempts in it. */
const LONGEST_TITLE = 48;
const BLANK = 32;
const QUOTE = 34;
/** Signs between a word and its neighbour; more are a gap in the page. */
const WIDEST_GAP = 12;

const LEADING = new WordFinder(LEADING_LEXICON);
const FOLLOWING = new WordFinder(FOLLOWING_LEXICON);

/**
 * The words right beside a date that are no words of time: heads of names, counted nouns, titles. They are looked up
 * when a date asks for them and not in the one pass over the text, where nine of ten would be read for nothing.
 */
export class Neighbours {
  readonly folded: Folded;
  private readonly codes: Uint8Array;
  private readonly length: number;

  constructor(folded: Folded) {
    this.folded = folded;
    this.codes = folded.codes;
    this.length = folded.length;
  }

  /** The word or phrase that ends before folded offset `start`, with no other gap than these between. */
  before(start: number, gaps: number): Token | undefined {
    const { codes } = this;
    let end = start;
    let gap = 0;
    while (end > 0 && start - end < WIDEST_GAP && CLASS_OF[codes[end - 1]!] !== LETTER) {
      const sign = GAP_OF[codes[end - 1]!]!;
      if ((sign & ~gaps) !== 0) return undefined;
      gap |= sign;
      end--;
    }
    if (gap === 0 || end === 0 || CLASS_OF[codes[end - 1]!] !== LETTER) return undefined;
    let from = end;
    for (let words = 0; words < LONGEST_PHRASE; words++) {
      while (from > 0 && CLASS_OF[codes[from - 1]!] === LETTER) from--;
      const row = LEADING.find(codes, from);
      if (row !== null && LEADING.end === end) return toToken(row, LEADING, from, gap);
      if (codes[from - 1] !== 32 || CLASS_OF[codes[from - 2]!] !== LETTER) break;
      from--;
    }
    return undefined;
  }

  /** True where one of the few words before folded offset `start` is of this class and value. */
  isLedBy(start: number, is: number, value: number): boolean {
    const { codes } = this;
    let from = start;
    for (let words = 0; words < REACH; words++) {
      if (codes[from - 1] !== BLANK || CLASS_OF[codes[from - 2]!] !== LETTER) return false;
      from--;
      while (from > 0 && CLASS_OF[codes[from - 1]!] === LETTER) from--;
      const row = LEADING.find(codes, from);
      if (row?.is === is && row.value === value) return true;
    }
    return false;
  }

  /** True where quotation marks stand tight around `[start, end)`. */
  isQuoted(start: number, end: number): boolean {
    return this.codes[start - 1] === QUOTE && this.codes[end] === QUOTE;
  }

  /** True for the last of two or three words in quotation marks: «المصري اليوم». */
  endsQuoted(start: number, end: number): boolean {
    const { codes } = this;
    if (codes[end] !== QUOTE) return false;
    for (let at = start - 1, blanks = 0; at >= 0 && blanks < 3; at--) {
      if (codes[at] === QUOTE) return blanks > 0;
      if (codes[at] === BLANK) blanks++;
      else if (CLASS_OF[codes[at]!] !== LETTER) return false;
    }
    return false;
  }

  /** True where `[start, end)` stands in quotation marks behind a word for a book, a film, a song. */
  isInTitle(start: number, end: number): boolean {
    const opening = this.findQuote(start - 1, -1);
    if (opening < 0 || this.findQuote(end, 1) < 0) return false;
    const isOpening = opening > 0 && this.codes[opening - 1] === BLANK && this.codes[opening + 1] !== BLANK;
    const head = isOpening ? this.before(opening, GAP.blank) : undefined;
    return head?.is === IS.eventHead && head.value === 1;
  }

  /** The nearest quotation mark from `at` on in a direction, within a title's length and the sentence; or -1. */
  private findQuote(at: number, step: 1 | -1): number {
    const { codes } = this;
    for (let left = LONGEST_TITLE; left > 0 && at >= 0 && at < this.length; left--, at += step) {
      const code = codes[at]!;
      if (code === QUOTE) return at;
      if ((GAP_OF[code]! & (GAP.newline | GAP.stop)) !== 0) return -1;
    }
    return -1;
  }

  /** True where a sentence or a line begins. */
  isHead(start: number): boolean {
    const sign = this.codes[start - 1] === BLANK ? this.codes[start - 2] : this.codes[start - 1];
    return sign === undefined || (GAP_OF[sign]! & (GAP.newline | GAP.stop | GAP.dot)) !== 0;
  }

  /** True where the word that ends at folded offset `end` is written with its nunation: «غدًا», «غداً». */
  isNunated(end: number): boolean {
    return this.hasSign(end, FATHATAN);
  }

  /** True where the last letter before folded offset `end` is doubled: «أمسّ». */
  isDoubled(end: number): boolean {
    return this.hasSign(end, SHADDA);
  }

  /** True where one of the last two letters before `end` carries a sign that folding took away. */
  private hasSign(end: number, sign: string): boolean {
    const from = sourceOffset(this.folded, Math.max(0, end - 2));
    return this.folded.source.slice(from, sourceOffset(this.folded, end - 1) + 2).includes(sign);
  }

  /** True where the next word has the article: «قبل يوم الاقتراع». */
  isDefiniteBehind(end: number): boolean {
    const { codes } = this;
    return (
      codes[end] === BLANK &&
      codes[end + 1] === PROCLITIC.alef &&
      codes[end + 2] === PROCLITIC.lam &&
      CLASS_OF[codes[end + 3]!] === LETTER
    );
  }

  /** True where a word goes on behind blanks alone, or a sign like «%»; not so «والقرية», which begins anew. */
  hasWordBehind(end: number): boolean {
    const { codes } = this;
    let at = end;
    if (at < this.length && CLASS_OF[codes[at]!] !== LETTER && GAP_OF[codes[at]!] === GAP.other) return true;
    while (codes[at] === BLANK) at++;
    if (at === end || CLASS_OF[codes[at]!] !== LETTER) return false;
    const isAnew =
      codes[at] === PROCLITIC.waw && codes[at + 1] === PROCLITIC.alef && codes[at + 2] === PROCLITIC.lam;
    return !isAnew;
  }

  /** The word or phrase that begins behind folded offset `end`, with no other gap than these between. */
  behind(end: number, gaps: number): Token | undefined {
    const { codes } = this;
    let start = end;
    let gap = 0;
    while (start < this.length && start - end < WIDEST_GAP && CLASS_OF[codes[start]!] !== LETTER) {
      const sign = GAP_OF[codes[start]!]!;
      if ((sign & ~gaps) !== 0) return undefined;
      gap |= sign;
      start++;
    }
    if (start >= this.length || CLASS_OF[codes[start]!] !== LETTER) return undefined;
    const row = FOLLOWING.find(codes, start);
    return row === null ? undefined : toToken(row, FOLLOWING, start, gap);
  }
}

function toToken({ is, value, marks }: TimeWords, finder: WordFinder, wordStart: number, gap: number): Token {
  const { clitics, start, end } = finder;
  return { is, value, marks, clitics, start, wordStart, end, gap, sentence: 0 };
}
