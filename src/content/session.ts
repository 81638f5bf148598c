import type { ArticleFacts } from '../annotation/clipping.ts';
import { callBackground, type ClippingDraft, type Reading } from '../messages/background-api.ts';
import type { PageArticle } from '../page/article.ts';
import { plainBlocks, type PageText } from '../page/page-text.ts';
import type { Mention } from '../recognition/mention.ts';

/**
 * Our presence in one article: its text as extracted, and what the background read in it. Ends with its signal;
 * what it had is then forgotten.
 */
export class Session {
  readonly url: string;
  readonly signal: AbortSignal;
  #article: PageArticle;
  #reading: Reading | null = null;

  constructor(article: PageArticle, url: string, signal: AbortSignal) {
    this.#article = article;
    this.url = url;
    this.signal = signal;
  }

  get article(): PageArticle {
    return this.#article;
  }

  get reading(): Reading | null {
    return this.#reading;
  }

  /** Asks the background to read the text. Throws `Failure`; a session that has ended meanwhile stays as it was. */
  async read(): Promise<void> {
    const { pageText, facts, dateCandidates } = this.#article;
    const request = { url: this.url, title: facts.title, text: pageText.text, dateCandidates };
    const reading = await callBackground('read', request);
    if (!this.signal.aborted) this.#reading = reading;
  }

  /** Takes the article as it stands on the page now. True where its words, or its dates, are others than before. */
  update(article: PageArticle): boolean {
    const old = this.#article;
    this.#article = article;
    return (
      old.pageText.text !== article.pageText.text ||
      old.facts.title !== article.facts.title ||
      JSON.stringify(old.dateCandidates) !== JSON.stringify(article.dateCandidates)
    );
  }

  get facts(): Omit<ArticleFacts, 'published' | 'modified'> {
    return this.#article.facts;
  }

  /** Everything read in it, each mention with the text in which its offsets count. */
  get placed(): { mention: Mention; page: PageText }[] {
    const { headline, pageText } = this.#article;
    const inHeadline = this.#reading?.headlineMentions ?? [];
    return [
      ...(headline ? inHeadline.map((mention) => ({ mention, page: headline })) : []),
      ...(this.#reading?.mentions ?? []).map((mention) => ({ mention, page: pageText })),
    ];
  }

  /** The text in which the offsets of one of its mentions count, with all mentions of that text. */
  textOf(mention: Mention): { text: string; mentions: readonly Mention[] } {
    const { headline, pageText } = this.#article;
    const { headlineMentions = [], mentions = [] } = this.#reading ?? {};
    return headline && headlineMentions.includes(mention)
      ? { text: headline.text, mentions: headlineMentions }
      : { text: pageText.text, mentions };
  }

  /** The article as it stands, to be kept. */
  draft(): ClippingDraft {
    const { facts, pageText, dateCandidates, evidence } = this.#article;
    return {
      ...facts,
      url: this.url,
      extent: 'article',
      blocks: plainBlocks(pageText),
      dateCandidates,
      evidence,
    };
  }
}
