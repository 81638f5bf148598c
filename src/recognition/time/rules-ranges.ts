import { TIME_CLASS as IS, TIME_UNIT, WORD_MARK } from '../../arabic/time-classes.ts';
import { isCount, isEventName, isNumbered } from './context.ts';
import { any, check, many, nested, one, opt, type Reader, Reading, seq } from './pattern.ts';
import { day, DAY_HEAD, HIJRI_MONTH, MONTH, weekday } from './read-calendar.ts';
import { PART_OF_DAY } from './read-clock.ts';
import { has } from './read-numbers.ts';
import {
  BLANKS,
  dashed,
  DASHED_DAY,
  DASHES,
  headOf,
  JOINED_DAY,
  joinedWith,
  LIST_GAPS,
  LIST_MONTH,
  LIST_YEAR,
  MONTH_END,
  STRETCH,
  withDash,
} from './read-range.ts';
import { NAMED_YEAR, SHIFTED, SHIFTED_YEAR, YEAR, yearDigits } from './read-year.ts';
import { rule } from './rule.ts';
import { FULL_DAY, NUMERIC_DAY } from './rules-days.ts';
import { readMove } from './tense.ts';
import { GAP, type Token } from './tokens.ts';

/** Rules that read stretches of time and lists of days. */

const notDays = (reading: Reading, begin: number, end: number): boolean =>
  isEventName(reading, begin) || isNumbered(reading, begin) || isCount(reading, end);

/** «آب وأيلول» alone are two names. */
function isWeakList({ parts, tokens }: Reading, begin: number): boolean {
  const isDated = parts.year !== undefined || parts.yearShift !== undefined || parts.shift !== undefined;
  return (
    (parts.weak ?? 0) !== 0 && !isDated && tokens[begin]!.is !== IS.unit && tokens[begin - 1]?.is !== IS.in
  );
}

/** «تأجلت المباراة من الجمعة إلى الأحد»: the old day and the new. */
const isMove = ({ neighbours, tokens, begin }: Reading): boolean =>
  readMove(neighbours.folded, tokens[begin]!.wordStart) !== null;

/** Ends of a range that are told by their date. */
const DATED_POINT: Reader = any(FULL_DAY, NUMERIC_DAY);
const OTHER_POINT: Reader = any(
  seq(
    DAY_HEAD,
    one(IS.relativeDay, { does: (reading, t) => reading.put('relative', t.value) }),
    opt(weekday()),
  ),
  seq(
    opt(one(IS.periodPart, { does: (reading, t) => reading.put('period', t.value) })),
    opt(one(IS.unit, { where: (t) => t.value === TIME_UNIT.month && t.marks === 0 })),
    any(MONTH, HIJRI_MONTH),
    opt(any(YEAR, SHIFTED_YEAR)),
    opt(SHIFTED),
  ),
  seq(opt(one(IS.periodPart, { does: (reading, t) => reading.put('period', t.value) })), NAMED_YEAR),
  seq(opt(one(IS.periodPart, { does: (reading, t) => reading.put('period', t.value) })), yearDigits()),
  seq(PART_OF_DAY, weekday(), opt(SHIFTED)),
);
/** Ends of a range that may be of any length. */
const POINT: Reader = any(DATED_POINT, OTHER_POINT);

/** The end of «من 3 مايو إلى 7 منه» and of bare days: a number alone, or «الخميس 5». */
const FROM = nested('from', any(DATED_POINT, seq(DAY_HEAD, weekday(), day()), OTHER_POINT, day()));
const AND_POINT: Reader = joinedWith(POINT);

const isEmptyRange = (reading: Reading, begin: number, end: number): boolean => {
  const { from, to } = reading.parts;
  if (from === undefined || to === undefined) return true;
  // «من 3 إلى يناير»: a bare number is a day only where a day ends the range.
  if (from.day !== undefined && from.month === undefined && to.day === undefined) return true;
  if (from.year !== undefined && from.month === undefined) {
    // «من 1900 إلى 2000 شخص» counts.
    if (to.year === undefined || to.month !== undefined || to.year <= from.year) return true;
    // «قفزت من 1200 إلى 2010» counts too; without «عام» a year of the last centuries.
    const isBare = reading.tokens[begin + 1]!.is === IS.number;
    return isCount(reading, end) || from.year < (isBare && !from.hijriYear ? 1700 : 1000);
  }
  if (from.month !== undefined && (from.weak ?? 0) === 2 && from.day === undefined) return true;
  return isNumbered(reading, begin);
};

/** How far on the dash of a range can stand: «مساء السبت 28 من شهر شباط/فبراير 2022 -». */
const DASH_WITHIN = 9;

function hasDash(tokens: readonly Token[], at: number): boolean {
  const end = Math.min(tokens.length, at + DASH_WITHIN);
  for (let i = at + 1; i < end; i++) {
    const { gap } = tokens[i]!;
    if ((gap & GAP.dash) !== 0) return true;
    if ((gap & GAP.word) !== 0) return false;
  }
  return false;
}

