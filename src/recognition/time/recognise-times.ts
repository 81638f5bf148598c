import { sourceSpan } from '../../arabic/letters.ts';
import { TIME_CLASS as IS, WORD_MARK } from '../../arabic/time-classes.ts';
import { sourceOffset, type Folded } from '../../text/folding.ts';
import type { TimeMention, TimeReason } from '../mention.ts';
import { parseIsoDay } from './calendar.ts';
import { findExpressions } from './grammar.ts';
import { readTokens } from './lexer.ts';
import type { Context, Discourse, Moment } from './moment.ts';
import { resolve } from './resolve.ts';
import type { Match } from './rule.ts';
import { hasFurtherVerb, isOfBefore, readTense, speaksOfTerm } from './tense.ts';
import { GAP, type Token } from './tokens.ts';

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
  for (const [index, match] of matches.entries()) {
    const context = new MatchContext(folded, tokens, match, matches[index - 1], day, discourse, order);
    const moment = resolveBeside(match, matches[index + 1], tokens, context) ?? resolve(match, context);
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

/**
 * A weekday with its date right behind it («الخميس المقبل الموافق 7 ديسمبر») is that date; null where it is not so.
 * Where anything but «الموافق» or a preposition stands between them, the date may be of another matter.
 */
function resolveBeside(
  { rule, parts, end }: Match,
  next: Match | undefined,
  tokens: readonly Token[],
  context: Context,
): Moment | null {
  const { weekday } = parts;
  if (next === undefined || weekday === undefined || parts.month !== undefined || parts.numeric) return null;
  if (parts.relative !== undefined) return null;
  if (next.parts.day === undefined || next.parts.month === undefined || next.rule.kind !== 'point')
    return null;
  const first = tokens[next.begin]!;
  const last = tokens[end - 1]!;
  if (first.sentence !== last.sentence) return null;
  for (let at = end; at <= next.begin; at++) {
    const { gap, is } = tokens[at]!;
    if ((gap & GAP.word) !== 0 || (at < next.begin && is !== IS.in && is !== IS.beside)) return null;
  }
  const moment = resolve({ ...next, rule, parts: { ...next.parts, weekday } }, context);
  return moment.value === null || moment.doubt === 'weekday-differs' ? null : moment;
}

/** What the resolver may ask of one expression; the tense is read when it is asked for. */
class MatchContext implements Context {
  readonly reference: number | null;
  readonly discourse: Discourse;
  readonly order: Context['order'];
  readonly sentence: number;
  readonly isRightBehind: boolean;
  readonly isEnd: boolean;
  /** What the word before it says of the tense: «منذ», «تسليم». */
  private readonly led: 'past' | 'future' | null;
  private readonly folded: Folded;
  private readonly start: number;
  private readonly end: number;

  constructor(
    folded: Folded,
    tokens: readonly Token[],
    { begin, end }: Match,
    previous: Match | undefined,
    reference: number | null,
    discourse: Discourse,
    order: Context['order'],
  ) {
    this.reference = reference;
    this.discourse = discourse;
    this.order = order;
    this.folded = folded;
    this.sentence = tokens[begin]!.sentence;
    this.isRightBehind =
      previous?.end === begin && tokens[begin]!.gap === GAP.blank && tokens[begin]!.clitics === 0;
    const lead = tokens[begin]!.gap === GAP.blank ? tokens[begin - 1] : undefined;
    this.isEnd = lead?.is === IS.to && lead.value === 1;
    this.led = lead?.is === IS.since ? 'past' : lead?.is === IS.in && lead.value === 1 ? 'future' : null;
    this.start = tokens[begin]!.wordStart;
    this.end = tokens[end - 1]!.end;
  }

  get isOfTerm(): boolean {
    return speaksOfTerm(this.folded, this.start);
  }

  get tense(): 'past' | 'future' | null {
    if (this.led !== null) return this.led;
    const told = readTense(this.folded, this.start, this.end);
    if (told === 'past' || this.reference === null) return told;
    const { day } = this.discourse;
    const isAhead = day !== undefined && day.sentence === this.sentence && day.first > this.reference;
    // «يجتمعون غدا بعد مواجهات الثلاثاء»: the verb has its day already.
    if (isAhead && isOfBefore(this.folded, this.start)) return 'past';
    // «تقفل غدا الأحد وتكون المصارف في عطلة الاثنين»: a sentence that has come to what will be goes on there with
    // a further verb; «مؤتمر غدا ردا على هجوم الجمعة» does not.
    return told ?? (isAhead && hasFurtherVerb(this.folded, this.start) ? 'future' : null);
  }
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
