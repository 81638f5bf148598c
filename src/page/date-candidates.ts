import type { DateCandidate } from '../recognition/publication.ts';
import { LOOSE_METAS, MODIFIED_METAS, PUBLISHED_METAS } from './date-metas.ts';
import { isTeaser, LINES_ABOVE, LINES_BELOW, placeOf } from './date-places.ts';
import { isDateLike, isDateLine } from './date-shape.ts';
import { attributeOf, wordsOf } from './dom-access.ts';
import { labelOf, saysRights } from './labels.ts';
import type { Located } from './locate.ts';
import { lineText } from './outline.ts';
import { MANY_ROWS, ROWS, type Steps } from './slices.ts';
import { DATE } from './traits.ts';
import { addVisibleDates, HAS_DIGIT, type AddDate, type Role } from './visible-dates.ts';

const MOST_CANDIDATES = 24;
/** Marked boxes looked at: a page with more is a list, and their words cost something. */
const MOST_MARKED = 200;

export interface DatePlaces extends Pick<Located, 'outline' | 'headline' | 'body' | 'stated' | 'isFirst'> {
  readonly url: string;
  readonly metas: ReadonlyMap<string, readonly string[]>;
}

/** Whether the page states a date, and whether one stands with the headline: a cheap look, nothing is collected. */
export function* signsOfDate({ head, outline, headline, body, stated }: Located): Steps<{
  isDeclared: boolean;
  isShown: boolean;
}> {
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
    if (i % ROWS === 0) yield;
    const line = outline.lines[i];
    if (!line || line.length > 140 || line.digits === 0 || line === headline?.line) continue;
    if (placeOf(outline, i, line.box, headline, body) !== 'near' || isTeaser(line)) continue;
    const text = lineText(outline, line, 200);
    if (!isDateLike(text) || saysRights(text)) continue;
    // Behind the text a name with a year is the site's foot.
    if (i >= body.end && !((line.box.traits | line.inner) & DATE) && !isDateLine(text) && !labelOf(text))
      continue;
    // The day on which a standing page was changed is no day of news.
    const kind = i >= body.end ? labelOf(text)?.kind : undefined;
    if (kind !== 'updated' && kind !== 'today') return { isDeclared, isShown: true };
  }
  return { isDeclared, isShown: false };
}

/** Every place that may tell the date of publication, with what it says; nothing is parsed here. */
export function* findDateCandidates(places: DatePlaces): Steps<DateCandidate[]> {
  const found = new Map<string, DateCandidate>();
  const add: AddDate = (source, raw, role, weight) => {
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
  yield* addMarkedUp(places, add);
  yield* addVisibleDates(places, add);
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

/** `<time>` and microdata or RDFa dates that stand with the article. */
function* addMarkedUp({ outline, headline, body }: DatePlaces, add: AddDate): Steps<void> {
  let marked = 0;
  for (let i = 0; i < outline.boxes.length; i++) {
    if (i % MANY_ROWS === 0) yield;
    const box = outline.boxes[i]!;
    if (!(box.traits & DATE)) continue;
    const property = `${attributeOf(box.element, 'itemprop')} ${attributeOf(box.element, 'property')}`;
    const name = property.trim().split(/\s+/)[0]!;
    const isAbbreviation = box.name === 'abbr';
    if (box.name !== 'time' && !isAbbreviation && name === '') continue;
    const place = placeOf(outline, box.firstLine, box, headline, body);
    if (place === 'away') continue;
    if (++marked > MOST_MARKED) return;
    yield;
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
