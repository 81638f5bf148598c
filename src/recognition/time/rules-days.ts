import { SHIFT, type Shift, TIME_CLASS as IS, TIME_UNIT, WORD_MARK } from '../../arabic/time-classes.ts';
import {
  before,
  isCountedYear,
  isEventName,
  isNumbered,
  isOneOf,
  isRelativeName,
  isTheTwo,
  isThingOfDay,
  lacksMonthEvidence,
} from './context.ts';
import { any, guarded, one, opt, Reading, seq } from './pattern.ts';
import {
  COPTIC_MONTH,
  day,
  HIJRI_MONTH,
  LIBYAN_MONTH,
  MONTH,
  month,
  NAMED_MONTH,
  OF,
  weekday,
} from './read-calendar.ts';
import { DAY_PART_BEHIND, PART_OF_DAY } from './read-clock.ts';
import { has, isNumberJoined } from './read-numbers.ts';
import {
  CLOCK_OF_ISO,
  DATE_GAPS,
  DAY_AND_MONTH_NUMBERS,
  LATIN_DATE,
  NUMERIC_DATE,
  SPACED_DATE,
} from './read-numeric.ts';
import { relativeDay, sameOrThat } from './read-relative-day.ts';
import { SHIFTED, SHIFTED_YEAR, YEAR, yearDigits } from './read-year.ts';
import { rule, shared } from './rule.ts';
import { GAP } from './tokens.ts';

/** Rules that read one day. Above each stands an example of what it reads. */

/** 17/سبتمبر/2023, 17-سبتمبر-2023 */
const JOINED_MONTH = month(GAP.slash | GAP.dash);
const WITH_WEEKDAY = opt(weekday(GAP.blank | GAP.comma | GAP.parenthesis));
const NAMED_DAY = seq(
  // «الأحد المقبل 7 أيار»
  opt(any(seq(relativeDay(), WITH_WEEKDAY), seq(weekday(), opt(SHIFTED)))),
  opt(one(IS.unit, { where: (t) => t.value === TIME_UNIT.day && t.marks === 0 })),
);

/** «منه»: of the month that was spoken of. */
const OF_IT = one(IS.shift, {
  where: (t) => has(t, WORD_MARK.weak),
  does: (reading) => reading.put('shift', SHIFT.same),
});

/** A day of the month behind a weekday, with a comma or in parentheses. */
const DATE_DAY = any(day('day', GAP.blank), day('day', DATE_GAPS));

/** True where the number is said to be one: «رقم 12/11/2023»; «الملف 2023-11-12» is a date for all that. */
function isNumberOfPaper(reading: Reading, begin: number): boolean {
  const { numeric } = reading.parts;
  if (!isNumbered(reading, begin) || numeric?.length !== 3) return isNumbered(reading, begin);
  const { value } = before(reading, begin, GAP.blank | GAP.parenthesis | GAP.colon)!;
  const isYearFirst = numeric[0]! > 31;
  return value === 1 || !(isYearFirst || (value === 2 && numeric[2]! > 99));
}

const isPartOfNumber = (reading: Reading, begin: number, end: number): boolean => {
  const first = reading.tokens[begin]!;
  const joinedBefore =
    begin > 0 &&
    first.is === IS.number &&
    first.gap !== 0 &&
    (first.gap & ~(GAP.slash | GAP.dash | GAP.dot | GAP.colon | GAP.comma)) === 0 &&
    reading.tokens[begin - 1]!.is === IS.number;
  return (
    joinedBefore ||
    isNumberJoined(reading.tokens[end], GAP.slash | GAP.dash | GAP.dot | GAP.comma) ||
    isNumberOfPaper(reading, begin)
  );
};

/** Everything that can stand before a date: clock, part of the day, relative day, weekday. */
const DATED = shared(
  seq(
    PART_OF_DAY,
    NAMED_DAY,
    opt(one(IS.unit, { where: (t) => t.value === TIME_UNIT.day && t.marks === 0, gaps: DATE_GAPS })),
  ),
);

/** The year of «ديسمبر 25, 2020», the order of pages made with English software. */
const YEAR_BEHIND_COMMA = guarded(yearDigits(GAP.blank | GAP.comma), ({ gap }) => (gap & GAP.blank) !== 0);

const notADay = (reading: Reading, begin: number, end: number): boolean =>
  isEventName(reading, begin) ||
  lacksMonthEvidence(reading, begin, end) ||
  isNumbered(reading, begin) ||
  isCountedYear(reading, end);

/** A day for the ends of a range: «3 مايو 2019», «الأحد». */
export const FULL_DAY = seq(
  PART_OF_DAY,
  opt(weekday()),
  DATE_DAY,
  OF,
  any(seq(MONTH, opt(any(YEAR, SHIFTED_YEAR))), seq(HIJRI_MONTH, opt(YEAR))),
  opt(SHIFTED),
);
export const NUMERIC_DAY = seq(PART_OF_DAY, opt(weekday()), NUMERIC_DATE);

/** «5/1/1444هـ», «15/6/2024م». */
const ERA_SIGN = opt(one([IS.eraHijri, IS.eraGregorian]));

