import { AUTHOR_NOTES } from '../arabic/page-labels.ts';
import { ENOUGH, type BodyState } from './body-state.ts';
import { PERSON } from './byline.ts';
import { headingLevel } from './headline.ts';
import { normalise, phrasesOf } from './labels.ts';
import { ownBox } from './line-rules.ts';
import { hrefOf, lineText, linkedOf, type Box, type Line } from './outline.ts';
import { BYLINE, TITLE } from './traits.ts';

/** Lines of a teaser, and lines in which its linked title comes. */
const MOST_LINES = 12;
const TITLE_WITHIN = 4;
/** Lines of a box that tells of an author. */
const MOST_OF_BIO = 6;

/** True at the first line of a box inside or behind the text that is no part of it: then the box is left out. */
export function beginsOtherBox(state: BodyState, line: Line): boolean {
  // All boxes around a line begin where its own does, or before.
  if (state.letters < ENOUGH || line.box.firstLine !== line.index) return false;
  const box = ownBox(state, line);
  if (!box || box.firstLine !== line.index || box.endLine - line.index > MOST_LINES) return false;
  if (state.homes.has(box)) return false;
  const { before } = state.reading;
  if (before[box.endLine]! - before[box.firstLine]! > 0.5 * state.letters) return false;
  if (!isTeaser(state, box) && !isAuthors(state, box)) return false;
  state.skipUntil = box.endLine;
  return true;
}

/** A box that tells of the author: it is named for authors, or leads to all that they wrote. */
function isAuthors(state: BodyState, box: Box): boolean {
  const { outline } = state.reading;
  if (box.endLine - box.firstLine < 2) return false;
  if (box.traits & BYLINE || namesAuthorAgain(state, box)) return true;
  for (let i = box.firstLine; i < box.endLine; i++) {
    const { firstPiece, endPiece, length } = outline.lines[i]!;
    if (length > 60) continue;
    for (let piece = firstPiece; piece < Math.min(endPiece, firstPiece + 10); piece++)
      if (PERSON.test(hrefOf(outline.boxOf[piece]!))) return true;
  }
  return false;
}

/** Lines at the headline in which the author stands, and units of a line that is only a name. */
const NAMED_WITHIN = 10;
const LONGEST_NAME = 40;
/** Words beside a name where it signs: labels, a place, a date. */
const BESIDE_NAME = 4;

let notes: ReadonlySet<string> | null = null;

/** True where a box behind the text begins as notes on authors do, or with the name that signs at the headline. */
function namesAuthorAgain({ headline, letters, stretch, reading }: BodyState, box: Box): boolean {
  const { lines } = reading.outline;
  const first = lines[box.firstLine]!;
  if (!headline || letters < 0.6 * stretch.letters) return false;
  if (first.length > LONGEST_NAME || box.endLine - box.firstLine > MOST_OF_BIO) return false;
  const name = normalise(lineText(reading.outline, first, 60));
  const words = name.split(' ').length;
  if (words < 2) return false;
  if ((notes ??= new Set(phrasesOf(AUTHOR_NOTES))).has(name)) return true;
  const { index } = headline.line;
  for (let i = index + 1; i < Math.min(index + NAMED_WITHIN, stretch.start); i++) {
    if (lines[i]!.length > 2 * LONGEST_NAME) continue;
    const signed = normalise(lineText(reading.outline, lines[i]!, 120));
    // A sentence that speaks of somebody has more words.
    if (` ${signed} `.includes(` ${name} `) && signed.split(' ').length <= words + BESIDE_NAME) return true;
  }
  return false;
}

/**
 * A box that has a linked heading and little text of its own: another article's teaser («من رأي», its title, its
 * author, its first paragraph), of which nothing is the article's.
 */
function isTeaser({ isLive, reading: { outline } }: BodyState, box: Box): boolean {
  if (isLive) return false;
  for (let i = box.firstLine; i < Math.min(box.endLine, box.firstLine + TITLE_WITHIN); i++) {
    const one = outline.lines[i]!;
    const isTitle = headingLevel(one) > 0 || ((one.box.traits | one.inner) & TITLE) !== 0;
    if (isTitle && one.length > 12 && linkedOf(one) > 0.8 * one.length) return true;
  }
  return false;
}
