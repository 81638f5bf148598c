import { DATE_LINE_WORDS } from '../arabic/page-labels.ts';
import { foldText } from './fold-text.ts';

/** Digits of both systems, as a class of a regular expression. */
export const DIGIT = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9]';

/** A year of our time, or three numbers with separators, in digits of both systems. */
const DATE_LIKE = new RegExp(
  `(?:^|[^\\d\\u0660-\\u0669.,])(?:(?:19|20|\\u0661\\u0669|\\u0662\\u0660|14|\\u0661\\u0664)${DIGIT}{2}(?!${DIGIT})|${DIGIT}{1,4}\\s?[/.\\-\\u2010-\\u2013]\\s?${DIGIT}{1,2}\\s?[/.\\-\\u2010-\\u2013]\\s?${DIGIT}{2,4})`,
);

let words: ReadonlySet<string> | null = null;

function dateWords(): ReadonlySet<string> {
  return (words ??= new Set(DATE_LINE_WORDS.split(' ').map(foldText)));
}

/** True for a line that says a date and hardly anything else («الأحد، 4 آب 2013، آخر تحديث 02:21 (GMT)»). */
export function isDateLine(text: string): boolean {
  if (text.length > 140 || !isDateLike(text)) return false;
  let own = 0;
  let others = 0;
  for (const word of foldText(text).match(/[a-z\u0621-\u064a]+/g) ?? []) {
    if (dateWords().has(word)) own++;
    else others++;
  }
  return others <= 2 && own >= others;
}

/** What parts place, date and agency in the line with which an agency's report begins. */
const DATELINE_PARTS = /\s+[-/\u2013\u2014]\s*|\s*[-\u2013\u2014:]\s+|[(),]/;
/** A dateline has no more letters; what lies behind is the report. */
const LONGEST_DATELINE = 110;

/** The date in the dateline of a first paragraph («القاهرة - 5 أكتوبر 2024 / …»), '' for none: a place comes first. */
export function datelineOf(paragraph: string): string {
  const parts = paragraph.slice(0, LONGEST_DATELINE).split(DATELINE_PARTS);
  // The last part is cut, or the text itself.
  const at = parts.slice(0, Math.min(4, parts.length - 1)).findIndex((part) => isDateLine(part));
  if (at < 0) return '';
  const first = foldText(parts[0]!).match(/[a-z\d\u0621-\u064a]+/)?.[0] ?? '';
  const isPlace = at > 0 ? !/\d/.test(parts[0]!) : !/\d/.test(first) && !dateWords().has(first);
  return first !== '' && isPlace ? parts[at]!.trim() : '';
}

/** True where a text may hold a date with its year; a cheap look, nothing is parsed. */
export function isDateLike(text: string): boolean {
  return DATE_LIKE.test(text);
}

/** A place, perhaps a day, an agency in brackets, a dash: «طبرق في 7 أيلول (ونا) – …». */
const AGENCY_DATELINE = new RegExp(
  `^[\\p{L}\\p{M}${DIGIT.slice(1, -1)} ./\\u060c-]{3,50}\\([\\p{L}\\p{M} ."\\u00ab\\u00bb-]{2,24}\\)\\s*(?:[-\\u2013\\u2014:\\u0640/]|\\.\\.)`,
  'u',
);

/** True for a paragraph that begins as the reports of agencies do. */
export function hasAgencyDateline(paragraph: string): boolean {
  const start = paragraph.slice(0, 90);
  return start.includes('(') && AGENCY_DATELINE.test(start);
}
