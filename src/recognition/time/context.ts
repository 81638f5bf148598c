import { TIME_CLASS as IS, TIME_UNIT, type TimeClass, WORD_MARK } from '../../arabic/time-classes.ts';
import type { Reading } from './pattern.ts';
import { has } from './read-numbers.ts';
import { readMove } from './tense.ts';
import { CLITIC, GAP, type Token } from './tokens.ts';

/** What stands around an expression and tells whether it is a date. */

const NEAR = GAP.blank | GAP.quote | GAP.parenthesis;

/** The word just before, where it is in the tables. */
export function before(reading: Reading, begin: number, gaps: number = NEAR): Token | undefined {
  const token = reading.tokens[begin]!;
  if (begin > 0 && (token.gap & GAP.word) === 0) {
    return (token.gap & ~gaps) === 0 ? reading.tokens[begin - 1] : undefined;
  }
  return reading.neighbours.before(token.wordStart, gaps);
}

/** The word just behind, where it is in the tables. */
export function behind(reading: Reading, end: number, gaps: number = GAP.blank): Token | undefined {
  const token = reading.tokens[end];
  if (token !== undefined && (token.gap & GAP.word) === 0)
    return (token.gap & ~gaps) === 0 ? token : undefined;
  return reading.neighbours.behind(reading.tokens[end - 1]!.end, gaps);
}

/** The word behind a quantity, over «كامل»: «بعد عام كامل من …». */
export function behindWhole(reading: Reading, end: number): Token | undefined {
  const next = behind(reading, end);
  return isOneOf(next, IS.whole) && reading.tokens[end] === next ? behind(reading, end + 1) : next;
}

export const isOneOf = (token: Token | undefined, ...classes: readonly TimeClass[]): boolean =>
  token !== undefined && classes.includes(token.is);

/**
 * True for «ذلك» that points back to a time: «في ذلك اليوم», «ومنذ ذلك العام», and where a sentence begins with it. Behind
 * a verb it is what was said or done: «أكد ذلك اليوم المتحدث», «حدث ذلك العام الماضي».
 */
export function pointsBack(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!;
  if (reading.tokens[at + 2]?.is === IS.shift && reading.tokens[at + 2]!.gap === GAP.blank) return false;
  const led = before(reading, at, GAP.blank);
  return (
    token.clitics !== 0 ||
    reading.neighbours.isHead(token.wordStart) ||
    isOneOf(led, IS.in, IS.since, IS.before, IS.after, IS.of, IS.to, IS.within, IS.between) ||
    isOneOf(led, IS.dayPart, IS.periodPart, IS.unit, IS.lasting)
  );
}

/** Dates that everybody knows without their year: [month, day]. Behind «أحداث», «شهداء», «ذكرى» they name an event. */
const FAMOUS: ReadonlySet<string> = new Set(
  '7-25 7-3 8-14 4-25 10-5 9-11 10-7 8-4 10-17 1-25 6-30 2-17 2-14 2-11 9-26 10-14 9-21 4-6 3-8 3-14 2-20 11-1 8-20 7-5 7-26 10-6 7-23 3-20 12-19 4-11 10-25 12-11 3-18 5-22 7-14 7-17 4-7 12-14 5-17 1-14 12-17 5-8 6-5 6-3 4-15 9-1 7-15 11-16 11-18 11-17 10-1 10-21 2-28'.split(
    ' ',
  ),
);

/** True where day and month, or a month alone, belong to the name of an event, a place or a body. */
export function isEventName(reading: Reading, begin: number): boolean {
  const { parts } = reading;
  if (parts.year !== undefined || parts.shift !== undefined || parts.yearShift !== undefined) return false;
  if (parts.weekday !== undefined || parts.relative !== undefined) return false;
  const head = before(reading, begin);
  if (isOneOf(head, IS.eventHead)) return true;
  if (!isOneOf(head, IS.eventHeadSoft)) return false;
  return parts.day === undefined || FAMOUS.has(`${parts.month}-${parts.day}`);
}

/** True where a number before the expression gives it another sense: «المادة 12», «رقم 9/2023». */
export function isNumbered(reading: Reading, begin: number): boolean {
  // «صدر القرار الخميس 17 من …»: the number is not what stands behind «القرار».
  if (!isOneOf(reading.tokens[begin], IS.number, IS.cardinal, IS.ordinal, IS.month, IS.hijriMonth))
    return false;
  return isOneOf(before(reading, begin, GAP.blank | GAP.parenthesis | GAP.colon), IS.numberHead);
}

