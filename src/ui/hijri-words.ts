import type { TimeMention } from '../recognition/mention.ts';
import type { Language } from './words.ts';

/** The Hijri date of a day in words, or '' where the value is no single day. */
export function hijriInWords(_mention: TimeMention, _language: Language): string {
  return '';
}
