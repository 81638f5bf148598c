import { beginsServiceBox } from './asking-box.ts';
import { BodyState, ENOUGH, type Part, type SetAside } from './body-state.ts';
import { isDateLine } from './date-shape.ts';
import { dataTableAround, readTable } from './data-table.ts';
import { headingLevel, type Headline } from './headline.ts';
import { isRelatedLine, obey, RELATED_LABEL, setAside, skipRelated, skipsTeasers } from './label-rules.ts';
import { endsReport, labelOf } from './labels.ts';
import {
  beginsAnother,
  endsWithCredit,
  isCaption,
  isCredit,
  isInCard,
  isNear,
  isOther,
  kindOf,
  leavesArticleElement,
  skipCard,
  skipPast,
} from './line-rules.ts';
import { blockKind, boxAround, lineText, type Box, type Line } from './outline.ts';
import { countsReaders, headsAuthorsList, isPromotion } from './phrases.ts';
import { containerOf, type Reading, type Stretch } from './prose.ts';
import { headsLinks, isBehindLinks, isLinkLine, skipItem } from './link-lines.ts';
import { isClock } from './live-blog.ts';
import { nameInLine } from './signed-line.ts';
import { ROWS, type Steps } from './slices.ts';
import { beginsOtherBox } from './teaser-box.ts';
import { partsOf } from './visible-dates.ts';
import { BYLINE, COMMENTS, DATE, FOOT, HIDDEN, META, NAVIGATION, SUMMARY, TAGS } from './traits.ts';

export interface Body {
  /** The smallest box that holds all of the text. */
  readonly root: Box;
  readonly parts: readonly Part[];
  readonly aside: SetAside;
  readonly letters: number;
  readonly isPaywalled: boolean;
  /** Line behind the last one taken. */
  readonly end: number;
}

/** Lines between headline and text that are looked at for a standfirst and captions. */
const LONGEST_PREAMBLE = 60;

/** Takes the article's own lines out of the stretch where it stands; `isLive` keeps the dated entries of a live blog. */
export function* cutBody(
  reading: Reading,
  stretch: Stretch,
  headline: Headline | null,
  isLive: boolean,
): Steps<Body> {
  const state = new BodyState(reading, stretch, headline, isLive);
  const { lines } = reading.outline;
  const { root, start, end } = stretch;
  const first = headline && headline.line.index < start ? headline.line.index + 1 : root.firstLine;
  for (let i = Math.max(first, start - LONGEST_PREAMBLE); i < root.endLine && !state.hasEnded; i++) {
    state.at = i;
    if (i % ROWS === 0) yield;
    if (i < state.skipUntil) continue;
    const line = lines[i]!;
    if (i < start) readPreamble(state, line);
    else if (i < end || isNear(state, line)) read(state, line);
    else if (i - state.lastTaken > 30) break;
  }
  readBehind(state);
  return {
    root: (yield* boxOfParts(state.parts)) ?? root,
    parts: state.parts,
    aside: state.aside,
    letters: state.letters,
    isPaywalled: state.isPaywalled,
    end: state.lastTaken + 1,
  };
}

/** Between headline and text: standfirst and captions are the article's; dates and names are facts. */
function readPreamble(state: BodyState, line: Line): void {
  const text = lineText(state.reading.outline, line);
  if (beginsServiceBox(state, line, text)) return;
  const label = labelOf(text);
  if (label && setAside(state, line, label, text)) return;
  if (state.reading.outside[line.index]) return;
  // The first entry of a live blog may have no text above it.
  if (
    state.isLive &&
    line.index >= state.stretch.start - 3 &&
    (isClock(state.reading.outline, line) || line.box.level > 1)
  ) {
    state.take(line, kindOf(line, text), text);
    return;
  }
  const traits = line.box.within | line.inner;
  if (state.repeatsHeadline(text)) return;
  if (isDateLine(text)) {
    state.aside.dates.push(line);
    return;
  }
  if (isCaption(line)) {
    state.take(line, 'caption', text);
    return;
  }
  if ((line.box.traits | line.inner) & (DATE | BYLINE | META)) return;
  const isProse = state.reading.prose[line.index] === 1;
  if (isProse && (traits & SUMMARY || line.index >= state.stretch.root.firstLine))
    state.take(line, 'paragraph', text);
}

