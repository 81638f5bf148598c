import type { TimeClass } from '../../arabic/time-classes.ts';
import { COMPANY, COMPANY_OF } from './company.ts';
import { CLITIC, GAP, type Token } from './tokens.ts';

/** A word that tells the tense; a future verb known by its shape alone is surer behind a date than one of the tables. */
export const CUE = { past: 1, future: 2, futureByShape: 3 } as const;

/** What the lexer reads: tokens, and cues of tense as rows of numbers. */
export interface Lexed {
  readonly tokens: readonly Token[];
  /** Kind of each cue, in order. */
  readonly cues: readonly number[];
  /** Running number of the word that each cue is. */
  readonly cueWords: readonly number[];
  /** Running number of the sentence that each cue stands in. */
  readonly cueSentences: readonly number[];
}

/** Collects tokens; keeps only those that have company, or need none. */
export class TokenRow implements Lexed {
  readonly tokens: Token[] = [];
  readonly cues: number[] = [];
  readonly cueWords: number[] = [];
  readonly cueSentences: number[] = [];
  /** Signs and words since the last token. */
  gap = 0;
  word = 0;
  sentence = 0;
  /** A word that waits for company, or null. */
  private held: Token | null = null;
  /** Letters written apart («الـ24», «و 12»), their place and the gap before them. */
  private clitics = 0;
  private cliticStart = 0;
  private cliticGap = 0;

  /** A word that is no token. */
  pass(): void {
    this.gap |= GAP.word;
    this.drop();
    if (this.clitics !== 0) this.clitics = 0;
  }

  addCue(cue: number): void {
    this.cues.push(cue);
    this.cueWords.push(this.word);
    this.cueSentences.push(this.sentence);
  }

  /** Letters that belong to the next word. */
  hold(clitics: number, start: number): void {
    this.clitics = clitics;
    this.cliticStart = start;
    this.cliticGap = this.gap;
    this.gap = 0;
  }

  add(
    is: TimeClass,
    value: number,
    marks: number,
    clitics: number,
    start: number,
    wordStart: number,
    end: number,
  ): void {
    const company = COMPANY_OF[is]!;
    if (company === COMPANY.dropped) {
      this.pass();
      return;
    }
    let { gap } = this;
    let from = start;
    let wordFrom = wordStart;
    let letters = clitics;
    if (this.clitics !== 0) {
      if ((gap & ~GAP.blank) === 0) {
        letters |= this.clitics;
        wordFrom = this.cliticStart;
        // «الـ24»: the article belongs to the span, the other letters do not.
        if ((this.clitics & CLITIC.the) !== 0) from = wordFrom;
        gap = this.cliticGap;
      } else gap |= this.cliticGap | GAP.word;
      this.clitics = 0;
    }
    if (company === COMPANY.context || company === COMPANY.companion) {
      this.addNeedy(company, {
        is,
        value,
        marks,
        clitics: letters,
        start: from,
        wordStart: wordFrom,
        end,
        gap,
        word: this.word,
        sentence: this.sentence,
      });
    } else {
      gap = this.settle(gap);
      this.tokens.push({
        is,
        value,
        marks,
        clitics: letters,
        start: from,
        wordStart: wordFrom,
        end,
        gap,
        word: this.word,
        sentence: this.sentence,
      });
    }
    this.gap = 0;
  }

  /** A word that counts only beside another. */
  private addNeedy(company: number, token: Token): void {
    const touches = (token.gap & GAP.word) === 0;
    if (this.held === null) {
      if (touches && this.tokens.length > 0) this.tokens.push(token);
      else this.held = token;
    } else if (touches && company === COMPANY.companion) {
      this.tokens.push(this.held, token);
      this.held = null;
    } else {
      this.held = { ...token, gap: token.gap | this.held.gap | GAP.word };
    }
  }

  /** Gives the held word its place, or drops it; the gap of the token that comes. */
  private settle(gap: number): number {
    const { held } = this;
    if (held === null) return gap;
    this.held = null;
    if ((gap & GAP.word) !== 0) return gap | held.gap;
    this.tokens.push(held);
    return gap;
  }

  private drop(): void {
    if (this.held === null) return;
    this.gap |= this.held.gap;
    this.held = null;
  }
}