export const RANGE_RULES = [
  // من 3 إلى 7 مايو, بين 3 و7 مايو, 3-7 مايو
  rule(
    'days-to-day',
    'list',
    [
      any(
        seq(one(IS.of), PART_OF_DAY, day('days'), one(IS.to), PART_OF_DAY, day('days')),
        seq(one(IS.between), PART_OF_DAY, day('days'), joinedWith(day('days'))),
        seq(DAY_HEAD, day('days'), one(IS.to), day('days')),
        seq(DAY_HEAD, DASHED_DAY, dashed(DASHED_DAY)),
      ),
      STRETCH,
      MONTH_END,
      check((reading) => !isMove(reading)),
    ],
    notDays,
  ),
  // يومي 11 و12 كانون الثاني/يناير الجاري, أيام 10 و11 و12 ديسمبر
  rule(
    'list-of-days',
    'list',
    [PART_OF_DAY, headOf(TIME_UNIT.day), day('days'), many(JOINED_DAY, 1), MONTH_END],
    notDays,
  ),
  // يناير وفبراير 2020, شهري يوليو وأغسطس الماضيين
  rule(
    'list-of-months',
    'list',
    [
      headOf(TIME_UNIT.month),
      LIST_MONTH(BLANKS),
      many(joinedWith(LIST_MONTH(LIST_GAPS)), 1),
      opt(any(YEAR, SHIFTED_YEAR)),
      opt(SHIFTED),
    ],
    (reading, begin) => isEventName(reading, begin) || isWeakList(reading, begin),
  ),
  // عامي 2011 و2014
  rule(
    'list-of-years',
    'list',
    [
      one(IS.unit, {
        where: (t) =>
          t.value === TIME_UNIT.year &&
          has(t, WORD_MARK.dual | WORD_MARK.plural) &&
          !has(t, WORD_MARK.definite),
      }),
      LIST_YEAR(BLANKS),
      many(any(joinedWith(LIST_YEAR(LIST_GAPS)), seq(dashed(LIST_YEAR(DASHES)), STRETCH)), 1),
    ],
    (reading, _begin, end) => isCount(reading, end),
  ),
  // من يناير إلى مارس 2020, من 28 فبراير حتى 3 مارس
  rule(
    'from-to',
    'range',
    [one(IS.of), FROM, one(IS.to), nested('to', POINT)],
    (reading, begin, end) => isEmptyRange(reading, begin, end) || isMove(reading),
  ),
  // بين 2011 و2014, بين يناير ومارس
  rule(
    'between',
    'range',
    [
      one(IS.between),
      opt(one(IS.unit, { where: (t) => has(t, WORD_MARK.dual) && has(t, WORD_MARK.construct) })),
      FROM,
      any(
        nested('to', AND_POINT),
        seq(one(IS.to), nested('to', POINT)),
        nested('to', dashed(yearDigits(DASHES))),
      ),
    ],
    isEmptyRange,
  ),
  // 28 فبراير - 3 مارس, يناير - مارس 2020
  rule(
    'dashed-range',
    'range',
    [nested('from', POINT), nested('to', dashed(withDash(POINT)))],
    (reading, begin, end) => {
      const { from, to } = reading.parts;
      if (from!.month === undefined || to!.month === undefined) return true;
      if (from!.calendar !== to!.calendar) return true;
      return isEmptyRange(reading, begin, end) || isEventName(reading, begin);
    },
    hasDash,
  ),
  // 2024–2029, (1936-1972)
  rule(
    'dashed-years',
    'range',
    [
      opt(one(IS.unit, { where: (t) => t.value === TIME_UNIT.year })),
      nested('from', yearDigits()),
      nested('to', dashed(yearDigits(DASHES))),
    ],
    (reading, begin, end) => {
      const from = reading.parts.from!.year!;
      const to = reading.parts.to!.year!;
      const next = reading.tokens[end];
      const before = reading.tokens[begin]!;
      const isLonger =
        (next?.is === IS.number && (next.gap & ~DASHES) === 0 && next.gap !== GAP.blank) ||
        (before.gap === GAP.dash && reading.tokens[begin - 1]?.is === IS.number);
      return (
        isLonger ||
        from < 1300 ||
        to > 2200 ||
        to <= from ||
        to - from > 900 ||
        isCount(reading, end) ||
        isNumbered(reading, begin)
      );
    },
  ),
  // 2011 إلى 2014
  rule(
    'years-to-year',
    'range',
    [nested('from', yearDigits()), one(IS.to), nested('to', any(NAMED_YEAR, yearDigits()))],
    (reading, begin, end) =>
      isEmptyRange(reading, begin, end) ||
      reading.parts.from!.year! < 1700 ||
      reading.parts.to!.year! > 2150 ||
      isMove(reading),
  ),
];