function read(state: BodyState, line: Line): void {
  const { outline, prose, outside } = state.reading;
  if (outside[line.index]) {
    readOutside(state, line);
    return;
  }
  const text = lineText(outline, line);
  const isProse = prose[line.index] === 1;
  const label = labelOf(text);
  if (leavesArticleElement(state, line)) return;
  if (skipPast(state, line, text)) return;
  if (label && obey(state, line, label, text)) return;
  if (headsAuthorsList(text) && state.letters >= ENOUGH) {
    skipRelated(state, line, RELATED_LABEL);
    return;
  }
  if (beginsServiceBox(state, line, text)) return;
  if (isPromotion(text)) {
    skipCard(state, line);
    return;
  }
  if (beginsOtherBox(state, line)) return;
  if (line.digits > 0 && countsReaders(line.length > 50 ? text : partsOf(outline, line).join(' '))) return;
  if (state.awaitsRelated && isRelatedLine(state, line, text, isProse)) return;
  state.awaitsRelated = false;
  if (isOther(state, line, text)) return;
  if (headingLevel(line) > 0 && beginsAnother(state, line)) return;
  if (!isProse && skipsTeasers(state, line)) return;
  if (isLinkLine(state, line)) {
    if (line.length > 15) {
      state.linkRun++;
      skipItem(state, line);
    }
    return;
  }
  if (isBehindLinks(state, line)) {
    if (isProse) state.hasEnded = true;
    return;
  }
  if (!isProse && headsLinks(state, line)) return;
  const table = dataTableAround(line, outline);
  if (
    table &&
    !(
      state.headline &&
      state.headline.line.index >= table.firstLine &&
      state.headline.line.index < table.endLine
    )
  ) {
    for (const row of readTable(outline, table)) state.take(row[0]!, 'table', text, row);
    state.skipUntil = table.endLine;
    return;
  }
  if (isCredit(line, text)) {
    if (!isInCard(state, line)) state.take(line, 'caption', text);
    return;
  }
  if (isCaption(line) || endsWithCredit(state, line, text)) {
    state.take(line, 'caption', text);
    return;
  }
  // Before the first paragraph and behind the last one a date is the page's.
  const isMargin = state.letters === 0 || line.index >= state.stretch.end;
  if (isMargin && !isProse && isDateLine(text)) {
    state.aside.dates.push(line);
    return;
  }
  if (state.letters === 0 && !isProse && isBeforeText(state, line, text)) return;
  const own = line.box.traits | line.inner;
  if (!isProse && own & (DATE | BYLINE | META) && !state.isLive && line.length < 90) return;
  if (own & HIDDEN && !isProse) return;
  if (line.arabic === 0 && line.length < 20 && !/[\p{L}\p{N}]/u.test(text)) return;
  state.take(line, kindOf(line, text), text);
  if (state.letters > 0.6 * state.stretch.letters && endsReport(text)) state.hasEnded = true;
}

/** Between headline and first paragraph: who wrote and where, and tools in a list of one. */
function isBeforeText(state: BodyState, line: Line, text: string): boolean {
  if (nameInLine(text) !== '') {
    state.aside.bylines.push(line);
    return true;
  }
  return line.length < 30 && blockKind(line) === 'list_item';
}

/** Tags and source lines in boxes of their own are facts, and close the text. */
function readOutside(state: BodyState, line: Line): void {
  if (!(state.reading.outside[line.index]! & TAGS)) return;
  const label = labelOf(lineText(state.reading.outline, line, 200));
  if (label?.kind !== 'keywords') return;
  state.aside.keywords.push(line);
  if (state.letters >= ENOUGH) state.isClosed = true;
}

/** Behind the text: its source, its keywords, its author, until another text's label or headline. */
function readBehind(state: BodyState): void {
  const { lines } = state.reading.outline;
  const from = Math.max(state.lastTaken + 1, state.hasEnded ? state.lastTaken + 1 : state.at);
  for (let i = from; i < Math.min(lines.length, from + 16); i++) {
    const line = lines[i]!;
    if (line.box.within & (COMMENTS | NAVIGATION | FOOT)) return;
    const text = lineText(state.reading.outline, line, 300);
    const label = labelOf(text);
    if (label?.kind === 'related' || label?.kind === 'comments') return;
    if (!label || label.form === 'loose') continue;
    if (label.kind === 'keywords' && !state.aside.keywords.includes(line)) state.aside.keywords.push(line);
    else if (label.kind === 'source' && !state.aside.sources.includes(line))
      setAside(state, line, label, text);
    else if (label.kind === 'byline' && !state.aside.bylines.includes(line))
      setAside(state, line, label, text);
  }
}

/** The smallest box around all that was taken. */
function* boxOfParts(parts: readonly Part[]): Steps<Box | null> {
  let around: Box | null = null;
  for (let i = 0; i < parts.length; i++) {
    if (i % ROWS === 0) yield;
    const { lines } = parts[i]!;
    for (const line of lines) around = around ? boxAround(around, line.box) : line.box;
  }
  return around && containerOf(around);
}
