import {
  SHIFT,
  TIME_CLASS as IS,
  TIME_UNIT,
  WORD_MARK,
  type Shift,
  type TimeUnit,
} from '../../arabic/time-classes.ts';
import { any, check, one, opt, seq, type Reader, type Reading } from './pattern.ts';
import { CLITIC, GAP, type Token } from './tokens.ts';

/** The building blocks of all rules: a day, a month, a year, a weekday, a quantity. */

export const has = (token: Token | undefined, mark: number): boolean =>
  token !== undefined && (token.marks & mark) !== 0;

/** True where the number stands alone: no digit, sign or point is joined to it on either side. */
function standsAlone(reading: Reading, at: number): boolean {
  const joined = (token: Token | undefined): boolean =>
    token?.is === IS.number &&
    (token.gap & (GAP.blank | GAP.newline)) === 0 &&
    token.gap !== GAP.slash &&
    token.clitics === 0;
  const token = reading.tokens[at]!;
  const before =
    token.gap !== 0 && (token.gap & (GAP.blank | GAP.newline | GAP.word | GAP.parenthesis)) === 0;
  return (
    !(
      before &&
      at > 0 &&
      reading.tokens[at - 1]!.is === IS.number &&
      token.gap !== GAP.slash &&
      token.clitics === 0
    ) && !joined(reading.tokens[at + 1])
  );
}

const SEPARATORS = GAP.blank | GAP.slash | GAP.dash | GAP.parenthesis | GAP.comma;

/** «من»; «من شهر»; «شهر» between a day and its month. */
export const OF = opt(
  any(
    seq(one(IS.of), opt(one(IS.unit, { where: (t) => t.value === TIME_UNIT.month && t.marks === 0 }))),
    one(IS.unit, { where: (t) => t.value === TIME_UNIT.month && t.marks === 0 }),
  ),
);

const readDay = (key: 'day' | 'days') => (reading: Reading, token: Token) =>
  key === 'day'
    ? reading.put('day', token.value)
    : reading.put('days', [...(reading.parts.days ?? []), token.value]);

/** A day of a month: a number up to 31 or an ordinal. */
export function day(key: 'day' | 'days' = 'day', gaps: number = GAP.blank): Reader {
  return one([IS.number, IS.ordinal], {
    gaps,
    where: (t, reading, at) =>
      t.value >= 1 &&
      t.value <= 31 &&
      (t.is === IS.ordinal
        ? has(t, WORD_MARK.definite) || t.value === 1
        : t.marks <= 2 && standsAlone(reading, at)),
    does: readDay(key),
  });
}
export const DAY = day();

/** Second name of a double month, and the parenthesis around it. */
const SECOND_MONTH = opt(
  one(IS.month, {
    gaps: SEPARATORS,
    where: (t, reading, at) => t.value === reading.tokens[at - 1]!.value && t.gap !== GAP.blank + GAP.comma,
    does: (reading, t, at) => {
      reading.put('weak', 0);
      if (t.gap & GAP.parenthesis) reading.closes = at;
    },
  }),
);

const monthWeakness = (token: Token): number =>
  has(token, WORD_MARK.veryWeak) ? 2 : has(token, WORD_MARK.weak | WORD_MARK.latin) ? 1 : 0;

/** A Gregorian month, with its second name. */
export function month(gaps: number = GAP.blank): Reader {
  return seq(
    one(IS.month, {
      gaps,
      does: (reading, t) => {
        reading.put('month', t.value);
        reading.put('calendar', 'gregorian');
        reading.put('weak', monthWeakness(t));
      },
    }),
    SECOND_MONTH,
    opt(
      one([IS.libyanMonth, IS.hijriMonth], {
        gaps: SEPARATORS,
        where: (t) => (t.gap & GAP.parenthesis) !== 0 && t.is === IS.libyanMonth,
        does: (reading, _t, at) => {
          reading.closes = at;
        },
      }),
    ),
  );
}
export const MONTH = month();

/** A month of the Libyan calendar, with or without its usual name beside it. */
export const LIBYAN_MONTH = one([IS.libyanMonth, IS.season], {
  where: (t) => t.is === IS.libyanMonth || has(t, WORD_MARK.definite),
  does: (reading, t) => {
    reading.put('month', t.is === IS.libyanMonth ? t.value : t.value === 21 ? 3 : 6);
    reading.put('calendar', 'libyan');
    reading.put('weak', 2);
  },
});

