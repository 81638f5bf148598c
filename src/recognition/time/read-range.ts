import { NAMED_MONTH } from './read-calendar.ts';
import { TIME_CLASS as IS, WORD_MARK } from '../../arabic/time-classes.ts';
import { any, guarded, one, opt, type Reader, readerOf, seq } from './pattern.ts';
import { day, HIJRI_MONTH, MONTH, month, OF } from './read-calendar.ts';
import { has } from './read-numbers.ts';
import { SHIFTED, SHIFTED_YEAR, YEAR, yearDigits } from './read-year.ts';
import { NOTHING } from './shape.ts';
import { CLITIC, GAP } from './tokens.ts';

/** Building blocks of the grammar: lists and stretches. */

export const BLANKS = GAP.blank;
export const LIST_GAPS = GAP.blank | GAP.comma;
export const DASHES = GAP.blank | GAP.dash;

export const headOf = (unit: number): Reader =>
  opt(
    one(IS.unit, {
      where: (t) =>
        t.value === unit && has(t, WORD_MARK.dual | WORD_MARK.plural) && !has(t, WORD_MARK.definite),
    }),
  );

/** The next of a list: joined by «و» or a comma. */
export const JOINED_DAY: Reader = joinedWith(day('days', LIST_GAPS));

export function joinedWith(reader: Reader): Reader {
  return guarded(reader, ({ clitics, gap }) => (clitics & CLITIC.and) !== 0 || (gap & GAP.comma) !== 0);
}

/** What parts two dates though a dash stands there too: «3 مايو في الرباط - 5 يونيو في فاس» are two. */
const PARTING = GAP.word | GAP.newline | GAP.stop;

/** The next behind a dash. */
export function dashed(reader: Reader): Reader {
  return guarded(reader, ({ gap }) => (gap & GAP.dash) !== 0 && (gap & PARTING) === 0);
}

/** 3-7: each number is joined to the other. */
export const DASHED_DAY = one(IS.number, {
  gaps: DASHES,
  where: (t) => t.value >= 1 && t.value <= 31 && t.marks <= 2,
  does: (reading, t) => reading.put('days', [...(reading.parts.days ?? []), t.value]),
});

export const STRETCH: Reader = readerOf(NOTHING, (reading, at) => (reading.put('stretch', true), at));
export const MONTH_END = any(
  seq(OF, any(MONTH, HIJRI_MONTH), opt(any(YEAR, SHIFTED_YEAR)), opt(SHIFTED)),
  NAMED_MONTH,
);

export const LIST_WEEKDAY = (gaps: number): Reader =>
  one(IS.weekday, {
    gaps,
    where: (t) => has(t, WORD_MARK.definite),
    does: (reading, t) => reading.put('weekdays', [...(reading.parts.weekdays ?? []), t.value]),
  });
/** Reads `reader`, and files the month or year that it put behind those before it. */
function listed(reader: Reader, one: 'month' | 'year', list: 'months' | 'years'): Reader {
  return readerOf(reader, (reading, at) => {
    const end = reader.read(reading, at);
    if (end >= 0) reading.put(list, [...(reading.parts[list] ?? []), reading.parts[one]!]);
    return end;
  });
}
export const LIST_MONTH = (gaps: number): Reader => listed(month(gaps), 'month', 'months');
export const LIST_YEAR = (gaps: number): Reader => listed(yearDigits(gaps), 'year', 'years');

/** The same reader, whose first token may stand behind a dash. */
export function withDash(reader: Reader): Reader {
  return readerOf(reader, (reading, at) => {
    const { begin } = reading;
    // The first token of what is read may have any gap before it.
    reading.begin = at;
    const end = reader.read(reading, at);
    reading.begin = begin;
    return end;
  });
}
