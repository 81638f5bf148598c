import { TIME_CLASS as IS, TIME_UNIT, WORD_MARK } from '../../arabic/time-classes.ts';
import { any, guarded, one, opt, type Reader, type Reading, seq } from './pattern.ts';
import { has, isNumberJoined } from './read-numbers.ts';
import { GAP } from './tokens.ts';

/** Building blocks of the grammar: dates in figures, and dates in English. */

/** What may stand between a weekday and its date. */
export const DATE_GAPS = GAP.blank | GAP.comma | GAP.parenthesis | GAP.dash;

/** A piece of a date in figures, behind `sign` (0 for the first piece, blank for spaced dates). */
const piece = (limit: number, digits: readonly number[], sign: number): Reader =>
  one(IS.number, {
    gaps: sign === 0 ? DATE_GAPS : sign | GAP.blank,
    where: (t) =>
      t.value >= 1 && t.value <= limit && digits.includes(t.marks) && (sign === 0 || (t.gap & sign) !== 0),
    does: (reading, t) => reading.put('numeric', [...(reading.parts.numeric ?? []), t.value]),
  });

const joinedBy = (sign: number): Reader =>
  any(
    seq(piece(31, [1, 2], 0), piece(31, [1, 2], sign), piece(2200, [4], sign)),
    seq(piece(2200, [4], 0), piece(12, [1, 2], sign), piece(31, [1, 2], sign)),
  );

/** With a year of two digits. */
const shortBy = (sign: number): Reader =>
  seq(piece(31, [1, 2], 0), piece(31, [1, 2], sign), piece(99, [2], sign));

/** True behind «بتاريخ», «مؤرخة في», «يوم», a weekday: there «22-8-19» is no result and no number of a part. */
function isLedAsDate({ tokens }: Reading, at: number): boolean {
  const lead = tokens[at - 1];
  if (lead === undefined || (tokens[at]!.gap & ~(DATE_GAPS | GAP.colon)) !== 0) return false;
  return (
    lead.is === IS.beside ||
    lead.is === IS.weekday ||
    (lead.is === IS.in && lead.value === 2) ||
    (lead.is === IS.unit && lead.value === TIME_UNIT.day && lead.marks === 0)
  );
}

/** 3/12/2023, 2023-12-3, 03.12.2023, 3/12/23. */
export const NUMERIC_DATE = any(
  joinedBy(GAP.slash),
  joinedBy(GAP.dash),
  joinedBy(GAP.dot),
  shortBy(GAP.slash),
  guarded(any(shortBy(GAP.dash), shortBy(GAP.dot)), (_token, reading, at) => isLedAsDate(reading, at)),
);

/** 03 12 2023, with blanks only. */
export const SPACED_DATE = seq(piece(31, [2], 0), piece(12, [2], GAP.blank), piece(2200, [4], GAP.blank));

/** 3/12 */
export const DAY_AND_MONTH_NUMBERS = seq(piece(31, [1, 2], 0), piece(12, [1, 2], GAP.slash));

/** T10:15 behind an ISO date. */
export const CLOCK_OF_ISO = opt(
  one(IS.number, {
    gaps: GAP.blank | GAP.word | GAP.dash | GAP.comma,
    where: (t) => t.value < 24 && t.marks === 2 && ((t.gap & GAP.blank) !== 0 || t.gap === GAP.word),
    does: (reading, t) => reading.put('hour', t.value),
  }),
  one(IS.number, {
    gaps: GAP.colon,
    where: (t) => t.gap === GAP.colon && t.marks === 2 && t.value < 60,
    does: (reading, t) => reading.put('minute', t.value),
  }),
  // Whole seconds, which no value tells.
  opt(
    one(IS.number, {
      gaps: GAP.colon,
      where: (t, { tokens }, at) =>
        t.gap === GAP.colon && t.marks === 2 && t.value < 60 && !isNumberJoined(tokens[at + 1], GAP.dot),
    }),
  ),
);

const LATIN_GAPS = GAP.blank | GAP.comma | GAP.dot | GAP.dash;

const LATIN_MONTH = one(IS.month, {
  gaps: LATIN_GAPS,
  where: (t) => has(t, WORD_MARK.latin),
  does: (reading, t) => {
    reading.put('month', t.value);
    reading.put('calendar', 'gregorian');
  },
});
const LATIN_DAY = seq(
  one(IS.number, {
    gaps: LATIN_GAPS,
    where: (t) => t.value >= 1 && t.value <= 31 && t.marks <= 2,
    does: (reading, t) => reading.put('day', t.value),
  }),
  opt(one(IS.latinOrdinal)),
);
const LATIN_YEAR = one(IS.number, {
  gaps: LATIN_GAPS,
  where: (t) => t.marks === 4 && t.value >= 1000 && t.value <= 2200,
  does: (reading, t) => reading.put('year', t.value),
});

/** Dec 3, 2023; 3rd, December 2023. */
export const LATIN_DATE = any(
  seq(LATIN_DAY, LATIN_MONTH, LATIN_YEAR),
  seq(LATIN_MONTH, LATIN_DAY, LATIN_YEAR),
);
