import { attributeOf } from './dom-access.ts';
import { headingLevel } from './headline.ts';
import type { Located } from './locate.ts';
import { isDateLike } from './date-shape.ts';
import { lineText, type Box, type Line } from './outline.ts';
import { DATE, TITLE } from './traits.ts';

/** Cards built alike from which a page is a list, however long their texts are. */
const LEAST_CARDS = 3;
/** A card has few lines: title, date, one or two paragraphs, a button. */
const MOST_LINES = 8;

/**
 * True where most running text of the page stands in boxes that are built alike and each have a title, at most two
 * paragraphs and a date or a picture of their own: templates print teasers so, with titles that are no links.
 */
export function isListOfCards({
  outline,
  reading,
  headline,
}: Pick<Located, 'outline' | 'reading' | 'headline'>): boolean {
  const pictured = new Set<Box>();
  for (const { box } of outline.images) {
    for (let at: Box | null = box, up = 0; at && up < 5; at = at.parent, up++) pictured.add(at);
  }
  const groups = new Map<string, { count: number; letters: number; last: number }>();
  for (const box of outline.boxes) {
    const size = box.endLine - box.firstLine;
    if (!box.isBlock || box.parent === null || size < 2 || size > MOST_LINES) continue;
    if (
      headline &&
      headline.agreement > 0 &&
      headline.line.index >= box.firstLine &&
      headline.line.index < box.endLine
    )
      continue;
    const card = readCard(outline.lines.slice(box.firstLine, box.endLine), reading.prose);
    if (card.titles !== 1 || card.paragraphs < 1 || card.paragraphs > 2) continue;
    if (!pictured.has(box) && !card.lines.some((line) => isDated(line, lineText(outline, line, 200))))
      continue;
    const key = `${box.depth} ${box.name} ${attributeOf(box.element, 'class')}`;
    const group = groups.get(key) ?? { count: 0, letters: 0, last: -1 };
    // A box in a box of the same kind is the same card.
    if (box.firstLine < group.last) continue;
    group.count++;
    group.letters += card.letters;
    group.last = box.endLine;
    groups.set(key, group);
  }
  let all = 0;
  for (const line of outline.lines) if (reading.prose[line.index]) all += line.length;
  return [...groups.values()].some(({ count, letters }) => count >= LEAST_CARDS && letters >= 0.5 * all);
}

function readCard(
  lines: readonly Line[],
  prose: Uint8Array,
): { titles: number; paragraphs: number; letters: number; lines: readonly Line[] } {
  let titles = 0;
  let paragraphs = 0;
  let letters = 0;
  for (const line of lines) {
    if (headingLevel(line) > 0 || (line.box.traits | line.inner) & TITLE) titles++;
    else if (prose[line.index]) {
      paragraphs++;
      letters += line.length;
    }
  }
  return { titles, paragraphs, letters, lines };
}

function isDated(line: Line, text: string): boolean {
  return line.length < 60 && (((line.box.traits | line.inner) & DATE) !== 0 || isDateLike(text));
}
