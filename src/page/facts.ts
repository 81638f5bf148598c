import type { ArticleFacts, Evidence, Fact } from '../annotation/clipping.ts';
import type { Body } from './body.ts';
import { absoluteUrl, attributeOf, findAll, rootOf, squeeze, wordsOf } from './dom-access.ts';
import { agreementOf, wordsForComparison, type Headline, type StatedTitle } from './headline.ts';
import { labelOf, normalise } from './labels.ts';
import { lineText, type Line, type Outline } from './outline.ts';
import { splitKeywords, type StructuredArticle } from './structured-data.ts';
import { BYLINE } from './traits.ts';

export interface FactPlaces {
  readonly doc: Document;
  readonly url: string;
  readonly outline: Outline;
  readonly headline: Headline | null;
  readonly titles: readonly StatedTitle[];
  readonly body: Body;
  readonly stated: StructuredArticle | null;
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly isFirst: boolean;
}

export type Facts = Omit<ArticleFacts, 'published' | 'modified'>;

/** The facts of an article and where each was read. */
export function readFacts(places: FactPlaces): { facts: Facts; evidence: Evidence[] } {
  const evidence: Evidence[] = [];
  const note = (fact: Fact, from: string, raw: string): void => {
    evidence.push({ fact, from, raw: raw.slice(0, 300) });
  };
  const title = readTitle(places, note);
  const source = readSource(places, note);
  const facts: Facts = {
    title,
    byline: readByline(places, note),
    source,
    agency: readAgency(places, note),
    keywords: readKeywords(places, note),
    section: firstOf(note, 'section', [
      ['json-ld:articleSection', places.stated?.section],
      ['meta:article:section', metaOf(places, 'article:section')],
      ['meta:articlesection', metaOf(places, 'articlesection')],
    ]),
    image: readUrl(places, note, 'image', [
      ['json-ld:image', places.stated?.image],
      ['meta:og:image', metaOf(places, 'og:image', 'og:image:url')],
      ['meta:twitter:image', metaOf(places, 'twitter:image', 'twitter:image:src')],
    ]),
    language: readLanguage(places, note),
    canonicalUrl: readUrl(places, note, 'canonicalUrl', [
      [
        'link:canonical',
        places.isFirst
          ? attributeOf(
              findAll(places.doc, 'link[rel~="canonical"]', 1)[0] ?? places.outline.root.element,
              'href',
            )
          : '',
      ],
      ['meta:og:url', metaOf(places, 'og:url')],
      ['json-ld:url', places.stated?.url],
    ]),
    paywalled: places.stated?.isFree === false || places.body.isPaywalled,
  };
  if (facts.paywalled)
    note('paywall', places.body.isPaywalled ? 'text:paywall' : 'json-ld:isAccessibleForFree', 'true');
  const caption = places.body.parts.find((part) => part.kind === 'caption');
  if (caption) note('caption', 'text:caption', lineText(places.outline, caption.lines[0]!));
  return { facts, evidence };
}

type Note = (fact: Fact, from: string, raw: string) => void;

function metaOf({ metas, isFirst }: FactPlaces, ...names: readonly string[]): string {
  if (!isFirst) return '';
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value !== undefined && value !== '') return value;
  }
  return '';
}

function firstOf(note: Note, fact: Fact, from: readonly (readonly [string, string | undefined])[]): string {
  for (const [source, raw] of from) {
    const value = squeeze(raw ?? '');
    if (value === '' || value.length > 300) continue;
    note(fact, source, value);
    return value;
  }
  return '';
}

function readUrl(
  places: FactPlaces,
  note: Note,
  fact: Fact,
  from: readonly (readonly [string, string | undefined])[],
): string {
  for (const [source, raw] of from) {
    if (raw === undefined || raw === '') continue;
    const url = absoluteUrl(raw, places.url);
    if (url === '') continue;
    note(fact, source, raw);
    return url;
  }
  return '';
}

