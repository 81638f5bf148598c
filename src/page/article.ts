import type { ArticleFacts, Evidence } from '../annotation/clipping.ts';
import type { DateCandidate } from '../recognition/publication.ts';
import { cutBody, type Body } from './body.ts';
import { findDateCandidates } from './date-candidates.ts';
import { readFacts } from './facts.ts';
import { frameDocuments } from './frames.ts';
import { judgeScript } from './gate.ts';
import { findHeadline, headlineAbove, statedTitles, type Headline } from './headline.ts';
import { outlineOf, type Box, type Outline } from './outline.ts';
import { judgePage } from './page-kind.ts';
import type { PageText } from './page-text.ts';
import { findStretch, readLines, type Reading, type Stretch } from './prose.ts';
import type { PageKind, PageReason, ReasonCode, Signal } from './reasons.ts';
import { isArabic, measureScript, newMeasure } from './script-measure.ts';
import {
  readMeta,
  readStructuredData,
  type StructuredArticle,
  type StructuredData,
} from './structured-data.ts';
import { textOfBody } from './body-text.ts';
import { COMMENTS, RELATED, UNSEEN } from './traits.ts';

export type { PageKind, PageReason } from './reasons.ts';

/** An article as it stands on the page. */
export interface PageArticle {
  /** The smallest element that holds all of its text. */
  readonly root: Element;
  readonly pageText: PageText;
  readonly facts: Omit<ArticleFacts, 'published' | 'modified'>;
  /** Every place that may tell its dates; the background parses them and chooses. */
  readonly dateCandidates: readonly DateCandidate[];
  readonly evidence: readonly Evidence[];
  /** The article's own address where the page states it (it was appended by scrolling), else the page's. */
  readonly url: string;
}

export type Finding =
  | { readonly isArticle: true; readonly reason: PageReason; readonly article: PageArticle }
  | { readonly isArticle: false; readonly reason: PageReason; readonly pageKind: PageKind };

/** Letters below which no text is taken for an article, whatever else speaks for it. */
const LEAST_LETTERS = 80;

/** The news article that the page is, or why it is none. One bounded walk of the page, no layout, nothing changed. */
export function findArticle(doc: Document, url: string): Finding {
  const script = judgeScript(doc);
  if (script !== 'arabic')
    return refuse(
      script === 'no-text' ? 'no-text' : script,
      script === 'no-text' ? 'no-text' : script === 'application' ? 'is-application' : 'not-arabic',
    );
  const own = findIn(doc, url);
  if (own.isArticle) return own;
  for (const inner of frameDocuments(doc)) {
    const framed = findIn(inner, /^https?:/.test(inner.URL) ? inner.URL : url);
    if (framed.isArticle) return framed;
  }
  return own;
}

/** Looks at one document, its frames left out. */
function findIn(doc: Document, url: string): Finding {
  const outline = outlineOf(doc);
  if (!outline) return refuse('no-text', 'no-text');
  const draft = draftArticle(doc, url, outline, 0, null);
  if (!draft) return outline.cut ? refuse('unknown', 'too-large') : refuse('unknown', 'too-little-text');
  const language = newMeasure();
  measureScript(draft.article.pageText.text.slice(0, 4000), language);
  if (!isArabic(language)) return refuse('other-language', 'not-arabic');
  const verdict = judgePage({
    ...draft,
    doc,
    url,
    dates: draft.article.dateCandidates,
    hasByline: draft.article.facts.byline !== '',
  });
  if (verdict.isArticle && draft.body.letters >= LEAST_LETTERS) {
    const isDeclared = verdict.signals.some(
      ({ code }) => code === 'json-ld-article' || code === 'og-article',
    );
    const reason: PageReason = {
      code: isDeclared ? 'article-declared' : 'article-by-shape',
      signals: verdict.signals,
    };
    return { isArticle: true, reason, article: withReason(draft.article, reason) };
  }
  if (outline.cut && verdict.kind === 'unknown') return refuse('unknown', 'too-large', verdict.signals);
  return refuse(verdict.kind, codeOf(verdict.kind, draft.body.letters), verdict.signals);
}

