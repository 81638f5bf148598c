import { SHIFT, TIME_CLASS as IS, TIME_UNIT, WORD_MARK, type Shift } from '../../arabic/time-classes.ts';
import { isEventName, isNumbered, isThingOfDay, lacksMonthEvidence } from './context.ts';
import { any, one, opt, seq, type Reader, type Reading } from './pattern.ts';
import {
  COPTIC_MONTH,
  DAY_PART_BEHIND,
  day,
  has,
  HIJRI_MONTH,
  isNumberJoined,
  LIBYAN_MONTH,
  MONTH,
  OF,
  PART_OF_DAY,
  SHIFTED,
  SHIFTED_YEAR,
  weekday,
  YEAR,
} from './readers.ts';
import { rule } from './rule.ts';
import { CLITIC, GAP, type Token } from './tokens.ts';

/** Rules that read one day. Above each stands an example of what it reads. */

const relativeDay = (gaps: number = GAP.blank): Reader =>
  one(IS.relativeDay, {
    gaps,
    where: (t, reading, at) => !isOtherDay(t, reading, at),
    does: (reading, t, at) => {
      reading.put('relative', t.value);
      if (has(t, WORD_MARK.dual)) reading.put('night', true);
      if (t.gap & GAP.parenthesis) reading.closes = at;
    },
  });

/** «اليوم التالي», «اليوم الثاني», «الغد» alone are no relative days. */
function isOtherDay(token: Token, reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  const touches = next !== undefined && (next.gap & ~GAP.blank) === 0;
  if (has(token, WORD_MARK.weak)) return !(touches && next.is === IS.weekday);
  if (!has(token, WORD_MARK.definite) || !touches) return false;
  if (next.is === IS.shift || next.is === IS.final || next.is === IS.relativePronoun) return true;
  return (
    next.is === IS.ordinal &&
    !has(next, WORD_MARK.bare) &&
    reading.tokens[at + 2]?.is !== IS.month &&
    reading.tokens[at + 3]?.is !== IS.month
  );
}

const WITH_WEEKDAY = opt(weekday(GAP.blank | GAP.comma | GAP.parenthesis));
const NAMED_DAY = seq(
  opt(any(seq(relativeDay(), WITH_WEEKDAY), weekday())),
  opt(one(IS.unit, { where: (t) => t.value === TIME_UNIT.day && t.marks === 0 })),
);
const DATE_GAPS = GAP.blank | GAP.comma | GAP.parenthesis | GAP.dash;

/** A day of the month behind a weekday, with a comma or in parentheses. */
const DATE_DAY = any(day('day', GAP.blank), day('day', DATE_GAPS));

const NUMBER = (limit: number, digits: readonly number[], gaps: number, key = true): Reader =>
  one(IS.number, {
    gaps,
    where: (t, reading, at) =>
      t.value <= limit &&
      digits.includes(t.marks) &&
      (at === reading.begin || gaps === DATE_GAPS || (t.gap & gaps) !== 0 || t.gap === 0),
    does: (reading, t) => {
      if (key) reading.put('numeric', [...(reading.parts.numeric ?? []), t.value]);
    },
  });

const numericWith = (sign: number): Reader => {
  const gaps = sign | GAP.blank;
  return any(
    seq(NUMBER(31, [1, 2], DATE_GAPS), NUMBER(31, [1, 2], gaps), NUMBER(2200, [4], gaps)),
    seq(NUMBER(2200, [4], DATE_GAPS), NUMBER(12, [1, 2], gaps), NUMBER(31, [1, 2], gaps)),
  );
};

/** 3/12/2023, 2023-12-3, 03.12.2023, 3/12/23 and, behind a weekday, 03 12 2023. */
const NUMERIC_DATE = any(
  numericWith(GAP.slash),
  numericWith(GAP.dash),
  numericWith(GAP.dot),
  seq(NUMBER(31, [1, 2], DATE_GAPS), NUMBER(12, [1, 2], GAP.slash), NUMBER(99, [2], GAP.slash)),
);
const SPACED_DATE = seq(NUMBER(31, [2], DATE_GAPS), NUMBER(12, [2], GAP.blank), NUMBER(2200, [4], GAP.blank));
const DAY_AND_MONTH_NUMBERS = seq(NUMBER(31, [1, 2], GAP.blank), NUMBER(12, [1, 2], GAP.slash));

