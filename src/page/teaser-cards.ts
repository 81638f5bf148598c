import { attributeOf } from './dom-access.ts';
import { headingLevel, type Headline } from './headline.ts';
import type { Located } from './locate.ts';
import { isDateLike } from './date-shape.ts';
import { lineText, type Box, type Line, type Outline } from './outline.ts';
import { MANY_ROWS, ROWS, type Steps } from './slices.ts';
import { DATE, TITLE } from './traits.ts';

/** Cards built alike from which a page is a list, however long their texts are. */
const LEAST_CARDS = 3;
/** A card has few lines: title, date, one or two paragraphs, a button. */
const MOST_LINES = 8;

/**
 * True where most of the text that was found stands in boxes that are built alike and each have a title, at most two
 * paragraphs and a date or a picture of their own: templates print teasers so, with titles that are no links.
 */
export function* isListOfCards({
  outline,
  reading,
  headline,
  body,
}: Pick<Located, 'outline' | 'reading' | 'headline' | 'body'>): Steps<boolean> {
  const cards = yield* findCards(outline, reading.prose, headline);
  if (cards.length < LEAST_CARDS) return false;
  const pictured = new Set<Box>();
  for (const { box } of outline.images) {
    for (let at: Box | null = box, up = 0; at && up < 5; at = at.parent, up++) pictured.add(at);
  }
  const text = new Map(body.parts.map(({ lines }) => [lines[0]!.index, lines[0]!.length]));
  const groups = new Map<string, { count: number; letters: number; end: number }>();
  for (let i = 0; i < cards.length; i++) {
    if (i % ROWS === 0) yield;
    const box = cards[i]!;
    const lines = outline.lines.slice(box.firstLine, box.endLine);
    if (!pictured.has(box) && !lines.some((line) => isDated(outline, line))) continue;
    const key = `${box.depth} ${box.name} ${attributeOf(box.element, 'class')}`;
    const group = groups.get(key) ?? { count: 0, letters: 0, end: -1 };
    // A box in a box of the same kind is the same card.
    if (box.firstLine < group.end) continue;
    group.count++;
    for (const line of lines) group.letters += text.get(line.index) ?? 0;
    group.end = box.endLine;
    groups.set(key, group);
  }
  return [...groups.values()].some(
    ({ count, letters }) => count >= LEAST_CARDS && letters >= 0.5 * body.letters,
  );
}

/** The boxes with the lines of a card; the article's own, with the headline, is none. */
function* findCards(outline: Outline, prose: readonly number[], headline: Headline | null): Steps<Box[]> {
  const cards: Box[] = [];
  const at = headline && headline.agreement > 0 ? headline.line.index : -1;
  let cost = 0;
  for (const box of outline.boxes) {
    if (++cost >= MANY_ROWS) {
      cost = 0;
      yield;
    }
    const size = box.endLine - box.firstLine;
    if (size < 2 || size > MOST_LINES || !box.isBlock || box.parent === null) continue;
    if (at >= box.firstLine && at < box.endLine) continue;
    cost += 8;
    if (isCard(outline, box, prose)) cards.push(box);
  }
  return cards;
}

/** One title and one or two paragraphs. */
function isCard({ lines }: Outline, { firstLine, endLine }: Box, prose: readonly number[]): boolean {
  let titles = 0;
  let paragraphs = 0;
  for (let i = firstLine; i < endLine; i++) {
    const line = lines[i]!;
    if (headingLevel(line) > 0 || (line.box.traits | line.inner) & TITLE) titles++;
    else if (prose[i]) paragraphs++;
  }
  return titles === 1 && paragraphs >= 1 && paragraphs <= 2;
}

function isDated(outline: Outline, line: Line): boolean {
  if (line.length >= 60) return false;
  if ((line.box.traits | line.inner) & DATE) return true;
  return line.digits > 0 && isDateLike(lineText(outline, line, 200));
}
