import type { Mention } from '../recognition/mention.ts';
import type { StoredRecord } from './record.ts';

export const BLOCK_KINDS = ['heading', 'paragraph', 'quote', 'list_item', 'caption', 'table'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A piece of an article: plain text, never markup. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** A date of the page: ISO 8601 with the zone that the page gives; the first ten characters are its local day. */
export interface DateFact {
  readonly value: string;
}

export const FACTS = [
  'title',
  'published',
  'modified',
  'byline',
  'source',
  'agency',
  'keywords',
  'section',
  'image',
  'caption',
  'language',
  'canonicalUrl',
  'paywall',
  'article',
] as const;
export type Fact = (typeof FACTS)[number];

/** Which fact was read from where; `article` says why the page was taken for an article. */
export interface Evidence {
  readonly fact: Fact;
  /** `json-ld:headline`, `meta:og:title`, `text:byline`, `reader` … */
  readonly from: string;
  /** As printed there, at most 300 characters. */
  readonly raw: string;
}

/** What the page says of an article, without its text. */
export interface ArticleFacts {
  readonly title: string;
  readonly published: DateFact | null;
  readonly modified: DateFact | null;
  readonly byline: string;
  readonly source: string;
  readonly agency: string;
  readonly keywords: readonly string[];
  readonly section: string;
  /** Absolute http(s) URL, or ''. */
  readonly image: string;
  /** BCP 47, or ''. */
  readonly language: string;
  /** Absolute http(s) URL, or ''. */
  readonly canonicalUrl: string;
  /** True where the page says, or shows, that part of the text is hidden. */
  readonly paywalled: boolean;
}

/** An article as kept: text in blocks with what is known of it. */
export interface Clipping extends StoredRecord, ArticleFacts {
  readonly url: string;
  /** `article`: the whole; `selection`: what the reader selected. */
  readonly extent: 'article' | 'selection';
  readonly blocks: readonly Block[];
  /** The blocks' texts joined by two newlines; offsets of mentions refer to it. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly evidence: readonly Evidence[];
  readonly clippedAt: string;
  readonly extensionVersion: string;
  /** SHA-256 of `text` in UTF-8, lower-case hex. */
  readonly textHash: string;
}

/** What separates two blocks in `text`. */
export const BLOCK_SEPARATOR = '\n\n';
