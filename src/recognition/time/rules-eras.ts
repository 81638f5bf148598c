import { SHIFT, TIME_CLASS as IS, TIME_UNIT, WORD_MARK } from '../../arabic/time-classes.ts';
import { before, behind, isAge, isAgeWord, isOneOf } from './context.ts';
import { any, one, opt, seq } from './pattern.ts';
import { has, PERIOD } from './read-numbers.ts';
import { ERA, SHIFTED, SHIFTED_YEAR, YEAR } from './read-year.ts';
import { rule } from './rule.ts';
import { CLITIC } from './tokens.ts';

/** Rules that read decades, centuries and feasts. */

const THIS_CENTURY = seq(
  one(IS.of),
  one(IS.demonstrative, { does: (reading) => reading.put('shift', SHIFT.current) }),
  one(IS.unit, { where: (t) => t.value === TIME_UNIT.century && t.marks === WORD_MARK.definite }),
);
const NAMED_CENTURY = seq(
  opt(one(IS.of)),
  one(IS.unit, { where: (t) => t.value === TIME_UNIT.century && t.marks === WORD_MARK.definite }),
  any(
    one(IS.ordinal, { does: (reading, t) => reading.put('ordinal', t.value) }),
    one(IS.number, {
      where: (t) => t.value <= 21,
      does: (reading, t) => reading.put('ordinal', t.value),
    }),
    SHIFTED,
  ),
);
/** «القرن الماضي», «من القرن التاسع عشر» behind a decade. */
export const OF_CENTURY = opt(NAMED_CENTURY);

/** «الأول» … «العاشر», «الأخير» of the decades of a century. */
const WHICH_DECADE = any(
  one(IS.ordinal, {
    where: (t) => has(t, WORD_MARK.definite) && t.value <= 10,
    does: (reading, t) => reading.put('decade', 10 * (t.value - 1)),
  }),
  one(IS.final, { does: (reading) => reading.put('decade', 90) }),
);

export const ERA_RULES = [
  // العقد الأول من القرن الحالي
  rule('decade-of-century', 'decade', [
    PERIOD,
    one(IS.unit, { where: (t) => t.value === TIME_UNIT.decade && t.marks === WORD_MARK.definite }),
    WHICH_DECADE,
    any(NAMED_CENTURY, THIS_CENTURY),
  ]),
  // الثمانينات, مطلع تسعينيات القرن الماضي
  rule(
    'decade',
    'decade',
    [
      PERIOD,
      opt(one(IS.unit, { where: (t) => t.value === TIME_UNIT.decade })),
      one(IS.decade, { does: (reading, t) => reading.put('decade', t.value) }),
      OF_CENTURY,
    ],
    (reading, begin, end) => isAge(reading, begin, end) || isAgeWord(behind(reading, end)),
  ),
  // القرن التاسع عشر
  rule(
    'century',
    'century',
    [
      PERIOD,
      one(IS.unit, { where: (t) => t.value === TIME_UNIT.century && t.marks === WORD_MARK.definite }),
      any(
        one(IS.ordinal, {
          where: (t) => t.value <= 25,
          does: (reading, t) => reading.put('ordinal', t.value),
        }),
        one(IS.number, {
          where: (t) => t.value >= 1 && t.value <= 21,
          does: (reading, t) => reading.put('ordinal', t.value),
        }),
      ),
      ERA,
    ],
    (reading, _begin, end) => isOneOf(behind(reading, end), IS.eraBefore, IS.before),
  ),
  // أول أيام عيد الفطر, عيد الأضحى الماضي, رأس السنة 2024
  rule(
    'feast',
    'feast',
    [
      opt(
        one(IS.ordinal, {
          where: (t) => has(t, WORD_MARK.bare) && t.value <= 4,
          does: (reading, t) => reading.put('ordinal', t.value),
        }),
        one(IS.unit, { where: (t) => t.value === TIME_UNIT.day }),
      ),
      one(IS.feast, { does: (reading, t) => reading.put('feast', t.value) }),
      opt(any(YEAR, SHIFTED_YEAR)),
      opt(SHIFTED),
    ],
    (reading, begin, end) => {
      const { ordinal, year, shift, yearShift } = reading.parts;
      // «احتفالا بعيد الفطر», «استعدادا لعيد الأضحى»: the feast as a thing.
      if ((reading.tokens[begin]!.clitics & (CLITIC.in | CLITIC.to)) !== 0 && ordinal === undefined)
        return true;
      if (isOneOf(behind(reading, end), IS.ordinal)) return true;
      if (ordinal !== undefined || year !== undefined || shift !== undefined || yearShift !== undefined)
        return false;
      return isOneOf(before(reading, begin), IS.holidayHead, IS.eventHead, IS.thingOfDay);
    },
  ),
];
