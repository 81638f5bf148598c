import { SHIFT, TIME_CLASS as IS, TIME_UNIT, WORD_MARK } from '../../arabic/time-classes.ts';
import { isCountedYear, isEventName, lacksMonthEvidence, mayCount } from './context.ts';
import { any, check, one, opt, Reading, seq } from './pattern.ts';
import { standsAlone } from './read-numbers.ts';
import { NAMED_YEAR, SHIFTED_YEAR, YEAR } from './read-year.ts';
import { GAP } from './tokens.ts';

/** Building blocks of the rules of months and years. */

export const MONTH_HEAD = opt(one(IS.unit, { where: (t) => t.value === TIME_UNIT.month && t.marks === 0 }));

export const notAMonth = (reading: Reading, begin: number, end: number): boolean =>
  isEventName(reading, begin) || lacksMonthEvidence(reading, begin, end) || isCountedYear(reading, end);

/** «17» behind a month. */
export const SHORT_YEAR = one(IS.number, {
  where: (t, reading, at) => t.marks === 2 && standsAlone(reading, at),
  does: (reading, t) => reading.put('year', 2000 + t.value),
});

/** Years by which a short year may lie from the one that the sentence has written out. */
const NEAR_YEARS = 3;

/** «نوفمبر 2016 … مايو 17»: only where the sentence has written such a month out, and no word behind can be counted. */
export function lacksWholeYear(reading: Reading, begin: number, end: number): boolean {
  const { tokens, parts } = reading;
  if (mayCount(reading, end)) return true;
  const { sentence } = tokens[begin]!;
  for (let at = begin - 1; at > 0 && tokens[at]!.sentence === sentence; at--) {
    const { is, marks, value, gap } = tokens[at]!;
    if (is !== IS.number || marks !== 4 || gap !== GAP.blank || tokens[at - 1]!.is !== IS.month) continue;
    return Math.abs(value - parts.year!) > NEAR_YEARS;
  }
  return true;
}

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
