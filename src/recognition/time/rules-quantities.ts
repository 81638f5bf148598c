import {
  SHIFT,
  type Shift,
  TIME_CLASS as IS,
  TIME_UNIT,
  type TimeUnit,
  WORD_MARK,
} from '../../arabic/time-classes.ts';
import { before, behind, hangsOnEvent, isAge, isAgeWord, isOneOf } from './context.ts';
import { any, check, guarded, one, opt, type Reader, Reading, seq } from './pattern.ts';
import { ABOUT, BARE_UNIT, count, HALF, has, quantity, SINGLE_UNIT } from './read-numbers.ts';
import { rule } from './rule.ts';
import { CLITIC, GAP, type Token } from './tokens.ts';

/** Rules that read quantities of time: how long ago, how long, how often. */

const DIRECTION = (
  is: typeof IS.since | typeof IS.before | typeof IS.after | typeof IS.within,
  value: number,
): Reader => one(is, { does: (reading) => reading.put('direction', value) });

/** A quantity, or one unit: «عام». */
const AMOUNT = any(quantity(), SINGLE_UNIT);

const ABOUT_AMOUNT = seq(ABOUT, AMOUNT);

/** True for «أسبوعا», «شهرا» without a number; «يوما» is "once" too, «عاما» "general", «عقدا» "contract". */
const isLoneUnit = (token: Token): boolean =>
  token.is === IS.unit &&
  token.marks === WORD_MARK.accusative &&
  (token.value === TIME_UNIT.week || token.value === TIME_UNIT.month) &&
  token.clitics === 0;

/** False for «عام» alone: only «عامين» is a quantity by itself, others need «ونصف» or «واحد» behind them. */
const mayCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.is !== IS.unit ||
  has(tokens[at], WORD_MARK.dual) ||
  isLoneUnit(tokens[at]!) ||
  isOneOf(tokens[at + 1], IS.cardinal, IS.fraction, IS.clockFraction);

/** «ساعة ونصف». */
const UNIT_AND_HALF = seq(BARE_UNIT, HALF);

const putOne = (reading: Reading, { value }: Token): void => {
  reading.put('count', 1);
  reading.put('unit', value as TimeUnit);
};

/** «أعلن الحداد أسبوعا.», with nothing behind: «نظم المعهد أسبوعا للكتاب» is an event. */
const LONE_UNIT = one(IS.unit, {
  where: (t, { neighbours, tokens }, at) =>
    isLoneUnit(t) &&
    !neighbours.hasWordBehind(t.end) &&
    !isOneOf(tokens[at - 1], IS.ordinal, IS.cardinal, IS.number, IS.fraction),
  does: putOne,
});

/** «عاما واحدا», or a week or month without any number. */
const ONE_UNIT = any(
  seq(
    one(IS.unit, { where: (t) => t.marks === WORD_MARK.accusative, does: putOne }),
    one(IS.cardinal, { where: (t) => t.value === 1 && t.clitics === 0 }),
  ),
  LONE_UNIT,
);

/** «بعد عام 2011» is a year, «قبل يوم السبت» a day. */
const startsAnother = (reading: Reading, end: number): boolean => {
  const next = behind(reading, end);
  const { count: number, unit } = reading.parts;
  if (number !== 1) return false;
  // «قبل يوم الاقتراع», «بعد أسبوع الموضة»
  if (unit! <= TIME_UNIT.week && reading.neighbours.isDefiniteBehind(reading.tokens[end - 1]!.end))
    return !isOneOf(next, IS.relativePronoun);
  if (next === undefined) return false;
  return isOneOf(
    next,
    IS.number,
    IS.weekday,
    IS.month,
    IS.hijriMonth,
    IS.relativeDay,
    IS.cardinal,
    IS.ordinal,
  );
};

const isShort = (reading: Reading): boolean => (reading.parts.unit ?? 0) < TIME_UNIT.hour;

/** «الدقيقة 90 دقيقة», «بعد ثلاثة أيام من …», a number cut in two: no duration to mark. */
function isMeasure(reading: Reading, begin: number): boolean {
  const head = before(reading, begin, GAP.blank);
  if (isOneOf(head, IS.before, IS.after, IS.about, IS.number, IS.cardinal)) return true;
  return reading.tokens[begin]!.is === IS.number && isOneOf(head, IS.numberHead);
}

/** «السنوات الثلاث الأخيرة من حياتها»: not counted from the day of publication. */
const isOfLife = (reading: Reading, _begin: number, end: number): boolean =>
  isOneOf(behind(reading, end), IS.of) && isAgeWord(behind(reading, end + 1));

/** «الأشهر», «العامين». */
const definiteUnit = (mark: number): Reader =>
  one(IS.unit, {
    where: (t) => has(t, WORD_MARK.definite) && has(t, mark),
    does: (reading, t) => {
      reading.put('unit', t.value as TimeUnit);
      if (mark === WORD_MARK.dual) reading.put('count', 2);
    },
  });

