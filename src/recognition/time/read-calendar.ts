import {
  SHIFT,
  type Shift,
  TIME_CLASS as IS,
  TIME_UNIT,
  type TimeUnit,
  WORD_MARK,
} from '../../arabic/time-classes.ts';
import { any, guarded, one, opt, type Reader, readerOf, Reading, seq } from './pattern.ts';
import { has, NUMBER_WORDS, readCardinal, standsAlone } from './read-numbers.ts';
import { closeWith, SHIFTED } from './read-year.ts';
import { GAP, type Token } from './tokens.ts';

/** Building blocks of the grammar: days, weekdays, months and years. */

const SEPARATORS = GAP.blank | GAP.slash | GAP.dash | GAP.parenthesis | GAP.comma | GAP.quote;

const MONTH_HEAD = one(IS.unit, { where: (t) => t.value === TIME_UNIT.month && t.marks === 0 });

/** «من»; «من شهر»; «شهر» between a day and its month. */
export const OF = opt(any(seq(one(IS.of), opt(MONTH_HEAD)), MONTH_HEAD));

/** What an ordinal behind it counts: «الأسبوع الثاني من …» is no second of a month. */
const isCounting = (token: Token | undefined): boolean =>
  token !== undefined && (token.is === IS.unit || token.is === IS.fraction) && has(token, WORD_MARK.definite);

const isDay = (token: Token, reading: Reading, at: number): boolean => {
  if (token.value < 1 || token.value > 31) return false;
  if (token.is === IS.number) return token.marks <= 2 && standsAlone(reading, at);
  if (has(token, WORD_MARK.definite)) return !(token.gap === GAP.blank && isCounting(reading.tokens[at - 1]));
  // «أول نوفمبر», «تاسع يوليوز»: without the article only right before the month.
  return token.value === 1 || reading.tokens[at + 1]?.is === IS.month;
};

/** True where a month stands at `at`, with or without «من», «شهر». */
function isBeforeMonth(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || (next.gap & ~GAP.blank) !== 0) return false;
  return next.is === IS.month || (next.is === IS.of && isBeforeMonth(tokens, at + 1));
}

/** A day of a month: a number up to 31, an ordinal, or «عشرين», «ثلاثين» right before the month. */
export function day(key: 'day' | 'days' = 'day', gaps: number = GAP.blank): Reader {
  const put = (reading: Reading, value: number): void =>
    key === 'day' ? reading.put('day', value) : reading.put('days', [...(reading.parts.days ?? []), value]);
  const inWords = readerOf(NUMBER_WORDS, (reading, at) => {
    const { end, value } = readCardinal(reading, at, gaps);
    if (end === at || value < 2 || value > 31 || reading.tokens[end]?.is !== IS.month) return -1;
    put(reading, value);
    return end;
  });
  return any(
    one([IS.number, IS.ordinal], { gaps, where: isDay, does: (reading, t) => put(reading, t.value) }),
    // «الفاتح من نوفمبر»: in the Libyan calendar it was a month as well.
    one(IS.libyanMonth, {
      gaps,
      where: (t, { tokens }, at) => t.value === 9 && isBeforeMonth(tokens, at + 1),
      does: (reading) => put(reading, 1),
    }),
    inWords,
  );
}

const monthWeakness = (token: Token): number =>
  has(token, WORD_MARK.veryWeak) ? 2 : has(token, WORD_MARK.weak | WORD_MARK.latin) ? 1 : 0;

/** Second name of a double month, and the parenthesis around it. */
const SECOND_MONTH = opt(
  any(
    one(IS.month, {
      gaps: SEPARATORS,
      where: (t, reading) => t.value === reading.parts.month && t.gap !== GAP.blank + GAP.comma,
      does: (reading, t, at) => {
        reading.put('weak', 0);
        closeWith(reading, t, at);
      },
    }),
    one(IS.libyanMonth, { gaps: SEPARATORS, where: (t) => (t.gap & GAP.parenthesis) !== 0, does: closeWith }),
  ),
);

