import type { ArticleFacts, Evidence } from '../annotation/clipping.ts';
import type { DateCandidate } from '../recognition/publication.ts';
import { readBodyText, readLineText, readOutlineText } from './body-text.ts';
import { findDateCandidates } from './date-candidates.ts';
import { readFacts } from './facts.ts';
import { documentOf, urlOf } from './dom-access.ts';
import { frameDocuments } from './frames.ts';
import { isApplication, judgeScript } from './gate.ts';
import { findHeadline } from './headline.ts';
import { lineText } from './outline.ts';
import { walkOutline } from './outline-walk.ts';
import { locateArticle, locateWithin, readHead, readPlainLines, type Head, type Located } from './locate.ts';
import { judgePage } from './page-kind.ts';
import type { PageText } from './page-text.ts';
import type { PageReason } from './reasons.ts';
import {
  codeOf,
  hasArabic,
  refuse,
  refuseLanguage,
  refuseLittle,
  refuseWithout,
  type Refusal,
} from './refusal.ts';
import { isArabic, measureScript, newMeasure } from './script-measure.ts';
import type { Steps } from './slices.ts';
import { APPLICATION } from './traits.ts';
import { findAppended } from './appended.ts';

export type { PageReason } from './reasons.ts';

/** An article as it stands on the page. */
export interface PageArticle {
  /** The smallest element that holds all of its text. It may stand in a frame: `root.ownerDocument` says where. */
  readonly root: Element;
  readonly pageText: PageText;
  /** The headline as it stands on the page; null where the title was read from elsewhere and stands nowhere so. */
  readonly headline: PageText | null;
  readonly facts: Omit<ArticleFacts, 'published' | 'modified'>;
  /** Every place that may tell its dates; the background parses them and chooses. */
  readonly dateCandidates: readonly DateCandidate[];
  readonly evidence: readonly Evidence[];
  /** The article's own address where the page states it (it was appended by scrolling), else the page's. */
  readonly url: string;
}

export type Finding =
  | {
      readonly isArticle: true;
      readonly reason: PageReason;
      readonly article: PageArticle;
      /** Articles that scrolling appended, where they were asked for. */
      readonly appended: readonly PageArticle[];
      /** Open shadow trees of the page: what changes in them is seen only by those who watch them. */
      readonly shadows: readonly ShadowRoot[];
    }
  | Refusal;

/** What a page is, before its article is read out: where an article stands and why, or why there is none. */
export type Detection =
  | { readonly isArticle: true; readonly reason: PageReason; readonly located: Located; readonly url: string }
  | Refusal;

/** Letters below which no text is taken for an article, whatever else speaks for it. */
const LEAST_LETTERS = 80;
/** Arabic running text must be so much of all running text; an English page may quote, or have a menu. */
const LEAST_SHARE = 0.35;

/**
 * The news article that the page is, or why it is none: one bounded walk in steps, no layout, nothing changed.
 * With `known`, the roots of articles that have their session already, it says which others scrolling has appended.
 */
export function* findArticle(
  doc: Document,
  url: string,
  known: readonly Element[] | null = null,
): Steps<Finding> {
  const detection = yield* detectArticle(doc, url);
  if (!detection.isArticle) return detection;
  const { located, reason } = detection;
  const article = yield* readOut(located, detection.url, reason);
  const isOwn = documentOf(article.root) === doc;
  const appended = known && isOwn ? yield* readAppended(located, url, new Set([...known, article.root])) : [];
  return { isArticle: true, reason, article, appended, shadows: located.outline.shadows };
}

/** Decides only; `findArticle` is this and the reading out. */
export function* detectArticle(doc: Document, url: string): Steps<Detection> {
  const own = yield* detectIn(doc, url);
  if (own.isArticle) return own;
  yield;
  for (const inner of frameDocuments(doc)) {
    const framed = yield* detectIn(inner, /^https?:/.test(urlOf(inner)) ? urlOf(inner) : url);
    if (framed.isArticle) return framed;
  }
  return own;
}

/** The text that the reader wants read though the page is no article: its best run of text, or null. */
export function* extractAnyway(doc: Document, url: string): Steps<PageArticle | null> {
  for (const one of [doc, ...frameDocuments(doc)]) {
    const outline = yield* walkOutline(one);
    const located = outline && (yield* locateArticle(outline, yield* readHead(one, outline)));
    if (located) return yield* readOut(located, url, { code: 'article-asked-for', signals: [] });
  }
  return null;
}

