import { CLASS_OF, LETTER, LINE_BREAK } from '../../arabic/letters.ts';
import { TIME_CLASS as IS } from '../../arabic/time-classes.ts';
import { FUTURE_PREFIXES, PROCLITIC } from '../../arabic/time-clitics.ts';
import { AFTER_WORDS, MOVE_WORDS, ORIGIN_WORDS, TERM_WORDS } from '../../arabic/time-cues.ts';
import { CUE_LEXICON } from '../../arabic/time-lexicon.ts';
import type { Folded } from '../../text/folding.ts';
import { GAP_OF } from './gaps.ts';
import { isSentenceEnd } from './lexer.ts';
import { GAP } from './tokens.ts';
import { WordFinder } from './word-finder.ts';

/**
 * How many words back a verb or cue still governs a date. Longer and a quotation's verb takes over the next clause;
 * shorter and «من المقرر أن …» loses its date behind a long subject.
 */
const REACH = 24;
/** A verb behind the date («السبت ستعقد») counts only close by. */
const REACH_BEHIND = 4;
/** Words between «بعد» and a day of what it speaks of. */
const REACH_OF_AFTER = 4;
/** Words between «تعود» and its day, «إلى» among them. */
const REACH_OF_ORIGIN = 5;
/** «ويقف»; «وتم» is past. */
const SHORTEST_JOINED = 4;
const BLANK = 32;
/** Letters looked at in all: words without an end are no words. */
const FARTHEST = 400;

const FINDER = new WordFinder(CUE_LEXICON);
const TERMS = new WordFinder(TERM_WORDS);
const MOVES = new WordFinder(MOVE_WORDS);
const ORIGINS = new WordFinder(ORIGIN_WORDS);
const AFTERS = new WordFinder(AFTER_WORDS);
/**
 * What a word says; a future verb known by its shape is surer behind a date than one of the tables. Of «توقعت الأرصاد
 * هطول أمطار السبت» the verb is `expects`, the noun its `content`: only together they speak of what will be. A verb that
 * `warns` is past without `weather` behind it.
 */
type Cue = 'past' | 'future' | 'shape' | 'expects' | 'content' | 'warns' | 'weather';
/** Of the future cues, by their value. */
const FUTURE_CUES: readonly Cue[] = ['future', 'expects', 'content', 'warns', 'weather'];
/** The tense that a cue tells by itself. */
const TENSE_OF: Partial<Record<Cue, 'past' | 'future'>> = {
  past: 'past',
  warns: 'past',
  future: 'future',
  shape: 'future',
};
/** Of the words for what is given an end: a noun; a verb that says that it went on; an adjective. */
const NOUN_OF_END = 4;
const WENT_ON = 5;
const STATE = 6;

/** Whether the words around `[start, end)` (folded) speak of what was or of what will be; the nearest cue counts. */
export function readTense({ codes, length }: Folded, start: number, end: number): 'past' | 'future' | null {
  let hasContent = false;
  let hasWeather = false;
  const before = searchBack(codes, start, (at) => {
    const cue = cueAt(codes, at);
    if (cue === null) return null;
    if (cue === 'weather') hasWeather = true;
    if (cue === 'content' || cue === 'weather') hasContent = true;
    if (cue === 'expects' && hasContent) return 'future';
    if (cue === 'warns' && hasWeather) return 'future';
    return TENSE_OF[cue] ?? null;
  });
  if (before !== null) return before;
  const ahead = Math.min(length, end + FARTHEST);
  let i = end;
  for (let words = 0; words < REACH_BEHIND && i < ahead;) {
    const code = codes[i]!;
    if (CLASS_OF[code] !== LETTER) {
      if (endsSentence(code, codes[i + 1]!)) break;
      i++;
      continue;
    }
    words++;
    const cue = cueAt(codes, i);
    const told = cue === null ? undefined : TENSE_OF[cue];
    if (told !== undefined) return told === 'past' ? 'past' : cue === 'shape' ? 'future' : null;
    while (i < ahead && CLASS_OF[codes[i]!] === LETTER) i++;
  }
  return null;
}

/** True where a word for what is given an end stands before folded offset `start`, and no other verb of the past between. */
export function speaksOfTerm({ codes }: Folded, start: number): boolean {
  const found = searchBack(codes, start, (at) => {
    const term = TERMS.find(codes, at);
    if (term !== null) return term.value === WENT_ON ? 'past' : 'term';
    return cueAt(codes, at) === 'past' ? 'past' : null;
  });
  return found === 'term';
}

/**
 * True where an end that «حتى» tells at folded offset `start` is still to come. The verb says so: «تستمر», «مددت»,
 * «توقعت»; a noun («أعلنت تعليق الدراسة حتى السبت») too, unless a verb says that it went on («استمر تعليق …»); an
 * adjective («المعرض مفتوح») where no past verb stands before it.
 */