/** A Gregorian month, with its second name. */
export function month(gaps: number = GAP.blank): Reader {
  return seq(
    one(IS.month, {
      gaps,
      does: (reading, t) => {
        reading.put('month', t.value);
        reading.put('calendar', 'gregorian');
        // «باب» is no «آب»: joined to a preposition a weak name needs more than that preposition.
        reading.put('weak', monthWeakness(t) === 1 && t.clitics > 1 ? 2 : monthWeakness(t));
      },
    }),
    SECOND_MONTH,
  );
}
export const MONTH = month();

/** A month of the Libyan calendar; two of them have the names of seasons. */
export const LIBYAN_MONTH = one([IS.libyanMonth, IS.season], {
  where: (t) => t.is === IS.libyanMonth || has(t, WORD_MARK.definite),
  does: (reading, t) => {
    reading.put('month', t.is === IS.libyanMonth ? t.value : t.value === 21 ? 3 : 6);
    reading.put('calendar', 'libyan');
    reading.put('weak', 2);
  },
});

function otherMonth(is: typeof IS.hijriMonth | typeof IS.copticMonth): Reader {
  return one(is, {
    does: (reading, t) => {
      reading.put('month', t.value);
      reading.put('calendar', is === IS.hijriMonth ? 'hijri' : 'coptic');
      reading.put('weak', monthWeakness(t));
    },
  });
}
export const HIJRI_MONTH = otherMonth(IS.hijriMonth);
export const COPTIC_MONTH = otherMonth(IS.copticMonth);

/** «يوم» in front of a day. */
export const DAY_HEAD = opt(one(IS.unit, { where: (t) => t.value === TIME_UNIT.day && t.marks === 0 }));

/** A weekday with its article; an English one at the beginning of a date. */
export function weekday(gaps: number = GAP.blank): Reader {
  return one(IS.weekday, {
    gaps,
    where: (t, reading, at) =>
      has(t, WORD_MARK.definite) || (has(t, WORD_MARK.latin) && at === reading.begin),
    does: (reading, t, at) => {
      reading.put('weekday', t.value);
      if (at > reading.begin) closeWith(reading, t, at);
    },
  });
}

/** «الأسبوع», «الشهر», «العام», «العقد», «القرن». */
export const UNIT_DEFINITE = one(IS.unit, {
  where: (t) => t.marks === WORD_MARK.definite && t.value >= TIME_UNIT.week,
  does: (reading, t) => reading.put('unit', t.value as TimeUnit),
});

const DEFINITE_MONTH = one(IS.unit, {
  where: (t) => t.value === TIME_UNIT.month && has(t, WORD_MARK.definite),
});
const PLAIN_SHIFT = one(IS.shift, {
  where: (t) => t.value === SHIFT.current || t.value === SHIFT.last || t.value === SHIFT.next,
  does: (reading, t) => reading.put('shift', t.value as Shift),
});

/** «من الشهر الجاري», «من هذا الشهر», «من الشهر نفسه», or «الجاري» alone behind a figure. */
export const NAMED_MONTH = any(
  seq(opt(one(IS.of)), DEFINITE_MONTH, SHIFTED),
  seq(
    opt(one(IS.of)),
    one(IS.demonstrative, { does: (reading) => reading.put('shift', SHIFT.current) }),
    DEFINITE_MONTH,
  ),
  seq(
    opt(one(IS.of)),
    one(IS.sameBefore, { does: (reading) => reading.put('shift', SHIFT.same) }),
    one(IS.unit, { where: (t) => t.value === TIME_UNIT.month }),
  ),
  seq(one(IS.of), PLAIN_SHIFT),
  guarded(PLAIN_SHIFT, (_token, { tokens }, at) => tokens[at - 1]?.is === IS.number),
);