/** The headline as it stands above the text; where the page cut it, or has none, the head's title without the site's name. */
function readTitle(places: FactPlaces, note: Note): string {
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

/** The words behind a label on its line, as printed. */
export function behindLabel(text: string): string {
  return text.replace(/^[^:|\u2013\u2014-]{1,40}[:|\u2013\u2014-]+\s*/, '').trim();
}

function readSource(places: FactPlaces, note: Note): string {
  for (const line of places.body.aside.sources) {
    const text = lineText(places.outline, line, 200);
    const label = labelOf(text);
    const name = label?.kind === 'source' ? (label.form === 'alone' ? '' : behindLabel(text)) : text;
    if (name === '' || name.length > 120) continue;
    note('source', 'text:source', text);
    return name;
  }
  const title = places.titles.find((one) => one.from === 'title');
  const rest = title && places.headline ? siteInTitle(title.text, places.headline.text) : '';
  return firstOf(note, 'source', [
    ...arabicFirst([
      ['json-ld:publisher', places.stated?.publisher ?? ''],
      ['meta:og:site_name', metaOf(places, 'og:site_name')],
      ['title', rest],
      ['meta:application-name', metaOf(places, 'application-name')],
      ['meta:publisher', nameOnly(metaOf(places, 'publisher'))],
    ]),
    ['url', new URL(places.url, 'http://x/').hostname.replace(/^www\./, '')],
  ]);
}

/** Names in Arabic letters before those that stand there for machines. */
function arabicFirst(names: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  const isArabicName = ([, name]: readonly [string, string]): boolean => /[\u0620-\u064a]/.test(name);
  return [...names.filter(isArabicName), ...names.filter((one) => !isArabicName(one))];
}

/** What the document's title says besides the headline: the site's name, where it is short. */
function siteInTitle(title: string, headline: string): string {
  const parts = title
    .split(SEPARATOR)
    .filter((part) => part !== '' && (part.length <= 25 || !normalise(headline).includes(normalise(part))));
  const last = parts.at(-1) ?? '';
  return parts.length > 0 && parts.length <= 2 && last.length <= 50 ? last : '';
}

function readByline(places: FactPlaces, note: Note): string {
  const publisher = normalise(places.stated?.publisher ?? '');
  const stated = (places.stated?.authors ?? []).filter((name) => normalise(name) !== publisher);
  const listed: [string, string][] = [
    ['json-ld:author', [...new Set(stated)].join('\u060c ')],
    ['meta:author', nameOnly(metaOf(places, 'article:author', 'author', 'dc.creator', 'parsely-author'))],
  ];
  for (const line of places.body.aside.bylines) {
    const text = lineText(places.outline, line, 200);
    const label = labelOf(text);
    listed.push([
      'text:byline',
      label && label.form === 'loose' ? text.slice(text.indexOf(' ') + 1) : behindLabel(text),
    ]);
  }
  const marked = markedByline(places);
  if (marked !== '') listed.push(['text:author', marked]);
  return firstOf(note, 'byline', listed);
}

function nameOnly(text: string): string {
  return /^https?:|@|^\d+$|^admin$/i.test(text) ? '' : text;
}

/** The line that the page marks as its author's, near the headline or behind the text. */
function markedByline({ outline, headline, body }: FactPlaces): string {
  const first = headline?.line.index ?? body.parts[0]?.lines[0]?.index ?? 0;
  const start = body.parts[0]?.lines[0]?.index ?? first;
  const isNear = (line: Line): boolean =>
    (line.index > first - 4 && line.index <= start + 2) ||
    (line.index >= body.end && line.index < body.end + 6);
  for (const line of outline.lines) {
    if (!isNear(line) || line.length > 60 || line.length < 3) continue;
    if (!((line.box.traits | line.inner | (line.box.parent?.traits ?? 0)) & BYLINE)) continue;
    const text = lineText(outline, line, 100);
    if (/\d{2}/.test(text)) continue;
    const label = labelOf(text);
    if (label && label.kind !== 'byline') continue;
    if (label?.form === 'alone') continue;
    return label ? (label.form === 'loose' ? text.slice(text.indexOf(' ') + 1) : behindLabel(text)) : text;
  }
  return '';
}

function readAgency(places: FactPlaces, note: Note): string {
  const signed = places.body.aside.agencies[0] ?? '';
  if (signed !== '') note('agency', 'text:signature', signed);
  return signed;
}

function readKeywords(places: FactPlaces, note: Note): string[] {
  const lists: [string, () => readonly string[]][] = [
    ['json-ld:keywords', () => places.stated?.keywords ?? []],
    [
      'meta:article:tag',
      () => (places.isFirst ? (places.metas.get('article:tag') ?? []).flatMap(splitKeywords) : []),
    ],
    ['text:keywords', () => places.body.aside.keywords.flatMap((line) => tagsBehind(places.outline, line))],
    [
      'link:tag',
      () =>
        places.isFirst ? findAll(places.doc, 'a[rel~="tag"]', 40).map((element) => wordsOf(element, 80)) : [],
    ],
    ['meta:news_keywords', () => splitKeywords(metaOf(places, 'news_keywords'))],
    ['meta:keywords', () => splitKeywords(metaOf(places, 'keywords'))],
  ];
  for (const [from, read] of lists) {
    const unique = [...new Set(read().map((word) => squeeze(word).replace(/^#/, '')))].filter(
      (word) => word !== '',
    );
    if (unique.length === 0) continue;
    note('keywords', from, unique.join(', '));
    return unique.slice(0, 60);
  }
  return [];
}

/** Tags on a keywords line, or on the lines behind a keywords label: the words of its links. */
function tagsBehind(outline: Outline, line: Line): string[] {
  const words: string[] = [];
  for (let i = line.index; i < outline.lines.length && i < line.index + 25; i++) {
    const one = outline.lines[i]!;
    if (i > line.index && (one.length > 50 || (one.links === 0 && one.box.href === null))) break;
    let last: Element | null = null;
    for (let piece = one.firstPiece; piece < one.endPiece; piece++) {
      let box = outline.boxOf[piece]!;
      while (box.name !== 'a' && box.href !== null && box.parent) box = box.parent;
      if (box.name !== 'a') continue;
      const text = squeeze(outline.nodes[piece]!.data);
      if (text === '') continue;
      if (box.element === last) words[words.length - 1] += ` ${text}`;
      else words.push(text);
      last = box.element;
    }
  }
  if (words.length > 0) return words;
  const text = lineText(outline, line, 500);
  return labelOf(text)?.form === 'marked' ? splitKeywords(behindLabel(text)) : [];
}

function readLanguage(places: FactPlaces, note: Note): string {
  const root = rootOf(places.doc);
  const lang = root ? attributeOf(root, 'lang') : '';
  if (/^ar\b/i.test(lang)) {
    note('language', 'html:lang', lang);
    return lang.replace('_', '-').slice(0, 35);
  }
  note('language', 'text', 'ar');
  return 'ar';
}
