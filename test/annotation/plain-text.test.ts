import { describe, expect, it } from 'vitest';
import { isPlain, toPlain } from '../../src/annotation/plain-text.ts';

describe('plain text', () => {
  it.each([
    ['a sign of direction', 'خليفة\u202b حفتر\u202c', 'خليفة حفتر'],
    ['an isolate', '\u2067خليفة\u2069 حفتر', 'خليفة حفتر'],
    ['a control', 'خليفة\u0000 حفتر', 'خليفة حفتر'],
  ])('has no %s', (_, text, plain) => {
    expect(isPlain(text)).toBe(false);
    expect(toPlain(text)).toBe(plain);
  });

  it.each([
    ['marks that nobody sees and that do no harm', 'خلي\u200fفة\u200b حف\u00adتر\ufeff', 'خليفة حفتر'],
    ['line breaks and tabs', 'خليفة\n\tحفتر', 'خليفة\n\tحفتر'],
    ['joiners', 'می\u200cخواهم', 'می\u200cخواهم'],
  ])('may have %s', (_, text, plain) => {
    expect(isPlain(text)).toBe(true);
    expect(toPlain(text)).toBe(plain);
  });
});
