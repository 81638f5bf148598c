import type { TimeMention } from '../recognition/mention.ts';
import type { TimeRuleName } from '../recognition/time/grammar.ts';
import { valueInWords } from './date-words.ts';
import type { Language } from './words.ts';

/** How a rule comes to what the words leave out. */
type Way =
  /** The words are a date, of which month or year may be missing. */
  | 'date'
  /** A weekday before or after the anchor. */
  | 'weekday'
  /** So many days, weeks, months, years from the anchor. */
  | 'counted'
  /** The week, month or year that the anchor lies in. */
  | 'current'
  /** The words state all, or the rule has a sentence of its own. */
  | 'own';

/** The compiler sees to it that no rule of the grammar is left out. */
const WAYS: Record<TimeRuleName, Way> = {
  'academic-year': 'own',
  ago: 'counted',
  ahead: 'counted',
  between: 'date',
  century: 'own',
  'coptic-date': 'date',
  'dashed-range': 'date',
  'dashed-years': 'date',
  'day-month': 'date',
  'day-month-year': 'date',
  'day-of-it': 'date',
  'day-of-named-month': 'date',
  'days-to-day': 'date',
  decade: 'own',
  'decade-of-century': 'own',
  duration: 'own',
  'english-date': 'date',
  'every-unit': 'own',
  'every-weekday': 'own',
  feast: 'date',
  'from-to': 'date',
  'half-of-month': 'date',
  'hijri-day-month': 'date',
  'hijri-day-month-year': 'date',
  'hijri-month': 'date',
  'last-quantity': 'counted',
  'latest-units': 'counted',
  'libyan-date': 'date',
  'list-of-dated-weekdays': 'date',
  'list-of-days': 'date',
  'list-of-decades': 'own',
  'list-of-months': 'date',
  'list-of-weekdays': 'weekday',
  'list-of-years': 'date',
  month: 'date',
  'month-day-year': 'date',
  'month-number': 'date',
  'month-short-year': 'date',
  'month-year': 'date',
  'months-of-year': 'date',
  'named-day': 'counted',
  'named-season': 'counted',
  'named-unit': 'counted',
  'new-academic-year': 'own',
  'new-year': 'own',
  'night-between': 'weekday',
  'numeric-date': 'date',
  'numeric-day-month': 'date',
  'numeric-month-year': 'date',
  'part-of-unit': 'current',
  'part-of-year': 'date',
  'relative-day': 'counted',
  'same-of-other-year': 'own',
  'same-unit': 'current',
  season: 'date',
  'set-adverb': 'own',
  'spaced-date': 'date',
  thence: 'counted',
  'this-day': 'counted',
  'this-unit': 'current',
  'vague-units': 'own',
  'week-of-month': 'date',
  weekday: 'weekday',
  'weekday-shifted': 'weekday',
  weekend: 'counted',
  within: 'counted',
  year: 'date',
  'year-alone': 'date',
  'year-pair': 'date',
  'years-to-year': 'date',
};

/** Why a date has its value, in one sentence of the reader's language; '' where the words state all of it. */
export function whyInWords(mention: TimeMention, language: Language): string {
  const { value, why } = mention;
  if (value === null) return '';
  // «الخميس الموافق 7 ديسمبر»: the weekday has the parts of the date behind it.
  if (why.rule === 'weekday' && why.stated.includes('month')) return language.t('why_beside');
  switch (why.anchor?.kind) {
    case 'publication':
      return byPublication(mention, valueInWords(why.anchor.value, language), language);
    case 'discourse':
      return byText(mention, why.anchor.surface ?? '', valueInWords(why.anchor.value, language), language);
    case 'calendar':
      return language.t('why_calendar');
    default:
      return byRule(mention, language);
  }
}

const wayOf = (rule: string): Way => WAYS[rule as TimeRuleName];

function byPublication({ value, why }: TimeMention, date: string, { t }: Language): string {
  const { rule, implied, anchor } = why;
  if (rule === 'academic-year') return t('why_academic', date);
  if (rule === 'new-academic-year') return t('why_new_academic', date);
  if (rule === 'new-year') return t('why_new_year', date);
  const way = wayOf(rule);
  if (way === 'counted') return t('why_counted', date);
  if (way === 'current') return t('why_current', date);
  if (way === 'weekday' && implied.includes('day')) {
    return t(value!.slice(0, 10) > anchor!.value.slice(0, 10) ? 'why_day_after' : 'why_day_before', date);
  }
  if (way === 'weekday') return t('why_counted', date);
  if (implied.includes('day') || !implied.includes('year')) return t('why_publication', date);
  return implied.includes('month') ? t('why_month', date) : t('why_year', date);
}

function byText({ why }: TimeMention, words: string, date: string, { t }: Language): string {
  const { rule, implied } = why;
  if (rule === 'same-of-other-year') return t('why_other_year', words, date);
  const way = wayOf(rule);
  if (way === 'counted' || way === 'weekday') return t('why_counted_text', words, date);
  const isYear = way === 'date' && implied.includes('year') && !implied.includes('month');
  return isYear ? t('why_year_text', words, date) : t('why_discourse', words, date);
}

/** What has no anchor: the rule says it all. */
function byRule({ why }: TimeMention, { t }: Language): string {
  if (why.rule === 'coptic-date') return t('why_coptic');
  if (why.rule === 'libyan-date') return t('why_libyan');
  if (why.rule === 'vague-units') return t('why_vague');
  return why.implied.includes('century') ? t('why_century') : '';
}
