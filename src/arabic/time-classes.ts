/**
 * The classes of words that speak of time. The grammar of dates (`recognition/time`) knows Arabic only through
 * them; the tables beside this file say which word is of which class.
 */
export const TIME_CLASS = {
  /** Digits. */ number: 1,
  /** «ثلاثة», value 1–1000. */ cardinal: 2,
  /** «الثالث عشر», value 1–99. */ ordinal: 3,
  /** Gregorian month, value 1–12. */ month: 4,
  /** Hijri month, value 1–12. */ hijriMonth: 5,
  /** Coptic month, value 1–13. */ copticMonth: 6,
  /** Month of the Libyan calendar of 1986–2011, value 1–12. */ libyanMonth: 7,
  /** ISO weekday, Monday is 1. */ weekday: 8,
  /** «أمس»: days from today as value. */ relativeDay: 9,
  /** «شهر»: a `TIME_UNIT` as value. */ unit: 10,
  /** «الماضي»: a `SHIFT` as value. */ shift: 11,
  /** «هذا». */ demonstrative: 12,
  /** «ذلك». */ distant: 13,
  /** «نفس» before its noun. */ sameBefore: 14,
  /** «في», «بحلول». */ in: 15,
  /** «منذ». */ since: 16,
  /** «قبل». */ before: 17,
  /** «بعد». */ after: 18,
  /** «خلال», «غضون». */ within: 19,
  /** «من». */ of: 20,
  /** «إلى» 0, «حتى» 1. */ to: 21,
  /** «بين». */ between: 22,
  /** «كل». */ every: 23,
  /** «نحو»; value 0, more than 1, less than -1. */ about: 24,
  /** «لمدة», «طوال» 0, «استمر» 1; «الفترة» 2; «تمديد» 3. */ lasting: 25,
  /** «فجر»: value is the part of the day, `DAY_PART`. */ dayPart: 26,
  /** «صباحا»: the same as an adverb. */ dayPartAdverb: 27,
  /** «ساعة متأخرة من». */ dayPartLead: 28,
  /** «مطلع» 1, «منتصف» 2, «أواخر» 3. */ periodPart: 29,
  /** Spring 21 … winter 24. */ season: 30,
  /** «الربع» 4, «النصف» 2, «الثلث» 3, «الفصل» 14. */ fraction: 31,
  /** «الثمانينات»: 80. */ decade: 32,
  /** «هـ». */ eraHijri: 33,
  /** «م». */ eraGregorian: 34,
  /** «ق.م». */ eraBefore: 35,
  /** «يوميا»: a `TIME_UNIT` as value. */ setAdverb: 36,
  /** «عيد الفطر»: index of a feast. */ feast: 37,
  /** «ظهرا» behind a clock: minutes added, «والنصف» 30, «إلا ربعا» -15. */ clockFraction: 38,
  /** «الدراسي» 0, «الموسم الجامعي» 1, «الدراسي الجديد» 2, «الجديد» 3. */ academic: 39,
  /** st, nd, rd, th. */ latinOrdinal: 40,
  /** am 0, pm 12. */ meridiem: 41,
  /** gmt, z. */ zone: 42,
  /** «الأولى», «الأخير»: last of a kind, for quarters. */ final: 43,
  /** «آخر» before a number and a unit. */ latest: 44,
  /** «عطلة نهاية الأسبوع». */ weekend: 45,
  /** «الموافق» between a weekday and its date. */ beside: 46,
  /** «كامل» behind a quantity. */ whole: 47,
  /** «من دون», «من أجل»: no «من». */ aside: 48,
  /** «بعد ذلك» 1, «قبلها» -1: a quantity behind it is counted from what the text spoke of. */ thence: 49,
  // What stands beside a date and tells whether it is one.
  /** «ثورة»: names with a date behind them are events. */ eventHead: 50,
  /** «هجوم»: only with a date that everybody knows. */ eventHeadSoft: 51,
  /** A whole name that has a word of time in it. */ name: 52,
  /** «المادة»: the number behind it is no year; «رقم» 1: no date at all; «سعر» 2: no name of a paper. */ numberHead: 53,
  /** «كتاب»: the number before it counts. */ counted: 54,
  /** «عمر»: the duration beside it is an age; «عن» 1: only years. */ age: 55,
  /** «سيعقد», «المقرر». */ futureCue: 56,
  /** «أعلن», «كان». */ pastCue: 57,
  /** «محمد»: what follows is a name. */ givenName: 58,
  /** «صلاة»: what follows is not a day but a thing of that day. */ thingOfDay: 59,
  /** «مونديال»: what may have a year behind it; «يعود» 1: a year behind «إلى». */ yearBearer: 60,
  /** «إجازة»: the feast behind it is a holiday and no day. */ holidayHead: 61,
  /** «الذي», «مرات» and others that change what stands beside them. */ relativePronoun: 62,
  /** Letters that stand before a word: «الـ», «و» written apart. Never leaves the lexer. */ clitic: 63,
} as const;
export type TimeClass = (typeof TIME_CLASS)[keyof typeof TIME_CLASS];

/** How many classes there are at most. */
export const CLASS_LIMIT = 64;

/** Units from short to long. */
export const TIME_UNIT = {
  minute: 1,
  hour: 2,
  day: 3,
  night: 4,
  week: 5,
  month: 6,
  year: 7,
  decade: 8,
  century: 9,
} as const;
export type TimeUnit = (typeof TIME_UNIT)[keyof typeof TIME_UNIT];

/** Which one is meant of a row of months, years … */
export const SHIFT = {
  beforeLast: 1,
  last: 2,
  current: 3,
  next: 4,
  afterNext: 5,
  /** «نفسه»: the one that the text spoke of. */ same: 6,
  /** «التالي»: behind the one that the text spoke of. */ following: 7,
  /** «السابق»: before it. */ preceding: 8,
  /** «الأخيرة»: with a number only, «السنوات الخمس الأخيرة». */ latest: 9,
} as const;
export type Shift = (typeof SHIFT)[keyof typeof SHIFT];

/** Parts of the day; the value says how a clock time beside it is read. */
export const DAY_PART = {
  dawn: 1,
  morning: 2,
  noon: 3,
  afternoon: 4,
  evening: 5,
  night: 6,
  midnight: 7,
} as const;

/** Marks of a word, added up. */
export const WORD_MARK = {
  /** With the article. */ definite: 1,
  /** Two. */ dual: 2,
  /** Three and more. */ plural: 4,
  /** Also another word: counts only beside evidence (a day, a year, a preposition). */ weak: 8,
  /** As weak, and a preposition is no evidence. */ veryWeak: 16,
  /** «يومي»: dual or adjective, only before a list. */ construct: 32,
  /** Names of months in English. */ latin: 64,
  /** Indefinite ordinal «أول», weekday «جمعة». */ bare: 128,
  /** «آلاف»: multiplies the number before it. */ multiplier: 256,
  /** Written in the accusative of counting: «يوما». */ accusative: 512,
  /** «وأحد عشر», which folding cannot tell from «واحد عشر»: has its «و» in itself. */ joined: 1024,
} as const;

/** A line of a table: words of one class and meaning, separated by `|`; a word may have spaces in it. */
export interface TimeWords {
  readonly is: TimeClass;
  readonly value: number;
  readonly marks: number;
  readonly words: string;
}

/** A line of a table. */
export function timeWords(is: TimeClass, value: number, words: string, marks = 0): TimeWords {
  return { is, value, marks, words };
}
