import { BRACKETED_CREDITS, SKIP_WORDS } from '../arabic/page-labels.ts';
import type { BlockKind } from '../annotation/clipping.ts';
import { ENOUGH, type BodyState } from './body-state.ts';
import { attributeOf } from './dom-access.ts';
import { foldText } from './fold-text.ts';
import { headingLevel } from './headline.ts';
import { agencyNamed, endsReport, labelOf, phrasesOf, signatureOf } from './labels.ts';
import { blockKind, enclosing, hrefOf, linkedOf, type Box, type Line } from './outline.ts';
import { containerOf } from './prose.ts';
import { countPolicyPhrases, saysPaywall } from './site-phrases.ts';
import { isMedium } from './title.ts';
import { CAPTION, DATE, PAYWALL, PULL_QUOTE, SHARE } from './traits.ts';

/** What block a line makes: by its elements, and a short bold line without a full stop is a heading. */
export function kindOf(line: Line, text: string): BlockKind {
  const kind = blockKind(line);
  if (kind !== 'paragraph') return kind;
  if ((line.box.traits | line.inner) & PULL_QUOTE) return 'quote';
  const isBold = line.bold >= 0.95 * line.length;
  return isBold && line.length <= 100 && !/[.\u060c,]$/.test(text) ? 'heading' : 'paragraph';
}

/** Words against the line itself: agency signature, paywall, small print, what comes behind the source line. */
export function isOther(state: BodyState, line: Line, text: string): boolean {
  const signed = line.length < 50 ? signatureOf(text) : null;
  if (signed !== null && (state.letters > 0.6 * state.stretch.letters || agencyNamed(text) !== '')) {
    if (signed !== '') state.aside.agencies.push(signed);
    if (state.letters > 0.6 * state.stretch.letters) state.isClosed = true;
    return true;
  }
  if (signsForSite(state, line, text)) {
    state.isClosed = true;
    return true;
  }
  if (state.letters >= ENOUGH && line.length < 40 && endsReport(text)) {
    state.hasEnded = true;
    return true;
  }
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text)) return true;
  if (hidesText(state, line) || (line.length < 200 && saysPaywall(text))) {
    state.isPaywalled = true;
    return true;
  }
  // In a box of its own small print ends the first of two texts as well.
  const isFar =
    state.letters > 0.5 * state.stretch.letters ||
    (state.letters >= ENOUGH && !state.homes.has(containerOf(line.box)));
  if (isFar && line.length < 700) {
    if (countPolicyPhrases(text) >= 2) {
      state.hasEnded = true;
      return true;
    }
  }
  if (state.isClosed && state.letters >= ENOUGH && !state.homes.has(containerOf(line.box))) {
    state.hasEnded = true;
    return true;
  }
  return false;
}

/** What parts a medium from its place, and words of each: «موقع الكرمل الإخباري / سخنين». */
const SIGNED_PARTS = /\s*[/|\u2013\u2014-]\s*/;
const MOST_OF_PART = 5;

/** True for the last line of a text where it names a medium and a place, or who wrote for it, and nothing else. */
function signsForSite({ letters, stretch, reading }: BodyState, line: Line, text: string): boolean {
  if (line.length > 50 || letters < 0.6 * stretch.letters || headingLevel(line) > 0) return false;
  if (reading.before[stretch.end]! > reading.before[line.index + 1]!) return false;
  if (/[\d\u0660-\u0669]|[.\u061f!\u060c:\u061b]\s*$/.test(text)) return false;
  const parts = text.trim().split(SIGNED_PARTS);
  if (parts.length < 2 || parts.length > 3) return false;
  if (parts.some((part) => part === '' || part.split(/\s+/).length > MOST_OF_PART)) return false;
  return parts.some((part) => isMedium(part) || labelOf(part)?.kind === 'byline');
}