/** The text that the reader wants read though the page is no article: the best stretch of any language, or null. */
export function extractAnyway(doc: Document, url: string): PageArticle | null {
  const outline = outlineOf(doc);
  const draft = outline && draftArticle(doc, url, outline, 0, null);
  return draft ? withReason(draft.article, { code: 'article-asked-for', signals: [] }) : null;
}

function refuse(pageKind: PageKind, code: ReasonCode, signals: readonly Signal[] = []): Finding {
  return { isArticle: false, pageKind, reason: { code, signals } };
}

function codeOf(kind: PageKind, letters: number): ReasonCode {
  switch (kind) {
    case 'home':
    case 'section':
    case 'search':
    case 'tag':
    case 'encyclopaedia':
    case 'forum':
    case 'shop':
    case 'profile':
    case 'gallery':
    case 'application':
      return `is-${kind}`;
    default:
      return letters < 200 ? 'too-little-text' : 'no-headline';
  }
}

function withReason(article: PageArticle, reason: PageReason): PageArticle {
  const raw = reason.signals.map(({ code, weight }) => `${code} ${weight}`).join(', ');
  return {
    ...article,
    evidence: [...article.evidence, { fact: 'article', from: reason.code, raw: raw.slice(0, 300) }],
  };
}

export interface Draft {
  readonly reading: Reading;
  readonly stretch: Stretch;
  readonly headline: Headline | null;
  readonly body: Body;
  readonly data: StructuredData;
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly article: PageArticle;
}

/** Reads one article out of an outline; `within` and `stated` for one that was appended to the page. */
export function draftArticle(
  doc: Document,
  url: string,
  outline: Outline,
  from: number,
  within: { readonly box: Box; readonly stated: StructuredArticle | null } | null,
): Draft | null {
  const data = readStructuredData(doc);
  const metas = readMeta(doc);
  const titles = within ? [] : statedTitles(doc, data, metas);
  const stated = within ? within.stated : data.article;
  let headline = within ? null : findHeadline(outline, titles);
  let reading = readLines(outline, headline?.line ?? null);
  const to = within?.box.endLine ?? outline.lines.length;
  let stretch = findStretch(reading, headline ? headline.line.index + 1 : from, to);
  // Names that put nearly everything outside were no hints: only the plainest count then.
  const plain = readLines(outline, headline?.line ?? null, RELATED | COMMENTS | UNSEEN);
  const more = findStretch(plain, headline ? headline.line.index + 1 : from, to);
  if (more && (!stretch || (stretch.letters < 250 && more.letters > 4 * stretch.letters))) {
    reading = plain;
    stretch = more;
  }
  const whole = headline ? findStretch(reading, from, to) : stretch;
  // What the head calls the headline may be a link to the next text, far below this one's.
  if (headline && whole && (!stretch || (stretch.letters < 150 && whole.letters > 4 * stretch.letters))) {
    stretch = whole;
    headline = null;
  }
  if (!stretch) return null;
  if (!headline) {
    headline = headlineAbove(outline, stretch.start);
    if (headline) reading = readLines(outline, headline.line);
  }
  const isLive = data.types.has('LiveBlogPosting');
  const body = cutBody(reading, stretch, headline, isLive);
  if (body.parts.length === 0) return null;
  const places = { doc, url, outline, headline, titles, body, stated, metas, isFirst: within === null };
  const { facts, evidence } = readFacts(places);
  const article: PageArticle = {
    root: body.root.element,
    pageText: textOfBody(outline, body),
    facts,
    dateCandidates: findDateCandidates(places),
    evidence,
    url,
  };
  return { reading, stretch, headline, body, data, metas, article };
}
