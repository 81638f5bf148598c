import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  AnnotationChangeSchema,
  AnnotationDraftSchema,
  ClippingDraftSchema,
  PageChoiceSchema,
  ReadRequestSchema,
} from '../../src/annotation/foreign-data.ts';

const ANNOTATION = {
  url: 'https://a.example/1',
  pageTitle: 'عنوان',
  colour: 'yellow',
  note: '',
  tags: [],
  target: {
    root: 'article',
    quote: { exact: 'كلمة', prefix: '', suffix: '' },
    position: { start: 3, end: 7 },
  },
};

const CLIPPING = {
  url: 'https://a.example/1',
  extent: 'article',
  title: 'عنوان',
  byline: '',
  source: '',
  agency: '',
  keywords: [],
  section: '',
  image: '',
  language: 'ar',
  canonicalUrl: '',
  paywalled: false,
  blocks: [{ kind: 'paragraph', text: 'نص' }],
  dateCandidates: [{ source: 'time', raw: '2023-12-03', role: 'published', weight: 3 }],
  evidence: [{ fact: 'title', from: 'h1', raw: 'عنوان' }],
};

const ok = (schema: Parameters<typeof safeParse>[0], value: unknown) => safeParse(schema, value).success;

describe('what a page may send', () => {
  it.each([
    ['an annotation', AnnotationDraftSchema, ANNOTATION],
    ['a clipping', ClippingDraftSchema, CLIPPING],
    [
      'a text to read',
      ReadRequestSchema,
      { url: 'https://a.example/', title: '', text: 'نص', dateCandidates: [] },
    ],
    ['a change of colour', AnnotationChangeSchema, { colour: 'pink' }],
    ['a date set by the reader', PageChoiceSchema, { published: '2023-12-03' }],
    ['a decision taken back', PageChoiceSchema, { published: null, reading: null }],
  ])('%s', (_, schema, value) => expect(ok(schema, value)).toBe(true));
});

describe('what is refused', () => {
  it.each([
    ['an unknown colour', AnnotationDraftSchema, { ...ANNOTATION, colour: 'url(x)' }],
    ['a field too many', AnnotationDraftSchema, { ...ANNOTATION, id: 'x' }],
    [
      'a note without words',
      AnnotationDraftSchema,
      { ...ANNOTATION, target: { ...ANNOTATION.target, quote: { exact: '', prefix: '', suffix: '' } } },
    ],
    [
      'a position that ends before it begins',
      AnnotationDraftSchema,
      { ...ANNOTATION, target: { ...ANNOTATION.target, position: { start: 9, end: 3 } } },
    ],
    ['an endless note', AnnotationDraftSchema, { ...ANNOTATION, note: 'x'.repeat(100_001) }],
    ['a script as an image', ClippingDraftSchema, { ...CLIPPING, image: 'javascript:alert(1)' }],
    ['a data address', ClippingDraftSchema, { ...CLIPPING, canonicalUrl: 'data:text/html,x' }],
    ['a block of markup', ClippingDraftSchema, { ...CLIPPING, blocks: [{ kind: 'html', text: '<b>' }] }],
    [
      'a text that is none',
      ReadRequestSchema,
      { url: 'https://a.example/', title: '', text: { length: 3 }, dateCandidates: [] },
    ],
    [
      'more text than anybody reads',
      ReadRequestSchema,
      { url: 'https://a.example/', title: '', text: 'x'.repeat(10_000_001), dateCandidates: [] },
    ],
    ['a change of the address of a note', AnnotationChangeSchema, { url: 'https://b.example/' }],
    ['a date that is prose', PageChoiceSchema, { published: 'yesterday' }],
    ['nothing', ReadRequestSchema, null],
  ])('%s', (_, schema, value) => expect(ok(schema, value)).toBe(false));
});
