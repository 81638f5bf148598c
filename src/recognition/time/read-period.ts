import { SHIFT, TIME_CLASS as IS, TIME_UNIT, WORD_MARK } from '../../arabic/time-classes.ts';
import { isCountedYear, isEventName, lacksMonthEvidence } from './context.ts';
import { any, check, one, opt, Reading, seq } from './pattern.ts';
import { NAMED_YEAR, SHIFTED_YEAR, YEAR } from './read-year.ts';

/** Building blocks of the rules of months and years. */

export const MONTH_HEAD = opt(one(IS.unit, { where: (t) => t.value === TIME_UNIT.month && t.marks === 0 }));

export const notAMonth = (reading: Reading, begin: number, end: number): boolean =>
  isEventName(reading, begin) || lacksMonthEvidence(reading, begin, end) || isCountedYear(reading, end);

const DEFINITE_YEAR = one(IS.unit, {
  where: (t) => t.value === TIME_UNIT.year && t.marks === WORD_MARK.definite,
});

/** The year that a quarter, a half or a season belongs to. */
export const OF_YEAR = any(
  seq(opt(one(IS.of)), NAMED_YEAR),
  YEAR,
  SHIFTED_YEAR,
  seq(
    opt(one(IS.of)),
    DEFINITE_YEAR,
    check((reading) => (reading.put('yearShift', SHIFT.current), true)),
  ),
);

export const MONTH_NUMBER = one(IS.number, {
  where: (t) => t.value >= 1 && t.value <= 12 && t.marks <= 2,
  does: (reading, t) => {
    reading.put('month', t.value);
    reading.put('calendar', 'gregorian');
    reading.put('weak', 0);
  },
});
