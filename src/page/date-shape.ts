import { DATE_LINE_WORDS } from '../arabic/page-labels.ts';
import { foldText } from './fold-text.ts';

/** Digits of both systems, as a class of a regular expression. */
export const DIGIT = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9]';

/** A year of our time, or three numbers with separators, in digits of both systems. */
const DATE_LIKE = new RegExp(
  `(?:^|[^\\d\\u0660-\\u0669.,])(?:(?:19|20|\\u0661\\u0669|\\u0662\\u0660|14|\\u0661\\u0664)${DIGIT}{2}(?!${DIGIT})|${DIGIT}{1,4}\\s?[/.\\-\\u2010-\\u2013]\\s?${DIGIT}{1,2}\\s?[/.\\-\\u2010-\\u2013]\\s?${DIGIT}{2,4})`,
);

let words: ReadonlySet<string> | null = null;

/** True for a line that says a date and hardly anything else («الأحد، 4 آب 2013، آخر تحديث 02:21 (GMT)»). */
export function isDateLine(text: string): boolean {
  if (text.length > 140 || !isDateLike(text)) return false;
  words ??= new Set(DATE_LINE_WORDS.split(' ').map(foldText));
  let own = 0;
  let others = 0;
  for (const word of foldText(text).match(/[a-z\u0621-\u064a]+/g) ?? []) {
    if (words.has(word)) own++;
    else others++;
  }
  return others <= 2 && own >= others;
}

/** True where a text may hold a date with its year; a cheap look, nothing is parsed. */
export function isDateLike(text: string): boolean {
  return DATE_LIKE.test(text);
}
