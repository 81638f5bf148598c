import { elementNamed, findAll, headOf, nameOf, wordsOf } from './dom-access.ts';
import { wordKeysOf } from './fold-text.ts';
import { isLiveBlog } from './live-blog.ts';
import { cutBody, type Body } from './body.ts';
import {
  agreementOf,
  belowLogo,
  findHeadline,
  headingLevel,
  headlineAbove,
  statedTitles,
  type Headline,
  type StatedTitle,
} from './headline.ts';
import { boxAround, type Box, type Outline } from './outline.ts';
import { findStretch, readLines, type Reading, type Stretch } from './prose.ts';
import {
  readMeta,
  readStructuredData,
  type StructuredArticle,
  type StructuredData,
} from './structured-data.ts';
import type { Steps } from './slices.ts';
import { CAPTION, COMMENTS, RELATED, UNSEEN } from './traits.ts';
import { isUnrendered } from './unrendered.ts';

/** What a document says of itself outside its text. */
export interface Head {
  readonly data: StructuredData;
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly titles: readonly StatedTitle[];
  /** The document's own title. */
  readonly title: string;
}

/** Where an article stands in an outline: the first half of the work, enough to tell what a page is. */
export interface Located {
  readonly outline: Outline;
  readonly head: Head;
  readonly reading: Reading;
  readonly stretch: Stretch;
  readonly headline: Headline | null;
  readonly body: Body;
  /** What structured data says of this very article. */
  readonly stated: StructuredArticle | null;
  /** True for a live blog: its dated entries are all of one text. */
  readonly isLive: boolean;
  /** False for an article that was appended to the page: the head speaks of the first. */
  readonly isFirst: boolean;
}

/** Declared articles that are compared with the title. */
const MOST_DECLARED = 30;
const NO_DATA: StructuredData = { types: new Set(), article: null, articles: [] };
/** Elements of the head that are looked at. */
const MOST_IN_HEAD = 2000;

/** `outline` tells of the data in the body: no query runs through the nodes of the whole page. */
export function* readHead(doc: Document, outline: Outline): Steps<Head> {
  const top = headOf(doc);
  const scripts: Element[] = [];
  const stated: Element[] = [];
  for (const element of [...(top ? findAll(top, 'script,meta', MOST_IN_HEAD) : []), ...outline.data])
    (nameOf(element) === 'meta' ? stated : scripts).push(element);
  const data = yield* readStructuredData(scripts);
  yield;
  const metas = readMeta(stated);
  yield;
  const element = elementNamed(doc, 'title', 0);
  const printed = element ? wordsOf(element, 500) : '';
  const title = isUnrendered(printed) ? '' : printed;
  const own =
    data.articles.length < 2
      ? data
      : { ...data, article: ownArticle(data, statedTitles(title, NO_DATA, metas)) };
  return { data: own, metas, title, titles: statedTitles(title, own, metas) };
}

/** Words that a page's own headline and its title share, at least. */
const SAME_TITLE = 0.5;

/** Of several articles that a page declares the one that its title names; null where it names none of them: a list. */
function ownArticle(
  { article, articles }: StructuredData,
  titles: readonly StatedTitle[],
): StructuredArticle | null {
  if (titles.length === 0) return article;
  let best: StructuredArticle | null = null;
  let most = SAME_TITLE;
  for (const one of [article!, ...articles.slice(0, MOST_DECLARED)]) {
    const words = wordKeysOf(one.headline);
    const agreement = Math.max(...titles.map((title) => agreementOf(words, title.words)));
    if (agreement < most || (best !== null && agreement === most)) continue;
    best = one;
    most = agreement;
  }
  return best;
}

/** Names of boxes that count where the others put nearly a whole page outside. */
const PLAINEST = RELATED | COMMENTS | UNSEEN;

