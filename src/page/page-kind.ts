import { ENCYCLOPAEDIA_WORDS, FORUM_WORDS, HOME_WORDS, SHOP_WORDS } from '../arabic/page-labels.ts';
import { signsOfDate } from './date-candidates.ts';
import { attributeOf, bodyOf, findAll, wordsOf } from './dom-access.ts';
import { firstWordOf } from './fold-text.ts';
import { isLargest, isSiteName, isStanding } from './headline-kind.ts';
import type { Headline } from './headline.ts';
import { normalise } from './labels.ts';
import { lineText, linkedOf, type Outline } from './outline.ts';
import type { Located } from './locate.ts';
import { containerOf } from './prose.ts';
import { isListOfCards } from './teaser-cards.ts';
import type { PageKind, Signal, SignalCode } from './reasons.ts';
import { ARTICLE, BODY, FORUM, SHOP, WIKI } from './traits.ts';

export interface KindPlaces extends Located {
  readonly doc: Document;
  readonly url: string;
}

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
  ...'Recipe JobPosting Course FAQPage SoftwareApplication MobileApplication Book Movie'
    .split(' ')
    .map((type) => [type, 'unknown', 'json-ld-other'] as const),
];

export function judgePage(places: KindPlaces): Verdict {
  const signals: Signal[] = [];
  const kinds: { kind: PageKind; weight: number }[] = [];
  const add = (code: SignalCode, weight: number, kind?: PageKind): void => {
    signals.push({ code, weight });
    if (kind) kinds.push({ kind, weight: -weight });
  };
  addDeclared(places, add);
  addText(places, add);
  addAddress(places, add);
  addFurniture(places, add);
  const isList = signals.some(({ code }) => code === 'many-teasers');
  if (!places.isLive && !isList && isListOfCards(places)) add('many-teasers', -3, 'section');
  const sum = signals.reduce((total, { weight }) => total + weight, 0);
  const isArticle = sum >= ENOUGH;
  // «section» is what any list of teasers looks like; an address or furniture says more.
  kinds.sort((a, b) => Number(a.kind === 'section') - Number(b.kind === 'section') || b.weight - a.weight);
  return { isArticle, kind: isArticle ? 'article' : (kinds[0]?.kind ?? 'unknown'), signals };
}

type Add = (code: SignalCode, weight: number, kind?: PageKind) => void;

function addDeclared(places: KindPlaces, add: Add): void {
  const { head, headline, doc, reading, body } = places;
  const { data, metas } = head;
  if (headline && isStanding(headline.text)) add('json-ld-other', -4);
  if (data.article) add('json-ld-article', data.article.type === 'BlogPosting' ? 1.5 : 2.5);
  for (const [type, kind, code] of OTHER_TYPES) {
    if (data.types.has(type) && !data.article) add(code, -3, kind);
  }
  const type = metas.get('og:type')?.[0]?.toLowerCase() ?? '';
  if (type === 'article' || type === 'news' || type === 'newsarticle') add('og-article', 1.5);
  else if (type === 'profile') add('og-other', -2, 'profile');
  else if (type === 'product') add('og-other', -3, 'shop');
  const isMarkedUp = reading.outline.boxes.some(({ traits }) => traits & ARTICLE);
  if (isMarkedUp) add('microdata-article', 1);
  if (headline && headline.agreement >= 0.5 && !isSiteName(headline, metas)) add('headline-in-title', 2);
  if (titleSaysHome(doc)) add('root-address', -3, 'home');
  const { isDeclared, isShown } = signsOfDate(places);
  if (isDeclared) add('declared-date', 1);
  if (isShown) add('date-at-headline', 1);
  // News without a date is rare, and lessons, rules and services have none; the page's own word outweighs it.
  const isCalled = data.article !== null || isMarkedUp || type === 'article';
  if (!isDeclared && !isShown) add('no-date', isCalled ? -0.5 : -2.5);
  const isSigned = data.article?.authors.length || metas.has('author') || metas.has('article:author');
  if (isSigned || body.aside.bylines.length > 0) add('byline', 0.5);
  if (body.parts.some(({ lines }) => lines[0]!.box.within & BODY)) add('text-in-body-element', 0.5);
  // A static title («تفاصيل الخبر») agrees with no headline: then a heading over a dated text is one.
  if (headline && headline.agreement === 0 && isShown && isLargest(headline)) add('headline-in-title', 1);
}

function titleSaysHome(doc: Document): boolean {
  const title = findAll(doc, 'head title, title', 1)[0];
  if (!title) return false;
  const home = HOME_WORDS.split('|').map(normalise);
  return wordsOf(title, 300)
    .split(/\s[-|\u2013\u2014:]\s|\|/)
    .some((part) => home.includes(normalise(part)));
}

function addText({ reading, stretch, headline, body }: KindPlaces, add: Add): void {
  const { letters, parts } = body;
  if (letters >= 900) add('long-text', 2.5);
  else if (letters >= 350) add('some-text', 1.5);
  else if (letters >= 200) add('some-text', 0.5);
  else if (letters < 120) add('short-text', -1.5);
  if (parts.length >= 4) add('paragraphs', 0.5);
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
  for (let i = stretch.start; i < stretch.end; i++) {
    if (reading.prose[i]) after++;
    else if (
      reading.outline.lines[i]!.length > 15 &&
      linkedOf(reading.outline.lines[i]!) > 0.7 * reading.outline.lines[i]!.length
    )
      afterLinks++;
  }
  const containers = new Set(body.parts.map((part) => containerOf(part.lines[0]!.box)));
  const apart = containers.size >= 0.7 * body.parts.length;
  if (after >= 4 && apart && afterLinks >= 0.7 * after) add('many-teasers', -5, 'section');
  else if (paragraphs >= 2 && links >= 0.6 * paragraphs && links >= 3)
    add('many-teasers', apart ? -3 : -1, 'section');
  else if (after >= 3 && afterLinks >= 0.7 * after && afterLinks >= 3)
    add('many-teasers', letters >= 900 ? -1 : -2, 'section');
  let linked = 0;
  let all = 0;
  for (const line of reading.outline.lines) {
    all += line.length;
    linked += linkedOf(line);
  }
  if (letters < 0.08 * all && linked > 0.5 * all) add('link-heavy', -1.5, 'section');
}