/** «الثلاث», «الـ24». */
const isDefiniteCount = (token: Token | undefined): boolean =>
  token !== undefined && (has(token, WORD_MARK.definite) || (token.clitics & CLITIC.the) !== 0);

export const QUANTITY_RULES = [
  // منذ ثلاثة أيام, قبل نحو عامين
  rule(
    'ago',
    'offset',
    [any(DIRECTION(IS.since, -1), DIRECTION(IS.before, -1)), ABOUT, AMOUNT],
    (reading, begin, end) =>
      startsAnother(reading, end) ||
      (isOneOf(behind(reading, end), IS.of) && reading.tokens[begin]!.is === IS.before) ||
      isShort(reading),
  ),
  // بعد أسبوعين
  rule(
    'ahead',
    'offset',
    [DIRECTION(IS.after, 1), ABOUT, AMOUNT],
    (reading, _begin, end) => startsAnother(reading, end) || hangsOnEvent(reading, end) || isShort(reading),
  ),
  // بعد ذلك بعامين, قبلها بأسبوع
  rule(
    'thence',
    'offset',
    [
      one(IS.thence, {
        does: (reading, t) => {
          reading.put('direction', t.value);
          reading.put('thence', true);
        },
      }),
      guarded(ABOUT_AMOUNT, ({ clitics }) => (clitics & CLITIC.in) !== 0),
    ],
    (reading, _begin, end) => hangsOnEvent(reading, end) || isShort(reading),
  ),
  // خلال أسبوعين, في غضون خمسين يوما
  rule(
    'within',
    'offset',
    [DIRECTION(IS.within, 0), ABOUT, AMOUNT],
    (reading, _begin, end) =>
      startsAnother(reading, end) || isOneOf(behind(reading, end), IS.of) || isShort(reading),
  ),
  // الأشهر الثلاثة الماضية, الساعات الـ24 المقبلة, الثلاث سنوات الماضية, العامين الماضيين
  rule(
    'latest-units',
    'latest',
    [
      opt(one(IS.within)),
      any(
        seq(definiteUnit(WORD_MARK.plural), count()),
        seq(
          check(({ tokens }, at) => isDefiniteCount(tokens[at])),
          count(),
          one(IS.unit, { does: (reading, t) => reading.put('unit', t.value as TimeUnit) }),
        ),
        definiteUnit(WORD_MARK.dual),
      ),
      one(IS.shift, { does: (reading, t) => reading.put('shift', t.value as Shift) }),
    ],
    isOfLife,
  ),
  // الأيام الماضية, الأشهر المقبلة, السنوات الأخيرة
  rule('vague-units', 'vague', [
    definiteUnit(WORD_MARK.plural),
    one(IS.shift, {
      where: (t) => t.value === SHIFT.last || t.value === SHIFT.next || t.value === SHIFT.latest,
      does: (reading, t) => reading.put('shift', t.value as Shift),
    }),
  ]),
  // آخر ثلاثة أشهر
  rule('last-quantity', 'latest', [
    one(IS.latest, { does: (reading) => reading.put('shift', SHIFT.last) }),
    quantity(),
  ]),
  // ثلاثة أيام, لمدة عام
  rule(
    'duration',
    'duration',
    [
      any(
        seq(one(IS.lasting, { where: (t) => t.value < 2 }), ABOUT, AMOUNT),
        seq(ABOUT, quantity()),
        UNIT_AND_HALF,
        ONE_UNIT,
      ),
    ],
    (reading, begin, end) =>
      isAge(reading, begin, end) || isMeasure(reading, begin) || startsAnother(reading, end),
    mayCount,
  ),
  // كل جمعة, كل يوم أحد
  rule('every-weekday', 'set', [
    one(IS.every),
    any(
      seq(
        one(IS.unit, { where: (t) => t.value === TIME_UNIT.day }),
        one(IS.weekday, { does: (reading, t) => reading.put('weekday', t.value) }),
      ),
      // «كل أحد» is everybody, «كل اثنين» every two.
      one(IS.weekday, {
        where: (t) => t.value > 1 && t.value < 7,
        does: (reading, t) => reading.put('weekday', t.value),
      }),
    ),
  ]),
  // كل ثلاثة أشهر, كل عام
  rule('every-unit', 'set', [one(IS.every), AMOUNT], (reading) => (reading.parts.unit ?? 0) < TIME_UNIT.hour),
  // سنويا
  rule('set-adverb', 'set', [
    one(IS.setAdverb, {
      does: (reading, t) => {
        reading.put('count', 1);
        reading.put('unit', t.value as TimeUnit);
      },
    }),
  ]),
];