/** True where a heading is another text's: then the article ends, or the card that it heads is left out. */
export function beginsAnother(state: BodyState, line: Line): boolean {
  if (state.isLive || state.letters < 200) return false;
  const { outline } = state.reading;
  const head = state.headline?.line;
  if (linkedOf(line) > 0.8 * line.length) {
    skipCard(state, line);
    return true;
  }
  const isSame =
    head !== undefined &&
    headingBox(head).name === headingBox(line).name &&
    attributeOf(headingBox(head).element, 'class') === attributeOf(headingBox(line).element, 'class') &&
    (headingLevel(line) === 1 || attributeOf(headingBox(line).element, 'class') !== '');
  const isDated = [1, 2, 3].some((step) => {
    const next = outline.lines[line.index + step];
    return next !== undefined && next.length < 90 && ((next.box.traits | next.inner) & DATE) !== 0;
  });
  if (headingLevel(line) === 1 || isSame || isDated || state.isClosed) {
    state.hasEnded = true;
    return true;
  }
  return false;
}

/** An `<article>` that begins below the text is a teaser or the next article. */
export function leavesArticleElement(state: BodyState, line: Line): boolean {
  if (state.isLive) return false;
  let inner: Box | null = null;
  for (let box: Box | null = line.box; box; box = box.parent) {
    if (box.name !== 'article') continue;
    const hasTaken = state.lastTaken >= box.firstLine && state.lastTaken < box.endLine;
    const hasHeadline =
      state.headline && state.headline.line.index >= box.firstLine && state.headline.line.index < box.endLine;
    if (!hasTaken && !hasHeadline) inner = box;
  }
  if (!inner) return false;
  const own = state.reading.before[inner.endLine]! - state.reading.before[inner.firstLine]!;
  if (state.letters < 150 && own > 0.4 * state.stretch.letters) return false;
  state.skipUntil = inner.endLine;
  return true;
}

/** Skip links followed: a page has a handful. */
const MOST_SKIPS = 30;

let skipPhrases: readonly string[] | null = null;

/** A link that leads past a block («تخطى … وواصل القراءة»): up to its target nothing is the article's. */
export function skipPast(state: BodyState, line: Line, text: string): boolean {
  if (line.links === 0 || line.length > 120) return false;
  const { outline } = state.reading;
  for (let piece = line.firstPiece; piece < line.endPiece; piece++) {
    const href = hrefOf(outline.boxOf[piece]!);
    if (!href.startsWith('#') || href.length < 2) continue;
    skipPhrases ??= phrasesOf(SKIP_WORDS);
    const words = foldText(text);
    if (!skipPhrases.some((phrase) => words.includes(`${phrase} `))) continue;
    if (++state.skips > MOST_SKIPS) return false;
    const target = outline.boxes.find(
      (box) => box.firstLine > line.index && attributeOf(box.element, 'id') === href.slice(1),
    );
    const past = target ? Math.max(target.endLine, target.firstLine) : line.index + 1;
    const { before } = state.reading;
    const isShort = before[past]! - before[line.index]! < 0.4 * state.stretch.letters;
    state.skipUntil = isShort ? past : line.index + 1;
    return true;
  }
  return false;
}

/** True for the words of a picture: in a figure, or in a box named for captions. */
export function isCaption(line: Line): boolean {
  // A date in a box of credits is a date.
  if (line.length > 400 || line.inner & DATE) return false;
  if ((line.box.traits | line.inner) & CAPTION) return true;
  for (let box: Box | null = line.box, up = 0; box && up < 4; box = box.parent, up++) {
    if (box.name === 'figure' || box.name === 'figcaption') return true;
    if (box.traits & CAPTION) return true;
  }
  return false;
}

let credits: readonly string[] | null = null;

/** True for the few words below a picture that end with its credit in brackets: «السوق القديم (تصوير: …)». */
export function endsWithCredit({ reading: { outline } }: BodyState, line: Line, text: string): boolean {
  const bracket = line.length < 160 ? /\(\s*([^()]{2,60}?)\s*\)\s*$/.exec(text) : null;
  if (!bracket || !outline.images.some((image) => Math.abs(image.line - line.index) <= 1)) return false;
  credits ??= phrasesOf(BRACKETED_CREDITS);
  const words = ` ${foldText(bracket[1]!).replace(/[^a-z\d\u0621-\u064a]+/g, ' ')} `;
  return credits.some((credit) => words.startsWith(` ${credit} `) || words.endsWith(` ${credit} `));
}

