import { ENOUGH, type BodyState } from './body-state.ts';
import { PERSON } from './byline.ts';
import { headingLevel } from './headline.ts';
import { ownBox } from './line-rules.ts';
import { hrefOf, linkedOf, type Box, type Line } from './outline.ts';
import { BYLINE, TITLE } from './traits.ts';

/** Lines of a teaser, and lines in which its linked title comes. */
const MOST_LINES = 12;
const TITLE_WITHIN = 4;

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
function isAuthors({ reading: { outline } }: BodyState, box: Box): boolean {
  if (box.endLine - box.firstLine < 2) return false;
  if (box.traits & BYLINE) return true;
  for (let i = box.firstLine; i < box.endLine; i++) {
    const { firstPiece, endPiece, length } = outline.lines[i]!;
    if (length > 60) continue;
    for (let piece = firstPiece; piece < Math.min(endPiece, firstPiece + 10); piece++)
      if (PERSON.test(hrefOf(outline.boxOf[piece]!))) return true;
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
