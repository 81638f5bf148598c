import type { DateCandidate } from '../recognition/publication.ts';
import { datelineOf, DIGIT, isDateLike } from './date-shape.ts';
import { endOfPlace, isTeaser, placeOf } from './date-places.ts';
import { labelOf, saysRights } from './labels.ts';
import type { Located } from './locate.ts';
import { boxAround, lineText, type Box, type Line, type Outline } from './outline.ts';
import { ROWS, type Steps } from './slices.ts';
import { DATE } from './traits.ts';

export type Role = DateCandidate['role'];
/** Notes a place that may tell a date. */
export type AddDate = (source: string, raw: string | undefined, role: Role, weight: 1 | 2 | 3) => void;

export const HAS_DIGIT = new RegExp(DIGIT);

/** Dated lines set aside that are looked at: one article has a handful, a live blog some dozens. */
const MOST_ASIDE = 100;

/** Pieces of a line that are looked at: a date in more of them is a hoax. */
const MOST_PIECES = 100;

/** Short lines around headline and text that look like a date, and the page's clock. */
export function* addVisibleDates(
  { outline, headline, body }: Pick<Located, 'outline' | 'headline' | 'body'>,
  add: AddDate,
): Steps<void> {
  for (const line of body.aside.dates.slice(0, MOST_ASIDE)) addLine(outline, line, 'near', add);
  const opening = body.parts.find(({ kind }) => kind === 'paragraph')?.lines[0];
  if (opening) add('text:dateline', datelineOf(lineText(outline, opening, 200)), 'unknown', 1);
  const first = headline?.line.index ?? body.parts[0]?.lines[0]?.index ?? 0;
  const taken = new Set(body.parts.flatMap((part) => part.lines));
  const end = endOfPlace(outline, body);
  for (let i = 0; i < end; i++) {
    if (i % ROWS === 0) yield;
    const line = outline.lines[i]!;
    if (line === headline?.line || line.length > 140 || taken.has(line)) continue;
    const place = placeOf(outline, i, line.box, headline, body);
    if (place === 'away') continue;
    const isApart =
      place === 'near' && i < first && headline !== null && isOutsideHeading(line, headline.line, body);
    if (i >= body.end && isTeaser(line)) continue;
    if (place === 'near' && i < first && isTeaser(line)) continue;
    addLine(outline, line, place, isApart ? addAbove(add) : add);
  }
}

/** Above the headline, and not in a box of the two: it may be the page's clock, which only today's date can tell. */
function isOutsideHeading(line: Line, headline: Line, body: Located['body']): boolean {
  const around = boxAround(line.box, headline.box);
  return line.box !== headline.box && around.endLine > (body.parts[0]?.lines[0]?.index ?? 0);
}

function addAbove(add: AddDate): AddDate {
  return (source, raw, role, weight) =>
    role === 'unknown' ? add('text:above', raw, role, 1) : add(source, raw, role, weight);
}

/** A line, or each of its parts where the markup tells several dates apart. */
function addLine(outline: Outline, line: Line, place: 'near' | 'clock', add: AddDate): void {
  let parts = partsOf(outline, line).filter((part) => isDateLike(part));
  // «نشر: … | آخر تحديث: …»: two dates with a label each.
  const halves = parts.length < 2 ? lineText(outline, line, 300).split(/\s*[|\u2022\u00b7]\s*/) : [];
  if (halves.length === 2 && halves.every((half) => isDateLike(half) && labelOf(half))) parts = halves;
  if (parts.length < 2) return addText(outline, line, dateText(outline, line), place, add);
  for (const part of parts) addText(outline, line, part, place, add);
}

/** The words of the boxes that stand side by side on a line. */
export function partsOf(outline: Outline, line: Line): string[] {
  const parts: string[] = [];
  let last: Box | null = null;
  for (let piece = line.firstPiece; piece < Math.min(line.endPiece, line.firstPiece + MOST_PIECES); piece++) {
    let box = outline.boxOf[piece]!;
    while (!box.isBlock && box.parent && !box.parent.isBlock) box = box.parent;
    const text = outline.texts[piece]!.slice(0, 300);
    if (box === last && parts.length > 0) parts[parts.length - 1] += text;
    else parts.push(text);
    last = box;
  }
  return parts.map((part) => part.replace(/\s+/g, ' ').trim());
}

function addText(outline: Outline, line: Line, text: string, place: 'near' | 'clock', add: AddDate): void {
  if (!HAS_DIGIT.test(text) || !/\p{L}|[/.-]/u.test(text)) return;
  const isMarked = ((line.box.traits | line.inner | (line.box.parent?.traits ?? 0)) & DATE) !== 0;
  if (!isDateLike(text) && !(isMarked && text.length < 60)) return;
  // «آخر تحديث» in a box of its own may stand without a space before the date.
  const label =
    labelOf(text) ?? labelOf(lineText(outline, line, 300)) ?? labelOf(partsOf(outline, line)[0] ?? '');
  if (label?.kind === 'today') place = 'clock';
  if (label?.kind === 'rights' || saysRights(text)) return;
  const isLabelled = label !== null && (label.kind === 'published' || label.kind === 'updated');
  if (!isMarked && !isLabelled && line.length > 90) return;
  const source = isMarked ? 'text:date' : isLabelled ? 'text:label' : 'text:line';
  const role =
    place === 'clock'
      ? 'today'
      : label?.kind === 'updated'
        ? 'modified'
        : isLabelled
          ? 'published'
          : 'unknown';
  add(source, text, role, isMarked || isLabelled ? 2 : 1);
}

/** The words in the box that is named for the date, without the views and shares on the same line. */
function dateText(outline: Outline, line: Line): string {
  let text = '';
  if (line.inner & DATE) {
    for (
      let piece = line.firstPiece;
      piece < Math.min(line.endPiece, line.firstPiece + MOST_PIECES);
      piece++
    ) {
      for (let box: Box | null = outline.boxOf[piece]!; box && !box.isBlock; box = box.parent) {
        if (!(box.traits & DATE)) continue;
        text += outline.texts[piece]!.slice(0, 300);
        break;
      }
    }
  }
  return !isDateLike(text) ? lineText(outline, line, 300) : text.replace(/\s+/g, ' ').trim().slice(0, 300);
}
