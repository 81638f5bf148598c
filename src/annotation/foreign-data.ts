import {
  array,
  boolean,
  check,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot';
import { COLOURS } from './annotation.ts';
import { BLOCK_KINDS, FACTS } from './clipping.ts';

/**
 * The one door for foreign data: what a content script sends, and what an imported file holds, has these shapes or is
 * refused. Sizes are bounded so that no page can fill the store with one message.
 */

/** Longest text of one article, in UTF-16 units: some 1.5 million words; a longer page is no article. */
const TEXT = 10_000_000;
const LINE = 5_000;

const line = pipe(string(), maxLength(LINE));
const webAddress = pipe(
  string(),
  maxLength(LINE),
  check((value) => value === '' || /^(https?|file):/i.test(value)),
);
const isoDate = pipe(string(), maxLength(40), regex(/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/));

export const UrlSchema = pipe(string(), maxLength(20_000));

export const DateCandidateSchema = strictObject({
  source: line,
  raw: line,
  role: picklist(['published', 'modified', 'unknown', 'today']),
  weight: picklist([1, 2, 3]),
});

export const ReadRequestSchema = strictObject({
  url: UrlSchema,
  title: line,
  text: pipe(string(), maxLength(TEXT)),
  dateCandidates: pipe(array(DateCandidateSchema), maxLength(200)),
});

const BlockSchema = strictObject({ kind: picklist(BLOCK_KINDS), text: pipe(string(), maxLength(TEXT)) });
const EvidenceSchema = strictObject({ fact: picklist(FACTS), from: line, raw: line });

export const ClippingDraftSchema = pipe(
  strictObject({
    url: UrlSchema,
    extent: picklist(['article', 'selection']),
    title: line,
    byline: line,
    source: line,
    agency: line,
    keywords: pipe(array(line), maxLength(200)),
    section: line,
    image: webAddress,
    language: line,
    canonicalUrl: webAddress,
    paywalled: boolean(),
    blocks: pipe(array(BlockSchema), maxLength(200_000)),
    dateCandidates: pipe(array(DateCandidateSchema), maxLength(200)),
    evidence: pipe(array(EvidenceSchema), maxLength(200)),
  }),
  check(({ blocks }) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= TEXT),
);

const offset = pipe(number(), integer(), minValue(0), maxValue(2 ** 31));

/** The words of a page that are spoken of. */
export const TargetSchema = pipe(
  strictObject({
    root: picklist(['article', 'page']),
    quote: strictObject({ exact: pipe(string(), maxLength(200_000)), prefix: line, suffix: line }),
    position: strictObject({ start: offset, end: offset }),
  }),
  check(({ quote, position }) => quote.exact !== '' && position.end > position.start),
);

const annotationText = {
  colour: picklist(COLOURS),
  note: pipe(string(), maxLength(100_000)),
  tags: pipe(array(pipe(string(), maxLength(100))), maxLength(50)),
};

export const AnnotationDraftSchema = strictObject({
  url: UrlSchema,
  pageTitle: line,
  ...annotationText,
  target: TargetSchema,
});

export const AnnotationChangeSchema = strictObject({
  colour: optional(annotationText.colour),
  note: optional(annotationText.note),
  tags: optional(annotationText.tags),
});

export const PageChoiceSchema = strictObject({
  published: optional(nullable(isoDate)),
  reading: optional(nullable(picklist(['anyway', 'never']))),
});

const recordFields = {
  id: pipe(string(), regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  createdAt: isoDate,
  modifiedAt: isoDate,
  deletedAt: optional(isoDate),
};

/** An annotation as exported. */
export const AnnotationSchema = object({ ...recordFields, ...AnnotationDraftSchema.entries });

/** A clipping as exported; its mentions are data of ours, looked at by whoever reads them. */
export const ClippingSchema = object({
  ...recordFields,
  url: UrlSchema,
  extent: picklist(['article', 'selection']),
  title: line,
  published: nullable(object({ value: isoDate })),
  modified: nullable(object({ value: isoDate })),
  byline: line,
  source: line,
  agency: line,
  keywords: array(line),
  section: line,
  image: webAddress,
  language: line,
  canonicalUrl: webAddress,
  paywalled: boolean(),
  blocks: pipe(array(BlockSchema), maxLength(200_000)),
  text: pipe(string(), maxLength(TEXT)),
  mentions: array(
    object({
      start: offset,
      end: offset,
      surface: string(),
      kind: picklist(['entity', 'time']),
      type: string(),
    }),
  ),
  evidence: array(EvidenceSchema),
  clippedAt: isoDate,
  extensionVersion: line,
  textHash: pipe(string(), regex(/^[0-9a-f]{64}$/)),
});

/** The file that an export writes, version 1. */
export const ExportSchema = object({
  format: literal('hashiya'),
  version: literal(1),
  exportedAt: isoDate,
  clippings: array(ClippingSchema),
  annotations: array(AnnotationSchema),
});
