import { attributeOf, squeeze } from './dom-access.ts';
import { endOfPlace } from './date-places.ts';
import { isDateLike } from './date-shape.ts';
import { behindLabel, metaOf, type FactPlaces } from './fact-places.ts';
import { headingLevel } from './headline.ts';
import { labelOf, normalise, signatureOf } from './labels.ts';
import { hrefOf, lineText, type Box, type Line, type Outline } from './outline.ts';
import { isDesk } from './phrases.ts';
import { isName, nameInLine, secondOfTwo } from './signed-line.ts';
import { siteNames } from './title.ts';
import { partsOf } from './visible-dates.ts';
import { BYLINE, COMMENTS, DATE, NAVIGATION, RELATED } from './traits.ts';
import { isUnrendered } from './unrendered.ts';

const AUTHOR_METAS = ['article:author', 'author', 'parsely-author'];
const STARTS_WITH_NUMBER = /^\s*[\d\u0660-\u0669]/;
const LATIN_ONLY = /^[^\u0620-\u064a]*$/;

/** Where the author may be read from, best first: people before desks, and never an account of the system. */
export function* bylinesOf(places: FactPlaces, source: string): Generator<readonly [string, string]> {
  const desks: (readonly [string, string])[] = [];
  for (const [from, name] of named(places)) {
    if (name === '' || isUnrendered(name) || normalise(name) === normalise(source)) continue;
    if (!isDesk(name)) yield [from, withoutMarks(nameInLine(name) || name)];
    else if (!LATIN_ONLY.test(name)) desks.push([from, name]);
  }
  // A desk in the metadata speaks for somebody: the short line above the first paragraph may name them.
  if (desks.length > 0) yield ['text:byline', nameAboveText(places)];
  yield* desks;
}

/** A name without the colon or comma that leads on to the text. */
function withoutMarks(name: string): string {
  return name.replace(/[\s:\u060c,\u0640\u2013\u2014-]+$/, '');
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
    const name = linkedPerson(places.outline, line) || (labelOf(text) ? nameBehind(text) : nameInLine(text));
    // «قراءة: 412 مرة»: how often, not who.
    yield ['text:byline', STARTS_WITH_NUMBER.test(name) ? '' : name];
  }
  const marked = markedByline(places);
  yield ['text:author', isSite(marked) ? '' : marked];
}

/** The site's name alone, with the place behind it («صدى المدن من بيروت»), or short («صدى» for «صدى نت»). */
function isNameOfSite(name: string, site: string): boolean {
  if (site === '' || name === '') return false;
  return name === site || (site.length > 5 && name.startsWith(`${site} `)) || site.startsWith(`${name} `);
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

/** '' for addresses, numbers and accounts («admin2»). */
export function nameOnly(text: string): string {
  return /^https?:|@|^[a-z_.-]*\d+$/i.test(text) ? '' : text;
}

/** A link to all that one person wrote, as publishing systems address it. */
export const PERSON =
  /(?:^|[/?&_-])(?:authors?|writers?|journalists?|reporters?|columnists?|contributors?|article_?writer)(?:_?id)?(?:[/?#=_.-]|$)/i;

/** What parts the facts on one line that have no boxes of their own. */
const BETWEEN_FACTS = /\s+[-|\u2013\u00b7\u2022]\s+/;

/** Lines between a caption under the headline and the first paragraph: tools of sharing, who wrote. */
const LONGEST_HEAD = 12;

/** The words that the page marks as its author's, near the headline or behind the text, never a comment's. */
function markedByline({ outline, headline, body }: FactPlaces): string {
  const first = headline?.line.index ?? body.parts[0]?.lines[0]?.index ?? 0;
  const start = body.parts[0]?.lines[0]?.index ?? first;
  // A standfirst in a heading stands above who wrote and when.
  const opening = body.parts.find(({ kind }) => kind === 'paragraph')?.lines[0]?.index ?? start;
  const end = Math.min(endOfPlace(outline, body), body.end + 6);
  const near = outline.lines.filter(
    ({ index, length, box }) =>
      ((index > first - 4 && index <= Math.max(start + 2, Math.min(opening, start + LONGEST_HEAD))) ||
        (index >= body.end && index < end)) &&
      index !== headline?.line.index &&
      length >= 3 &&
      length <= 110 &&
      // Blogs name the author in the foot of the entry.
      !(box.within & (COMMENTS | RELATED | NAVIGATION)),
  );
  for (const line of near) {
    const text = authorWords(outline, line);
    if (text.length < 3 || text.length > 60 || /\d{2}/.test(text) || signatureOf(text) === '') continue;
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

/** A link to a section or a tag, which stands in the same box as the author. */
const LISTING = /\/(?:category|categories|section|sections|cat|rubrique|tags?|topics?)\//i;

/** The words of a line in boxes named for the author or in links to their pages, without a date or a section beside them. */
function authorWords(outline: Outline, line: Line): string {
  const person = linkedPerson(outline, line);
  if (person !== '') return person;
  const isBlockNamed = ((line.box.traits | (line.box.parent?.traits ?? 0)) & BYLINE) !== 0;
  let text = '';
  for (let piece = line.firstPiece; piece < lastPiece(line); piece++) {
    let isNamed = isBlockNamed;
    let isApart = false;
    for (let box: Box | null = outline.boxOf[piece]!; box && !box.isBlock; box = box.parent) {
      if (box.traits & BYLINE || isPersonsLink(box)) isNamed = true;
      if (box.traits & DATE) isApart = true;
      if (box.name === 'a' && LISTING.test(hrefOf(box))) isApart = true;
    }
    if (isNamed && !isApart) text += outline.texts[piece]!.slice(0, 200);
  }
  return squeeze(text);
}

/** The name in the only link of a line where it leads to a person's page: around it stand labels and buttons («نص:», «تابع»). */
function linkedPerson(outline: Outline, line: Line): string {
  if (line.links !== 1) return '';
  let text = '';
  for (let piece = line.firstPiece; piece < lastPiece(line); piece++) {
    const { link } = outline.boxOf[piece]!;
    if (link && isPersonsLink(link)) text += outline.texts[piece]!.slice(0, 200);
  }
  text = squeeze(text);
  return text.includes(' ') && text.length <= 60 && !labelOf(text) ? text : '';
}

function isPersonsLink(box: Box): boolean {
  if (box.name !== 'a') return false;
  return PERSON.test(hrefOf(box)) || /\bauthor\b/.test(attributeOf(box.element, 'rel'));
}

/** Behind the last piece of a line that is looked at. */
function lastPiece({ firstPiece, endPiece }: Line): number {
  return Math.min(endPiece, firstPiece + 30);
}
