import { LIVE_BADGES, LIVE_WORDS } from '../arabic/page-labels.ts';
import { DIGIT } from './date-shape.ts';
import { foldText, wordKeysOf } from './fold-text.ts';
import { headingLevel, type Headline, type StatedTitle } from './headline.ts';
import { normalise, phrasesOf } from './labels.ts';
import { lineText, linkedOf, type Line, type Outline } from './outline.ts';
import { MANY_ROWS, type Steps } from './slices.ts';

/** Entries from which a page whose head speaks of live coverage is one, and one whose head is silent. */
const FEW_ENTRIES = 2;
const LEAST_ENTRIES = 3;
/** Words of a headline that tells what happened; a programme or a channel has fewer. */
const LEAST_WORDS = 5;
/** Units of a line that is only a time of day, and the lines behind it in which its entry begins. */
const LONGEST_CLOCK = 14;
const WITHIN = 4;
/** Units of the paragraph of an entry, and of a linked title, at least. */
const LEAST_PROSE = 50;
const LEAST_TITLE = 15;

const CLOCK = new RegExp(`^\\D{0,8}${DIGIT}{1,2}\\s?[:.]\\s?${DIGIT}{2}\\D{0,12}$`);

/** «21:05 | صافرة النهاية»: a heading that begins with the time. */
const LONGEST_HEADING = 70;
const HEADED = new RegExp(`^\\D{0,8}${DIGIT}{1,2}\\s?:\\s?${DIGIT}{2}\\s*[|:\\u2013\\u2014-]\\s*\\S`);

let livePhrases: readonly string[] | null = null;

/**
 * True for a live blog: its type or its headline says so, or times of day head its paragraphs. A list of the newest
 * articles has the same times, but its titles are links.
 */
export function* isLiveBlog(
  outline: Outline,
  types: ReadonlySet<string>,
  titles: readonly StatedTitle[],
  headline: Headline | null,
): Steps<boolean> {
  if (types.has('LiveBlogPosting')) return true;
  if (!headline) return false;
  const { entries, linked } = yield* countEntries(outline, headline.line.index + 1);
  if (linked >= LEAST_ENTRIES && linked >= entries) return false;
  if (saysLive(headline.text)) return true;
  if (entries >= FEW_ENTRIES && titles.some(({ text }) => saysLive(text) || hasBadge(text))) return true;
  return (
    entries >= LEAST_ENTRIES && headline.agreement >= 0.5 && wordKeysOf(headline.text).length >= LEAST_WORDS
  );
}

function saysLive(text: string): boolean {
  livePhrases ??= phrasesOf(LIVE_WORDS);
  const words = foldText(text.slice(0, 300));
  return livePhrases.some((phrase) => words.includes(phrase));
}

let badges: ReadonlySet<string> | null = null;

function hasBadge(title: string): boolean {
  badges ??= new Set(phrasesOf(LIVE_BADGES));
  const first = title.slice(0, 40).split(/[:|.\u2013\u2014-]/, 1)[0]!;
  return badges.has(normalise(first));
}

/** Times of day alone on their lines: before a paragraph, and at a linked title. */
function* countEntries(outline: Outline, from: number): Steps<{ entries: number; linked: number }> {
  const { lines } = outline;
  let entries = 0;
  let linked = 0;
  for (let i = from; i < lines.length; i++) {
    if (i % MANY_ROWS === 0) yield;
    if (!isClock(outline, lines[i]!)) continue;
    if (isLinkedTitle(lines[i - 1]) || isLinkedTitle(lines[i])) {
      linked++;
      continue;
    }
    for (let next = i + 1; next <= i + WITHIN && next < lines.length; next++) {
      const line = lines[next]!;
      if (isClock(outline, line)) break;
      if (isLinkedTitle(line)) {
        linked++;
        break;
      }
      if (line.length >= LEAST_PROSE && line.arabic > 0.5 * line.length) {
        entries++;
        break;
      }
    }
  }
  return { entries, linked };
}

/** True for the time of an entry, alone or in its heading. */
export function isClock(outline: Outline, line: Line): boolean {
  if (line.digits < 3 || line.length > LONGEST_HEADING) return false;
  if (headingLevel(line) > 0) return HEADED.test(lineText(outline, line, 80));
  return line.length <= LONGEST_CLOCK && line.digits <= 4 && CLOCK.test(lineText(outline, line, 40));
}

function isLinkedTitle(line: Line | undefined): boolean {
  return line !== undefined && line.length > LEAST_TITLE && linkedOf(line) > 0.7 * line.length;
}