export function speaksOfEndAhead({ codes }: Folded, start: number): boolean {
  let hasNoun = false;
  let hasState = false;
  const found = searchBack(codes, start, (at) => {
    const term = TERMS.find(codes, at);
    if (term?.value === NOUN_OF_END || term?.value === STATE) {
      if (term.value === STATE) hasState = true;
      else hasNoun = true;
      return null;
    }
    if (term !== null) return term.value === WENT_ON ? 'past' : 'ahead';
    return cueAt(codes, at) === 'past' ? (hasNoun ? 'ahead' : 'past') : null;
  });
  return found === null ? hasNoun || hasState : found === 'ahead';
}

/** The way in which what stands before folded offset `start` is moved, a `MOVE`; null where it is not, or past that. */
export function readMove({ codes }: Folded, start: number): number | null {
  const found = searchBack(codes, start, (at) => {
    const move = MOVES.find(codes, at);
    if (move !== null) return move.value;
    return cueAt(codes, at) === 'past' ? -1 : null;
  });
  return found === -1 ? null : found;
}

/** True where «إلى» before `start` leads to the day that something is of: «تعود الصورة إلى 3/5/29». */
export function speaksOfOrigin({ codes }: Folded, start: number): boolean {
  let words = 0;
  const found = searchBack(codes, start, (at) => {
    if (ORIGINS.find(codes, at) !== null) return true;
    return ++words === REACH_OF_ORIGIN ? false : null;
  });
  return found === true;
}

/** True where the sentence before folded offset `start` goes on with a verb of the present: «وتكون», «ويبقى». */
export function hasFurtherVerb({ codes }: Folded, start: number): boolean {
  return (
    searchBack(codes, start, (at) => {
      if (codes[at] !== PROCLITIC.waw || !FUTURE_PREFIXES.includes(codes[at + 1]!)) return null;
      return CLASS_OF[codes[at + SHORTEST_JOINED - 1]!] === LETTER ? true : null;
    }) !== null
  );
}

/** True where «بعد» with a noun or two leads to `start`: «بعد مواجهات الثلاثاء» is a day of what came before. */
export function isOfBefore({ codes }: Folded, start: number): boolean {
  let words = 0;
  const found = searchBack(codes, start, (at) => {
    if (AFTERS.find(codes, at) !== null) return true;
    return ++words === REACH_OF_AFTER ? false : null;
  });
  return found === true;
}

/** What `look` finds first in the words of the sentence before `start`, the nearest word first; null for nothing. */
function searchBack<T>(codes: Uint8Array, start: number, look: (at: number) => T | null): T | null {
  const back = Math.max(0, start - FARTHEST);
  let i = start;
  for (let words = 0; words < REACH && i > back;) {
    const code = codes[i - 1]!;
    if (CLASS_OF[code] !== LETTER) {
      if (endsSentence(code, codes[i]!)) return null;
      i--;
      continue;
    }
    while (i > back && CLASS_OF[codes[i - 1]!] === LETTER) i--;
    words++;
    const found = look(i);
    if (found !== null) return found;
  }
  return null;
}

function endsSentence(code: number, after: number): boolean {
  const sign = GAP_OF[code]!;
  return code === LINE_BREAK || sign === GAP.stop || (sign === GAP.dot && isSentenceEnd(after));
}

/** What the word at an offset says of the tense. */
function cueAt(codes: Uint8Array, at: number): Cue | null {
  const row = FINDER.find(codes, at);
  if (row?.is === IS.pastCue) return 'past';
  if (row !== null) {
    if (row.is !== IS.futureCue) return null;
    return row.value === 0 && isNegated(codes, at) ? 'past' : FUTURE_CUES[row.value]!;
  }
  const isJoined = codes[at] === PROCLITIC.waw || codes[at] === PROCLITIC.fa;
  return isFutureVerb(codes, isJoined ? at + 1 : at, FINDER.end) ? 'shape' : null;
}

/** True behind «لم»: «لم يعلن حتى الثلاثاء». */
function isNegated(codes: Uint8Array, at: number): boolean {
  if (codes[at - 1] !== BLANK || codes[at - 2] !== PROCLITIC.mim || codes[at - 3] !== PROCLITIC.lam)
    return false;
  const before = codes[at - 4] === PROCLITIC.waw || codes[at - 4] === PROCLITIC.fa ? at - 5 : at - 4;
  return before < 0 || CLASS_OF[codes[before]!] !== LETTER;
}

/** True for the shape of «سيعقد», «ستبدأ»: the future letter, a person's letter, and a verb of two letters or more. */
function isFutureVerb(codes: Uint8Array, start: number, end: number): boolean {
  return codes[start] === PROCLITIC.sin && end - start >= 4 && FUTURE_PREFIXES.includes(codes[start + 1]!);
}
