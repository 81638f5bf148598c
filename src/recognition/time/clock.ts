import { DAY_PART, TIME_CLASS as IS } from '../../arabic/time-classes.ts';
import { sourceOffset, type Folded } from '../../text/folding.ts';
import type { Span } from '../../text/span.ts';
import { readTokens } from './lexer.ts';
import { normaliseZone } from './machine-date.ts';
import { GAP, type Token } from './tokens.ts';

/** The time beside a printed date. */
export interface PrintedClock {
  /** `T10:15`, `T10:15:30`, or ''. */
  readonly time: string;
  /** `Z`, `+03:00`, or ''. */
  readonly zone: string;
  /** True where am or pm stands in Latin letters. */
  readonly isLatin: boolean;
}

const NONE: PrintedClock = { time: '', zone: '', isLatin: false };

/** Reads «10:15 ص», «10:15 AM GMT», «22:05 بتوقيت غرينتش» near a date; nothing where there is no clock. */
export function readClock(folded: Folded, date: Span): PrintedClock {
  const tokens = readTokens(folded);
  const at = tokens.findIndex((token, index) => isHour(token, tokens[index + 1]));
  if (at < 0) return NONE;
  const hour = tokens[at]!;
  const minute = tokens[at + 1]!;
  const third = tokens[at + 2];
  const second = third?.is === IS.number && third.gap === GAP.colon && third.marks === 2 ? third : undefined;
  const behind = second ? at + 3 : at + 2;
  const half = tokens[behind];
  const late = half === undefined || (half.gap & ~GAP.blank) !== 0 ? null : isLate(half);
  let value = hour.value;
  if (late === true && value < 12) value += 12;
  if (late === false && value === 12) value = 0;
  if (value > 23) return NONE;
  const two = (number: number): string => String(number).padStart(2, '0');
  const time = `T${two(value)}:${two(minute.value)}${second ? `:${two(second.value)}` : ''}`;
  const from = sourceOffset(folded, minute.end);
  const rest = folded.source.slice(from, Math.max(date.end, from + 40));
  const written = /(?:GMT|UTC)\s*(?:[+-]\s*\d{1,2}(?::?\d\d)?)?|[+-]\d\d:?\d\d\b|\bZ\b/i
    .exec(rest)?.[0]
    .replace(/\s/g, '');
  const named = tokens.slice(behind, behind + 4).some(({ is }) => is === IS.zone) ? 'Z' : '';
  return {
    time,
    zone: normaliseZone(written) || named,
    isLatin: half?.is === IS.meridiem && /^[ap]/i.test(wordOf(folded, half)),
  };
}

function isHour(token: Token, next: Token | undefined): boolean {
  return (
    token.is === IS.number &&
    token.value < 25 &&
    token.marks <= 2 &&
    next?.is === IS.number &&
    next.gap === GAP.colon &&
    next.marks === 2 &&
    next.value < 60
  );
}

/** Whether the word behind a clock says the second half of the day; null where it says nothing. */
function isLate(token: Token): boolean | null {
  if (token.is === IS.meridiem) return token.value === 12;
  if (token.is === IS.eraGregorian) return true;
  if (token.is === IS.dayPart || token.is === IS.dayPartAdverb) {
    return token.value !== DAY_PART.dawn && token.value !== DAY_PART.morning;
  }
  return null;
}

function wordOf(folded: Folded, { start, end }: Token): string {
  return folded.source.slice(sourceOffset(folded, start), sourceOffset(folded, end));
}
