import { attributeOf, squeeze } from './dom-access.ts';
import { endOfPlace } from './date-places.ts';
import { isDateLike } from './date-shape.ts';
import { behindLabel, metaOf, type FactPlaces } from './fact-places.ts';
import { headingLevel } from './headline.ts';
import { labelOf, normalise } from './labels.ts';
import { hrefOf, lineText, type Box, type Line, type Outline } from './outline.ts';
import { isDesk } from './phrases.ts';
import { isName, nameInLine, secondOfTwo } from './signed-line.ts';
import { siteNames } from './title.ts';
import { partsOf } from './visible-dates.ts';
import { BYLINE, COMMENTS, DATE, NAVIGATION, RELATED } from './traits.ts';
import { isUnrendered } from './unrendered.ts';

const AUTHOR_METAS = ['article:author', 'author', 'parsely-author'];
const LATIN_ONLY = /^[^\u0620-\u064a]*$/;

/** Where the author may be read from, best first: people before desks, and never an account of the system. */
export function* bylinesOf(places: FactPlaces): Generator<readonly [string, string]> {
  const desks: (readonly [string, string])[] = [];
  for (const [from, name] of named(places)) {
    if (name === '' || isUnrendered(name)) continue;
    if (!isDesk(name)) yield [from, nameInLine(name) || name];
    else if (!LATIN_ONLY.test(name)) desks.push([from, name]);
  }
  // A desk in the metadata speaks for somebody: the short line above the first paragraph may name them.
  if (desks.length > 0) yield ['text:byline', nameAboveText(places)];
  yield* desks;
}

function nameAboveText({ outline, headline, body }: FactPlaces): string {
  const first = body.parts.find(({ kind }) => kind === 'paragraph')?.lines[0];
  const above = first && outline.lines[first.index - 1];
  if (!above || above === headline?.line || above.box.parent !== first.box.parent) return '';
  return headingLevel(above) > 0 ? '' : secondOfTwo(lineText(outline, above, 100));
}

function* named(places: FactPlaces): Generator<readonly [string, string]> {
  const sites = siteNames(places).flatMap((site) =>
    [site, ...site.split(/\s+[-|\u2013\u2014]\s+/)].map(normalise),
  );
  const isSite = (name: string): boolean =>
    isHost(name, places.url) || sites.some((site) => isNameOfSite(normalise(name), site));
  const stated = [...new Set(places.stated?.authors ?? [])].filter((name) => !isSite(name));
  const people = stated.filter((name) => !isDesk(name));
  yield ['json-ld:author', (people.length > 0 ? people : stated).join('\u060c ')];
  for (const name of AUTHOR_METAS) {
    const value = nameOnly(metaOf(places, name));
    yield ['meta:author', isSite(value) ? '' : value];
  }
  for (const line of places.body.aside.bylines.slice(0, 20)) {
    const text = lineText(places.outline, line, 200);
    yield ['text:byline', labelOf(text) ? nameBehind(text) : nameInLine(text)];
  }
  const marked = markedByline(places);
  yield ['text:author', isSite(marked) ? '' : marked];
}

/** The site's name alone, or with the place behind it («صدى المدن من بيروت»). */
function isNameOfSite(name: string, site: string): boolean {
  return site !== '' && (name === site || (site.length > 5 && name.startsWith(`${site} `)));
}

/** The words behind a label, whether a colon parts them or not. */
function nameBehind(text: string): string {
  const label = labelOf(text);
  if (label?.form !== 'loose') return behindLabel(text);
  return text.split(/\s+/).slice(-label.rest.split(/\s+/).length).join(' ');
}

/** True for the site's own name as its address spells it: «akhbar» on akhbar.example.org. */
function isHost(name: string, url: string): boolean {
  const plain = name.toLowerCase().replace(/[^a-z\d]/g, '');
  if (plain.length < 3) return false;
  const host = new URL(url, 'http://x/').hostname.toLowerCase();
  return host.replace(/[^a-z\d]/g, '') === plain || host.split('.').includes(plain);
}

export function nameOnly(text: string): string {
  return /^https?:|@|^\d+$/i.test(text) ? '' : text;
}

/** A link to all that one person wrote, as publishing systems address it. */
export const PERSON =
  /(?:^|[/?&_-])(?:authors?|writers?|journalists?|reporters?|columnists?|contributors?|article_?writer)(?:_?id)?(?:[/?#=_.-]|$)/i;

/** What parts the facts on one line that have no boxes of their own. */
const BETWEEN_FACTS = /\s+[-|\u2013\u00b7\u2022]\s+/;

/** The words that the page marks as its author's, near the headline or behind the text, never a comment's. */
function markedByline({ outline, headline, body }: FactPlaces): string {
  const first = headline?.line.index ?? body.parts[0]?.lines[0]?.index ?? 0;
  const start = body.parts[0]?.lines[0]?.index ?? first;
  // A standfirst in a heading stands above who wrote and when.
  const opening = body.parts.find(({ kind }) => kind === 'paragraph')?.lines[0]?.index ?? start;
  const end = Math.min(endOfPlace(outline, body), body.end + 6);
  const near = outline.lines.filter(
    ({ index, length, box }) =>
      ((index > first - 4 && index <= start + 2) || (index >= body.end && index < end)) &&
      index !== headline?.line.index &&
      length >= 3 &&
      length <= 110 &&
      // Blogs name the author in the foot of the entry.
      !(box.within & (COMMENTS | RELATED | NAVIGATION)),
  );
  for (const line of near) {
    const text = authorWords(outline, line);
    if (text.length < 3 || text.length > 60 || /\d{2}/.test(text)) continue;
    const label = labelOf(text);
    if (label && (label.kind !== 'byline' || label.form === 'alone')) continue;
    return label ? nameBehind(text) : nameInLine(text) || text;
  }
  for (const line of near) {
    if (line.index > first && line.index < body.end && line.length < 60) {
      const name = nameInLine(lineText(outline, line, 100));
      if (name !== '') return name;
    }
    if (line.index > first && line.index < opening) {
      const parts = partsOf(outline, line).flatMap((part) => part.split(BETWEEN_FACTS));
      const name = parts.map(nameInLine).find((one) => one !== '');
      if (name !== undefined) return name;
      // «هدى سالم · 3 آذار 2025 · 4 دقائق»: beside a date a name needs no mark.
      const signer = parts.some(isDateLike) ? parts.find(isName) : undefined;
      if (signer !== undefined) return signer.trim();
    }
  }
  return '';
}

/** The words of a line in boxes named for the author or in links to their pages, without a date beside them. */
function authorWords(outline: Outline, line: Line): string {
  const isBlockNamed = ((line.box.traits | (line.box.parent?.traits ?? 0)) & BYLINE) !== 0;
  let text = '';
  for (let piece = line.firstPiece; piece < Math.min(line.endPiece, line.firstPiece + 30); piece++) {
    let isNamed = isBlockNamed;
    let isDate = false;
    for (let box: Box | null = outline.boxOf[piece]!; box && !box.isBlock; box = box.parent) {
      if (box.traits & BYLINE) isNamed = true;
      if (box.traits & DATE) isDate = true;
      if (
        box.name === 'a' &&
        (PERSON.test(hrefOf(box)) || /\bauthor\b/.test(attributeOf(box.element, 'rel')))
      )
        isNamed = true;
    }
    if (isNamed && !isDate) text += outline.texts[piece]!.slice(0, 200);
  }
  return squeeze(text);
}