/** A Hijri or Coptic month. */
export function otherMonth(is: typeof IS.hijriMonth | typeof IS.copticMonth): Reader {
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

const putYear = (reading: Reading, value: number): void => {
  reading.put('year', value);
};

export const isPlausibleYear = (value: number, digits: number): boolean =>
  digits === 4 && value >= 1000 && value <= 2200;

/** Digits of a year. */
export function yearDigits(gaps: number = GAP.blank): Reader {
  return one(IS.number, {
    gaps,
    where: (t, reading, at) =>
      isPlausibleYear(t.value, t.marks) &&
      !isNumberJoined(reading.tokens[at + 1], GAP.comma | GAP.dot | GAP.colon),
    does: (reading, t) => putYear(reading, t.value),
  });
}

/** True for a number that is joined to the one before it by these signs alone. */
export function isNumberJoined(next: Token | undefined, signs: number): boolean {
  return next?.is === IS.number && next.gap !== 0 && (next.gap & ~signs) === 0 && next.clitics === 0;
}

/** Number words of a year or a count: «ألفين وأحد عشر», «ثلاثة وستين وتسعمئة وألف». */
export function readCardinal(
  tokens: readonly Token[],
  at: number,
  touches: (at: number) => boolean,
): { end: number; value: number } {
  let value = 0;
  let end = at;
  let last = 0;
  while (end < tokens.length && end < at + 6) {
    const token = tokens[end]!;
    const isThousands = token.is === IS.cardinal && has(token, WORD_MARK.multiplier);
    if (token.is !== IS.cardinal || !touches(end)) break;
    if (end > at && !(token.clitics & CLITIC.and) && !isThousands && !(token.value === 1000 && last === 100))
      break;
    if (isThousands || (token.value === 1000 && last === 100 && !(token.clitics & CLITIC.and))) value *= 1000;
    else value += token.value;
    last = token.value;
    end++;
  }
  return { end, value };
}

/** Number words that make a year. */
export const YEAR_WORDS: Reader = {
  first: new Set([IS.cardinal]),
  empty: false,
  read(reading, at) {
    const { end, value } = readCardinal(reading.tokens, at, (i) => reading.touches(i, GAP.blank));
    if (end < at + 1 || value < 1000 || value > 2200) return -1;
    putYear(reading, value);
    return end;
  },
};

export const YEAR_HEAD = one(IS.unit, {
  where: (t) => t.value === TIME_UNIT.year && (t.marks & ~WORD_MARK.definite) === 0,
});

const ERA = opt(
  one([IS.eraGregorian, IS.eraHijri], {
    gaps: GAP.blank | GAP.parenthesis,
    where: (t, reading, at) =>
      // «م» alone is metres too; joined to a stated year it is the era.
      (t.gap & GAP.parenthesis) === 0 || reading.tokens[at]!.end - t.start <= 3,
    does: (reading, t, at) => {
      if (t.is === IS.eraHijri) reading.put('hijriYear', true);
      if (t.gap & GAP.parenthesis) reading.closes = at;
    },
  }),
);

/** A year behind a month: «2023», «، 2023», «من عام 2023», «عام ألفين وأحد عشر», with its era. */
export const YEAR = seq(
  any(
    yearDigits(GAP.blank | GAP.comma | GAP.slash | GAP.dash),
    seq(opt(one(IS.of)), YEAR_HEAD, any(yearDigits(GAP.blank | GAP.parenthesis), YEAR_WORDS)),
    seq(one(IS.of), yearDigits()),
    seq(one(IS.in, { where: (t) => t.clitics === 0 }), YEAR_HEAD, yearDigits()),
  ),
  ERA,
);

/** «عام 2011», «سنة ١٩٣٦», «عام 48». */
export const NAMED_YEAR = seq(
  YEAR_HEAD,
  any(
    yearDigits(GAP.blank | GAP.parenthesis | GAP.quote),
    YEAR_WORDS,
    // «عام 48», «عام 67»: the years of wars are written so.
    one(IS.number, {
      where: (t, reading, at) => t.marks === 2 && t.value >= 45 && t.value <= 99 && standsAlone(reading, at),
      does: (reading, t) => putYear(reading, 1900 + t.value),
    }),
  ),
  ERA,
);

const putShift = (key: 'shift' | 'yearShift') => (reading: Reading, token: Token) =>
  reading.put(key, token.value as Shift);

/** «الماضي», «المقبل», «نفسه» …; not «الأخيرة», which needs a number. */
export function shift(key: 'shift' | 'yearShift' = 'shift'): Reader {
  return one(IS.shift, { where: (t) => t.value !== SHIFT.latest, does: putShift(key) });
}
export const SHIFTED = shift();

/** «من العام الماضي», «هذا العام», «العام نفسه» behind a month, a season, a quarter. */
export const SHIFTED_YEAR = seq(
  opt(one(IS.of)),
  any(
    seq(
      one(IS.unit, { where: (t) => t.value === TIME_UNIT.year && has(t, WORD_MARK.definite) }),
      shift('yearShift'),
    ),
    seq(
      one(IS.demonstrative, { does: (reading) => reading.put('yearShift', SHIFT.current) }),
      one(IS.unit, { where: (t) => t.value === TIME_UNIT.year }),
    ),
    seq(
      one(IS.sameBefore, { does: (reading) => reading.put('yearShift', SHIFT.same) }),
      one(IS.unit, { where: (t) => t.value === TIME_UNIT.year }),
    ),
  ),
);

/** «يوم», «نهار» in front of a day. */
export const DAY_HEAD = opt(one(IS.unit, { where: (t) => t.value === TIME_UNIT.day && t.marks === 0 }));

/** A weekday with its article, or «يوم جمعة». */
export function weekday(gaps: number = GAP.blank): Reader {
  return one(IS.weekday, {
    gaps,
    where: (t, reading, at) =>
      has(t, WORD_MARK.definite) || (has(t, WORD_MARK.latin) && at === reading.begin),
    does: (reading, t, at) => {
      reading.put('weekday', t.value);
      if (t.gap & GAP.parenthesis) reading.closes = at;
    },
  });
}

/** A quantity of a unit: «ثلاثة أيام», «14 يوما», «شهرين», «عام ونصف». */
export function quantity(gaps: number = GAP.blank): Reader {
  const put = (reading: Reading, count: number, unit: number) => {
    reading.put('count', count);
    reading.put('unit', unit as TimeUnit);
  };
  const unitBehindNumber = one(IS.unit, {
    where: (t) => !has(t, WORD_MARK.dual) && !has(t, WORD_MARK.definite),
    does: (reading, t) => put(reading, reading.parts.count!, t.value),
  });
  const digits = one(IS.number, {
    gaps,
    where: (t, reading, at) => t.value >= 1 && t.value <= 100_000 && standsAlone(reading, at),
    does: (reading, t) => reading.put('count', t.value),
  });
  const words: Reader = {
    first: new Set([IS.cardinal]),
    empty: false,
    read(reading, at) {
      const { end, value } = readCardinal(reading.tokens, at, (i) =>
        reading.touches(i, i === at ? gaps : GAP.blank),
      );
      if (end === at) return -1;
      reading.put('count', value);
      return end;
    },
  };
  return seq(
    any(
      seq(any(digits, words), unitBehindNumber),
      one(IS.unit, {
        gaps,
        where: (t) => has(t, WORD_MARK.dual) && !has(t, WORD_MARK.definite | WORD_MARK.construct),
        does: (reading, t) => put(reading, 2, t.value),
      }),
    ),
    HALF,
  );
}

const HALF = opt(
  any(
    one(IS.clockFraction, { where: (t) => t.value === 30, does: (reading) => reading.put('half', true) }),
    one(IS.fraction, {
      where: (t) => t.value === 2 && !has(t, WORD_MARK.definite) && (t.clitics & CLITIC.and) !== 0,
      does: (reading) => reading.put('half', true),
    }),
  ),
);

/** A single unit: «عام», «أسبوع». */
export const SINGLE_UNIT = seq(
  one(IS.unit, {
    where: (t) => (t.marks & ~WORD_MARK.accusative) === 0 && t.value !== TIME_UNIT.night,
    does: (reading, t) => {
      reading.put('count', 1);
      reading.put('unit', t.value as TimeUnit);
    },
  }),
  opt(one(IS.cardinal, { where: (t) => t.value === 1 && t.clitics === 0 })),
  HALF,
);

/** «نحو», «أكثر من». */
export const ABOUT = opt(one(IS.about, { does: (reading, t) => reading.put('about', t.value) }));

/** «مطلع», «منتصف», «أواخر», with «من» or «شهر» behind it. */
export const PERIOD = opt(
  one(IS.periodPart, { does: (reading, t) => reading.put('period', t.value) }),
  opt(one(IS.of)),
);

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

/** «الساعة 10:30 من», «الرابعة من» (only before a part of the day). */
const CLOCK = any(
  seq(HOUR_HEAD, CLOCK_NUMBER, CLOCK_FRACTION, CLOCK_END, opt(one(IS.of))),
  seq(
    CLOCK_NUMBER,
    CLOCK_FRACTION,
    opt(one(IS.of)),
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
export const PART_OF_DAY = seq(
  opt(CLOCK),
  opt(one(IS.dayPartLead)),
  opt(any(DAY_PART, NIGHT_HEAD), opt(one(IS.of))),
  DAY_HEAD,
);

/** Behind a day: «صباحا», «الساعة العاشرة مساء». */
export const DAY_PART_BEHIND = opt(
  any(
    one([IS.dayPartAdverb, IS.dayPart], {
      where: (t, reading, at) =>
        t.is === IS.dayPartAdverb || (t.value === 5 && !startsDay(reading.tokens[at + 1]) && t.clitics === 0),
      does: (reading, t) => reading.put('dayPart', t.value),
    }),
    seq(HOUR_HEAD, CLOCK_NUMBER, CLOCK_FRACTION, CLOCK_END),
  ),
);

export const UNIT_DEFINITE = one(IS.unit, {
  where: (t) => t.marks === WORD_MARK.definite && t.value >= TIME_UNIT.week,
  does: (reading, t) => reading.put('unit', t.value as TimeUnit),
});
