import { CLASS_OF, DIGIT, LETTER, LINE_BREAK } from '../../arabic/letters.ts';
import { FUTURE_PREFIXES, PROCLITIC } from '../../arabic/time-clitics.ts';
import { TIME_CLASS, WORD_MARK } from '../../arabic/time-classes.ts';
import { TIME_LEXICON } from '../../arabic/time-lexicon.ts';
import type { Folded } from '../../text/folding.ts';
import { CLITIC, GAP, type Token } from './tokens.ts';
import { buildTrie, ROOT, step } from './trie.ts';

const TRIE = buildTrie(TIME_LEXICON);
const { row: ROW } = TRIE;
const BLANK = 32;

/** What each code that is neither letter nor digit adds to a gap. */
const GAP_OF = new Uint16Array(256).fill(GAP.other);
for (const [sign, gap] of [
  [' ', GAP.blank],
  ['\n', GAP.newline],
  [',', GAP.comma],
  ['/', GAP.slash],
  ['-', GAP.dash],
  ['.', GAP.dot],
  ['(', GAP.parenthesis],
  [')', GAP.parenthesis],
  ['[', GAP.parenthesis],
  [']', GAP.parenthesis],
  ['"', GAP.quote],
  ["'", GAP.quote],
  [':', GAP.colon],
  ['!', GAP.stop],
  ['?', GAP.stop],
  [';', GAP.stop],
] as const) {
  GAP_OF[sign.charCodeAt(0)] = gap;
}

/** Where `ال` leads to, for «لل» + word. */
const BEHIND_ARTICLE = step(TRIE, step(TRIE, ROOT, PROCLITIC.alef), PROCLITIC.lam);

/** End of the last word found; set by `findWord`. */
let foundEnd = 0;

/** End of the object that is joined to a past verb («أعلنته», «زارها»), or 0. */
function isObject(codes: Uint8Array, at: number): number {
  // Only behind ت: «ضربة» and «عادة» end like a verb with its object.
  if (codes[at] !== PROCLITIC.ha || codes[at - 1] !== PROCLITIC.ta) return 0;
  const second = codes[at + 1]!;
  const end = second === PROCLITIC.alef || second === PROCLITIC.mim ? at + 2 : at + 1;
  return CLASS_OF[codes[end]!] === LETTER ? 0 : end;
}

/** The row (plus one) of the longest word of the tables at `start`, or 0. Sets `foundEnd`. */
function findWord(codes: Uint8Array, start: number, from: number): number {
  let node = from;
  let found = 0;
  let i = start;
  while (true) {
    const code = codes[i]!;
    node = step(TRIE, node, code);
    if (node === 0) return found;
    i++;
    if (code === BLANK) while (codes[i] === BLANK) i++;
    const row = ROW[node]!;
    if (row === 0) continue;
    const end =
      CLASS_OF[codes[i]!] !== LETTER
        ? i
        : TRIE.rows[row - 1]!.is === TIME_CLASS.pastCue
          ? isObject(codes, i)
          : 0;
    if (end !== 0) {
      found = row;
      foundEnd = end;
    }
  }
}

/**
 * Cuts folded text into the words of time and the words that stand beside them. One pass, O(length); a word that is
 * not in the tables leaves no token, only a trace in the gap of the next one.
 */
