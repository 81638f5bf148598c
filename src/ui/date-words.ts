import type { Language } from './words.ts';

/** ISO 8601 / EDTF values in the reader's language. Digits are Western in both, as in most pan-Arab news. */

const DAY = 86_400_000;
const LOCALES = { ar: 'ar-u-nu-latn-ca-gregory', en: 'en-GB-u-ca-gregory' } as const;

function format(at: number, { locale }: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[locale], { timeZone: 'UTC', ...options }).format(at);
}

/** Midnight (UTC) of an ISO day, or NaN where it is none. */
function dayOf(value: string): number {
  return /^-?\d{4}-\d\d-\d\d/.test(value) ? Date.parse(`${value.slice(0, 10)}T00:00:00Z`) : Number.NaN;
}

/** Monday (UTC) of an ISO week. */
function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth - weekday * DAY + (week - 1) * 7 * DAY;
}

const LONG_DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A value in words: «السبت، 2 ديسمبر 2023», "week of 27 November – 3 December 2023". Unknown forms as they are. */
export function valueInWords(value: string, language: Language): string {
  const { t } = language;
  const [from, to] = value.split('/');
  if (from && to) return t('value_range', valueInWords(from, language), valueInWords(to, language));
  if (value.startsWith('{')) {
    return value
      .slice(1, -1)
      .split(',')
      .map((one) => valueInWords(one, language))
      .join(t('list_separator'));
  }
  const time = value.match(/T(\d\d:\d\d)/)?.[1];
  const day = dayOf(value);
  if (!Number.isNaN(day)) {
    const words = format(day, language, LONG_DAY);
    return time ? t('value_at_time', words, time) : words;
  }
  return partInWords(value, language) ?? value;
}

/** What returns after each such time: «كل يوم», "Every day"; of more than one unit as a value. */
export function repeatedInWords(value: string, language: Language): string {
  const words = valueInWords(value, language);
  // One of a unit stands without its number behind "every".
  return /^PT?1[A-Z]$/.test(value) ? language.t('value_each', words.replace(/^1\s/, '')) : words;
}

/** Weeks, months and longer; null where the form is not known. */
function partInWords(value: string, language: Language): string | null {
  const { t } = language;
  const week = value.match(/^(\d{4})-W(\d\d)$/);
  if (week) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    const short = { day: 'numeric', month: 'long' } as const;
    return t(
      'value_week',
      format(monday, language, short),
      format(monday + 6 * DAY, language, { ...short, year: 'numeric' }),
    );
  }
  const month = value.match(/^(\d{4})-(\d\d)$/);
  if (month) {
    const year = month[1]!;
    const number = Number(month[2]);
    if (number >= 1 && number <= 12) {
      return format(Date.UTC(Number(year), number - 1, 1), language, { month: 'long', year: 'numeric' });
    }
    if (number >= 21 && number <= 24) return t(`value_season_${number as 21 | 22 | 23 | 24}`, year);
    if (number >= 33 && number <= 36) return t('value_quarter', number - 32, year);
    if (number >= 37 && number <= 39) return t('value_third', number - 36, year);
    if (number === 40 || number === 41) return t('value_half', number - 39, year);
  }
  if (/^\d{4}$/.test(value)) return t('value_year', value);
  if (/^\d{3}X$/.test(value)) return t('value_decade', `${value.slice(0, 3)}0`);
  if (/^\d{2}XX$/.test(value)) return t('value_century', Number(value.slice(0, 2)) + 1);
  const weekday = value.match(/^XXXX-WXX-([1-7])$/);
  if (weekday)
    return t(
      'value_every',
      format(mondayOf(2024, 1) + (Number(weekday[1]) - 1) * DAY, language, { weekday: 'long' }),
    );
  if (value === 'PAST_REF') return t('value_past');
  if (value === 'FUTURE_REF') return t('value_future');
  if (value === 'PRESENT_REF') return t('value_present');
  return durationInWords(value, language);
}

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

function durationInWords(value: string, { locale }: Language): string | null {
  const clock = value.match(/^PT(\d+)([HM])$/);
  const span = clock ?? value.match(/^P(\d+)([YMWD])$/);
  if (!span) return null;
  const unit = clock ? (span[2] === 'H' ? 'hour' : 'minute') : UNITS[span[2] as keyof typeof UNITS];
  return new Intl.NumberFormat(LOCALES[locale], { style: 'unit', unit, unitDisplay: 'long' }).format(
    Number(span[1]),
  );
}

/** A date of the page with its time, in words, as the page gives it: «3 ديسمبر 2023، 10:15». */
export function pageDateInWords(value: string, language: Language): string {
  const day = dayOf(value);
  if (Number.isNaN(day)) return value;
  const words = format(day, language, LONG_DAY);
  const time = value.match(/T(\d\d:\d\d)/)?.[1];
  return time && time !== '00:00' ? language.t('value_at_time', words, time) : words;
}

/** A moment of the reader's own (ISO, UTC) in their time zone, short: for lists. */
export function momentInWords(iso: string, { locale }: Language): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  // The month by its name: 3/11 is another day from right to left than from left to right.
  return new Intl.DateTimeFormat(LOCALES[locale], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}