/** A photographer's line («© Reuters / …»): of a picture of the article, or of a linked card's. */
export function isCredit(line: Line, text: string): boolean {
  return (
    line.length < 90 &&
    /^(?:\u00a9|\(c\)|getty\b|reuters\b|afp\b|photo(?:\b|:))/i.test(text) &&
    line.arabic < 0.5 * line.length
  );
}

/** True where the box around a line holds a link as long as a headline and hardly anything else. */
export function isInCard({ reading: { outline } }: BodyState, line: Line): boolean {
  for (let box: Box | null = line.box, up = 0; box && up < 3; box = box.parent, up++) {
    if (box.endLine - box.firstLine > 4) return false;
    for (let i = box.firstLine; i < box.endLine; i++) {
      const one = outline.lines[i]!;
      if (one.length > 15 && linkedOf(one) > 0.7 * one.length) return true;
    }
  }
  return false;
}

/** Lines of a promotion or of a block of related links at most; a larger box is no aside. */
export const LARGEST_ASIDE = 1500;

/** Leaves out the box of a promotion or a teaser: the largest around it that holds nothing of the article. */
export function skipCard(state: BodyState, line: Line): void {
  const box = ownBox(state, line);
  if (!box || box.endLine - line.index > LARGEST_ASIDE) return;
  const { prose, outline } = state.reading;
  for (let i = line.index + 1; i < box.endLine; i++) {
    if (prose[i] && state.homes.has(containerOf(outline.lines[i]!.box))) return;
    if (prose[i] && outline.lines[i]!.length > 250 && !(box.traits & SHARE)) return;
  }
  state.skipUntil = box.endLine;
}

/** The largest box around the line that holds neither taken lines, nor the headline, nor most of what is to come. */
export function ownBox(state: BodyState, line: Line): Box | null {
  const { before } = state.reading;
  let own: Box | null = null;
  for (let box: Box | null = line.box; box; box = box.parent) {
    if (box.firstLine < line.index && state.lastTaken >= box.firstLine) break;
    const headline = state.headline?.line.index ?? -1;
    if (headline >= box.firstLine && headline < box.endLine) break;
    if (state.letters < 200 && before[box.endLine]! - before[box.firstLine]! > 0.4 * state.stretch.letters)
      break;
    own = box;
  }
  return own;
}

/** Behind the last long paragraph: short lines in the same container belong to the text. */
export function isNear(state: BodyState, line: Line): boolean {
  if (state.isClosed || line.arabic < 0.3 * line.length) return false;
  if (line.index - state.lastTaken > 3) return false;
  const container = containerOf(line.box);
  const figure = enclosing(line, 'figure');
  return (
    state.homes.has(container) ||
    (figure?.parent !== undefined && figure.parent !== null && state.homes.has(figure.parent)) ||
    (/^[uod]l$/.test(container.name) && state.homes.has(container.parent!))
  );
}

/** True in a box named for a paywall that holds none of the text: the text itself may stand in such a box too. */
function hidesText({ reading, stretch, lastTaken }: BodyState, line: Line): boolean {
  if (!(line.box.within & PAYWALL)) return false;
  for (let box: Box | null = line.box; box; box = box.parent) {
    if (!(box.traits & PAYWALL)) continue;
    const own = reading.before[box.endLine]! - reading.before[box.firstLine]!;
    if (lastTaken < box.firstLine && own < 0.3 * stretch.letters) return true;
  }
  return false;
}

function headingBox(line: Line): Box {
  for (let box: Box | null = line.box; box; box = box.parent) if (box.level > 0) return box;
  return line.box;
}