export function readTokens({ codes, length }: Folded): Token[] {
  const tokens: Token[] = [];
  let gap = 0;
  let word = 0;
  let sentence = 0;
  // Letters written apart: they belong to the next token.
  let pending = 0;
  let pendingStart = -1;
  let i = 0;

  function push(
    is: Token['is'],
    value: number,
    marks: number,
    clitics: number,
    start: number,
    wordStart: number,
  ): void {
    const joined = pending !== 0 && (gap & ~GAP.blank) === 0;
    tokens.push({
      is,
      value,
      marks,
      clitics: joined ? clitics | pending : clitics,
      // «الـ24»: the article belongs to the span, the other letters do not.
      start: joined && (pending & CLITIC.the) !== 0 ? pendingStart : start,
      wordStart: joined ? pendingStart : wordStart,
      end: i,
      gap: joined ? pendingGap : pending === 0 ? gap : gap | pendingGap | GAP.word,
      word,
      sentence,
    });
    gap = 0;
    pending = 0;
  }
  let pendingGap = 0;

  while (i < length) {
    const code = codes[i]!;
    const kind = CLASS_OF[code]!;
    if (kind === LETTER) {
      const wordStart = i;
      let start = i;
      let clitics = 0;
      let found = findWord(codes, i, ROOT);
      if (found === 0) {
        if (code === PROCLITIC.waw || code === PROCLITIC.fa) {
          start++;
          clitics = CLITIC.and;
          found = findWord(codes, start, ROOT);
        }
        if (found === 0) {
          const second = codes[start]!;
          if (second === PROCLITIC.ba || second === PROCLITIC.kaf || second === PROCLITIC.lam) {
            const bit =
              second === PROCLITIC.ba ? CLITIC.in : second === PROCLITIC.lam ? CLITIC.to : CLITIC.as;
            found = findWord(codes, start + 1, ROOT);
            if (found !== 0 && isRelativeDay(found) && bit !== CLITIC.in) {
              // «لامس» is "touched", no «أمس».
              found = 0;
            } else if (found !== 0) {
              clitics |= bit;
              start++;
            } else if (second === PROCLITIC.lam && codes[start + 1] === PROCLITIC.lam) {
              found = findWord(codes, start + 2, BEHIND_ARTICLE);
              if (found !== 0) {
                clitics |= bit;
                start++;
              }
            }
          }
        }
      }
      if (found !== 0) {
        i = foundEnd;
        const row = TRIE.rows[found - 1]!;
        word++;
        if (row.is === TIME_CLASS.clitic) {
          pending = cliticsOf(codes, wordStart, i);
          pendingStart = wordStart;
          pendingGap = gap;
          gap = 0;
          continue;
        }
        push(row.is, row.value, row.marks, clitics, start, wordStart);
        continue;
      }
      if (pending !== 0) {
        gap |= pendingGap;
        pending = 0;
      }
      // An unknown word: skip it, but note a future verb by its shape.
      let end = i + 1;
      while (CLASS_OF[codes[end]!] === LETTER) end++;
      const verb = clitics & CLITIC.and ? wordStart + 1 : wordStart;
      i = end;
      word++;
      if (isFutureVerb(codes, verb, end)) push(TIME_CLASS.futureCue, 1, 0, 0, verb, wordStart);
      else gap |= GAP.word;
      continue;
    }
    if (kind === DIGIT) {
      const start = i;
      let value = 0;
      do {
        if (value < 100_000_000) value = value * 10 + codes[i]! - 48;
        i++;
      } while (CLASS_OF[codes[i]!] === DIGIT);
      word++;
      push(TIME_CLASS.number, value, i - start, 0, start, start);
      continue;
    }
    const sign = GAP_OF[code]!;
    gap |= sign;
    i++;
    if (sign === GAP.newline || sign === GAP.stop || (sign === GAP.dot && isSentenceEnd(codes[i]!)))
      sentence++;
  }
  return tokens;
}

function isRelativeDay(found: number): boolean {
  const { is, marks } = TRIE.rows[found - 1]!;
  return is === TIME_CLASS.relativeDay && (marks & WORD_MARK.definite) === 0;
}

function isSentenceEnd(after: number): boolean {
  return after === BLANK || after === LINE_BREAK || after === 34 || after === 0;
}

/** «الـ», «و»: which letters a clitic written apart holds. */
function cliticsOf(codes: Uint8Array, start: number, end: number): number {
  let clitics = 0;
  for (let i = start; i < end; i++) {
    const code = codes[i]!;
    if (code === PROCLITIC.waw || code === PROCLITIC.fa) clitics |= CLITIC.and;
    else if (code === PROCLITIC.ba) clitics |= CLITIC.in;
    else if (code === PROCLITIC.kaf) clitics |= CLITIC.as;
    else if (code === PROCLITIC.alef) clitics |= CLITIC.the;
    else if (code === PROCLITIC.lam && (i === start || codes[i - 1] === PROCLITIC.waw)) clitics |= CLITIC.to;
  }
  return clitics;
}

/** True for the shape of «سيعقد», «ستبدأ»: the future letter, a person's letter, and a verb of three letters or more. */
function isFutureVerb(codes: Uint8Array, start: number, end: number): boolean {
  if (codes[start] !== PROCLITIC.sin || end - start < 4) return false;
  const person = codes[start + 1]!;
  return FUTURE_PREFIXES.includes(person);
}
