import { sourceSpan } from '../../arabic/letters.ts';
import { TIME_CLASS as IS, WORD_MARK } from '../../arabic/time-classes.ts';
import { sourceOffset, type Folded } from '../../text/folding.ts';
import type { TimeMention, TimeReason } from '../mention.ts';
import { parseIsoDay } from './calendar.ts';
import { findExpressions } from './grammar.ts';
import { readTokens } from './lexer.ts';
import { MatchContext } from './match-context.ts';
import type { Context, Discourse, Moment } from './moment.ts';
import { resolve } from './resolve.ts';
import { resolveBeside, resolveMoved } from './resolve-beside.ts';
import type { Match } from './rule.ts';
import type { Token } from './tokens.ts';

/**
 * Reads every expression of time in a text.
 *
 * @param folded the text, folded by `foldArabic`
 * @param reference ISO publication date (its first ten characters count), or null: then what leans on it has no value
 * @returns mentions in order, none overlapping, offsets in the raw text
 */
export function recogniseTimes(folded: Folded, reference: string | null): TimeMention[] {
  const tokens = readTokens(folded);
  const matches = findExpressions(tokens, folded);
  const day = reference === null ? null : parseIsoDay(reference);
  const discourse: Discourse = {};
  const order = readOrder(matches);
  const mentions: TimeMention[] = [];
  const contextOf = (match: Match, previous: Match | undefined): Context =>
    new MatchContext(folded, tokens, match, previous, day, discourse, order);
  for (const [index, match] of matches.entries()) {
    const context = contextOf(match, matches[index - 1]);
    const next = matches[index + 1];
    const moment =
      resolveBeside(match, next, tokens, context) ??
      resolveMoved(match, next, tokens, contextOf) ??
      resolve(match, context);
    if (moment.doubt === 'no-anchor' && isMereReference(tokens, match)) continue;
    const mention = toMention(folded, tokens, match, moment);
    mentions.push(mention);
    remember(discourse, moment, mention, context.sentence);
  }
  return mentions;
}

/** «ذلك اليوم», «في العاشر منه» of a text that spoke of no day or month: nothing that a reader would look up. */
function isMereReference(tokens: readonly Token[], { begin, end }: Match): boolean {
  for (let at = begin; at < end; at++) {
    const { is, marks } = tokens[at]!;
    if (is === IS.distant || (is === IS.shift && (marks & WORD_MARK.weak) !== 0)) return true;
  }
  return false;
}

/** Order of day and month, where a figure above twelve proves it somewhere in the text. */
function readOrder(matches: readonly Match[]): Context['order'] {
  for (const { parts } of matches) {
    if (parts.numeric === undefined) continue;
    const [a, b, c] = parts.numeric;
    if (c === undefined || a! > 31) continue;
    if (a! > 12) return 'day-first';
    if (b! > 12) return 'month-first';
  }
  return null;
}

function toMention(folded: Folded, tokens: readonly Token[], match: Match, moment: Moment): TimeMention {
  const { start, end } = spanOf(folded, tokens, match, moment.type === 'DURATION');
  const { value, type, mod, hijri, stated, implied, anchor, doubt, alternative } = moment;
  const why: InMaking<TimeReason> = { rule: match.rule.name, stated: stated ?? [], implied: implied ?? [] };
  if (anchor) why.anchor = anchor;
  if (doubt) why.doubt = doubt;
  if (alternative) why.alternative = alternative;
  const surface = folded.source.slice(start, end);
  const mention: InMaking<TimeMention> = {
    kind: 'time',
    start,
    end,
    surface,
    type: type ?? 'DATE',
    painted: true,
    value,
    why,
  };
  if (hijri) mention.hijri = hijri;
  if (mod) mention.mod = mod;
  return mention;
}

type InMaking<T> = { -readonly [Key in keyof T]: T[Key] };

/** Tatweel: folded away, but part of «هـ». */
const TATWEEL = 0x640;
const OPENING = 40;
const CLOSING = 41;

/** The raw span: without prepositions in front, with the closing parenthesis of what stands in one. */
function spanOf(
  folded: Folded,
  tokens: readonly Token[],
  match: Match,
  isDuration: boolean,
): { start: number; end: number } {
  // «لمدة» leads a duration as «في» leads a day; so does «بعد» where it is one.
  const { is } = tokens[match.begin]!;
  const isLed = isDuration && (is === IS.lasting || is === IS.after);
  const first = tokens[isLed ? match.begin + 1 : match.begin]!;
  const last = tokens[match.end - 1]!;
  // «من 3 إلى 7»: the preposition of a stretch is part of it, «في» and «خلال» of a day never get in here.
  const { start, end } = sourceSpan(folded, first.start, last.end);
  let stop = end;
  if (last.is === IS.eraHijri) while (folded.source.charCodeAt(stop) === TATWEEL) stop++;
  if (isOpen(folded, first.start, last.end)) {
    let i = last.end;
    while (folded.codes[i] === 32) i++;
    if (folded.codes[i] === CLOSING) stop = sourceOffset(folded, i) + 1;
  }
  return { start, end: stop };
}

/** True where a parenthesis that opens in `[start, end)` does not close in it. */
function isOpen({ codes }: Folded, start: number, end: number): boolean {
  let depth = 0;
  for (let i = start; i < end; i++) {
    if (codes[i] === OPENING) depth++;
    else if (codes[i] === CLOSING) depth--;
  }
  return depth > 0;
}

/** Months, quarters, halves: what «الفترة نفسها من العام الماضي» leans on. */
const PERIOD_OF_YEAR = /^\d{4}-\d\d$/;

/** Files what was spoken of, for what leans on it later. */
function remember(discourse: Discourse, moment: Moment, mention: TimeMention, sentence: number): void {
  const { value, first, last, grain, type } = moment;
  if (value === null || value.endsWith('_REF') || type === 'DURATION' || type === 'SET') return;
  const spoken = { first, last, value, surface: mention.surface, sentence };
  const { stated } = mention.why;
  if (grain === 'day') discourse.day = spoken;
  if (grain === 'month' || (grain === 'day' && (stated.includes('month') || !discourse.month)))
    discourse.month = spoken;
  if (grain === 'day' || grain === 'month' || grain === 'year') {
    discourse.year = spoken;
    discourse.last = { ...spoken, grain };
  }
  if (stated.includes('year')) discourse.dated = spoken;
  if (PERIOD_OF_YEAR.test(value)) discourse.period = spoken;
}