function addAddress({ url, headline }: KindPlaces, add: Add): void {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return;
  }
  let path = address.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A broken escape: the path as it stands.
  }
  const query = address.search.toLowerCase();
  if (/^https?:$/.test(address.protocol)) {
    if (
      /^\/(?:(?:ar|arabic|ara|en|home|index|default|main)(?:[/.]\w*)?\/?)?$/i.test(path) &&
      !/\d{3}/.test(query)
    )
      add('root-address', -3, 'home');
  }
  if (
    /[?&](?:q|s|query|search|keyword|searchword)=/.test(query) ||
    /\/(?:search|\u0628\u062d\u062b)(?:\/|$)/i.test(path)
  ) {
    add('search-address', -4, 'search');
  } else if (isArticleAddress(path, query, headline) && !/\/(?:tags?|authors?)\//i.test(path)) {
    add('article-address', 1);
  } else if (/\/(?:tags?|topics?|keywords?|hashtag|wasm|label)\/[^/]+\/?$/i.test(path)) {
    add('tag-address', -2.5, 'tag');
  } else if (/\/(?:author|authors|writers?|profile|users?|members?|u)\/[^/]+\/?$/i.test(path))
    add('listing-address', -2.5, 'profile');
  else if (
    /\/(?:category|categories|section|sections|archive|archives|cat|page\/\d+|rubrique)(?:\/[^/]+){0,2}\/?$/i.test(
      path,
    ) &&
    !/\d{4}/.test(path)
  ) {
    add('listing-address', -2, 'section');
  }
}

function isArticleAddress(path: string, query: string, headline: Headline | null): boolean {
  if (/\d{4,}/.test(path) || /[?&](?:id|p|news|article|nid|aid|newsid|articleid|no|post)\w*=\d+/.test(query))
    return true;
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return last.split(/[-_+ ]/).length >= 4 || (headline !== null && last.length > 40);
}

/** Furniture of pages that are none: counted words and generators, never one word alone. */
function addFurniture({ doc, reading, head: { metas }, body }: KindPlaces, add: Add): void {
  const generator = metas.get('generator')?.join(' ').toLowerCase() ?? '';
  const { outline } = reading;
  const element = bodyOf(doc);
  const className = element ? attributeOf(element, 'class').toLowerCase() : '';
  const labels = countLabels(outline);
  let wiki = 0;
  let posts = 0;
  let baskets = 0;
  for (const { traits } of outline.boxes) {
    if (traits & WIKI) wiki++;
    if (traits & FORUM) posts++;
    if (traits & SHOP) baskets++;
  }
  if (/mediawiki/.test(generator) || wiki > 0 || labels.encyclopaedia >= 4)
    add('encyclopaedia-marks', -6, 'encyclopaedia');
  const forum =
    /vbulletin|phpbb|xenforo|discourse|mybb|smf|invision|vanilla|flarum/.test(generator) ||
    /\b(?:phpbb|vbulletin|ips[A-Z]|xf-|xenforo)/i.test(className);
  if (forum || labels.forum >= 4 || (posts >= 3 && labels.forum >= 1)) add('forum-marks', -5, 'forum');
  if (labels.shop + baskets > 0) add('shop-marks', -3.5, 'shop');
  const pictures = outline.images.filter(
    ({ line }) => line >= (body.parts[0]?.lines[0]?.index ?? 0) && line <= body.end,
  ).length;
  if (pictures >= 12 && body.letters < 60 * pictures) add('gallery-marks', -3, 'gallery');
}

const words = { encyclopaedia: new Set<string>(), forum: new Set<string>(), shop: new Set<string>() };
const firstWords = new Set<string>();

function countLabels(outline: Outline): { encyclopaedia: number; forum: number; shop: number } {
  if (words.shop.size === 0) {
    for (const one of ENCYCLOPAEDIA_WORDS.split('|')) words.encyclopaedia.add(normalise(one));
    for (const one of FORUM_WORDS.split('|')) words.forum.add(normalise(one));
    for (const one of SHOP_WORDS.split('|')) words.shop.add(normalise(one));
  }
  if (firstWords.size === 0) {
    for (const table of Object.values(words)) for (const phrase of table) firstWords.add(firstWordOf(phrase));
  }
  const counts = { encyclopaedia: 0, forum: 0, shop: 0 };
  for (const line of outline.lines) {
    if (line.length > 30 || line.arabic < 2) continue;
    const raw = lineText(outline, line, 80);
    if (!firstWords.has(firstWordOf(raw))) continue;
    const text = normalise(raw).replace(/\s*[:\d,]+$/, '');
    if (words.encyclopaedia.has(text)) counts.encyclopaedia++;
    if (words.forum.has(text)) counts.forum++;
    if (words.shop.has(text)) counts.shop++;
  }
  return counts;
}
