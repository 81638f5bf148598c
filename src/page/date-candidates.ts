import type { DateCandidate } from '../recognition/publication.ts';
import type { Body } from './body.ts';
import { LOOSE_METAS, MODIFIED_METAS, PUBLISHED_METAS } from './date-metas.ts';
import { DIGIT, isDateLike } from './date-shape.ts';
import { attributeOf, wordsOf } from './dom-access.ts';
import { headingLevel, type Headline } from './headline.ts';
import { labelOf, saysRights } from './labels.ts';
import type { Located } from './locate.ts';
import { boxAround, lineText, linkedOf, type Box, type Line, type Outline } from './outline.ts';
import { COMMENTS, DATE, EMBED, FOOT, NAVIGATION, RELATED, SIDE } from './traits.ts';

type Role = DateCandidate['role'];

const HAS_DIGIT = new RegExp(DIGIT);

/** Lines above the headline and below the text that may still carry its date. */
const LINES_ABOVE = 8;
const LINES_BELOW = 8;
const MOST_CANDIDATES = 24;

export interface DatePlaces extends Pick<Located, 'outline' | 'headline' | 'body' | 'stated' | 'isFirst'> {
  readonly url: string;
  readonly metas: ReadonlyMap<string, readonly string[]>;
}

/** Whether the page states a date, and whether one stands with the headline: a cheap look, nothing is collected. */
export function signsOfDate({ head, outline, headline, body, stated }: Located): {
  isDeclared: boolean;
  isShown: boolean;
} {
  const isDeclared =
    stated?.published !== undefined && stated.published !== ''
      ? true
      : PUBLISHED_METAS.some((name) => head.metas.has(name)) ||
        LOOSE_METAS.some((name) => head.metas.has(name));
  const first = headline?.line.index ?? body.parts[0]!.lines[0]!.index;
  const start = body.parts[0]!.lines[0]!.index;
  const last = Math.min(outline.lines.length, body.end + LINES_BELOW);
  for (let i = Math.max(0, first - LINES_ABOVE); i < last; i++) {
    if (i > start + 1 && i < body.end) i = body.end;
    const line = outline.lines[i];
    if (!line || line.length > 140 || line === headline?.line) continue;
    if (placeOf(outline, i, line.box, headline, body) !== 'near' || isTeaser(line)) continue;
    const text = lineText(outline, line, 200);
    if (isDateLike(text) && !saysRights(text)) return { isDeclared, isShown: true };
  }
  return { isDeclared, isShown: false };
}

/** Every place that may tell the date of publication, with what it says; nothing is parsed here. */
export function findDateCandidates(places: DatePlaces): DateCandidate[] {
  const found = new Map<string, DateCandidate>();
  const add = (source: string, raw: string | undefined, role: Role, weight: 1 | 2 | 3): void => {
    const text = (raw ?? '').trim().slice(0, 300);
    if (text === '' || !HAS_DIGIT.test(text) || found.size >= MOST_CANDIDATES) return;
    const key = `${role} ${source} ${text}`;
    if (!found.has(key)) found.set(key, { source, raw: text, role, weight });
  };
  add('json-ld:datePublished', places.stated?.published, 'published', 3);
  add('json-ld:dateModified', places.stated?.modified, 'modified', 3);
  if (places.isFirst) {
    for (const name of PUBLISHED_METAS)
      for (const raw of places.metas.get(name) ?? []) add(`meta:${name}`, raw, 'published', 3);
    for (const name of MODIFIED_METAS)
      for (const raw of places.metas.get(name) ?? []) add(`meta:${name}`, raw, 'modified', 3);
  }
  addMarkedUp(places, add);
  addVisible(places, add);
  if (places.isFirst) {
    for (const name of LOOSE_METAS)
      for (const raw of places.metas.get(name) ?? []) add(`meta:${name}`, raw, 'unknown', 2);
  }
  const inUrl = /\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/\-_.?]|$)/.exec(
    places.url,
  );
  if (inUrl)
    add('url', `${inUrl[1]!}-${inUrl[2]!.padStart(2, '0')}-${inUrl[3]!.padStart(2, '0')}`, 'unknown', 1);
  return [...found.values()];
}

type Add = (source: string, raw: string | undefined, role: Role, weight: 1 | 2 | 3) => void;

/** `<time>` and microdata or RDFa dates that stand with the article. */
function addMarkedUp({ outline, headline, body }: DatePlaces, add: Add): void {
  for (const box of outline.boxes) {
    if (!(box.traits & DATE)) continue;
    const property = `${attributeOf(box.element, 'itemprop')} ${attributeOf(box.element, 'property')}`;
    const name = property.trim().split(/\s+/)[0]!;
    const isAbbreviation = box.name === 'abbr';
    if (box.name !== 'time' && !isAbbreviation && name === '') continue;
    const place = placeOf(outline, box.firstLine, box, headline, body);
    if (place === 'away') continue;
    const raw =
      attributeOf(box.element, 'datetime') ||
      attributeOf(box.element, 'content') ||
      (isAbbreviation ? attributeOf(box.element, 'title') : '');
    const text = wordsOf(box.element, 120);
    if (raw === '' && !isDateLike(text)) continue;
    const source = name === '' ? (raw === '' ? 'time' : 'time[datetime]') : `microdata:${name}`;
    const role = place === 'clock' ? 'today' : roleOf(`${name} ${attributeOf(box.element, 'class')}`, text);
    add(source, raw || text, role, 2);
  }
}

