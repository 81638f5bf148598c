import { SHIFT, type Shift, TIME_CLASS as IS, TIME_UNIT, WORD_MARK } from '../../arabic/time-classes.ts';
import { before, isCount, isOneOf, mayCount } from './context.ts';
import { any, guarded, one, opt, type Reader, readerOf, Reading, seq } from './pattern.ts';
import { has, isNumberJoined, NUMBER_WORDS, readCardinal, standsAlone } from './read-numbers.ts';
import { GAP, type Token } from './tokens.ts';

/** Building blocks of the grammar: years, and «الماضي», «المقبل». */

export const closeWith = (reading: Reading, token: Token, at: number): void => {
  if (token.gap & (GAP.parenthesis | GAP.quote)) reading.closes = at;
};

/** Digits of a year: four, 1000–2200. */
export function yearDigits(gaps: number = GAP.blank): Reader {
  return one(IS.number, {
    gaps,
    where: (t, reading, at) =>
      t.marks === 4 &&
      t.value >= 1000 &&
      t.value <= 2200 &&
      !isNumberJoined(reading.tokens[at + 1], GAP.comma | GAP.dot | GAP.colon),
    does: (reading, t) => reading.put('year', t.value),
  });
}

/** Number words that make a year. */
const YEAR_WORDS = readerOf(NUMBER_WORDS, (reading, at) => {
  const { end, value } = readCardinal(reading, at);
  if (end === at || value < 1000 || value > 2200) return -1;
  reading.put('year', value);
  return end;
});

/** The same behind a month without «عام»; round thousands and what is counted are no years. */
const YEAR_WORDS_ALONE = readerOf(YEAR_WORDS, (reading, at) => {
  const end = YEAR_WORDS.read(reading, at);
  const isYear = end > 0 && reading.parts.year! % 1000 !== 0 && !isCount(reading, end);
  return isYear ? end : -1;
});

const YEAR_HEAD = one(IS.unit, {
  where: (t) => t.value === TIME_UNIT.year && (t.marks & ~WORD_MARK.definite) === 0,
});

/** «م», «هـ», «للهجرة» behind a year. */
export const ERA = opt(
  one([IS.eraGregorian, IS.eraHijri], {
    gaps: GAP.blank | GAP.parenthesis,
    does: (reading, t, at) => {
      if (t.is === IS.eraHijri) reading.put('hijriYear', true);
      closeWith(reading, t, at);
    },
  }),
);

/** A Hijri year of any length, with its era: «36 هـ», «634 هـ». */
const HIJRI_YEAR = seq(
  one(IS.number, {
    where: (t) => t.value >= 1 && t.value <= 1600,
    does: (reading, t) => reading.put('year', t.value),
  }),
  one(IS.eraHijri, { does: (reading) => reading.put('hijriYear', true) }),
);

const DECADE_OF_CENTURY = one(IS.number, {
  // «عام 48», «عام 67»: the years of wars are written so.
  where: (t, reading, at) => t.marks === 2 && t.value >= 45 && t.value <= 99 && standsAlone(reading, at),
  does: (reading, t) => reading.put('year', 1900 + t.value),
});

/** True where a preposition, a day or an event stands before the month: «أسعار يونيو 85» is none. */
function isLedMonth(reading: Reading, at: number): boolean {
  if (reading.parts.day !== undefined) return true;
  const lead = before(reading, at, GAP.blank);
  if (lead?.is === IS.in) return lead.value !== 1;
  return isOneOf(lead, IS.since, IS.before, IS.after, IS.to, IS.of, IS.unit, IS.eventHead, IS.eventHeadSoft);
}

/** «منذ حزيران 67», «15 مايو 48»: too much for a day, and with nothing behind that it could count. */
const SHORT_YEAR_BEHIND = guarded(
  DECADE_OF_CENTURY,
  (token, reading, at) => token.marks === 2 && isLedMonth(reading, at - 1) && !mayCount(reading, at + 1),
);

/** A year behind a month: «2023», «، 2023», «من عام 2023», «عام ألفين وأحد عشر», with its era. */
export const YEAR = any(
  seq(
    any(
      yearDigits(GAP.blank | GAP.comma | GAP.slash | GAP.dash),
      seq(opt(one([IS.of, IS.in])), YEAR_HEAD, any(yearDigits(GAP.blank | GAP.parenthesis), YEAR_WORDS)),
      seq(one(IS.of), yearDigits()),
      YEAR_WORDS_ALONE,
      SHORT_YEAR_BEHIND,
    ),
    ERA,
  ),
  seq(opt(one(IS.of)), opt(YEAR_HEAD), HIJRI_YEAR),
);

/** «عام 2011», «سنة ١٩٣٦», «عام 48», «سنة 36 هـ». */
export const NAMED_YEAR = seq(
  YEAR_HEAD,
  any(
    HIJRI_YEAR,
    seq(any(yearDigits(GAP.blank | GAP.parenthesis | GAP.quote), YEAR_WORDS, DECADE_OF_CENTURY), ERA),
  ),
);

/** «الماضي», «المقبل», «نفسه» …; not «الأخيرة», which needs a number. */
export function shift(key: 'shift' | 'yearShift' = 'shift'): Reader {
  return one(IS.shift, {
    where: (t) => t.value !== SHIFT.latest && !has(t, WORD_MARK.weak),
    does: (reading, t) => reading.put(key, t.value as Shift),
  });
}
export const SHIFTED = shift();

const ANY_YEAR = one(IS.unit, { where: (t) => t.value === TIME_UNIT.year });

/** «من العام الماضي», «هذا العام», «العام نفسه» behind a month, a season, a quarter. */
export const SHIFTED_YEAR = seq(
  opt(one(IS.of)),
  any(
    seq(
      one(IS.unit, { where: (t) => t.value === TIME_UNIT.year && has(t, WORD_MARK.definite) }),
      shift('yearShift'),
    ),
    seq(one(IS.demonstrative, { does: (reading) => reading.put('yearShift', SHIFT.current) }), ANY_YEAR),
    seq(one(IS.sameBefore, { does: (reading) => reading.put('yearShift', SHIFT.same) }), ANY_YEAR),
  ),
);
