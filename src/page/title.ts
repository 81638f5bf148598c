import { MEDIA_WORDS } from '../arabic/page-labels.ts';
import { attributeOf, squeeze } from './dom-access.ts';
import type { FactPlaces, Note } from './fact-places.ts';
import { wordKeysOf } from './fold-text.ts';
import { agreementOf, type Headline } from './headline.ts';
import { normalise, phrasesOf } from './labels.ts';
import type { Box, Outline } from './outline.ts';
import { isGeneric } from './phrases.ts';

/** The headline as it stands above the text; where the page cut it, or has none, the head's title without the site's name. */
export function readTitle(places: FactPlaces, note: Note): string {
  const { headline, titles } = places;
  if (headline) {
    const printed = withoutBadges(places.outline, headline);
    const cut = /(?:\u2026|\.{3})$/.test(printed);
    const whole = cut
      ? titles.find(
          (one) => one.from !== 'title' && normalise(one.text).startsWith(normalise(printed).slice(0, -3)),
        )
      : undefined;
    if (!whole) {
      const text = squeeze(printed);
      note('title', 'text:headline', text);
      const agreeing = titles.find((one) => agreementOf(wordKeysOf(text), one.words) >= 0.5);
      if (agreeing) note('title', agreeing.from, agreeing.text);
      return text;
    }
    note('title', whole.from, whole.text);
    return whole.text;
  }
  const first = titles[0];
  if (!first) return '';
  note('title', first.from, first.text);
  return withoutSite(first.text, siteNames(places));
}

/** Names that the page gives its site. */
export function siteNames(places: Pick<FactPlaces, 'metas' | 'stated'>): string[] {
  const names = [
    places.metas.get('og:site_name')?.[0],
    places.stated?.publisher,
    places.metas.get('application-name')?.[0],
  ];
  return names.filter((name): name is string => name !== undefined && name !== '');
}

const SEPARATOR = /\s+[-|\u2013\u2014\u00bb\u00ab\u2022:/]+\s+|\s*\|\s*|\s*::\s*/;

/** Words of a name with what the site says of itself behind it, and of what is said. */
const LEAST_WITH_SLOGAN = 5;
const LEAST_SLOGAN = 3;

/** A site's name without its slogan («صدى الساحل جريدة يومية مستقلة»), where a title has the name alone. */
export function withoutSlogan(name: string, titles: readonly string[]): string {
  const words = normalise(name).split(' ');
  if (words.length < LEAST_WITH_SLOGAN) return name;
  for (const part of titles.flatMap((title) => title.split(SEPARATOR))) {
    const own = normalise(part).split(' ');
    if (own.length <= words.length - LEAST_SLOGAN && own.every((word, index) => word === words[index]))
      return part.trim();
  }
  return name;
}

/** A title without its first or last part where that is the site's name, or short beside the rest. */
export function withoutSite(title: string, sites: readonly string[]): string {
  const parts = title.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length < 2) return title;
  const known = new Set(sites.map(normalise));
  const kept = parts.filter((part) => !known.has(normalise(part)));
  if (kept.length > 0 && kept.length < parts.length) return cutOut(title, kept);
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
  const isName = (part: string): boolean => part.split(' ').length <= 4 && part.length < 0.5 * longest.length;
  if (isName(parts.at(-1)!)) return cutOut(title, parts.slice(0, -1));
  return isName(parts[0]!) ? cutOut(title, parts.slice(1)) : title;
}

/** From the first to the last kept part, with the separators between them as printed. */
function cutOut(title: string, kept: readonly string[]): string {
  const start = title.indexOf(kept[0]!);
  const end = title.lastIndexOf(kept.at(-1)!) + kept.at(-1)!.length;
  return title.slice(start, end).trim();
}

/** What the document's title says besides the headline: the site's name, where it is short; no section, no number. */
export function siteInTitle(title: string, headline: string): string {
  // «أخبار الناحية: العنوان», as blogs have it.
  const before = title.endsWith(headline) ? title.slice(0, -headline.length).trim() : '';
  if (/^[^:]{3,40}:$/.test(before) && before.split(/\s+/).length <= 4) return before.slice(0, -1).trim();
  const parts = title
    .split(SEPARATOR)
    .filter((part) => part !== '' && normalise(part) !== normalise(headline))
    .filter((part) => part.length <= 25 || !normalise(headline).includes(normalise(part)));
  if (parts.length === 0 || parts.length > 3) return '';
  const names = parts.filter(
    (part) => part.length <= 50 && !isGeneric(part) && !/[\d\u0660-\u0669]{3}/.test(part),
  );
  return names.find(isMedium) ?? (parts.length <= 2 ? (names.at(-1) ?? '') : '');
}

let media: readonly string[] | null = null;

/** True for words that begin or end as the names of media and institutions do. */
export function isMedium(part: string): boolean {
  media ??= phrasesOf(MEDIA_WORDS);
  return normalise(part)
    .split(' ')
    .some((word, index, words) => (index === 0 || index === words.length - 1) && media!.includes(word));
}

/** Letters of a headline without its badge; where fewer are left, the badge was the headline. */
const LEAST_LEFT = 12;
const BADGE = /(?:^|[\s_-])(?:badge|label|flag|featured|sticky|premium)(?:$|[\s_-])/i;

/** The headline without the marks that its template puts into it («مميز», «عاجل» in a box of their own). */
function withoutBadges(outline: Outline, { line, text }: Headline): string {
  let kept = '';
  for (let piece = line.firstPiece; piece < Math.min(line.endPiece, line.firstPiece + 50); piece++) {
    let isBadge = false;
    for (let box: Box | null = outline.boxOf[piece]!; box && !box.isBlock; box = box.parent) {
      if (/^(?:sup|sub)$/.test(box.name) || BADGE.test(attributeOf(box.element, 'class'))) isBadge = true;
    }
    if (!isBadge) kept += outline.texts[piece]!.slice(0, 600);
  }
  kept = squeeze(kept);
  return kept.length >= LEAST_LEFT && line.endPiece - line.firstPiece <= 50 ? kept.slice(0, 600) : text;
}