function roleOf(name: string, text: string): Role {
  const label = labelOf(text);
  if (/modif|updat/i.test(name) || label?.kind === 'updated') return 'modified';
  if (/publish|created|issued|dc:date|entry-date|pubdate/i.test(name) || label?.kind === 'published')
    return 'published';
  return 'unknown';
}

/** A linked line that is longer than a date: blogs link the date itself. */
function isTeaser(line: Line): boolean {
  return line.length > 40 && linkedOf(line) > 0.5 * line.length;
}

/** Where a line stands to the article: with it, in the page's own head (its clock), or with other texts. */
function placeOf(
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

/** True where a line above the headline belongs to the page's head: the box around both is more than a headline's. */
function isFarAbove(outline: Outline, box: Box, headline: Line): boolean {
  const around = boxAround(box, headline.box);
  for (let at: Box | null = box; at && at !== around; at = at.parent) {
    if (at.name === 'header' || attributeOf(at.element, 'role') === 'banner') return true;
  }
  // Kicker, date and author stand with a headline in a box of a few lines, or directly before it.
  let lines = 0;
  for (let i = around.firstLine; i < headline.index; i++) lines += linkedOf(outline.lines[i]!) > 0 ? 2 : 1;
  return lines > 12;
}

/** Short lines around headline and text that look like a date, and the page's clock. */
function addVisible({ outline, headline, body }: DatePlaces, add: Add): void {
  for (const line of body.aside.dates) addLine(outline, line, 'near', add);
  const first = headline?.line.index ?? body.parts[0]?.lines[0]?.index ?? 0;
  const taken = new Set(body.parts.flatMap((part) => part.lines));
  const end = endOfPlace(outline, body);
  for (let i = 0; i < end; i++) {
    const line = outline.lines[i]!;
    if (line === headline?.line || line.length > 140 || taken.has(line)) continue;
    const place = placeOf(outline, i, line.box, headline, body);
    if (place === 'away') continue;
    if (i >= body.end && isTeaser(line)) continue;
    if (place === 'near' && i < first && isTeaser(line)) continue;
    addLine(outline, line, place, add);
  }
}

/** Behind the text up to the next headline, or to the label of related or commenting lines. */
function endOfPlace(outline: Outline, body: Body): number {
  const last = Math.min(outline.lines.length, body.end + LINES_BELOW);
  for (let i = body.end; i < last; i++) {
    const line = outline.lines[i]!;
    if (headingLevel(line) > 0) return i;
    const label = line.length < 60 ? labelOf(lineText(outline, line, 100)) : null;
    if (label?.kind === 'related' || label?.kind === 'comments') return i;
  }
  return last;
}

/** A line, or each of its parts where the markup tells several dates apart. */
function addLine(outline: Outline, line: Line, place: 'near' | 'clock', add: Add): void {
  const parts = partsOf(outline, line).filter((part) => isDateLike(part));
  if (parts.length < 2) return addText(outline, line, dateText(outline, line), place, add);
  for (const part of parts) addText(outline, line, part, place, add);
}

/** The words of the boxes that stand side by side on a line. */
function partsOf(outline: Outline, line: Line): string[] {
  const parts: string[] = [];
  let last: Box | null = null;
  for (let piece = line.firstPiece; piece < line.endPiece; piece++) {
    let box = outline.boxOf[piece]!;
    while (!box.isBlock && box.parent && !box.parent.isBlock) box = box.parent;
    const text = outline.nodes[piece]!.data.slice(0, 300);
    if (box === last && parts.length > 0) parts[parts.length - 1] += text;
    else parts.push(text);
    last = box;
  }
  return parts.map((part) => part.replace(/\s+/g, ' ').trim());
}

function addText(outline: Outline, line: Line, text: string, place: 'near' | 'clock', add: Add): void {
  if (!HAS_DIGIT.test(text) || !/\p{L}|[/.-]/u.test(text)) return;
  const isMarked = ((line.box.traits | line.inner | (line.box.parent?.traits ?? 0)) & DATE) !== 0;
  if (!isDateLike(text) && !(isMarked && text.length < 60)) return;
  const label = labelOf(text) ?? labelOf(lineText(outline, line, 300));
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
    for (let piece = line.firstPiece; piece < line.endPiece; piece++) {
      for (let box: Box | null = outline.boxOf[piece]!; box && !box.isBlock; box = box.parent) {
        if (!(box.traits & DATE)) continue;
        text += outline.nodes[piece]!.data.slice(0, 300);
        break;
      }
    }
  }
  return !isDateLike(text) ? lineText(outline, line, 300) : text.replace(/\s+/g, ' ').trim().slice(0, 300);
}
