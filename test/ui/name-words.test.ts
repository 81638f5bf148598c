import { describe, expect, it } from 'vitest';
import { looksNameable, splitForms, tidyName } from '../../src/ui/name-words.ts';

describe('selected words as a name', () => {
  it.each([
    ['خليفة حفتر،', 'خليفة حفتر'],
    ['«نوى للتنمية».', 'نوى للتنمية'],
    [' (بنغازي)\n', 'بنغازي'],
    ['مؤسسة\n  نوى', 'مؤسسة نوى'],
    ['عليٌّ', 'عليٌّ'],
    ['حركة 6 أبريل', 'حركة 6 أبريل'],
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
});