/** The text of the whole page, for what stands outside its articles. */
export function* readWholePage(doc: Document): Steps<PageText> {
  return yield* readOutlineText(yield* walkOutline(doc));
}

/** Articles that scrolling appended behind the first, each with its own address where the page states one. */
function* readAppended(
  { outline, head }: Located,
  url: string,
  known: ReadonlySet<Element>,
): Steps<PageArticle[]> {
  const found = yield* findAppended(outline, head, url, known);
  if (found.length === 0) return [];
  const reading = yield* readPlainLines(outline);
  const articles: PageArticle[] = [];
  for (const { box, address, stated } of found) {
    const located = yield* locateWithin(reading, head, box, stated);
    if (!located?.headline || located.body.letters < LEAST_LETTERS) continue;
    articles.push(yield* readOut(located, address, { code: 'article-by-shape', signals: [] }));
  }
  return articles;
}

function* detectIn(doc: Document, url: string): Steps<Detection> {
  const outline = yield* walkOutline(doc);
  if (!outline) return refuse('no-text', 'no-text');
  const head = yield* readHead(doc, outline);
  const located = yield* locateArticle(outline, head);
  if (!located) return refuseWithout(doc, outline, yield* findHeadline(outline, head.titles), url);
  if (outline.traits & APPLICATION && isApplication(doc, located.body.letters))
    return refuse('application', 'is-application');
  if (!isArabicText(located)) {
    // Of a page that did not hold still too little was read to tell its language.
    if (outline.cut === 'keeps-changing') return refuse('unknown', outline.cut);
    const isLittle =
      located.body.letters < 200 && hasArabic(outline) && judgeScript(doc) !== 'other-language';
    return isLittle ? refuseLittle(outline, located.headline, url) : refuseLanguage(outline);
  }
  const { isArticle, kind, signals } = yield* judgePage({ ...located, doc, url });
  if (isArticle && located.body.letters >= LEAST_LETTERS) {
    const isDeclared = signals.some(({ code }) => code === 'json-ld-article' || code === 'og-article');
    return {
      isArticle: true,
      reason: { code: isDeclared ? 'article-declared' : 'article-by-shape', signals },
      located,
      url,
    };
  }
  if (outline.cut && kind === 'unknown') return refuse('unknown', outline.cut, signals);
  if (signals.some((signal) => signal.code === 'error-page')) return refuse('unknown', 'is-error', signals);
  const code = codeOf(kind, located.body.letters, signals);
  return code === 'too-little-text'
    ? refuseLittle(outline, located.headline, url, signals)
    : refuse(isArticle ? 'unknown' : kind, code, signals);
}

/** Judged by the text found and by what stands around it. */
function isArabicText({ outline, body, reading }: Located): boolean {
  const measure = newMeasure();
  for (const part of body.parts) {
    for (const line of part.lines) measureScript(lineText(outline, line, 1000), measure);
    if (measure.letters > 1200) break;
  }
  if (!isArabic(measure)) return false;
  let own = 0;
  let other = 0;
  for (const line of outline.lines) {
    if (line.length < 50) continue;
    if (reading.prose[line.index]) own += line.length;
    else if (line.arabic < 0.3 * line.length) other += line.length;
  }
  return own >= LEAST_SHARE * other;
}

function* readOut(located: Located, url: string, reason: PageReason): Steps<PageArticle> {
  yield;
  const places = { ...located, ...headOf(located), url };
  const { facts, evidence } = readFacts(places);
  yield;
  const { outline, headline } = located;
  const standing = headline && (yield* readLineText(outline, headline.line));
  const raw = reason.signals.map(({ code, weight }) => `${code} ${weight}`).join(', ');
  return {
    root: located.body.root.element,
    headline: standing?.text === facts.title ? standing : null,
    pageText: yield* readBodyText(located.outline, located.body),
    facts,
    dateCandidates: yield* findDateCandidates(places),
    evidence: [...evidence, { fact: 'article', from: reason.code, raw: raw.slice(0, 300) }],
    url,
  };
}

/** What the head says counts for the first article only. */
function headOf({ head, isFirst, outline }: Located): Head & { readonly doc: Document } {
  const doc = documentOf(outline.root.element);
  return isFirst ? { ...head, doc } : { ...head, metas: new Map(), titles: [], doc };
}
