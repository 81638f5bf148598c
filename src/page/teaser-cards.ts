import { attributeOf } from './dom-access.ts';
import { headingLevel } from './headline.ts';
import type { Located } from './locate.ts';
import { isDateLike } from './date-shape.ts';
import { lineText, type Box, type Line, type Outline } from './outline.ts';
import { MANY_ROWS, type Steps } from './slices.ts';
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
  const pictured = new Set<Box>();
  for (const { box } of outline.images) {
    for (let at: Box | null = box, up = 0; at && up < 5; at = at.parent, up++) pictured.add(at);
  }
  const text = new Map(body.parts.map(({ lines }) => [lines[0]!.index, lines[0]!.length]));
  const groups = new Map<string, { count: number; letters: number; end: number }>();
  let cost = 0;
  for (const box of outline.boxes) {
    if (++cost >= MANY_ROWS) {
      cost = 0;
      yield;
    }
    const size = box.endLine - box.firstLine;
    if (!box.isBlock || box.parent === null || size < 2 || size > MOST_LINES) continue;
    const at = headline && headline.agreement > 0 ? headline.line.index : -1;
    if (at >= box.firstLine && at < box.endLine) continue;
    const lines = outline.lines.slice(box.firstLine, box.endLine);
    cost += 8;
    if (!isCard(lines, reading.prose)) continue;
    cost += 40;
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

/** One title and one or two paragraphs. */
function isCard(lines: readonly Line[], prose: readonly number[]): boolean {
  let titles = 0;
  let paragraphs = 0;
  for (const line of lines) {
    if (headingLevel(line) > 0 || (line.box.traits | line.inner) & TITLE) titles++;
    else if (prose[line.index]) paragraphs++;
  }
  return titles === 1 && paragraphs >= 1 && paragraphs <= 2;
}

function isDated(outline: Outline, line: Line): boolean {
  if (line.length >= 60) return false;
  if ((line.box.traits | line.inner) & DATE) return true;
  return line.digits > 0 && isDateLike(lineText(outline, line, 200));
}
