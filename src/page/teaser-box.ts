import { ENOUGH, type BodyState } from './body-state.ts';
import { PERSON } from './byline.ts';
import { headingLevel } from './headline.ts';
import { ownBox } from './line-rules.ts';
import { hrefOf, linkedOf, type Line } from './outline.ts';
import { BYLINE, TITLE } from './traits.ts';

/** Lines of a teaser, and lines in which its linked title comes. */
const MOST_LINES = 12;
const TITLE_WITHIN = 4;

/**
 * At the first line of a box inside or behind the text that tells of the author: it is named for authors, or leads to
 * all that they wrote, and has little text of its own.
 */
export function beginsAuthorBox(state: BodyState, line: Line): boolean {
  if (state.letters < ENOUGH) return false;
  const box = ownBox(state, line);
  const size = box ? box.endLine - line.index : 0;
  if (!box || box.firstLine !== line.index || size < 2 || size > MOST_LINES || state.homes.has(box))
    return false;
  const { outline, before } = state.reading;
  if (before[box.endLine]! - before[box.firstLine]! > 0.5 * state.letters) return false;
  let isAuthors = (box.traits & BYLINE) !== 0;
  for (let i = line.index; i < box.endLine && !isAuthors; i++) {
    const { firstPiece, endPiece, length } = outline.lines[i]!;
    if (length > 60) continue;
    for (let piece = firstPiece; piece < Math.min(endPiece, firstPiece + 10) && !isAuthors; piece++)
      isAuthors = PERSON.test(hrefOf(outline.boxOf[piece]!));
  }
  if (isAuthors) state.skipUntil = box.endLine;
  return isAuthors;
}

/**
 * At the first line of a box behind the text that has a linked heading and little text of its own: another article's
 * teaser («من رأي», its title, its author, its first paragraph), of which nothing is the article's.
 */
export function beginsTeaser(state: BodyState, line: Line): boolean {
  if (state.isLive || state.letters < ENOUGH) return false;
  const box = ownBox(state, line);
  if (!box || box.firstLine !== line.index || box.endLine - line.index > MOST_LINES) return false;
  if (state.homes.has(box)) return false;
  const { outline, before } = state.reading;
  if (before[box.endLine]! - before[box.firstLine]! > 0.5 * state.letters) return false;
  for (let i = line.index; i < Math.min(box.endLine, line.index + TITLE_WITHIN); i++) {
    const one = outline.lines[i]!;
    const isTitle = headingLevel(one) > 0 || ((one.box.traits | one.inner) & TITLE) !== 0;
    if (isTitle && one.length > 12 && linkedOf(one) > 0.8 * one.length) {
      state.skipUntil = box.endLine;
      return true;
    }
  }
  return false;
}