/** True where the number in front of `end` counts the next word: «1948 مخطوطة», «2020 %». */
export function isCount(reading: Reading, end: number): boolean {
  const noun = behind(reading, end);
  if (isOneOf(noun, IS.counted) && noun!.clitics === 0) return true;
  const next = reading.tokens[end];
  const last = reading.tokens[end - 1]!;
  // A number, or the hours of a clock, joined behind it.
  return (
    next !== undefined &&
    next.is === IS.number &&
    next.start - last.end === 1 &&
    (next.gap & (GAP.dot | GAP.comma)) !== 0
  );
}

/** True where the figures behind a month count the next word: «مارس 2019 قضية». */
export function isCountedYear(reading: Reading, end: number): boolean {
  const isFigure = reading.parts.year !== undefined && reading.tokens[end - 1]!.is === IS.number;
  return isFigure && isOneOf(behind(reading, end), IS.counted) && isCount(reading, end);
}

/** True where the word before it makes «السبت» a thing: «سوق السبت», «صلاة الجمعة», «محمد الخميس». */
export function isThingOfDay(reading: Reading, begin: number): boolean {
  const head = before(reading, begin);
  if (isOneOf(head, IS.thingOfDay, IS.eventHead)) return true;
  // «تنحى مبارك مساء الجمعة»: behind a part of the day it is no name.
  return head?.is === IS.givenName && head.value === 0 && reading.tokens[begin]!.is === IS.weekday;
}

/** Values of `yearBearer`: «مقارنة» before a month, «تودع» some words before a year. */
const COMPARED = 2;
const FAREWELL = 3;

/** True where nothing shows that a month that is also another word is one. */
export function lacksMonthEvidence(reading: Reading, begin: number, end: number): boolean {
  const { parts, tokens } = reading;
  const isBare = tokens[begin]!.is === IS.month || tokens[begin]!.is === IS.hijriMonth;
  if (isBare && parts.year === undefined && isOneOf(before(reading, begin), IS.givenName)) return true;
  const weak = parts.weak ?? 0;
  if (weak === 0) return false;
  if (parts.day !== undefined || parts.year !== undefined || parts.yearShift !== undefined) return false;
  if (parts.shift !== undefined || parts.period !== undefined) return false;
  // «شهر مارس» states it.
  if (tokens[begin]!.is === IS.unit) return false;
  const head = before(reading, begin, GAP.blank);
  // «مقارنة بمايو»; «مقارنة بصفر» is none.
  if (head?.is === IS.yearBearer && head.value === COMPARED && tokens[begin]!.is === IS.month) return false;
  if (weak === 2) return true;
  if (isOneOf(head, IS.in, IS.since, IS.within, IS.before, IS.after, IS.to)) return false;
  return !(isOneOf(behind(reading, end), IS.in, IS.to) && isOneOf(head, IS.of));
}

/** Words that may stand before a bare year and make it one. */
const YEAR_PREPOSITIONS: readonly TimeClass[] = [IS.in, IS.since, IS.to, IS.within, IS.before, IS.after];

/** True where nothing shows that a number of four digits is a year. */
export function lacksYearEvidence(reading: Reading, begin: number, end: number): boolean {
  const { parts, tokens } = reading;
  const year = parts.year!;
  if (isCount(reading, end) || isNumbered(reading, begin)) return true;
  if (parts.period !== undefined) return false;
  if (year < 1700 || year > 2100) return true;
  const token = tokens[begin]!;
  const next = tokens[end];
  const closes = next === undefined ? false : (next.gap & GAP.parenthesis) !== 0;
  if ((token.gap & GAP.parenthesis) !== 0 && (closes || next === undefined)) return false;
  const head = before(reading, begin, GAP.blank | GAP.quote);
  if (head === undefined) return !isYearOfFarewell(reading, begin, end);
  if (isMovedYear(reading, begin, end, head)) return false;
  if (head.is === IS.to && head.value === 0) {
    if (!reading.neighbours.isLedBy(head.wordStart, IS.yearBearer, 1)) return true;
  }
  if (isOneOf(head, ...YEAR_PREPOSITIONS))
    return !isOneOf(head, IS.in, IS.since) && year < 1900 ? true : hasUnitBehind(reading, end);
  if (isOneOf(head, IS.yearBearer)) return head.value >= COMPARED;
  // «رواية 1984» is its title.
  if (isOneOf(head, IS.eventHead)) return head.value === 1;
  return !isOneOf(head, IS.eventHeadSoft, IS.season);
}

/** True where a word goes on behind that the number in front of `end` could count: no preposition, no «والـ». */
export function mayCount(reading: Reading, end: number): boolean {
  const { tokens, neighbours } = reading;
  if (!neighbours.hasWordBehind(tokens[end - 1]!.end)) return false;
  const next = behind(reading, end);
  if (isOneOf(next, IS.in, IS.of, IS.after, IS.before, IS.within, IS.to)) return false;
  return next?.is !== IS.relativePronoun || next.value !== 2;
}

