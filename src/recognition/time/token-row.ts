import { TIME_CLASS, type TimeClass } from '../../arabic/time-classes.ts';
import { IS_LONER } from './company.ts';
import { CLITIC, GAP, type Token } from './tokens.ts';

/**
 * Collects tokens. Most words of the tables that a text has («في», «من», «إلى») stand alone and mean nothing there:
 * a word that needs company waits until it has some, or is dropped without ever becoming a token.
 */
export class TokenRow {
  readonly tokens: Token[] = [];
  /** Signs and words since the last token. */
  gap = 0;
  sentence = 0;

  // The word that waits; `heldIs` 0 if none. Numbers and no object: nothing is allocated for what is dropped.
  private heldIs = 0;
  private heldValue = 0;
  private heldMarks = 0;
  private heldClitics = 0;
  private heldStart = 0;
  private heldWordStart = 0;
  private heldEnd = 0;
  private heldGap = 0;
  private heldSentence = 0;

  // Letters written apart («الـ24», «و 12»), their place and the gap before them.
  private clitics = 0;
  private cliticStart = 0;
  private cliticGap = 0;

  /** A word that is no token. */
  pass(): void {
    this.gap |= GAP.word | this.heldGap;
    this.heldIs = 0;
    this.heldGap = 0;
    this.clitics = 0;
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
    if (is === TIME_CLASS.name) {
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
    this.gap = 0;
    const touches = (gap & GAP.word) === 0;
    const hasHeld = this.heldIs !== 0;
    if (hasHeld && touches) this.release();
    else if (hasHeld) gap |= this.heldGap;
    this.heldIs = 0;
    this.heldGap = 0;
    if (IS_LONER[is] === 1 || (touches && this.tokens.length > 0)) {
      const { sentence } = this;
      this.tokens.push({
        is,
        value,
        marks,
        clitics: letters,
        start: from,
        wordStart: wordFrom,
        end,
        gap,
        sentence,
      });
      return;
    }
    this.heldIs = is;
    this.heldValue = value;
    this.heldMarks = marks;
    this.heldClitics = letters;
    this.heldStart = from;
    this.heldWordStart = wordFrom;
    this.heldEnd = end;
    this.heldGap = gap;
    this.heldSentence = this.sentence;
  }

  /** The word that waited has company. */
  private release(): void {
    this.tokens.push({
      is: this.heldIs as TimeClass,
      value: this.heldValue,
      marks: this.heldMarks,
      clitics: this.heldClitics,
      start: this.heldStart,
      wordStart: this.heldWordStart,
      end: this.heldEnd,
      gap: this.heldGap,
      sentence: this.heldSentence,
    });
  }
}
