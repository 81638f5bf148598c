import type { ArticleFacts, Evidence, Fact } from '../annotation/clipping.ts';
import { absoluteUrl, attributeOf, findAll, headOf, rootOf, squeeze } from './dom-access.ts';
import { bylinesOf, nameOnly } from './byline.ts';
import { behindLabel, metaOf, type FactPlaces, type Note } from './fact-places.ts';
import { labelOf } from './labels.ts';
import { readKeywords } from './keywords.ts';
import { leadImage } from './lead-image.ts';
import { isMedium, readTitle, siteInTitle, withoutSlogan } from './title.ts';
import { lineText } from './outline.ts';

export type Facts = Omit<ArticleFacts, 'published' | 'modified'>;

/** The facts of an article and where each was read. */
export function readFacts(places: FactPlaces): { facts: Facts; evidence: Evidence[] } {
  const evidence: Evidence[] = [];
  const note = (fact: Fact, from: string, raw: string): void => {
    evidence.push({ fact, from, raw: raw.slice(0, 300) });
  };
  const top = headOf(places.doc);
  const title = readTitle(places, note);
  const source = readSource(places, note);
  const facts: Facts = {
    title,
    byline: firstOf(note, 'byline', [...bylinesOf(places, source)]),
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
      ['text:image', leadImage(places)],
    ]),
    language: readLanguage(places, note),
    canonicalUrl: readUrl(places, note, 'canonicalUrl', [
      [
        'link:canonical',
        places.isFirst
          ? attributeOf(
              (top && findAll(top, 'link[rel~="canonical"]', 1)[0]) ?? places.outline.root.element,
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

function readSource(places: FactPlaces, note: Note): string {
  for (const line of places.body.aside.sources.slice(0, 20)) {
    const text = lineText(places.outline, line, 200);
    const label = labelOf(text);
    const name = label?.kind === 'source' ? (label.form === 'alone' ? '' : behindLabel(text)) : text;
    if (name === '' || name.length > 120) continue;
    note('source', 'text:source', text);
    return name;
  }
  const besideHeadline = (from: string): string => {
    const title = places.titles.find((one) => one.from === from);
    return title && places.headline ? siteInTitle(title.text, places.headline.text) : '';
  };
  const inTitle = besideHeadline('title');
  return firstOf(note, 'source', [
    ...arabicFirst([
      ['json-ld:publisher', arabicPart(places.stated?.publisher ?? '')],
      [
        'meta:og:site_name',
        withoutSlogan(
          arabicPart(nameOnly(metaOf(places, 'og:site_name'))),
          places.titles.map(({ text }) => text),
        ),
      ],
      // Where the two differ and neither says that it is a medium, the document's title has the section.
      ['title', isMedium(inTitle) ? inTitle : ''],
      ['meta:og:title', besideHeadline('meta:og:title')],
      ['title', inTitle],
      ['meta:application-name', metaOf(places, 'application-name')],
      ['meta:publisher', nameOnly(metaOf(places, 'publisher'))],
    ]),
    ['url', new URL(places.url, 'http://x/').hostname.replace(/^www\./, '')],
  ]);
}

/** The Arabic half of a name in two scripts: «Sada News - صدى». */
function arabicPart(name: string): string {
  const parts = name.split(/\s+[-|\u2013\u2014/]\s+/);
  const arabic = parts.filter((part) => /[\u0620-\u064a]/.test(part));
  return parts.length === 2 && arabic.length === 1 ? arabic[0]! : name;
}

/** Names in Arabic letters before those that stand there for machines. */
function arabicFirst(names: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  const isArabicName = ([, name]: readonly [string, string]): boolean => /[\u0620-\u064a]/.test(name);
  return [...names.filter(isArabicName), ...names.filter((one) => !isArabicName(one))];
}

function readAgency(places: FactPlaces, note: Note): string {
  const signed = places.body.aside.agencies[0] ?? '';
  if (signed !== '') note('agency', 'text:signature', signed);
  return signed;
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
