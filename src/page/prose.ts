import { isDateLine } from './date-shape.ts';
import { boxAround, isInside, lineText, linkedOf, type Box, type Line, type Outline } from './outline.ts';
import { MANY_ROWS, ROWS, type Steps } from './slices.ts';
import { partsOf } from './visible-dates.ts';
import { BODY, COMMENTS, FOOT, OUTSIDE, RELATED, SIDE, UNSEEN } from './traits.ts';

/** What each line is, seen alone. */
export interface Reading {
  readonly outline: Outline;
  /** 1 where the line is running text of the script. */
  readonly prose: readonly number[];
  /** Traits that put the line outside an article; 0 where none does. */
  readonly outside: readonly number[];
  /** Letters of running text before each line, outside boxes left out. */
  readonly before: readonly number[];
}

/** Shorter lines are labels, unless they end as sentences do. */
const SENTENCE = 60;
const SHORT_SENTENCE = 25;
/** A line that is only a date, in two calendars and with its issue, has no more letters. */
const LONGEST_DATE = 110;
const SENTENCE_END = /[.!?\u061f\u2026\u06d4:\u060c\u061b"\u00bb\u201d)]\s*$/;

/** `trusted`: the names of boxes that count; fewer where they left nothing of a page. */
export function* readLines(
  outline: Outline,
  headline: Line | null,
  trusted = OUTSIDE | UNSEEN,
): Steps<Reading> {
  const { lines } = outline;
  // Plain arrays: they are made faster than typed ones, and a page has some hundred lines.
  const prose = lines.map(() => 0);
  const outside = lines.map(() => 0);
  for (const line of lines) {
    if (isProse(outline, line)) prose[line.index] = 1;
    if (line.index % ROWS === 0) yield;
  }
  yield* markOutside(outline, prose, outside, headline, trusted);
  return { outline, prose, outside, before: sumUp(lines, (i) => prose[i] === 1 && outside[i] === 0) };
}

/** Letters before each line, and behind the last, of the lines that count. */
function sumUp(lines: readonly Line[], counts: (index: number) => boolean): number[] {
  const sums = [0];
  let sum = 0;
  for (let i = 0; i < lines.length; i++) {
    if (counts(i)) sum += lines[i]!.length;
    sums.push(sum);
  }
  return sums;
}

function isProse(outline: Outline, line: Line): boolean {
  const { length } = line;
  if (length < SHORT_SENTENCE || line.arabic < 0.5 * length) return false;
  if (linkedOf(line) > 0.5 * length) return false;
  if (length < LONGEST_DATE && line.digits > 0) {
    if (isDateLine(lineText(outline, line, 150))) return false;
    // Author, date and «مدة القراءة» side by side, each in a box of its own.
    if (line.digits >= 5 && line.endPiece - line.firstPiece >= 3) {
      const parts = partsOf(outline, line);
      if (parts.length >= 3 && parts.some(isDateLine)) return false;
    }
  }
  if (length >= SENTENCE) return true;
  const last = endOf(outline, line.endPiece - 1);
  return SENTENCE_END.test(last.trim() === '' ? endOf(outline, line.endPiece - 2) : last);
}

/** The last units of a piece. */
function endOf(outline: Outline, piece: number): string {
  return outline.texts[piece]?.slice(-100) ?? '';
}

/** A name on a box counts unless the headline, or nearly all running text of the page, stands in the box. */
function* markOutside(
  outline: Outline,
  prose: readonly number[],
  outside: number[],
  headline: Line | null,
  trusted: number,
): Steps<void> {
  const sums = sumUp(outline.lines, (i) => prose[i] === 1);
  const total = sums[outline.lines.length]!;
  let cost = 0;
  for (const box of outline.boxes) {
    if (++cost >= MANY_ROWS) {
      cost = 0;
      yield;
    }
    // A body's own name outweighs the weaker hints beside it.
    const traits =
      box.traits & trusted & (box.traits & BODY ? RELATED | COMMENTS | UNSEEN : OUTSIDE | UNSEEN);
    if (traits === 0 || box.firstLine === box.endLine) continue;
    if (headline && headline.index >= box.firstLine && headline.index < box.endLine) continue;
    const own = sums[box.endLine]! - sums[box.firstLine]!;
    const sure = (traits & (COMMENTS | UNSEEN)) !== 0;
    if (!sure && own > 300 && total - own < 0.35 * total) continue;
    if (!sure && (traits & ~(SIDE | FOOT)) === 0 && own > 800 && own > 0.4 * total) continue;
    for (let line = box.firstLine; line < box.endLine; line++) outside[line]! |= traits;
    cost += (box.endLine - box.firstLine) >> 4;
  }
}

/** Lines `[start, end)` of one run of text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly root: Box;
  readonly letters: number;
}

/** Running text counts by its letters, not without end: one huge line must not outweigh an article. */
const MOST_OF_ONE_LINE = 800;
/** What may stand between two paragraphs before they are two texts: about ten links of a related list. */
const WORST_GAP = 260;
/** The same between two paragraphs of one container: a list of links among them is no end. */
const WORST_GAP_AT_HOME = 45;
/** Cost of a level between the boxes of two paragraphs, beyond two. */
const COST_OF_LEVEL = 14;

/**
 * The run of lines with the most running text: a maximal sum in which links and distance in the tree count against
 * (the naive form: try every pair of start and end). One pass.
 */
export function* findStretch(
  reading: Reading,
  from: number,
  to = reading.outline.lines.length,
): Steps<Stretch | null> {
  const { outline, prose, outside } = reading;
  let best = 0;
  let bestStart = -1;
  let bestEnd = -1;
  let sum = 0;
  let start = -1;
  let gap = 0;
  let last: Line | null = null;
  for (let i = from; i < to; i++) {
    const line = outline.lines[i]!;
    if (i % MANY_ROWS === 0) yield;
    if (outside[i]) {
      gap += Math.min(line.length / 4, 12);
      continue;
    }
    if (!prose[i]) {
      gap += costOf(line);
      continue;
    }
    if (last) {
      const levels = levelsBetween(last, line);
      sum -=
        Math.min(gap, levels === 0 ? WORST_GAP_AT_HOME : WORST_GAP) + COST_OF_LEVEL * Math.max(0, levels - 2);
    }
    gap = 0;
    if (sum <= 0 || start < 0) {
      sum = 0;
      start = i;
    }
    last = line;
    sum += Math.min(line.length, MOST_OF_ONE_LINE) * (line.box.within & BODY ? 1.25 : 1);
    if (sum > best) {
      best = sum;
      bestStart = start;
      bestEnd = i + 1;
    }
  }
  if (bestStart < 0) return null;
  return { start: bestStart, end: bestEnd, ...(yield* rootOf(reading, bestStart, bestEnd)) };
}

function costOf(line: Line): number {
  if (linkedOf(line) > 0.7 * line.length) return line.length > 20 ? 25 : 6;
  return line.length > 20 ? 2 : 4;
}

/** Steps from the boxes of two lines to the box around both, the longer way. */
function levelsBetween(a: Line, b: Line): number {
  if (a.box === b.box || a.box.parent === b.box.parent) return 0;
  const around = boxAround(a.box, b.box);
  return Math.max(a.box.depth, b.box.depth) - around.depth;
}

function* rootOf(reading: Reading, start: number, end: number): Steps<{ root: Box; letters: number }> {
  const { outline, prose, outside } = reading;
  let root = outline.lines[start]!.box;
  let letters = 0;
  for (let i = start; i < end; i++) {
    if (i % MANY_ROWS === 0) yield;
    if (!prose[i] || outside[i]) continue;
    const { box, length } = outline.lines[i]!;
    letters += length;
    if (!isInside(box, root)) root = boxAround(root, box);
  }
  return { root: containerOf(root), letters };
}

/** The box that holds paragraphs, from the box of one. */
export function containerOf(box: Box): Box {
  let at = box;
  while (at.parent && (PARAGRAPHS.has(at.name) || !at.isBlock)) at = at.parent;
  // Divisions around one paragraph are a paragraph.
  while (at.parent && at.endLine - at.firstLine === 1 && (at.name === 'div' || at.name === 'section'))
    at = at.parent;
  return at;
}

const PARAGRAPHS = new Set('p li h1 h2 h3 h4 h5 h6 blockquote pre dd dt figcaption'.split(' '));
