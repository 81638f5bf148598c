import { describe, expect, it } from 'vitest';
import { textChanges } from '../../src/annotation/text-changes.ts';

const show = (before: string, after: string) =>
  textChanges(before, after)
    ?.map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join(' ');

describe('what changed between two texts', () => {
  it.each([
    ['nothing', 'قتل ثلاثة أشخاص', 'قتل ثلاثة أشخاص', ''],
    ['white space alone is nothing', 'قتل ثلاثة\n\nأشخاص', 'قتل  ثلاثة أشخاص', ''],
    [
      'a word replaced',
      'قتل ثلاثة أشخاص في درنة',
      'قتل أربعة أشخاص في درنة',
      'قتل -[ثلاثة] +[أربعة] أشخاص في درنة',
    ],
    ['words added at the end', 'قتل ثلاثة', 'قتل ثلاثة وجرح آخرون', 'قتل ثلاثة +[وجرح آخرون]'],
    ['words removed', 'عاجل قتل ثلاثة', 'قتل ثلاثة', '-[عاجل] قتل ثلاثة'],
    [
      'only a few words around the change',
      'a b c d e f g h i j k l m n o p',
      'a b c d e f g h X j k l m n o p',
      '… c d e f g h -[i] +[X] j k l m n o …',
    ],
  ])('%s', (_, before, after, expected) => expect(show(before, after)).toBe(expected));

  it('gives up where the texts have nothing in common, or are too long', () => {
    const words = (n: number, word: string) => Array.from({ length: n }, (_, i) => `${word}${i}`).join(' ');
    expect(textChanges(words(5000, 'a'), words(5000, 'b'))).toBeNull();
    expect(textChanges(words(50_000, 'a'), words(50_000, 'a'))).toBeNull();
  });
});
