import { HOME_WORDS } from '../arabic/page-titles.ts';
import { signsOfDate } from './date-candidates.ts';
import { addFurniture } from './furniture.ts';
import { hasAgencyDateline } from './date-shape.ts';
import { titleSaysError } from './error-page.ts';
import { isLargest, isSiteName, isStanding, saysSearch, titleSaysStanding } from './headline-kind.ts';
import type { Add, KindPlaces } from './kind-places.ts';
import { wordKeysOf } from './fold-text.ts';
import { agreementOf } from './headline.ts';
import { labelOf, normalise, phrasesOf } from './labels.ts';
import { lineText, linkedOf } from './outline.ts';
import { addAddress } from './page-address.ts';
import { containerOf } from './prose.ts';
import { isListOfCards } from './teaser-cards.ts';
import type { PageKind, Signal, SignalCode } from './reasons.ts';
import type { Steps } from './slices.ts';
import type { StructuredArticle } from './structured-data.ts';
import { ARTICLE, BODY } from './traits.ts';

export interface Verdict {
  readonly isArticle: boolean;
  readonly kind: PageKind;
  readonly signals: readonly Signal[];
}

/**
 * Signals must sum to this. A report of one paragraph with a headline that the title repeats and a date has 5;
 * a section page that calls itself an article in og:type and has long teasers stays below 3.
 */
const ENOUGH = 4;

/** Types of schema.org that say what else a page is. */
const OTHER_TYPES: readonly (readonly [string, PageKind, SignalCode])[] = [
  ['Product', 'shop', 'shop-marks'],
  ['SearchResultsPage', 'search', 'search-address'],
  ['ProfilePage', 'profile', 'profile-marks'],
  ['DiscussionForumPosting', 'forum', 'forum-marks'],
  ['QAPage', 'forum', 'forum-marks'],
  ['ImageGallery', 'gallery', 'gallery-marks'],
  ['AboutPage', 'standing', 'json-ld-other'],
  ['ContactPage', 'standing', 'json-ld-other'],
  ...'Recipe JobPosting Course FAQPage SoftwareApplication MobileApplication Book Movie'
    .split(' ')
    .map((type) => [type, 'unknown', 'json-ld-other'] as const),
];

export function* judgePage(places: KindPlaces): Steps<Verdict> {
  const signals: Signal[] = [];
  const kinds: { kind: PageKind; weight: number }[] = [];
  const add = (code: SignalCode, weight: number, kind?: PageKind): void => {
    signals.push({ code, weight });
    if (kind) kinds.push({ kind, weight: -weight });
  };
  yield* addDeclared(places, add);
  addText(places, add);
  addAddress(places, add);
  yield* addFurniture(places, add);
  const isList = signals.some(({ code }) => code === 'many-teasers');
  if (!places.isLive && !isList && (yield* isListOfCards(places))) add('many-teasers', -3, 'section');
  const sum = signals.reduce((total, { weight }) => total + weight, 0);
  const isArticle = sum >= ENOUGH;
  // «section» is what any list of teasers looks like; an address or furniture says more.
  kinds.sort((a, b) => Number(a.kind === 'section') - Number(b.kind === 'section') || b.weight - a.weight);
  return { isArticle, kind: isArticle ? 'article' : (kinds[0]?.kind ?? 'unknown'), signals };
}

function* addDeclared(places: KindPlaces, add: Add): Steps<void> {
  const { head, headline, reading, body } = places;
  const { data, metas } = head;
  const titles = [head.title, metas.get('og:title')?.[0] ?? ''];
  // «من نحن» is shorter than a headline: then the titles tell.
  if (headline ? isStanding(headline.text) : titles.some(titleSaysStanding))
    add('standing-page', -4, 'standing');
  if ([...titles, headline?.text ?? ''].some(saysSearch)) add('search-title', -4, 'search');
  const isError = [...titles, headline?.text ?? ''].some(titleSaysError);
  // What such a page suggests instead may be a whole article.
  if (isError) add('error-page', -8);
  if (data.article) add('json-ld-article', weightOf(data.article, places));
  // «الوسم: …», «التصنيف: …»: what the page lists, not what happened.
  const label = headline && headline.text.length < 60 ? labelOf(headline.text) : null;
  if (label?.form === 'marked' && label.rest.split(' ').length <= MOST_LISTED) {
    if (label.kind === 'keywords') add('tag-address', -8, 'tag');
    else if (label.kind === 'section') add('listing-address', -4, 'section');
  }
  for (const [type, kind, code] of OTHER_TYPES) {
    if (data.types.has(type) && !data.article) add(code, -3, kind);
  }
  const type = metas.get('og:type')?.[0]?.toLowerCase() ?? '';
  if (type === 'article' || type === 'news' || type === 'newsarticle') add('og-article', 1.5);
  else if (type === 'profile') add('og-other', -2, 'profile');
  else if (type === 'product') add('og-other', -3, 'shop');
  const isMarkedUp = (reading.outline.traits & ARTICLE) !== 0;
  if (isMarkedUp) add('microdata-article', 1);
  if (headline && headline.agreement >= 0.5 && !isSiteName(headline, metas)) add('headline-in-title', 2);
  yield;
  if (saysHome(head.title.slice(0, 300))) add('root-address', -3, 'home');
  const { isDeclared, isShown } = yield* signsOfDate(places);
  if (isDeclared) add('declared-date', 1);
  if (isShown) add('date-at-headline', 1);
  // News without a date is rare, and lessons, rules and services have none; the page's own word outweighs it.
  const isCalled = data.article !== null || isMarkedUp || type === 'article' || places.isLive;
  if (!isDeclared && !isShown) add('no-date', isCalled ? -0.5 : -2.5);
  const isSigned = data.article?.authors.length || metas.has('author') || metas.has('article:author');
  if (isSigned || body.aside.bylines.length > 0) add('byline', 0.5);
  if (body.parts.some(({ lines }) => lines[0]!.box.within & BODY)) add('text-in-body-element', 0.5);
  // A static title («تفاصيل الخبر») agrees with no headline: then a heading over a dated text is one.
  if (headline && headline.agreement === 0 && isShown && isLargest(headline)) add('headline-in-title', 1);
}

