import { STANDING_PAGES } from '../arabic/page-labels.ts';
import { wordKeysOf } from './fold-text.ts';
import { headingLevel, type Headline } from './headline.ts';
import { normalise, phrasesOf } from './labels.ts';
import { TITLE } from './traits.ts';

/** True for a heading of the first levels, or a line in a box named for titles, with the words of a sentence. */
export function isLargest({ line, text }: Headline): boolean {
  const level = headingLevel(line);
  const isNamed = ((line.box.traits | line.inner) & TITLE) !== 0;
  return ((level >= 1 && level <= 3) || isNamed) && wordKeysOf(text).length >= 4;
}

let standing: ReadonlySet<string> | null = null;

/** True for the name of a page that is nobody's news («من نحن», «سياسة الخصوصية»). */
export function isStanding(headline: string): boolean {
  standing ??= new Set(phrasesOf(STANDING_PAGES));
  return headline.length < 50 && standing.has(normalise(headline));
}

/** True for a headline that says the site's name and hardly more. */
export function isSiteName(headline: Headline, metas: ReadonlyMap<string, readonly string[]>): boolean {
  const site = wordKeysOf(metas.get('og:site_name')?.[0] ?? '');
  if (site.length === 0) return false;
  return wordKeysOf(headline.text).filter((word) => !site.includes(word)).length < 2;
}
