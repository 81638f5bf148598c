import { squeeze } from './dom-access.ts';
import type { FactPlaces, Note } from './fact-places.ts';
import { agreementOf, wordsForComparison } from './headline.ts';
import { normalise } from './labels.ts';

/** The headline as it stands above the text; where the page cut it, or has none, the head's title without the site's name. */
export function readTitle(places: FactPlaces, note: Note): string {
  const { headline, titles } = places;
  if (headline) {
    const cut = /(?:\u2026|\.{3})$/.test(headline.text);
    const whole = cut
      ? titles.find(
          (one) =>
            one.from !== 'title' && normalise(one.text).startsWith(normalise(headline.text).slice(0, -3)),
        )
      : undefined;
    if (!whole) {
      const text = squeeze(headline.text);
      note('title', 'text:headline', text);
      const agreeing = titles.find((one) => agreementOf(wordsForComparison(text), one.words) >= 0.5);
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

/** What the document's title says besides the headline: the site's name, where it is short. */
export function siteInTitle(title: string, headline: string): string {
  const parts = title
    .split(SEPARATOR)
    .filter((part) => part !== '' && (part.length <= 25 || !normalise(headline).includes(normalise(part))));
  const last = parts.at(-1) ?? '';
  return parts.length > 0 && parts.length <= 2 && last.length <= 50 ? last : '';
}
