import { SHIFT, TIME_CLASS as IS, TIME_UNIT, WORD_MARK } from '../../arabic/time-classes.ts';
import { before, behind, isNumbered, isOneOf } from './context.ts';
import { any, check, one, opt, seq } from './pattern.ts';
import { MONTH, NAMED_MONTH } from './read-calendar.ts';
import { count, has, PERIOD } from './read-numbers.ts';
import { MONTH_HEAD, OF_YEAR } from './read-period.ts';
import { SHIFTED, SHIFTED_YEAR, YEAR, yearDigits } from './read-year.ts';
import { rule } from './rule.ts';
import { GAP } from './tokens.ts';

/** Rules that read school years, quarters, halves and seasons: parts of years, and what lies across two. */

export const YEAR_PART_RULES = [
  // العام الدراسي 2023/2024
  rule('academic-year', 'academic', [
    any(
      seq(
        one(IS.unit, { where: (t) => t.value === TIME_UNIT.year && has(t, WORD_MARK.definite) }),
        one(IS.academic, { where: (t) => t.value === 0 }),
      ),
      one(IS.academic, { where: (t) => t.value === 1 }),
    ),
    any(
      seq(
        yearDigits(GAP.blank | GAP.parenthesis),
        opt(
          one(IS.number, {
            gaps: GAP.slash | GAP.dash | GAP.blank,
            where: (t) => t.gap !== GAP.blank && t.marks % 2 === 0,
          }),
        ),
      ),
      SHIFTED,
    ),
  ]),
  // العام الدراسي الجديد
  rule('new-academic-year', 'academic', [
    one(IS.unit, { where: (t) => t.value === TIME_UNIT.year && has(t, WORD_MARK.definite) }),
    one(IS.academic, { where: (t) => t.value === 2, does: (reading) => reading.put('academic', true) }),
  ]),
  // موسم 2023/2024
  rule(
    'year-pair',
    'academic',
    [
      yearDigits(GAP.blank),
      one(IS.number, {
        gaps: GAP.slash | GAP.blank,
        where: (t, reading) =>
          (t.gap & GAP.slash) !== 0 && (t.marks === 4 ? t.value : 2000 + t.value) === reading.parts.year! + 1,
      }),
    ],
    isNumbered,
  ),
  // الأشهر التسعة الأولى من 2023, الأشهر الستة الأخيرة من العام الماضي
  rule('months-of-year', 'months', [
    one(IS.unit, {
      where: (t) => t.value === TIME_UNIT.month && has(t, WORD_MARK.definite) && has(t, WORD_MARK.plural),
    }),
    count(),
    any(
      one(IS.ordinal, { where: (t) => t.value === 1 && has(t, WORD_MARK.definite) }),
      one(IS.final, { does: (reading) => reading.put('final', true) }),
      one(IS.shift, {
        where: (t) => t.value === SHIFT.latest,
        does: (reading) => reading.put('final', true),
      }),
    ),
    check(({ parts }) => parts.count! < 12),
    one(IS.of),
    OF_YEAR,
  ]),
  // الربع الأول من 2023, النصف الثاني من العام الجاري
  rule(
    'part-of-year',
    'fraction',
    [
      PERIOD,
      one(IS.fraction, {
        where: (t) => has(t, WORD_MARK.definite),
        does: (reading, t) => reading.put('fraction', t.value),
      }),
      any(
        one(IS.ordinal, {
          where: (t) => has(t, WORD_MARK.definite) && t.value <= 4,
          does: (reading, t) => reading.put('ordinal', t.value),
        }),
        one(IS.final, { does: (reading) => reading.put('final', true) }),
      ),
      opt(OF_YEAR),
    ],
    (reading, begin, end) => {
      const { fraction, ordinal, year, yearShift } = reading.parts;
      if ((ordinal ?? 1) > (fraction === 14 ? 4 : fraction!)) return true;
      if (year !== undefined || yearShift !== undefined) return false;
      // Without a year only where it cannot be a part of a match or of a text.
      return (
        fraction !== 4 ||
        isOneOf(behind(reading, end), IS.of) ||
        !isOneOf(before(reading, begin, GAP.blank), IS.in, IS.within, IS.since)
      );
    },
  ),
  // النصف الثاني من مايو
  rule('half-of-month', 'point', [
    one(IS.fraction, { where: (t) => t.value === 2 && has(t, WORD_MARK.definite) }),
    one(IS.ordinal, {
      where: (t) => has(t, WORD_MARK.definite) && t.value <= 2,
      does: (reading, t) => reading.put('period', t.value === 1 ? 1 : 3),
    }),
    any(seq(one(IS.of), MONTH_HEAD, MONTH, opt(any(YEAR, SHIFTED_YEAR)), opt(SHIFTED)), NAMED_MONTH),
  ]),
  // صيف 2015, شتاء العام الماضي
  rule('season', 'season', [
    PERIOD,
    one(IS.season, { does: (reading, t) => reading.put('season', t.value) }),
    OF_YEAR,
  ]),
  // الصيف الماضي, هذا الصيف
  rule('named-season', 'season', [
    PERIOD,
    any(
      seq(
        one(IS.season, {
          where: (t) => has(t, WORD_MARK.definite),
          does: (reading, t) => reading.put('season', t.value),
        }),
        SHIFTED,
      ),
      seq(
        one(IS.demonstrative, { does: (reading) => reading.put('shift', SHIFT.current) }),
        one(IS.season, {
          where: (t) => has(t, WORD_MARK.definite),
          does: (reading, t) => reading.put('season', t.value),
        }),
      ),
    ),
  ]),
];