/** The page's first article, or its longest run of text; null where there is none. */
export function* locateArticle(outline: Outline, head: Head): Steps<Located | null> {
  let headline = yield* findHeadline(outline, head.titles);
  const from = headline ? headline.line.index + 1 : 0;
  let reading = yield* readLines(outline, headline?.line ?? null);
  let stretch = yield* findStretch(reading, from);
  if (!stretch || stretch.letters < 250) {
    const plain = yield* readLines(outline, headline?.line ?? null, PLAINEST);
    const more = yield* findStretch(plain, from);
    if (more && (!stretch || more.letters > 4 * stretch.letters)) {
      reading = plain;
      stretch = more;
    }
  }
  // What agrees with the title may be a link far below the text; then the text counts, not the link.
  const whole = headline && (!stretch || stretch.letters < 150) ? yield* findStretch(reading, 0) : null;
  if (whole && (!stretch || whole.letters > 4 * stretch.letters)) {
    stretch = whole;
    headline = null;
  }
  return stretch && (yield* complete(outline, head, reading, stretch, headline, head.data.article, true));
}

/** The article that stands in one box of the page, by itself: what scrolling appended. */
export function* locateWithin(
  reading: Reading,
  head: Head,
  box: Box,
  stated: StructuredArticle | null,
): Steps<Located | null> {
  const stretch = yield* findStretch(reading, box.firstLine, box.endLine);
  return stretch && (yield* complete(reading.outline, head, reading, stretch, null, stated, false));
}

/** The lines of a page for `locateWithin`. */
export function readPlainLines(outline: Outline): Steps<Reading> {
  return readLines(outline, null, PLAINEST);
}

/** True for a line of another script; names of products are as short as that. */
function isForeign({ line }: Headline): boolean {
  return line.arabic < 0.2 * line.length && line.length > LONGEST_NAME;
}

/** Units of a headline that may be only names. */
const LONGEST_NAME = 12;

/** The headline in the text's own script where an English page has the English one, or its picture's caption, too. */
function inScript(outline: Outline, foreign: Headline, start: number): Headline | null {
  const isHeading = headingLevel(foreign.line) > 0 && foreign.line.index < start;
  const own = headlineAbove(outline, start, isHeading ? foreign.line.index + 1 : 0);
  if (!own) return foreign.line.box.within & CAPTION ? null : foreign;
  if (!isHeading) return own;
  // A heading of foreign names only yields to one of the next level.
  return headingLevel(own.line) > 0 && headingLevel(own.line) <= headingLevel(foreign.line) + 1
    ? own
    : foreign;
}

/** Letters of a brief: with fewer behind its headline a cell of a table is no column of its own. */
const LEAST_OF_COLUMN = 120;

/**
 * The stretch up to the end of the column in which its headline stands: tables that lay out a page put the next column
 * into the next cell of the same row. A cell that begins with a paragraph goes on with the text.
 */
function withinColumn({ outline, prose, before }: Reading, stretch: Stretch, { line }: Headline): Stretch {
  let cell: Box | null = boxAround(line.box, outline.lines[stretch.start]!.box);
  while (cell && cell.name !== 'td') cell = cell.parent;
  if (!cell || cell.endLine >= stretch.end || cell.endLine >= cell.parent!.endLine) return stretch;
  const letters = before[cell.endLine]! - before[stretch.start]!;
  if (letters < LEAST_OF_COLUMN || prose[cell.endLine]) return stretch;
  return { start: stretch.start, end: cell.endLine, root: cell, letters };
}

function* complete(
  outline: Outline,
  head: Head,
  reading: Reading,
  stretch: Stretch,
  known: Headline | null,
  stated: StructuredArticle | null,
  isFirst: boolean,
): Steps<Located | null> {
  const agreeing = known && belowLogo(outline, head.titles, known, stretch.start);
  const headline =
    (agreeing && isForeign(agreeing) ? inScript(outline, agreeing, stretch.start) : agreeing) ??
    headlineAbove(outline, stretch.start);
  const live = yield* isLiveBlog(outline, head.data.types, head.titles, headline);
  const above = headline?.line.index ?? -1;
  const below =
    above === stretch.start && above + 1 < stretch.end ? { ...stretch, start: above + 1 } : stretch;
  const own = headline ? withinColumn(reading, below, headline) : below;
  const body = yield* cutBody(reading, own, headline, live);
  if (body.parts.length === 0) return null;
  return { outline, head, reading, stretch: own, headline, body, stated, isLive: live, isFirst };
}