export const DAY_RULES = [
  // 2023-12-03T10:15:00Z, 2023/12/3, 3/12/2023, يوم 03 12 2023
  rule(
    'numeric-date',
    'point',
    [DATED, NUMERIC_DATE, ERA_SIGN, CLOCK_OF_ISO, DAY_PART_BEHIND],
    isPartOfNumber,
  ),
  rule('spaced-date', 'point', [DATED, SPACED_DATE], (reading, begin, end) => {
    return isPartOfNumber(reading, begin, end) || reading.tokens[begin]!.is === IS.number;
  }),
  // يوم 3/12, الأحد 3/12
  rule('numeric-day-month', 'point', [DATED, DAY_AND_MONTH_NUMBERS], (reading, begin, end) => {
    return isPartOfNumber(reading, begin, end) || reading.tokens[begin]!.is === IS.number;
  }),
  // Dec 3, 2023; 3rd, December 2023
  rule('english-date', 'point', [opt(weekday()), LATIN_DATE]),
  // السبت 17 سبتمبر/ أيلول 2023
  rule(
    'day-month-year',
    'point',
    [
      DATED,
      DATE_DAY,
      any(seq(OF, MONTH), JOINED_MONTH),
      any(YEAR, SHIFTED_YEAR),
      opt(SHIFTED),
      DAY_PART_BEHIND,
    ],
    notADay,
  ),
  // ديسمبر 25, 2020
  rule(
    'month-day-year',
    'point',
    [opt(weekday()), MONTH, day('day', GAP.blank), YEAR_BEHIND_COMMA],
    (reading, begin, end) => isNumbered(reading, begin) || isCountedYear(reading, end),
  ),
  // 17 سبتمبر/ أيلول الماضي
  rule('day-month', 'point', [DATED, DATE_DAY, OF, MONTH, opt(SHIFTED), DAY_PART_BEHIND], notADay),
  // السبت 9 ذي الحجة 1445 هـ
  rule('hijri-day-month-year', 'point', [DATED, DATE_DAY, OF, HIJRI_MONTH, any(YEAR, SHIFTED_YEAR)], notADay),
  // 10 رمضان الماضي
  rule('hijri-day-month', 'point', [DATED, DATE_DAY, OF, HIJRI_MONTH, opt(SHIFTED)], notADay),
  // 29 كيهك 1740 قبطية
  rule('coptic-date', 'point', [DATED, DATE_DAY, OF, COPTIC_MONTH, opt(YEAR)], (reading, begin, end) =>
    reading.parts.year === undefined &&
    begin === end - 2 &&
    !isOneOf(before(reading, begin, GAP.blank), IS.in, IS.beside, IS.since)
      ? true
      : notADay(reading, begin, end),
  ),
  // 17 هانيبال 1989
  rule('libyan-date', 'point', [DATED, DATE_DAY, OF, LIBYAN_MONTH, opt(MONTH), YEAR], (reading, begin) => {
    const { year } = reading.parts;
    return year === undefined || year < 1986 || year > 2011 || isNumbered(reading, begin);
  }),
  // الخامس من الشهر الجاري, 20 من الشهر نفسه, 15 الجاري
  rule('day-of-named-month', 'point', [DATED, DATE_DAY, NAMED_MONTH], isNumbered),
  // في العاشر منه, الخميس 23 منه
  rule('day-of-it', 'point', [DATED, DATE_DAY, OF_IT], (reading, begin) => {
    const isBare = reading.tokens[begin]!.is === IS.number || reading.tokens[begin]!.is === IS.ordinal;
    return isBare && !isOneOf(before(reading, begin, GAP.blank), IS.in, IS.to, IS.since, IS.before, IS.after);
  }),
  // أمس الجمعة, عند الرابعة من فجر اليوم الأربعاء
  rule('relative-day', 'point', [PART_OF_DAY, relativeDay(), WITH_WEEKDAY, DAY_PART_BEHIND], isRelativeName),
  // مساء الخميس, بعد ظهر الثلاثاء, الأربعاء (أمس)
  rule(
    'weekday',
    'point',
    [PART_OF_DAY, weekday(), opt(relativeDay(GAP.parenthesis | GAP.blank)), DAY_PART_BEHIND],
    (reading, begin) =>
      isThingOfDay(reading, begin) || isTheTwo(reading, begin) || has(reading.tokens[begin], WORD_MARK.latin),
  ),
  // السبت الماضي, الخميس قبل الماضي
  rule(
    'weekday-shifted',
    'point',
    [PART_OF_DAY, weekday(), opt(DAY_PART_BEHIND), SHIFTED, DAY_PART_BEHIND],
    (reading, begin) => isThingOfDay(reading, begin),
  ),
  // اليوم التالي, اليوم نفسه, ذات اليوم, ذلك اليوم, الليلة الماضية
  rule('named-day', 'point', [
    PART_OF_DAY,
    any(
      seq(
        one(IS.relativeDay, {
          where: (t) => t.value === 0,
          does: (reading, t) => has(t, WORD_MARK.dual) && reading.put('night', true),
        }),
        one(IS.shift, {
          where: (t, reading) =>
            t.value === SHIFT.same ||
            t.value === SHIFT.following ||
            t.value === SHIFT.preceding ||
            (t.value === SHIFT.last && reading.parts.night === true),
          does: (reading, t) => {
            reading.put('shift', t.value as Shift);
            reading.put('unit', TIME_UNIT.day);
          },
        }),
      ),
      seq(
        sameOrThat,
        one(IS.relativeDay, {
          where: (t) => t.value === 0,
          does: (reading) => reading.put('unit', TIME_UNIT.day),
        }),
      ),
    ),
  ]),
  // هذا اليوم
  rule('this-day', 'point', [one(IS.demonstrative), relativeDay(), WITH_WEEKDAY]),
];
