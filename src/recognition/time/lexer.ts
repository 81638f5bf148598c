import { CLASS_OF, DIGIT, LETTER, LINE_BREAK } from '../../arabic/letters.ts';
import { TIME_CLASS } from '../../arabic/time-classes.ts';
import { PROCLITIC } from '../../arabic/time-clitics.ts';
import { TIME_LEXICON } from '../../arabic/time-lexicon.ts';
import type { Folded } from '../../text/folding.ts';
import { GAP_OF } from './gaps.ts';
import { TokenRow } from './token-row.ts';
import { CLITIC, GAP, type Token } from './tokens.ts';
import { WordFinder } from './word-finder.ts';

const BLANK = 32;
const QUOTE = 34;
const FINDER = new WordFinder(TIME_LEXICON);

/**
 * Cuts folded text into the words of time and the words that stand beside them. One pass, O(length); a word that is
 * not in the tables leaves no token, only a trace in the gap of the next one.
 */
export function readTokens({ codes, length }: Folded): Token[] {
  const row = new TokenRow();
  let i = 0;
  while (i < length) {
    const code = codes[i]!;
    if (code === BLANK) {
      row.gap |= GAP.blank;
      i++;
      continue;
    }
    const kind = CLASS_OF[code]!;
    if (kind === LETTER) {
      const found = FINDER.find(codes, i);
      const end = FINDER.end;
      if (found === null) row.pass();
      else if (found.is === TIME_CLASS.clitic) row.hold(cliticsOf(codes, i, end), i);
      else row.add(found.is, found.value, found.marks, FINDER.clitics, FINDER.start, i, end);
      i = end;
    } else if (kind === DIGIT) {
      const start = i;
      let value = 0;
      do {
        if (value < 100_000_000) value = value * 10 + codes[i]! - 48;
        i++;
      } while (CLASS_OF[codes[i]!] === DIGIT);
      row.add(TIME_CLASS.number, value, i - start, 0, start, start, i);
    } else {
      const sign = GAP_OF[code]!;
      row.gap |= sign;
      i++;
      if (sign & ENDS && (sign !== GAP.dot || isSentenceEnd(codes[i]!))) row.sentence++;
    }
  }
  return row.tokens;
}

const ENDS = GAP.newline | GAP.stop | GAP.dot;

/** True where a point before this code ends a sentence and not the whole part of a number. */
export function isSentenceEnd(after: number): boolean {
  return after === BLANK || after === LINE_BREAK || after === QUOTE || after === 0;
}

/** «الـ», «و»: which letters a clitic written apart holds. */
function cliticsOf(codes: Uint8Array, start: number, end: number): number {
  let clitics = 0;
  for (let i = start; i < end; i++) {
    const code = codes[i]!;
    if (code === PROCLITIC.waw || code === PROCLITIC.fa) clitics |= CLITIC.and;
    else if (code === PROCLITIC.ba) clitics |= CLITIC.in;
    else if (code === PROCLITIC.kaf) clitics |= CLITIC.as;
    else if (code === PROCLITIC.alef) clitics |= CLITIC.the;
    else if (i === start || codes[i - 1] === PROCLITIC.waw) clitics |= CLITIC.to;
  }
  return clitics;
}
