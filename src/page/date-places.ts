import type { Body } from './body.ts';
import { attributeOf } from './dom-access.ts';
import { headingLevel, type Headline } from './headline.ts';
import { labelOf } from './labels.ts';
import { boxAround, lineText, linkedOf, type Box, type Line, type Outline } from './outline.ts';
import { COMMENTS, EMBED, FOOT, NAVIGATION, RELATED, SIDE } from './traits.ts';

/** Lines above the headline and below the text that may still carry its date. */
export const LINES_ABOVE = 8;
export const LINES_BELOW = 8;

/** Units of the links of a teaser; «طباعة» and «إرسال لصديق» beside a date have fewer each. */
const LEAST_LINK = 15;

/** A linked line that is longer than a date: blogs link the date itself. */
export function isTeaser(line: Line): boolean {
  const linked = linkedOf(line);
  return line.length > 40 && linked > 0.5 * line.length && linked >= LEAST_LINK * line.links;
}

/** Where a line stands to the article: with it, in the page's own head (its clock), or with other texts. */
export function placeOf(
  outline: Outline,
  line: number,
  box: Box,
  headline: Headline | null,
  body: Body,
): 'near' | 'clock' | 'away' {
  const first = headline?.line.index ?? body.parts[0]?.lines[0]?.index ?? 0;
  const start = body.parts[0]?.lines[0]?.index ?? first;
  const within = traitsApart(box, first, start);
  if (within & (RELATED | COMMENTS | SIDE | EMBED)) return 'away';
  if (line < first && within & FOOT) return 'away';
  if (line < first - LINES_ABOVE || (line < first && within & NAVIGATION)) return 'clock';
  if (line < first && headline && isFarAbove(outline, box, headline.line)) return 'clock';
  if (line <= start + 1) return 'near';
  if (line < body.end) return line - start < 6 ? 'near' : 'away';
  return line < endOfPlace(outline, body) && !(within & FOOT) ? 'near' : 'away';
}

/** Traits of the boxes around `box` that hold neither headline nor text: what holds the article says nothing here. */
function traitsApart(box: Box, headline: number, start: number): number {
  let traits = 0;
  for (let at: Box | null = box; at; at = at.parent) {
    if (at.firstLine <= headline && headline < at.endLine) break;
    if (at.firstLine <= start && start < at.endLine) break;
    traits |= at.traits;
  }
  return traits;
}

/**
 * True where a line above the headline belongs to the page's head. A menu tells: kicker, breadcrumbs, date and author
 * stand with a headline in a box of a few lines, or directly before it, the site's clock above or beside its menu.
 */
function isFarAbove(outline: Outline, box: Box, headline: Line): boolean {
  const around = boxAround(box, headline.box);
  let column: Box | null = null;
  for (let at: Box | null = box; at && at !== around; at = at.parent) {
    if (at.name === 'header' || attributeOf(at.element, 'role') === 'banner') return true;
    column = at;
  }
  let lines = 0;
  for (let i = around.firstLine; i < headline.index; i++) lines += linkedOf(outline.lines[i]!) > 0 ? 2 : 1;
  if (lines > 12) return true;
  return hasMenu(outline, Math.min(column?.firstLine ?? box.firstLine, box.firstLine), headline.index);
}

/** Links side by side, none as long as a headline, that are a menu; breadcrumbs have fewer. */
const LEAST_OF_MENU = 5;

function hasMenu({ lines }: Outline, from: number, to: number): boolean {
  let links = 0;
  for (let i = Math.max(0, from); i < to; i++) {
    const line = lines[i]!;
    const isLinked = linkedOf(line) > 0.6 * line.length;
    links = isLinked ? links + Math.max(1, line.links) : 0;
    if (links >= LEAST_OF_MENU) return true;
  }
  return false;
}

/** Behind the text up to the next headline, or to the label of related or commenting lines. */
export function endOfPlace(outline: Outline, body: Body): number {
  const last = Math.min(outline.lines.length, body.end + LINES_BELOW);
  for (let i = body.end; i < last; i++) {
    const line = outline.lines[i]!;
    if (headingLevel(line) > 0) return i;
    const label = line.length < 60 ? labelOf(lineText(outline, line, 100)) : null;
    if (label?.kind === 'related' || label?.kind === 'comments') return i;
  }
  return last;
}