/** Words of the name of a tag or a section. */
const MOST_LISTED = 4;

/** What a declared article weighs: one that neither the title nor the headline speaks of may be the first of a list. */
function weightOf({ type, headline: declared }: StructuredArticle, { head, headline }: KindPlaces): number {
  const titles = head.titles.filter(({ from }) => from !== 'json-ld:headline');
  // Most agree letter by letter.
  const isSame = headline?.text === declared || titles.some(({ text }) => text === declared);
  if (!isSame) {
    const words = wordKeysOf(declared);
    const others = titles.map((title) => title.words);
    if (headline) others.push(wordKeysOf(headline.text));
    if (words.length > 0 && others.every((title) => agreementOf(words, title) < 0.3)) return 1;
  }
  return type === 'BlogPosting' ? 1.5 : 2.5;
}

/** Letters of the words for a home page, with what may stand around them. */
const LONGEST_HOME = 60;

let homeWords: ReadonlySet<string> | null = null;

function saysHome(title: string): boolean {
  homeWords ??= new Set(phrasesOf(HOME_WORDS));
  return title
    .split(/\s[-|\u2013\u2014:]\s|\|/)
    .some((part) => part.length < LONGEST_HOME && homeWords!.has(normalise(part)));
}

/** Lines from the link of a teaser to its paragraph: a date and an author may stand between. */
const NEAR_TITLE = 3;

function addText({ reading, stretch, headline, body }: KindPlaces, add: Add): void {
  const { letters, parts } = body;
  if (letters >= 900) add('long-text', 2.5);
  else if (letters >= 350) add('some-text', 1.5);
  else if (letters >= 200) add('some-text', 0.5);
  else if (letters < 120) add('short-text', -1.5);
  if (parts.length >= 4) add('paragraphs', 0.5);
  const opening = parts.find(({ kind }) => kind === 'paragraph')?.lines[0];
  if (opening && hasAgencyDateline(lineText(reading.outline, opening, 100))) add('agency-dateline', 1.5);
  if (!headline) add('no-headline', -2);
  else if (headline.line.index < stretch.start && stretch.start - headline.line.index < 40)
    add('headline-above-text', 1);
  // Links between the paragraphs, one to each or more: a list of teasers.
  let links = 0;
  let paragraphs = 0;
  for (let i = stretch.start; i < Math.max(body.end, stretch.start + 1); i++) {
    const line = reading.outline.lines[i]!;
    if (reading.outside[i]) continue;
    if (reading.prose[i]) paragraphs++;
    else if (line.length > 15 && linkedOf(line) > 0.7 * line.length) links++;
  }
  let after = 0;
  let afterLinks = 0;
  let titled = 0;
  let sinceLink = Infinity;
  let linksInRow = 0;
  for (let i = stretch.start; i < stretch.end; i++) {
    sinceLink++;
    if (reading.prose[i]) {
      after++;
      if (sinceLink <= NEAR_TITLE && linksInRow === 1) titled++;
      sinceLink = Infinity;
      linksInRow = 0;
    } else if (
      reading.outline.lines[i]!.length > 15 &&
      linkedOf(reading.outline.lines[i]!) > 0.7 * reading.outline.lines[i]!.length
    ) {
      afterLinks++;
      linksInRow++;
      sinceLink = 0;
    }
  }
  const containers = new Set(body.parts.map((part) => containerOf(part.lines[0]!.box)));
  const apart = containers.size >= 0.7 * body.parts.length;
  if (after >= 4 && apart && afterLinks >= 0.7 * after) add('many-teasers', -5, 'section');
  else if (paragraphs >= 2 && links >= 0.6 * paragraphs && links >= 3)
    add('many-teasers', apart ? -3 : -1, 'section');
  // Links one after another are a list beside the text; those of teasers have a paragraph each.
  else if (after >= 3 && afterLinks >= 0.7 * after && afterLinks >= 3 && titled >= 0.4 * after)
    add('many-teasers', letters >= 900 ? -1 : -2, 'section');
  let linked = 0;
  let all = 0;
  for (const line of reading.outline.lines) {
    all += line.length;
    linked += linkedOf(line);
  }
  if (letters < 0.08 * all && linked > 0.5 * all) add('link-heavy', -1.5, 'section');
}
