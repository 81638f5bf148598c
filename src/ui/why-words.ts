import type { TimeMention } from '../recognition/mention.ts';
import { valueInWords } from './date-words.ts';
import type { Language } from './words.ts';

/** Rules whose value is a weekday before or after the anchor. */
const WEEKDAYS = /^(weekday|weekday-shifted|named-day|list-of-weekdays|night-between|weekend)$/;

/** Rules that count days, weeks, months or years from the anchor. */
const COUNTED = /^(ago|ahead|within|relative-day|named-unit|latest-units|last-quantity|week-of-month)$/;

/** Why a date has its value, in one sentence of the reader's language; '' where the words state all of it. */
export function whyInWords({ why, value }: TimeMention, language: Language): string {
  const { t } = language;
  const { anchor, rule, implied, stated } = why;
  if (!anchor) return '';
  if (anchor.kind === 'calendar') return t('why_calendar');
  const date = valueInWords(anchor.value, language);
  if (anchor.kind === 'discourse') return t('why_discourse', anchor.surface ?? '', date);
  if (WEEKDAYS.test(rule) && value !== null) {
    return t(value.slice(0, 10) > anchor.value.slice(0, 10) ? 'why_day_after' : 'why_day_before', date);
  }
  if (COUNTED.test(rule)) return t('why_counted', date);
  if (implied.includes('year') && stated.includes('month')) return t('why_year', date);
  return t('why_publication', date);
}
