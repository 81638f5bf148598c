import { attributeNames, attributeOf, rawTextOf, squeeze } from './dom-access.ts';
import type { Steps } from './slices.ts';
import { isUnrendered } from './unrendered.ts';

/** What a page says of itself in JSON-LD: everything checked, nothing trusted. */
export interface StructuredData {
  readonly types: ReadonlySet<string>;
  /** The first object of a news article's type, or null. */
  readonly article: StructuredArticle | null;
  /** All objects of an article's type, the first included: a page that appends articles may declare each. */
  readonly articles: readonly StructuredArticle[];
}

export interface StructuredArticle {
  readonly type: string;
  readonly headline: string;
  readonly url: string;
  readonly published: string;
  readonly modified: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly section: string;
  readonly keywords: readonly string[];
  readonly image: string;
  readonly language: string;
  readonly isFree: boolean | null;
}

type Json = Record<string, unknown>;

/** Units read of all scripts: the largest of real pages, with the whole text in it, have 200 kB. */
const MOST_UNITS = 500_000;
/** Units read of all `<meta>`: real pages have 2–10 kB. */
const MOST_META_UNITS = 300_000;
const MOST_METAS = 400;
const MOST_SCRIPTS = 30;
/** Attributes of a `<meta>` that name what it states. */
const META_NAMES = new Set(['name', 'property', 'itemprop', 'http-equiv']);
const MOST_OBJECTS = 500;

const ARTICLE_TYPES = new Set(
  'NewsArticle Article ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle ReviewNewsArticle BlogPosting LiveBlogPosting Report TechArticle AdvertiserContentArticle SatiricalArticle'.split(
    ' ',
  ),
);

/** Reads the scripts of JSON-LD among these. */
export function* readStructuredData(all: readonly Element[]): Steps<StructuredData> {
  const objects: Json[] = [];
  let left = MOST_UNITS;
  for (const script of all.filter(isJsonLd).slice(0, MOST_SCRIPTS)) {
    const text = rawTextOf(script);
    if (text.length > left) continue;
    left -= text.length;
    collect(parse(text), objects);
    yield;
  }
  const types = new Set<string>();
  const articles: StructuredArticle[] = [];
  for (const object of objects) {
    const own = typesOf(object);
    for (const type of own) types.add(type);
    const type = own.find((one) => ARTICLE_TYPES.has(one));
    if (type !== undefined) articles.push(readArticle(object, type));
  }
  const best =
    articles.find((one) => one.headline !== '' && one.type !== 'BlogPosting') ?? articles[0] ?? null;
  return { types, article: best, articles };
}

function isJsonLd(script: Element): boolean {
  return /^application\/ld\+json$/i.test(attributeOf(script, 'type'));
}

/** JSON as sites write it: with raw line breaks in strings, a comment around it, a comma too many. */
function parse(text: string): unknown {
  const plain = text
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '')
    .trim();
  for (const attempt of [
    plain,
    plain
      .replace(/[\n\r\t\v\f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next, more forgiving reading.
    }
  }
  return null;
}

/** Objects in arrays and graphs, without recursion: a hostile nesting costs no stack. */
function collect(value: unknown, into: Json[]): void {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
    const one = queue[i];
    if (Array.isArray(one)) queue.push(...(one.slice(0, MOST_OBJECTS) as unknown[]));
    else if (isJson(one)) {
      if (typesOf(one).length > 0) into.push(one);
      for (const inner of ['@graph', 'mainEntity', 'mainEntityOfPage', 'liveBlogUpdate', 'hasPart']) {
        if (inner !== 'liveBlogUpdate' && typeof one[inner] === 'object') queue.push(one[inner]);
      }
    }
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(object: Json): string[] {
  const type = object['@type'];
  const list: unknown[] = Array.isArray(type) ? type : [type];
  return list
    .filter((one) => typeof one === 'string')
    .map((one) => one.replace(/^https?:\/\/schema\.org\//, ''));
}

function readArticle(object: Json, type: string): StructuredArticle {
  const main = object['mainEntityOfPage'];
  return {
    type,
    headline: textIn(object['headline']) || textIn(object['name']),
    url: textIn(object['url']) || (isJson(main) ? textIn(main['@id']) || textIn(main['url']) : textIn(main)),
    published: textIn(object['datePublished']) || textIn(object['dateCreated']),
    modified: textIn(object['dateModified']),
    authors: namesIn(object['author']).concat(namesIn(object['creator'])),
    publisher: namesIn(object['publisher'])[0] ?? '',
    section: textIn(object['articleSection']),
    keywords: listIn(object['keywords']),
    image: imageIn(object['image']) || imageIn(object['thumbnailUrl']),
    language: textIn(object['inLanguage']),
    isFree: freeIn(object['isAccessibleForFree']),
  };
}

function freeIn(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : null;
}

function textIn(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') {
    const text = squeeze(decodeEntities(one.slice(0, 5000)));
    return isUnrendered(text) ? '' : text;
  }
  if (typeof one === 'number') return String(one);
  if (isJson(one)) return textIn(one['@value'] ?? one['name'] ?? '');
  return '';
}

function namesIn(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list
    .map((one) => (isJson(one) ? textIn(one['name']) : textIn(one)))
    .filter((name) => name !== '' && !/^https?:/.test(name));
}

function listIn(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value.slice(0, 100) : [value];
  return list.flatMap((one) => splitKeywords(textIn(one)));
}

/** Keywords in one string, separated as sites separate them. */
export function splitKeywords(text: string): string[] {
  return text
    .split(/[,\u060c;\u061b|\n]/)
    .map((word) => squeeze(word).replace(/^#/, ''))
    .filter((word) => word !== '' && word.length <= 80)
    .slice(0, 60);
}

function imageIn(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (isJson(one)) return textIn(one['url']) || textIn(one['contentUrl']);
  return textIn(one);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  rlm: '',
  lrm: '',
  zwnj: '',
};

/** Entities that stand in strings of data, as text; no parser of HTML is asked. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** The content of the first `<meta>` of one of the names (name, property or itemprop), in the order of the names. */
export function readMeta(elements: readonly Element[]): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  let left = MOST_META_UNITS;
  for (const element of elements.slice(0, MOST_METAS)) {
    const content = attributeOf(element, 'content').slice(0, Math.min(20_000, left));
    left -= content.length;
    const value = squeeze(decodeEntities(content));
    if (value === '' || isUnrendered(value)) continue;
    for (const key of attributeNames(element)) {
      if (!META_NAMES.has(key)) continue;
      for (const name of attributeOf(element, key).toLowerCase().split(/\s+/)) {
        if (name === '') continue;
        const values = metas.get(name);
        if (values) values.push(value);
        else metas.set(name, [value]);
      }
    }
  }
  return metas;
}
