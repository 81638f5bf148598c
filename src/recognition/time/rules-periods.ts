import { SHIFT, TIME_CLASS as IS, TIME_UNIT, WORD_MARK } from '../../arabic/time-classes.ts';
import { before, behind, isOneOf, lacksYearEvidence } from './context.ts';
import { any, check, one, opt, seq } from './pattern.ts';
import { HIJRI_MONTH, MONTH, NAMED_MONTH, UNIT_DEFINITE } from './read-calendar.ts';
import { has, isNumberJoined, PERIOD } from './read-numbers.ts';
import { lacksWholeYear, MONTH_HEAD, MONTH_NUMBER, notAMonth, SHORT_YEAR } from './read-period.ts';
import { sameOrThat } from './read-relative-day.ts';
import { ERA, NAMED_YEAR, SHIFTED, SHIFTED_YEAR, YEAR, yearDigits } from './read-year.ts';
import { rule } from './rule.ts';
import { CLITIC, GAP } from './tokens.ts';

/** Rules that read weeks, months, years and longer, quantities of them, and what comes again. */

export const PERIOD_RULES = [
  // أغسطس/ آب الماضي, شهر مارس, مطلع أكتوبر
  rule('month', 'point', [PERIOD, MONTH_HEAD, MONTH, opt(SHIFTED)], notAMonth),
  // جويلية 2021, منتصف مارس من العام الماضي
  rule('month-year', 'point', [PERIOD, MONTH_HEAD, MONTH, any(YEAR, SHIFTED_YEAR), opt(SHIFTED)], notAMonth),
  // نوفمبر 2016 … مايو 17
  rule('month-short-year', 'point', [PERIOD, MONTH_HEAD, MONTH, SHORT_YEAR], lacksWholeYear),
  // شهر رمضان المقبل, رمضان 1445 هـ
  rule(
    'hijri-month',
    'point',
    [PERIOD, MONTH_HEAD, HIJRI_MONTH, opt(any(YEAR, SHIFTED_YEAR)), opt(SHIFTED)],
    (reading, begin, end) => notAMonth(reading, begin, end),
  ),
  // شهر 9, شهر 9/2023
  rule('month-number', 'point', [
    one(IS.unit, { where: (t) => t.value === TIME_UNIT.month && t.marks === 0 }),
    MONTH_NUMBER,
    opt(any(yearDigits(GAP.slash), YEAR, SHIFTED_YEAR)),
    opt(SHIFTED),
  ]),
  // في 9/2023
  rule('numeric-month-year', 'point', [MONTH_NUMBER, yearDigits(GAP.slash)], (reading, begin) => {
    const head = before(reading, begin, GAP.blank);
    return (
      reading.tokens[begin + 1]!.gap !== GAP.slash ||
      !isOneOf(head, IS.in, IS.since, IS.to, IS.within, IS.before, IS.after)
    );
  }),
  // الشهر الماضي, نهاية الأسبوع المقبل, العقد الماضي, الشهر ذاته
  rule('named-unit', 'unit', [PERIOD, UNIT_DEFINITE, SHIFTED]),
  // الشهر نفسه من العام الماضي, الربع المماثل من 2022, الفترة نفسها من العام السابق
  rule('same-of-other-year', 'same-period', [
    any(
      one(IS.unit, { where: (t) => t.value === TIME_UNIT.month && t.marks === WORD_MARK.definite }),
      one(IS.fraction, { where: (t) => has(t, WORD_MARK.definite) }),
      one(IS.lasting, { where: (t) => t.value === 2 }),
    ),
    one(IS.shift, {
      where: (t) => t.value === SHIFT.same,
      does: (reading) => reading.put('shift', SHIFT.same),
    }),
    any(SHIFTED_YEAR, seq(one(IS.of), any(NAMED_YEAR, yearDigits()))),
  ]),
  // هذا العام
  rule('this-unit', 'unit', [
    PERIOD,
    one(IS.demonstrative),
    UNIT_DEFINITE,
    check((reading) => (reading.put('shift', SHIFT.current), true)),
  ]),
  // نفس الشهر, في ذلك العام
  rule('same-unit', 'unit', [PERIOD, sameOrThat, UNIT_DEFINITE]),
  // العام الجديد, مطلع السنة الميلادية الجديدة
  rule(
    'new-year',
    'unit',
    [
      PERIOD,
      one(IS.unit, {
        where: (t) => t.value === TIME_UNIT.year && t.marks === WORD_MARK.definite,
        does: (reading) => {
          reading.put('unit', TIME_UNIT.year);
          reading.put('shift', SHIFT.current);
          reading.put('new', true);
        },
      }),
      opt(one(IS.eraGregorian)),
      one(IS.academic, { where: (t) => t.value === 3 }),
    ],
    // «الناطق العام الجديد»: behind «في», «مع» or «مطلع» alone it is surely no adjective.
    (reading, begin) =>
      reading.parts.period === undefined &&
      (reading.tokens[begin]!.clitics & (CLITIC.in | CLITIC.to)) === 0 &&
      !isOneOf(before(reading, begin, GAP.blank), IS.in, IS.within, IS.since, IS.to, IS.before, IS.after),
  ),
  // نهاية العام, مطلع الأسبوع
  rule(
    'part-of-unit',
    'unit',
    [one(IS.periodPart, { does: (reading, t) => reading.put('period', t.value) }), UNIT_DEFINITE],
    (reading, _begin, end) => {
      reading.put('shift', SHIFT.current);
      return (
        reading.parts.unit! > TIME_UNIT.year ||
        isOneOf(
          behind(reading, end),
          IS.relativePronoun,
          IS.ordinal,
          IS.academic,
          IS.eraHijri,
          IS.eraGregorian,
        )
      );
    },
  ),
  // نهاية الأسبوع, عطلة نهاية الأسبوع المقبل
  rule('weekend', 'unit', [
    one(IS.weekend, {
      does: (reading) => {
        reading.put('unit', TIME_UNIT.week);
        reading.put('period', 3);
        reading.put('shift', SHIFT.current);
      },
    }),
    opt(SHIFTED),
  ]),
  // الأسبوع الأول من ديسمبر
  rule('week-of-month', 'weeks', [
    one(IS.unit, { where: (t) => t.value === TIME_UNIT.week && t.marks === WORD_MARK.definite }),
    any(
      one(IS.ordinal, { where: (t) => t.value <= 4, does: (reading, t) => reading.put('ordinal', t.value) }),
      one(IS.final, { does: (reading) => reading.put('final', true) }),
    ),
    any(seq(one(IS.of), MONTH_HEAD, MONTH, opt(any(YEAR, SHIFTED_YEAR)), opt(SHIFTED)), NAMED_MONTH),
  ]),
  // عام 2011, سنة ١٩٣٦, عام ثلاثة وستين وتسعمئة وألف, 1445 هـ
  rule(
    'year',
    'point',
    [PERIOD, NAMED_YEAR],
    (reading, begin, end) =>
      isOneOf(behind(reading, end), IS.eraBefore) || isOneOf(before(reading, begin), IS.number, IS.cardinal),
  ),
  // منتصف 2017, منذ 1970, (2011)
  rule(
    'year-alone',
    'point',
    [PERIOD, yearDigits(GAP.blank), ERA],
    (reading, begin, end) =>
      reading.parts.hijriYear
        ? reading.parts.year! < 1200
        : isOneOf(behind(reading, end), IS.eraBefore) ||
          isNumberJoined(reading.tokens[end], GAP.dash | GAP.slash) ||
          lacksYearEvidence(reading, begin, end),
    // Most figures are no years.
    (tokens, at) => tokens[at]!.is !== IS.number || tokens[at]!.marks === 4,
  ),
];
