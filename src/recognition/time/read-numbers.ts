import { TIME_CLASS as IS, TIME_UNIT, type TimeUnit, WORD_MARK } from '../../arabic/time-classes.ts';
import { any, one, opt, type Reader, readerOf, type Reading, seq } from './pattern.ts';
import { oneOf, repeat, type Shape, together } from './shape.ts';
import { CLITIC, GAP, type Token } from './tokens.ts';

/** Building blocks of the grammar: numbers in figures and words, and quantities of units. */

export const has = (token: Token | undefined, mark: number): boolean =>
  token !== undefined && (token.marks & mark) !== 0;

/** True for a number that is joined to the one before it by these signs alone. */
export function isNumberJoined(next: Token | undefined, signs: number): boolean {
  return next?.is === IS.number && next.gap !== 0 && (next.gap & ~signs) === 0 && next.clitics === 0;
}

const SIGNS = GAP.dash | GAP.dot | GAP.comma | GAP.colon | GAP.other;

/** True where a number is no piece of a longer one: 3.8, 1,948, 10:15, 6-4. */
export function standsAlone({ tokens }: Reading, at: number): boolean {
  const isPiece = isNumberJoined(tokens[at], SIGNS) && tokens[at - 1]?.is === IS.number;
  return !isPiece && !isNumberJoined(tokens[at + 1], SIGNS);
}

/** Number words, one or more. */
export const NUMBER_WORDS: Shape = together(
  oneOf([IS.cardinal]),
  repeat(oneOf([IS.cardinal, IS.ordinal]), 0),
);

/** Words that a number word may be joined from. */
const LONGEST_NUMBER = 6;

/** Number words from token `at`: «ألفين وأحد عشر», «ثلاثة وستين وتسعمئة وألف», «الأربع والعشرين». */
export function readCardinal(
  reading: Reading,
  at: number,
  gaps: number = GAP.blank,
): { readonly end: number; readonly value: number } {
  const { tokens } = reading;
  let value = 0;
  let end = at;
  let last = 0;
  while (end < tokens.length && end < at + LONGEST_NUMBER) {
    const token = tokens[end]!;
    const isAdded = (token.clitics & CLITIC.and) !== 0 || has(token, WORD_MARK.joined);
    // «العشرين» behind «الأربع» is an ordinal by its form.
    const isTen = token.is === IS.ordinal && end > at && isAdded && token.value % 10 === 0;
    if ((token.is !== IS.cardinal && !isTen) || !reading.touches(end, end === at ? gaps : GAP.blank)) break;
    const isThousands =
      !isAdded && end > at && (has(token, WORD_MARK.multiplier) || (token.value === 1000 && last >= 10));
    if (end > at && !isAdded && !isThousands) break;
    if (isThousands) value *= 1000;
    else value += token.value;
    last = token.value;
    end++;
  }
  return { end, value };
}

function putQuantity(reading: Reading, count: number, unit: number): void {
  reading.put('count', count);
  reading.put('unit', unit as TimeUnit);
}

/** «العام» behind «عامين ونصف». */
const SAME_UNIT = opt(
  one(IS.unit, {
    where: (t, reading) => t.marks === WORD_MARK.definite && t.value === reading.parts.unit,
  }),
);

/** «ونصف», «ونصف العام» behind a unit. */
export const HALF = seq(
  any(
    one(IS.clockFraction, { where: (t) => t.value === 30, does: (reading) => reading.put('half', true) }),
    one(IS.fraction, {
      where: (t) => t.value === 2 && !has(t, WORD_MARK.definite) && (t.clitics & CLITIC.and) !== 0,
      does: (reading) => reading.put('half', true),
    }),
  ),
  SAME_UNIT,
);

/** A count in figures («14», «130 ألف») or words. */
export function count(gaps: number = GAP.blank): Reader {
  const digits = seq(
    one(IS.number, {
      gaps,
      where: (t, reading, at) => t.value >= 1 && t.value <= 100_000 && standsAlone(reading, at),
      does: (reading, t) => reading.put('count', t.value),
    }),
    opt(
      one(IS.cardinal, {
        where: (t) => t.value === 1000 && t.clitics === 0,
        does: (reading) => reading.put('count', reading.parts.count! * 1000),
      }),
    ),
  );
  const words = readerOf(NUMBER_WORDS, (reading, at) => {
    const { end, value } = readCardinal(reading, at, gaps);
    if (end === at) return -1;
    reading.put('count', value);
    return end;
  });
  return any(digits, words);
}

/** What a half or a quarter of a unit is made of. */
const PIECES: Partial<Record<number, readonly [count: number, unit: TimeUnit]>> = {
  [TIME_UNIT.hour]: [60, TIME_UNIT.minute],
  [TIME_UNIT.year]: [12, TIME_UNIT.month],
  [TIME_UNIT.decade]: [10, TIME_UNIT.year],
  [TIME_UNIT.century]: [100, TIME_UNIT.year],
};

/** «ربع قرن», «نصف ساعة». */
const pieceOfUnit = (gaps: number): Reader =>
  seq(
    one(IS.fraction, {
      gaps,
      where: (t) => !has(t, WORD_MARK.definite),
      does: (reading, t) => reading.put('fraction', t.value),
    }),
    one(IS.unit, {
      where: (t, { parts }) => t.marks === 0 && (PIECES[t.value]?.[0] ?? 1) % parts.fraction! === 0,
      does: (reading, t) => {
        const [count, unit] = PIECES[t.value]!;
        putQuantity(reading, count / reading.parts.fraction!, unit);
      },
    }),
  );

/** A quantity of a unit: «ثلاثة أيام», «14 يوما», «شهرين», «عام ونصف». */
export function quantity(gaps: number = GAP.blank): Reader {
  return seq(
    any(
      pieceOfUnit(gaps),
      seq(
        count(gaps),
        one(IS.unit, {
          where: (t) => !has(t, WORD_MARK.dual | WORD_MARK.definite),
          does: (reading, t) => putQuantity(reading, reading.parts.count!, t.value),
        }),
      ),
      one(IS.unit, {
        gaps,
        where: (t) => has(t, WORD_MARK.dual) && !has(t, WORD_MARK.definite | WORD_MARK.construct),
        does: (reading, t) => putQuantity(reading, 2, t.value),
      }),
    ),
    opt(HALF),
  );
}

/** A single unit: «عام», «أسبوع واحد». */
export const BARE_UNIT = seq(
  one(IS.unit, {
    where: (t) => (t.marks & ~WORD_MARK.accusative) === 0 && t.value !== TIME_UNIT.night,
    does: (reading, t) => putQuantity(reading, 1, t.value),
  }),
  opt(one(IS.cardinal, { where: (t) => t.value === 1 && t.clitics === 0 })),
);

/** The same, with «ونصف» behind it: «عام ونصف». */
export const SINGLE_UNIT = seq(BARE_UNIT, opt(HALF));

/** «نحو», «أكثر من». */
export const ABOUT = opt(one(IS.about, { does: (reading, t) => reading.put('about', t.value) }));

/** «مطلع», «منتصف», «أواخر», with «من» behind it; «آخر» right before a month. */
export const PERIOD = opt(
  any(
    seq(one(IS.periodPart, { does: (reading, t) => reading.put('period', t.value) }), opt(one(IS.of))),
    one(IS.latest, {
      where: (_t, { tokens }, at) => {
        const next = tokens[at + 1];
        return (next?.is === IS.month || next?.is === IS.hijriMonth) && next.gap === GAP.blank;
      },
      does: (reading) => reading.put('period', 3),
    }),
  ),
);
