import { ENCYCLOPAEDIA_WORDS, FORUM_WORDS, SHOP_WORDS } from '../arabic/page-titles.ts';
import { classOf } from './dom-access.ts';
import { firstWordKey } from './fold-text.ts';
import type { Add, KindPlaces } from './kind-places.ts';
import { normalise } from './labels.ts';
import { firstKeyOf, lineText, type Outline } from './outline.ts';
import type { Steps } from './slices.ts';
import { FORUM, SHOP, WIKI } from './traits.ts';

/** Furniture of pages that are none: counted words and generators, never one word alone. */
export function* addFurniture({ reading, head: { metas }, body }: KindPlaces, add: Add): Steps<void> {
  const generator = metas.get('generator')?.join(' ').toLowerCase() ?? '';
  const { outline } = reading;
  const className = classOf(outline.root.element).toLowerCase();
  addTemplate(className, add);
  const labels = yield* countLabels(outline);
  let wiki = 0;
  let posts = 0;
  let baskets = 0;
  for (const { traits } of outline.traits & (WIKI | FORUM | SHOP) ? outline.boxes : []) {
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
  const start = body.parts[0]?.lines[0]?.index ?? 0;
  const pictures = outline.images.filter(({ line }) => line >= start && line <= body.end).length;
  if (pictures >= 12 && body.letters < 60 * pictures) add('gallery-marks', -3, 'gallery');
}

/** Publishing systems write into the body's classes which of their templates a page is made with. */
function addTemplate(className: string, add: Add): void {
  if (className === '') return;
  const names = new Set(className.split(/\s+/, MOST_NAMES));
  if (['error404', 'error-404', 'page-404', 'error-page'].some((name) => names.has(name)))
    add('error-page', -8);
  if (names.has('single') || names.has('single-post')) return;
  if (names.has('search-results') || names.has('search-no-results')) add('search-address', -4, 'search');
  if (names.has('page-taxonomy') || names.has('path-taxonomy')) add('listing-address', -4, 'section');
  if (!names.has('archive')) return;
  if (names.has('author')) add('listing-address', -4, 'profile');
  else if (names.has('tag')) add('tag-address', -4, 'tag');
  else if (names.has('category') || names.has('date') || className.includes('post-type-archive'))
    add('listing-address', -4, 'section');
}

/** Names of a body that are looked at. */
const MOST_NAMES = 60;

/** Lines between two steps: only the short ones are read. */
const STEP = 512;

const words = { encyclopaedia: new Set<string>(), forum: new Set<string>(), shop: new Set<string>() };
const firstWords = new Set<number>();

function* countLabels(outline: Outline): Steps<{ encyclopaedia: number; forum: number; shop: number }> {
  if (words.shop.size === 0) {
    for (const one of ENCYCLOPAEDIA_WORDS.split('|')) words.encyclopaedia.add(normalise(one));
    for (const one of FORUM_WORDS.split('|')) words.forum.add(normalise(one));
    for (const one of SHOP_WORDS.split('|')) words.shop.add(normalise(one));
  }
  if (firstWords.size === 0) {
    for (const table of Object.values(words))
      for (const phrase of table) firstWords.add(firstWordKey(phrase));
  }
  const counts = { encyclopaedia: 0, forum: 0, shop: 0 };
  for (const line of outline.lines) {
    if (line.index % STEP === 0) yield;
    if (line.length > 30 || line.arabic < 2) continue;
    if (!firstWords.has(firstKeyOf(outline, line))) continue;
    const text = normalise(lineText(outline, line, 80)).replace(/\s*[:\d,]+$/, '');
    if (words.encyclopaedia.has(text)) counts.encyclopaedia++;
    if (words.forum.has(text)) counts.forum++;
    if (words.shop.has(text)) counts.shop++;
  }
  return counts;
}
