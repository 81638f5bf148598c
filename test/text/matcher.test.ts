import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_JOINS, PROCLITICS, readArabic } from '../../src/arabic/clitics.ts';
import { foldArabic, foldedWord } from '../../src/arabic/letters.ts';
import { sourceOffset } from '../../src/text/folding.ts';
import { buildMatcher } from '../../src/text/matcher-build.ts';
import { search } from '../../src/text/matcher.ts';

/** Names and their places in a text, as `name@offset`, by the matcher. */
function found(names: readonly string[], text: string): string[] {
  const matcher = buildMatcher(names.map(wordsOf));
  const read = readArabic(text);
  const matches = search(matcher, read, PROCLITICS.article, NAME_JOINS);
  return Array.from(
    { length: matches.count },
    (_, i) => `${names[matches.name[i]!]}@${sourceOffset(read, matches.start[i]!)}`,
  ).sort();
}

function wordsOf(name: string): Uint8Array[] {
  return foldedWord(name)
    .split(' ')
    .map((word) => {
      const { codes, length } = foldArabic(word);
      return codes.slice(0, length);
    });
}

/** The four naive lines, on texts of one spelling in which single spaces stand between words. */
function naive(names: readonly string[], text: string): string[] {
  const hits = new Set<string>();
  for (const name of names) {
    for (const proclitic of ['', ...stacks]) {
      const forms = [proclitic + name];
      if (proclitic.endsWith('ل') && name.startsWith('ال')) forms.push(proclitic + name.slice(1));
      if (proclitic.endsWith('ل') && name.startsWith('الل')) forms.push(proclitic + name.slice(2));
      for (const form of forms) {
        for (let i = text.indexOf(form); i >= 0; i = text.indexOf(form, i + 1)) {
          if (` ${text} `[i] === ' ' && ` ${text} `[i + form.length + 1] === ' ')
            hits.add(`${name}@${i + proclitic.length}`);
        }
      }
    }
  }
  return [...hits].sort();
}

const stacks = ['', 'و', 'ف']
  .flatMap((and) => ['', 'ب', 'ك', 'ل'].map((to) => and + to))
  .filter((stack) => stack !== '');

describe('the matcher equals the naive search', () => {
  // Few letters, most of them proclitics or the article, so that words begin one another and overlap.
  const letter = fc.constantFrom('ا', 'ل', 'و', 'ب', 'د');
  const word = fc.string({ unit: letter, minLength: 3, maxLength: 6 });
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 40 });
  // Half of the words are names, bare or behind proclitics.
  const text = names.chain((some) =>
    fc.tuple(
      fc.constant(some),
      fc.array(
        fc.oneof(
          word,
          fc.tuple(fc.constantFrom(...stacks), fc.constantFrom(...some)).map(([stack, one]) => stack + one),
          fc.constantFrom(...some).map((one) => one.replace(/^ال/, 'لل')),
        ),
        { maxLength: 30 },
      ),
    ),
  );

  it('on random texts of few letters', () => {
    let hits = 0;
    fc.assert(
      fc.property(text, ([some, parts]) => {
        const source = parts.join(' ');
        const expected = naive(some, source);
        hits += expected.length;
        expect(found(some, source)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
    expect(hits).toBeGreaterThan(2000);
  });
});

describe('a name is found', () => {
  it.each([
    [['ليبيا'], 'في ليبيا', ['ليبيا@3']],
    [['ليبيا'], 'وليبيا وبليبيا ولليبيا', ['ليبيا@1', 'ليبيا@17', 'ليبيا@9']],
    [['السيسي'], 'للسيسي', ['السيسي@1']],
    [['اللاذقية'], 'وللاذقية', ['اللاذقية@2']],
    [['الل'], 'ولل', ['الل@2']],
    [['ليبيا'], 'أليبيا', ['ليبيا@1']],
    [['ليبيا'], 'اليبيا', []],
    [['بغداد'], 'بغداد', ['بغداد@0']],
    [['حزب الله'], 'حزب الله', ['حزب الله@0']],
    [['حزب الله'], 'حزب «الله»', ['حزب الله@0']],
    [['حزب الله'], 'حزب. الله', []],
    [['حزب الله'], 'حزب\nالله', []],
    [['الدار البيضاء'], 'بالدار-البيضاء', ['الدار البيضاء@1']],
    [['الأمم المتحدة', 'الأمم'], 'للأمم المتحدة', ['الأمم المتحدة@1', 'الأمم@1']],
    [['درنة'], 'مدرنة درنةة', []],
    [['nato'], 'NATO', ['nato@0']],
    [['ليبيا'], '', []],
  ])('%j in «%s»', (names, text, expected) => expect(found(names, text)).toEqual(expected.sort()));

  it('refuses two names of the same words', () => {
    expect(() => buildMatcher([wordsOf('درنة'), wordsOf('درنه')])).toThrow(/same words/);
  });

  it('finds each of many names, and no other', () => {
    const names = Array.from(
      { length: 5000 },
      (_, i) => [...String(i)].map((digit) => 'ابتثجحخدذر'[Number(digit)]).join('') + 'ون',
    );
    const text = names.join(' ');
    expect(found(names, text).length).toBeGreaterThanOrEqual(names.length);
    expect(found(names, 'قال سمسم')).toEqual([]);
  });
});

describe('packed names', () => {
  it('hold words that are new, that came in lately and that came in long ago', () => {
    const letters = 'بتجحدرسعفق';
    const words = Array.from({ length: 100 }, (_, i) => `م${letters[Math.floor(i / 10)]}${letters[i % 10]}ه`);
    const names = [
      ...words,
      `${words[99]} ${words[0]}`,
      `${words[68]} ${words[67]}`,
      `${words[1]} ${words[98]}`,
    ];
    for (const name of names) expect(found(names, name)).toContain(`${name}@0`);
  });
});

describe('long texts, which are searched some thousand words at a time', () => {
  const filler = (words: number): string => 'كلمه '.repeat(words);

  it.each([4094, 4095, 4096, 4097, 8190, 8191])(
    'a name of two words that begins behind %i others',
    (before) => {
      const text = `${filler(before)}بني وليد ثم وبني وليد ${filler(3)}`.trim();
      expect(found(['بني وليد'], text)).toEqual([`بني وليد@${before * 5}`, `بني وليد@${before * 5 + 13}`]);
    },
  );

  it('finds in each block what it finds in each text', () => {
    const part = 'وصل إلى سرت وبنغازي من الدار البيضاء للقاهرة';
    const names = ['سرت', 'بنغازي', 'الدار البيضاء', 'القاهرة'];
    const long = `${`${part} . `.repeat(2000)}`;
    expect(found(names, long).length).toBe(2000 * found(names, part).length);
  });
});
