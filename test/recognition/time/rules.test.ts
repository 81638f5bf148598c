import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../src/arabic/letters.ts';
import { TIME_RULES } from '../../../src/recognition/time/grammar.ts';
import { recogniseTimes } from '../../../src/recognition/time/recognise-times.ts';
import { readCorpus } from './corpus.ts';

const LINES = readCorpus('rules.tsv');

describe.each(TIME_RULES)('rule %s', (rule) => {
  const own = LINES.filter((line) => line.rule === rule);

  it('has a case that it reads, and reads it', () => {
    const positive = own.filter(({ expected }) => expected.length > 0);
    expect(positive.length).toBeGreaterThan(0);
    for (const { text, clock } of positive) {
      const fired = recogniseTimes(foldArabic(text), clock).map(({ why }) => why.rule);
      expect(fired, text).toContain(rule);
    }
  });

  it('has a case that it leaves alone', () => {
    const negative = own.filter(({ expected }) => expected.length === 0);
    expect(negative.length).toBeGreaterThan(0);
    for (const { text, clock } of negative) {
      const fired = recogniseTimes(foldArabic(text), clock).map(({ why }) => why.rule);
      expect(fired, text).toEqual([]);
    }
  });
});