const CLOCK_OF_ISO = opt(
  any(
    seq(
      one(IS.number, {
        gaps: GAP.blank | GAP.other | GAP.word,
        where: (t) => t.value < 24 && t.marks === 2,
        does: (reading, t) => reading.put('hour', t.value),
      }),
      one(IS.number, {
        gaps: GAP.colon,
        where: (t) => t.gap === GAP.colon && t.marks === 2 && t.value < 60,
        does: (reading, t) => reading.put('minute', t.value),
      }),
    ),
  ),
);

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
    isNumbered(reading, begin)
  );
};

const DATED = [
  PART_OF_DAY,
  NAMED_DAY,
  opt(one(IS.unit, { where: (t) => t.value === TIME_UNIT.day && t.marks === 0, gaps: DATE_GAPS })),
];

const notADay = (reading: Reading, begin: number, end: number): boolean =>
  isEventName(reading, begin) || lacksMonthEvidence(reading, begin, end) || isNumbered(reading, begin);

/** «الشهر الجاري», «هذا الشهر», «الشهر نفسه», or «الجاري» alone behind a day. */
const NAMED_MONTH = any(
  seq(
    opt(one(IS.of)),
    one(IS.unit, { where: (t) => t.value === TIME_UNIT.month && has(t, WORD_MARK.definite) }),
    SHIFTED,
  ),
  seq(
    opt(one(IS.of)),
    one(IS.demonstrative, { does: (reading) => reading.put('shift', SHIFT.current) }),
    one(IS.unit, { where: (t) => t.value === TIME_UNIT.month && has(t, WORD_MARK.definite) }),
  ),
  seq(
    opt(one(IS.of)),
    one(IS.sameBefore, { does: (reading) => reading.put('shift', SHIFT.same) }),
    one(IS.unit, { where: (t) => t.value === TIME_UNIT.month }),
  ),
  seq(
    opt(one(IS.of)),
    one(IS.shift, {
      where: (t) => t.value === SHIFT.current || t.value === SHIFT.last || t.value === SHIFT.next,
      does: (reading, t) => reading.put('shift', t.value as Shift),
    }),
  ),
);

const LATIN_MONTH = one(IS.month, {
  gaps: GAP.blank | GAP.comma | GAP.dot | GAP.dash,
  where: (t) => has(t, WORD_MARK.latin),
  does: (reading, t) => {
    reading.put('month', t.value);
    reading.put('calendar', 'gregorian');
  },
});
const LATIN_DAY = seq(
  one(IS.number, {
    gaps: GAP.blank | GAP.comma | GAP.dot | GAP.dash,
    where: (t) => t.value >= 1 && t.value <= 31 && t.marks <= 2,
    does: (reading, t) => reading.put('day', t.value),
  }),
  opt(one(IS.latinOrdinal)),
);
const LATIN_YEAR = one(IS.number, {
  gaps: GAP.blank | GAP.comma | GAP.dot | GAP.dash,
  where: (t) => t.marks === 4 && t.value >= 1000 && t.value <= 2200,
  does: (reading, t) => reading.put('year', t.value),
});

/** A day for the ends of a range: «3 مايو 2019», «الأحد». */
export const FULL_DAY = seq(
  PART_OF_DAY,
  opt(weekday()),
  DATE_DAY,
  OF,
  MONTH,
  opt(any(YEAR, SHIFTED_YEAR)),
  opt(SHIFTED),
);
export const HIJRI_DAY = seq(PART_OF_DAY, opt(weekday()), DATE_DAY, OF, HIJRI_MONTH, opt(YEAR), opt(SHIFTED));
export const NUMERIC_DAY = seq(PART_OF_DAY, opt(weekday()), NUMERIC_DATE);

