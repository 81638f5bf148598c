import type { TimeMention } from '../recognition/mention.ts';
import { parseIsoDay } from '../recognition/time/calendar.ts';
import { hijriDateOf, hijriDoubt } from '../recognition/time/hijri.ts';
import { wordOr, type Language } from './words.ts';

/** The Hijri date of a day in words, with how sure it is; '' where the value is no single day. */
export function hijriInWords({ value }: TimeMention, { t }: Language): string {
  const day = value && /^\d{4}-\d\d-\d\d(T|$)/.test(value) ? parseIsoDay(value.slice(0, 10)) : null;
  if (day === null) return '';
  const date = hijriDateOf(day);
  const month = wordOr(t, `hijri_month_${date.month}`, String(date.month));
  const doubt = hijriDoubt(date.year);
  if (doubt === 'hijri-tabular') return t('hijri_tabular', date.day, month, date.year);
  return t(doubt === 'hijri-2' ? 'hijri_2' : 'hijri_1', date.day, month, date.year);
}
