import { TIME_CLASS as IS, TIME_UNIT, WORD_MARK } from '../../arabic/time-classes.ts';
import { any, check, one, opt, seq } from './pattern.ts';
import { DAY_HEAD } from './read-calendar.ts';
import { has, isNumberJoined } from './read-numbers.ts';
import { shared } from './rule.ts';
import { GAP, type Token } from './tokens.ts';

/** Building blocks of the grammar: clock times and parts of the day, before and behind a day. */

const CLOCK_NUMBER = any(
  seq(
    one(IS.number, {
      gaps: GAP.blank | GAP.parenthesis,
      where: (t) => t.value <= 24 && t.marks <= 2,
      does: (reading, t) => {
        reading.put('hour', t.value);
        reading.put('minute', 0);
      },
    }),
    opt(
      one(IS.number, {
        gaps: GAP.colon | GAP.dot,
        where: (t) => t.value < 60 && t.marks === 2 && (t.gap === GAP.colon || t.gap === GAP.dot),
        does: (reading, t) => reading.put('minute', t.value),
      }),
      opt(
        one(IS.number, {
          gaps: GAP.colon,
          where: (t) => t.gap === GAP.colon && t.value < 60 && t.marks === 2,
        }),
      ),
    ),
  ),
  one(IS.ordinal, {
    where: (t) => has(t, WORD_MARK.definite) && t.value <= 12,
    does: (reading, t) => {
      reading.put('hour', t.value);
      reading.put('minute', 0);
    },
  }),
);

const CLOCK_FRACTION = opt(
  one(IS.clockFraction, {
    does: (reading, t) => {
      const minutes = reading.parts.hour! * 60 + t.value;
      reading.put('hour', Math.floor(minutes / 60));
      reading.put('minute', minutes % 60);
    },
  }),
);

const CLOCK_END = opt(
  any(
    one([IS.dayPartAdverb, IS.dayPart], {
      where: (t, reading, at) => t.is === IS.dayPartAdverb || !startsDay(reading.tokens[at + 1]),
      does: (reading, t) => reading.put('dayPart', t.value),
    }),
    one(IS.meridiem, { does: (reading, t) => reading.put('meridiem', t.value) }),
  ),
);

/** True for what a part of the day leans on: «مساء» + «السبت». */
function startsDay(token: Token | undefined): boolean {
  if (!token || (token.gap & ~GAP.blank) !== 0) return false;
  return (
    token.is === IS.weekday ||
    token.is === IS.relativeDay ||
    token.is === IS.number ||
    (token.is === IS.unit && token.value === TIME_UNIT.day)
  );
}

const HOUR_HEAD = one(IS.unit, {
  where: (t) => t.value === TIME_UNIT.hour && (t.marks & ~WORD_MARK.definite) === 0,
});

const DAY_PART = one(IS.dayPart, { does: (reading, t) => reading.put('dayPart', t.value) });
const NIGHT_HEAD = one(IS.unit, {
  where: (t) => t.value === TIME_UNIT.night && t.marks === 0,
  does: (reading) => reading.put('dayPart', 6),
});

function isLedIn(tokens: readonly Token[], begin: number): boolean {
  const head = tokens[begin - 1];
  return head !== undefined && tokens[begin]!.gap === GAP.blank && (head.is === IS.in || head.is === IS.to);
}

/** «الساعة 10:30 من», «الرابعة من» (only before a part of the day). */
const CLOCK = any(
  seq(HOUR_HEAD, CLOCK_NUMBER, CLOCK_FRACTION, CLOCK_END, opt(one(IS.of))),
  seq(
    CLOCK_NUMBER,
    CLOCK_FRACTION,
    // «المرحلة الأولى مساء الأحد» is no clock: without «الساعة» it needs «عند» before it or «من» behind it.
    any(
      one(IS.of),
      check(({ tokens, begin }, at) => tokens[at] !== undefined && isLedIn(tokens, begin)),
    ),
    check((reading, at) => {
      const next = reading.tokens[at];
      return (
        next !== undefined &&
        next.is === IS.dayPart &&
        reading.touches(at, GAP.blank) &&
        reading.parts.hour! <= 12
      );
    }),
  ),
);

/** Everything that can stand before a day: clock, part of the day, «يوم». */
export const PART_OF_DAY = shared(
  seq(opt(CLOCK), opt(one(IS.dayPartLead)), opt(any(DAY_PART, NIGHT_HEAD), opt(one(IS.of))), DAY_HEAD),
);

/** Behind a day: «صباحا», «الساعة العاشرة مساء». */
export const DAY_PART_BEHIND = opt(
  any(
    one([IS.dayPartAdverb, IS.dayPart], {
      where: (t, reading, at) =>
        t.is === IS.dayPartAdverb ||
        (t.value === 5 && !has(t, WORD_MARK.weak) && !startsDay(reading.tokens[at + 1]) && t.clitics === 0),
      does: (reading, t) => reading.put('dayPart', t.value),
    }),
    seq(opt(one(IS.in)), HOUR_HEAD, CLOCK_NUMBER, CLOCK_FRACTION, CLOCK_END),
    // «غدا في التاسعة صباحا»
    seq(
      one(IS.in),
      CLOCK_NUMBER,
      CLOCK_FRACTION,
      one([IS.dayPartAdverb, IS.dayPart], {
        where: (t, reading, at) => t.is === IS.dayPartAdverb || !startsDay(reading.tokens[at + 1]),
        does: (reading, t) => reading.put('dayPart', t.value),
      }),
      check(({ parts }) => parts.hour! <= 12),
    ),
    // «11 مارس 2020 18:45»
    seq(
      check(({ tokens }, at) => isNumberJoined(tokens[at + 1], GAP.colon)),
      CLOCK_NUMBER,
    ),
  ),
);