export const DAY_RULES = [
  // 2023-12-03T10:15:00Z, 2023/12/3, 3/12/2023, يوم 03 12 2023
  rule('numeric-date', 'point', [...DATED, NUMERIC_DATE, CLOCK_OF_ISO, DAY_PART_BEHIND], isPartOfNumber),
  rule('spaced-date', 'point', [...DATED, SPACED_DATE], (reading, begin, end) => {
    return isPartOfNumber(reading, begin, end) || reading.tokens[begin]!.is === IS.number;
  }),
  // يوم 3/12, الأحد 3/12
  rule('numeric-day-month', 'point', [...DATED, DAY_AND_MONTH_NUMBERS], (reading, begin, end) => {
    return isPartOfNumber(reading, begin, end) || reading.tokens[begin]!.is === IS.number;
  }),
  // Dec 3, 2023; 3rd, December 2023
  rule('english-date', 'point', [
    opt(weekday()),
    any(
      seq(LATIN_DAY, opt(one(IS.latinOrdinal)), LATIN_MONTH, LATIN_YEAR),
      seq(LATIN_MONTH, LATIN_DAY, LATIN_YEAR),
    ),
  ]),
  // السبت 17 سبتمبر/ أيلول 2023
  rule(
    'day-month-year',
    'point',
    [...DATED, DATE_DAY, OF, MONTH, any(YEAR, SHIFTED_YEAR), opt(SHIFTED), DAY_PART_BEHIND],
    notADay,
  ),
  // 17 سبتمبر/ أيلول الماضي
  rule('day-month', 'point', [...DATED, DATE_DAY, OF, MONTH, opt(SHIFTED), DAY_PART_BEHIND], notADay),
  // السبت 9 ذي الحجة 1445 هـ
  rule(
    'hijri-day-month-year',
    'point',
    [...DATED, DATE_DAY, OF, HIJRI_MONTH, any(YEAR, SHIFTED_YEAR)],
    notADay,
  ),
  // 10 رمضان الماضي
  rule('hijri-day-month', 'point', [...DATED, DATE_DAY, OF, HIJRI_MONTH, opt(SHIFTED)], notADay),
  // 29 كيهك 1740 قبطية
  rule('coptic-date', 'point', [...DATED, DATE_DAY, OF, COPTIC_MONTH, opt(YEAR)], (reading, begin, end) =>
    reading.parts.year === undefined && begin === end - 2 ? true : notADay(reading, begin, end),
  ),
  // 17 هانيبال 1989
  rule('libyan-date', 'point', [...DATED, DATE_DAY, OF, LIBYAN_MONTH, opt(MONTH), YEAR], (reading, begin) => {
    const { year } = reading.parts;
    return year === undefined || year < 1986 || year > 2011 || isNumbered(reading, begin);
  }),
  // الخامس من الشهر الجاري, 20 من الشهر نفسه, 15 الجاري
  rule('day-of-named-month', 'point', [...DATED, DATE_DAY, NAMED_MONTH], isNumbered),
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
  // اليوم التالي, اليوم نفسه, ذات اليوم, الليلة الماضية
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
        one(IS.sameBefore, { does: (reading) => reading.put('shift', SHIFT.same) }),
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

/** «في اليوم» says how often; «بين الاثنين» are two. */
function isRelativeName(reading: Reading, begin: number): boolean {
  const token = reading.tokens[begin]!;
  const head = reading.tokens[begin - 1];
  if (token.is !== IS.relativeDay || begin === 0) return false;
  if (token.gap & ~GAP.blank) return false;
  if (head!.is === IS.eventHead || head!.is === IS.thingOfDay || head!.is === IS.distant) return true;
  const definite = token.value === 0 && !has(token, WORD_MARK.dual);
  return (
    definite &&
    (head!.is === IS.in || (token.clitics & CLITIC.in) !== 0) &&
    reading.parts.weekday === undefined
  );
}

function isTheTwo(reading: Reading, begin: number): boolean {
  const token = reading.tokens[begin]!;
  return (
    token.is === IS.weekday &&
    token.value === 1 &&
    reading.tokens[begin - 1]?.is === IS.between &&
    token.gap === GAP.blank
  );
}
