import { sourceOffset } from '../../../src/text/folding.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../src/arabic/letters.ts';
import { TIME_LEXICON } from '../../../src/arabic/time-lexicon.ts';
import { RULES } from '../../../src/recognition/time/grammar.ts';
import { readTokens } from '../../../src/recognition/time/lexer.ts';
import { Neighbours } from '../../../src/recognition/time/neighbours.ts';
import { Reading } from '../../../src/recognition/time/pattern.ts';
import { RuleTree } from '../../../src/recognition/time/rule-tree.ts';
import { readCorpus } from './corpus.ts';

const tree = new RuleTree(RULES);

/** Names of rules that read something at a token though the tree leaves them out there. */
function missedRules(text: string): string[] {
  const folded = foldArabic(text);
  const tokens = readTokens(folded);
  const reading = new Reading(tokens, new Neighbours(folded));
  return tokens.flatMap((_token, at) => {
    const offered = new Set(tree.rulesFor(tokens, at));
    return RULES.filter((rule) => {
      if (offered.has(rule)) return false;
      reading.start(at);
      const from = rule.prefix === null ? at : rule.prefix.read(reading, at);
      return from >= 0 && rule.rest.read(reading, from) > at;
    }).map(({ name }) => `${name} at «${text.slice(sourceOffset(folded, tokens[at]!.start)).slice(0, 30)}»`);
  });
}

describe('the tree of rules', () => {
  it.each(['rules.tsv', 'phrases.tsv', 'negatives.tsv', 'sentences-gulf.tsv', 'sentences-maghreb.tsv'])(
    'leaves out no rule that reads a line of %s',
    (file) => {
      for (const { text } of readCorpus(file)) expect(missedRules(text), text).toEqual([]);
    },
  );

  it('leaves out no rule in any row of words of time', () => {
    const words = TIME_LEXICON.flatMap(({ words: row }) => row.split('|'));
    const piece = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...words) },
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 2100 }).map(String) },
    );
    const gap = fc.constantFrom(' ', ' ', ' ', '، ', '/', '-', ' (', ') ', '.', ':', '\n', ' كلمة ');
    const text = fc
      .array(fc.tuple(piece, gap), { maxLength: 12 })
      .map((pieces) => pieces.map(([word, sign]) => word + sign).join(''));
    fc.assert(
      fc.property(text, (source) => {
        expect(missedRules(source)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('offers few rules where news speak of time', () => {
    const tokens = readTokens(foldArabic('وقال يوم السبت 17 سبتمبر/ أيلول الماضي إن ثلاثة أشهر تكفي'));
    const offers = tokens.map((_token, at) => tree.rulesFor(tokens, at).length);
    expect(Math.max(...offers)).toBeLessThan(12);
  });
});
