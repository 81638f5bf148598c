import { ENOUGH, type BodyState } from './body-state.ts';
import { attributeOf } from './dom-access.ts';
import { isDateLine } from './date-shape.ts';
import { enclosing, linkedOf, type Box, type Line } from './outline.ts';
import { containerOf } from './prose.ts';

/** Links in a row behind which other boxes are other texts. */
const LINKS_OF_LIST = 3;

/** True behind a list of links, in a box that is none of those the text stands in, nor made like one of them. */
export function isBehindLinks({ linkRun, letters, homes, stretch, reading }: BodyState, line: Line): boolean {
  if (linkRun < LINKS_OF_LIST || letters < ENOUGH) return false;
  const container = containerOf(line.box);
  if (homes.has(container)) return false;
  // More text than was found before is no sidebar.
  if (reading.before[stretch.end]! - reading.before[line.index]! > 1.5 * letters) return false;
  const made = madeAs(container);
  for (const home of homes) if (madeAs(home) === made) return false;
  return true;
}

function madeAs({ name, element }: Box): string {
  return `${name} ${attributeOf(element, 'class')}`;
}

/** A line that is one link: related by its shape, unless it stands in a list of mostly plain items. */
export function isLinkLine(state: BodyState, line: Line): boolean {
  if (linkedOf(line) < 0.75 * line.length && !isDatedLink(state, line)) return isLedLink(state, line);
  if (line.length > 220 && !state.isClosed) return false;
  const list = enclosing(line, 'ul', 'ol', 'dl');
  if (!list || !state.homes.has(containerOf(list.parent ?? list))) return true;
  let isLinked = state.linkLists.get(list);
  if (isLinked === undefined) state.linkLists.set(list, (isLinked = isMostlyLinked(state, list)));
  return isLinked;
}

/** Units of the name of a list of links, and of the links of a list of articles. */
const LONGEST_NAME = 40;
const LONGEST_HEADING = 60;
const LEAST_LINK = 15;

/** True for the few words above links to other articles, behind some text: the name of their list («في هذا الباب»). */
export function headsLinks({ letters, reading: { outline } }: BodyState, line: Line): boolean {
  if (letters < ENOUGH || line.length > LONGEST_NAME || line.links > 0) return false;
  // A heading may stand above two links and belong to the text behind them.
  const least = line.box.level > 0 ? 3 : 2;
  for (let i = line.index + 1; i <= line.index + least; i++) {
    const next = outline.lines[i];
    if (!next || next.length < LEAST_LINK || linkedOf(next) < 0.7 * next.length) return false;
  }
  return true;
}

/** Lines behind a heading in which the titles of its teasers stand, and how many titles make a list. */
const TEASERS_WITHIN = 12;
export const LEAST_TEASERS = 3;

/**
 * True for the name, behind some text, of a list of other texts: a linked title directly below it, and others among
 * the lines that follow, each with a date or a sentence of its own.
 */
export function headsTeasers({ letters, reading: { outline } }: BodyState, line: Line): boolean {
  if (letters < ENOUGH || line.length > LONGEST_HEADING || line.links > 0) return false;
  let titles = 0;
  for (let i = line.index + 1; i <= line.index + TEASERS_WITHIN; i++) {
    const next = outline.lines[i];
    if (!next) break;
    if (next.length >= LEAST_LINK && linkedOf(next) > 0.7 * next.length) titles++;
    else if (titles === 0) return false;
  }
  return titles >= LEAST_TEASERS;
}

/** Lines of a teaser in a list: its title, a sentence, a date, who wrote it. */
const MOST_OF_ITEM = 6;

/** Behind some text, and in no list of the text's own: leaves out what follows a linked title in its item. */
export function skipItem(state: BodyState, line: Line): void {
  if (state.letters < ENOUGH) return;
  const item = enclosing(line, 'li');
  if (!item || item.firstLine !== line.index || item.endLine - item.firstLine > MOST_OF_ITEM) return;
  const list = item.parent;
  if (!list?.parent || state.homes.has(containerOf(list.parent))) return;
  state.skipUntil = Math.max(state.skipUntil, item.endLine);
}

/** Units of what stands unlinked before a link to another article («… أيضا: »), and of that article's title. */
const LONGEST_LEAD = 24;
const LEAST_TITLE = 20;

/** True for a line in a box of its own that is a few words with a colon and a link to the end of the line. */
function isLedLink({ homes, letters, reading: { outline } }: BodyState, line: Line): boolean {
  if (letters < ENOUGH || line.links !== 1 || homes.has(containerOf(line.box))) return false;
  const linked = linkedOf(line);
  if (linked < LEAST_TITLE || linked >= line.length || line.length - linked > LONGEST_LEAD) return false;
  if (!outline.boxOf[line.endPiece - 1]!.link) return false;
  let lead = '';
  for (let piece = line.firstPiece; !outline.boxOf[piece]!.link; piece++)
    lead += outline.texts[piece]!.slice(0, 100);
  return /:\s*$/.test(lead);
}

/** True for an item of a list that is a link with a date beside it, and nothing else. */
function isDatedLink({ reading: { outline } }: BodyState, line: Line): boolean {
  if (line.links === 0 || linkedOf(line) < 10 || line.length - linkedOf(line) > 40 || !enclosing(line, 'li'))
    return false;
  let rest = '';
  for (let piece = line.firstPiece; piece < Math.min(line.endPiece, line.firstPiece + 20); piece++) {
    if (outline.boxOf[piece]!.link === null) rest += outline.texts[piece]!.slice(0, 100);
  }
  return isDateLine(rest);
}

function isMostlyLinked({ reading: { outline } }: BodyState, list: Box): boolean {
  let linked = 0;
  let all = 0;
  for (let i = list.firstLine; i < list.endLine; i++) {
    linked += linkedOf(outline.lines[i]!);
    all += outline.lines[i]!.length;
  }
  return linked > 0.5 * all;
}
