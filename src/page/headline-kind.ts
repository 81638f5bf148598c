import { AND } from '../arabic/affixes.ts';
import { GALLERY_TITLES, SEARCH_TITLES, STANDING_PAGES } from '../arabic/page-titles.ts';
import { foldText, wordKeysOf } from './fold-text.ts';
import { headingLevel, type Headline } from './headline.ts';
import { normalise, phrasesOf } from './labels.ts';
import { TITLE } from './traits.ts';

/** True for a heading of the first levels, or a line in a box named for titles, with the words of a sentence. */
export function isLargest({ line, text }: Headline): boolean {
  const level = headingLevel(line);
  const isNamed = ((line.box.traits | line.inner) & TITLE) !== 0;
  return ((level >= 1 && level <= 3) || isNamed) && wordKeysOf(text).length >= 4;
}

/** Units of such a name, and of two of them together. */
const LONGEST_STANDING = 60;
/** What stands between two names of one page: «من نحن واتصل بنا». */
const BETWEEN_NAMES = new RegExp(`\\s*[,&/|+]\\s*|\\s+${AND}\\s*`);
const TITLE_PARTS = /\s[-|\u2013\u2014\u00b7:\u00bb\u00ab]+\s|\|/;
/** Words of a site's name in a title. */
const MOST_OF_NAME = 5;

let standing: ReadonlySet<string> | null = null;

/** True for the name of a page that is nobody's news («من نحن», «سياسة الخصوصية»). */
export function isStanding(headline: string): boolean {
  if (headline.length >= LONGEST_STANDING) return false;
  const known = (standing ??= new Set(phrasesOf(STANDING_PAGES)));
  const words = normalise(headline);
  if (known.has(words)) return true;
  const parts = words.split(BETWEEN_NAMES).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => known.has(part));
}

/** True where a title says so, and beside it only what a site is called: «من نحن | شبكة النورس». */
export function titleSaysStanding(title: string): boolean {
  const parts = title.slice(0, 300).split(TITLE_PARTS);
  const others = parts.filter((part) => !isStanding(part));
  return (
    others.length < parts.length && others.every((part) => part.trim().split(/\s+/).length <= MOST_OF_NAME)
  );
}

let searching: readonly string[] | null = null;

/** True for the title of a list of what was searched for: the words alone, or what was asked behind a mark. */
export function saysSearch(title: string): boolean {
  searching ??= phrasesOf(SEARCH_TITLES).sort((a, b) => b.length - a.length);
  const folded = foldText(title.slice(0, 120)).trim();
  const phrase = searching.find((one) => folded.startsWith(one));
  return phrase !== undefined && /^\s*(?:$|[:|"'\u2013\u2014-]|\()/.test(folded.slice(phrase.length));
}

let galleries: readonly string[] | null = null;

/** True for a headline that begins as the names of albums and of libraries of films do. */
export function namesGallery(headline: string): boolean {
  galleries ??= phrasesOf(GALLERY_TITLES);
  const words = `${normalise(headline)} `.replace(/[:|.-]/g, ' ');
  return galleries.some((one) => words.startsWith(`${one} `));
}

/** True for a headline that says the site's name and hardly more. */
export function isSiteName(headline: Headline, metas: ReadonlyMap<string, readonly string[]>): boolean {
  const site = wordKeysOf(metas.get('og:site_name')?.[0] ?? '');
  if (site.length === 0) return false;
  return wordKeysOf(headline.text).filter((word) => !site.includes(word)).length < 2;
}
