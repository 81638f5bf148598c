import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../src/arabic/letters.ts';
import type { TimeMention } from '../../src/recognition/mention.ts';
import { TIME_RULES } from '../../src/recognition/time/grammar.ts';
import { recogniseTimes } from '../../src/recognition/time/recognise-times.ts';
import { whyInWords } from '../../src/ui/why-words.ts';
import { readCorpus } from '../recognition/time/corpus.ts';
import { testLanguage } from './language.ts';

const LANGUAGES = [testLanguage('ar'), testLanguage('en')];
const FILES = ['rules', 'phrases', 'months', 'sentences-gulf', 'sentences-levant', 'sentences-maghreb'];

/** All reasons that the corpus calls forth: a mention for each rule, anchor, and what is implied. */
const REASONS = new Map<string, TimeMention>();
for (const { text, clock } of FILES.flatMap((name) => readCorpus(`${name}.tsv`))) {
  for (const mention of recogniseTimes(foldArabic(text), clock)) {
    const { rule, anchor, implied, doubt } = mention.why;
    const about = anchor?.kind ?? (mention.value === null ? 'no value' : 'none');
    REASONS.set(`${rule}, anchor ${about}, implied ${implied.join(' ')}, doubt ${doubt ?? 'none'}`, mention);
  }
}

describe('the words of reasons', () => {
  it('are asked for by every rule of the grammar', () => {
    const rules = new Set([...REASONS.values()].map(({ why }) => why.rule));
    expect(TIME_RULES.filter((rule) => !rules.has(rule))).toEqual([]);
  });

  it.each([...REASONS])('%s', (_name, mention) => {
    const { anchor, implied, stated, doubt } = mention.why;
    for (const language of LANGUAGES) {
      const sentence = whyInWords(mention, language);
      // A sentence for whatever is not written; where there is no value the doubt is the reason.
      if (mention.value !== null && (anchor !== undefined || implied.length > 0)) {
        expect(sentence).toMatch(/\.$/);
      }
      if (mention.value === null) expect(doubt).toMatch(/^no-/);
      expect(sentence).not.toMatch(/undefined|\$/);
      for (const part of [...implied, ...stated]) expect(language.t(`part_${part}`)).not.toBe('');
      if (doubt) expect(language.t(`doubt_${doubt.replaceAll('-', '_') as 'feast_1'}`, '')).not.toBe('');
    }
  });

  it.each([
    [
      'thence, anchor discourse',
      'عام 1962. وعاد بعد ذلك بعامين.',
      'Counted from “عام 1962” earlier in the text',
    ],
    ['the old century', 'شهدت الثمانينات أزمة.', 'the twentieth is meant'],
    ['vague days', 'في الأيام الماضية.', 'no exact days'],
    ['a new year', 'مع مطلع العام الجديد.', 'the new year is the coming one'],
    [
      'a part of another year',
      'الأشهر الثلاثة الأخيرة من العام الماضي.',
      'The year follows from the publication',
    ],
    ['a new school year', 'بدأ العام الدراسي الجديد.', 'the new school year is the coming one'],
    ['a weekday beside its date', 'الأحد الموافق 17 ديسمبر المقبل.', 'The date beside it'],
    ['this month', 'نهاية الشهر.', 'lies in'],
  ])('say of %s what was done', (_name, text, words) => {
    const sentences = recogniseTimes(foldArabic(text), '2023-12-03').map((mention) =>
      whyInWords(mention, LANGUAGES[1]!),
    );
    expect(sentences.join(' ')).toContain(words);
  });
});
