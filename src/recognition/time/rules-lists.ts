import { TIME_CLASS as IS, TIME_UNIT, WORD_MARK } from '../../arabic/time-classes.ts';
import { behind, isAge, isAgeWord, isThingOfDay } from './context.ts';
import { any, check, many, one, opt, type Reader, type Reading, seq } from './pattern.ts';
import { day, DAY_HEAD } from './read-calendar.ts';
import { PART_OF_DAY } from './read-clock.ts';
import { has } from './read-numbers.ts';
import {
  BLANKS,
  dashed,
  DASHES,
  headOf,
  joinedWith,
  LIST_GAPS,
  LIST_WEEKDAY,
  MONTH_END,
  STRETCH,
} from './read-range.ts';
import { SHIFTED } from './read-year.ts';
import { OF_CENTURY } from './rules-eras.ts';
import { rule } from './rule.ts';
import { GAP } from './tokens.ts';

/** Rules that read lists of weekdays and of decades. */

/** «الاثنين 12». */
const DATED_WEEKDAY = (gaps: number): Reader => seq(LIST_WEEKDAY(gaps), day('days'));

/** «الستينيات»; without the article too where the century follows. */
const LIST_DECADE = (gaps: number): Reader =>
  one(IS.decade, {
    gaps,
    does: (reading, t) => reading.put('decades', [...(reading.parts.decades ?? []), t.value]),
  });
const NEXT_DECADE = joinedWith(LIST_DECADE(LIST_GAPS));

/** «وقع صباح الاثنين، والثلاثاء رد …»: two days with a comma between are two clauses, unless told to be two days. */
function isOneList({ tokens, parts, begin }: Reading, end: number): boolean {
  if (parts.weekdays!.length > 2 || parts.shift !== undefined || tokens[begin]!.is === IS.unit) return true;
  return (tokens[end - 1]!.gap & GAP.comma) === 0;
}

export const LIST_RULES = [
  // الثلاثاء والأربعاء الماضيين, يومي الأحد والاثنين
  rule(
    'list-of-weekdays',
    'list',
    [
      any(PART_OF_DAY, DAY_HEAD),
      headOf(TIME_UNIT.day),
      LIST_WEEKDAY(BLANKS),
      many(joinedWith(LIST_WEEKDAY(LIST_GAPS)), 1),
      opt(SHIFTED),
      check(isOneList),
    ],
    isThingOfDay,
  ),
  // ليل الجمعة السبت, ليلة السبت - الأحد
  rule('night-between', 'list', [
    one([IS.dayPart, IS.unit], {
      where: (t) => (t.is === IS.dayPart ? t.value >= 6 : t.value === TIME_UNIT.night),
    }),
    LIST_WEEKDAY(BLANKS),
    LIST_WEEKDAY(GAP.blank | GAP.dash | GAP.slash),
    STRETCH,
    opt(SHIFTED),
  ]),
  // أيام الاثنين 12 والأربعاء 14 والجمعة 16 سبتمبر
  rule(
    'list-of-dated-weekdays',
    'list',
    [
      any(PART_OF_DAY, DAY_HEAD),
      headOf(TIME_UNIT.day),
      DATED_WEEKDAY(BLANKS),
      many(joinedWith(DATED_WEEKDAY(LIST_GAPS)), 1),
      MONTH_END,
    ],
    isThingOfDay,
  ),
  // الأربعينيات والخمسينيات, بين الستينيات والثمانينيات من القرن الماضي
  rule(
    'list-of-decades',
    'list',
    [
      opt(one(IS.periodPart, { does: (reading, t) => reading.put('period', t.value) })),
      any(
        seq(one(IS.of), LIST_DECADE(BLANKS), one(IS.to), LIST_DECADE(BLANKS), STRETCH),
        seq(one(IS.between), LIST_DECADE(BLANKS), NEXT_DECADE, STRETCH),
        seq(
          opt(
            one(IS.unit, {
              where: (t) =>
                (t.value === TIME_UNIT.decade || t.value === TIME_UNIT.year) &&
                has(t, WORD_MARK.plural | WORD_MARK.dual),
            }),
          ),
          LIST_DECADE(BLANKS),
          any(many(NEXT_DECADE, 1), seq(dashed(LIST_DECADE(DASHES)), STRETCH)),
        ),
      ),
      OF_CENTURY,
    ],
    (reading, begin, end) => isAge(reading, begin, end) || isAgeWord(behind(reading, end)),
  ),
];
