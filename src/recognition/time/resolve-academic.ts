import { SHIFT } from '../../arabic/time-classes.ts';
import { dateOf, dayNumber } from './calendar.ts';
import { unknown, type Context, type Moment } from './moment.ts';
import type { Parts } from './parts.ts';
import { yearMoment } from './periods.ts';
import { publicationAnchor } from './reason.ts';

/** «العام الدراسي 2023/2024», «السنة المالية المقبلة»: two calendar years. */
export function resolveAcademic(parts: Parts, context: Context): Moment {
  if (parts.year !== undefined) {
    return {
      ...yearMoment(parts.year),
      value: `${parts.year}/${parts.year + 1}`,
      last: dayNumber(parts.year + 1, 12, 31),
      grain: 'other',
      stated: ['year'],
    };
  }
  const { reference } = context;
  if (reference === null) return unknown('no-publication-date', 'other', []);
  // School years begin in September.
  const { year, month } = dateOf(reference);
  // «الجديد» is said of the next one as soon as the old one ends.
  const begins = parts.academic ? 6 : 9;
  const first = (month >= begins ? year : year - 1) + (parts.shift ?? SHIFT.current) - SHIFT.current;
  return {
    ...yearMoment(first),
    value: `${first}/${first + 1}`,
    last: dayNumber(first + 1, 12, 31),
    grain: 'other',
    implied: ['year'],
    anchor: publicationAnchor(reference),
    stated: [],
  };
}