/** «تودع الأسواق 2025 على مكاسب». */
const isYearOfFarewell = (reading: Reading, begin: number, end: number): boolean =>
  reading.neighbours.isLedBy(reading.tokens[begin]!.wordStart, IS.yearBearer, FAREWELL) &&
  !mayCount(reading, end);

/** «تأجلت الدورة من 2020 إلى 2021»: the old year or the new. */
function isMovedYear({ tokens, neighbours }: Reading, begin: number, end: number, head: Token): boolean {
  const isYear = (at: number): boolean => tokens[at]?.is === IS.number && tokens[at]!.marks === 4;
  const isOld = head.is === IS.of && tokens[end]?.is === IS.to && isYear(end + 1);
  const isNew = head.is === IS.to && tokens[begin - 1] === head && isYear(begin - 2);
  return (isOld || isNew) && readMove(neighbours.folded, tokens[begin]!.wordStart) !== null;
}

function hasUnitBehind(reading: Reading, end: number): boolean {
  const next = behind(reading, end);
  return isOneOf(next, IS.unit) && !has(next, WORD_MARK.definite);
}

/** «عمر» and the like; «عن» only in front. */
export const isAgeWord = (token: Token | undefined): boolean => token?.is === IS.age && token.value === 0;

/** True where the quantity is the age of somebody. */
export function isAge(reading: Reading, begin: number, end: number): boolean {
  const head = before(reading, begin, GAP.blank | GAP.parenthesis);
  if (head?.is === IS.age && (head.value === 0 || reading.parts.unit === TIME_UNIT.year)) return true;
  const next = behind(reading, end);
  if (isAgeWord(next)) return true;
  // «30 عاما من العمر», «من عمره».
  if (isOneOf(next, IS.of) && isAgeWord(behind(reading, end + 1))) return true;
  // «(25 عاما)», «، 24 عاما،» behind a name.
  const { gap } = reading.tokens[begin]!;
  const after = reading.tokens[end]?.gap ?? GAP.parenthesis + GAP.comma;
  if (reading.parts.unit !== TIME_UNIT.year || isOneOf(reading.tokens[begin], IS.lasting)) return false;
  return (gap & GAP.parenthesis) !== 0 || ((gap & GAP.comma) !== 0 && (after & GAP.comma) !== 0);
}

/** True where «من», «على» behind «بعد يومين» makes it hang on an event and not on a date. */
export function hangsOnEvent(reading: Reading, end: number): boolean {
  const next = behindWhole(reading, end);
  return isOneOf(next, IS.of) || (next?.is === IS.relativePronoun && next.value === 2);
}

/** «في اليوم» says how often. */
export function isRelativeName(reading: Reading, begin: number): boolean {
  const token = reading.tokens[begin]!;
  if (token.is === IS.relativeDay && isPaperOrVerb(reading, begin)) return true;
  const head = token.is === IS.relativeDay ? before(reading, begin, GAP.blank) : undefined;
  if (isOneOf(head, IS.eventHead, IS.thingOfDay)) return true;
  // «أكد ذلك اليوم» may be that day; «نفى ذلك أمس» is none.
  if (isOneOf(head, IS.distant) && token.value === 0) return true;
  const definite = token.is === IS.relativeDay && token.value === 0 && !has(token, WORD_MARK.dual);
  const isLed = isOneOf(head, IS.in) || (token.clitics & CLITIC.in) !== 0;
  return definite && isLed && reading.parts.weekday === undefined;
}

/** «المصري اليوم» in quotation marks; «أمسّ»; «غدا المشهد …» at the head of a sentence, where it means «became»; «غدًا» never does. */
function isPaperOrVerb({ neighbours, tokens }: Reading, at: number): boolean {
  const { value, wordStart, end } = tokens[at]!;
  if (value === 0) return neighbours.endsQuoted(wordStart, end);
  if (value === -1) return neighbours.isDoubled(end);
  if (value !== 1 || !neighbours.isHead(wordStart) || !neighbours.isDefiniteBehind(end)) return false;
  return tokens[at + 1]?.is !== IS.weekday && !neighbours.isNunated(end);
}

/** «بين الاثنين» are two. */
export function isTheTwo(reading: Reading, begin: number): boolean {
  const token = reading.tokens[begin]!;
  return (
    token.is === IS.weekday &&
    token.value === 1 &&
    reading.tokens[begin - 1]?.is === IS.between &&
    token.gap === GAP.blank
  );
}
