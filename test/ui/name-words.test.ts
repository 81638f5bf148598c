import { describe, expect, it } from 'vitest';
import { looksNameable, spaced, splitForms, tidyName } from '../../src/ui/name-words.ts';

describe('selected words as a name', () => {
  it.each([
    ['خليفة حفتر،', 'خليفة حفتر'],
    ['«نوى للتنمية».', 'نوى للتنمية'],
    [' (بنغازي)\n', 'بنغازي'],
    ['مؤسسة\n  نوى', 'مؤسسة نوى'],
    ['عليٌّ', 'عليٌّ'],
    ['حركة 6 أبريل', 'حركة 6 أبريل'],
    ['\u202bخليفة\u202c \u200fحفتر\u200f', 'خليفة حفتر'],
    ['خلي\ufeffفة حف\u00adتر', 'خليفة حفتر'],
    ['…', ''],
  ])('%s → %s', (selected, name) => expect(tidyName(selected)).toBe(name));
});

describe('what looks nameable', () => {
  it.each([
    ['خليفة حفتر', true],
    ['123', false],
    ['أ '.repeat(13), false],
  ])('%s: %s', (words, is) => expect(looksNameable(words)).toBe(is));

  it('other forms are separated by commas of either script', () =>
    expect(splitForms('حفتر، المشير حفتر, 12')).toEqual(['حفتر', 'المشير حفتر']));

  it('marks that nobody sees are no part of a name, or of its forms', () => {
    expect(spaced(' \u2067خليفة\u2069\n حفتر ')).toBe('خليفة حفتر');
    expect(splitForms('\u202bحفتر\u202c، المشير\u200b حفتر')).toEqual(['حفتر', 'المشير حفتر']);
  });
});
