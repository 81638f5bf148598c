import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import ar from '../../public/_locales/ar/messages.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { PACK_COLOURS } from '../../src/annotation/name-pack.ts';
import { FAILURES } from '../../src/messages/failure.ts';
import { REASON_CODES, SIGNAL_CODES } from '../../src/page/reasons.ts';
import { ENTITY_KINDS } from '../../src/recognition/entity.ts';

interface Filed {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
const arabic: Readonly<Record<string, Filed>> = ar;
const english: Readonly<Record<string, Filed>> = en;
const words = Object.keys(english);

describe('the words of the interface', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(arabic).toSorted()).toEqual(words.toSorted());
    expect(words.length).toBeGreaterThan(200);
  });

  it.each(words)('%s has a sentence and the same placeholders in both', (word) => {
    const used = ({ message }: Filed): string[] =>
      [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!);
    for (const filed of [arabic[word]!, english[word]!]) {
      expect(filed.message.trim()).not.toBe('');
      expect(new Set(used(filed))).toEqual(new Set(Object.keys(filed.placeholders ?? {})));
    }
    expect(new Set(used(arabic[word]!))).toEqual(new Set(used(english[word]!)));
    expect(arabic[word]!.placeholders).toEqual(english[word]!.placeholders);
  });

  it.each([
    ...FAILURES.map((code) => `failure_${code.replaceAll('-', '_')}`),
    ...ENTITY_KINDS.map((kind) => `kind_${kind}`),
    ...PACK_COLOURS.map((colour) => `pack_colour_${colour}`),
    ...REASON_CODES.map((code) => `reason_${code.replaceAll('-', '_')}`),
    ...SIGNAL_CODES.map((code) => `signal_${code.replaceAll('-', '_')}`),
  ])('%s, whose name is composed, is filed', (word) => expect(words).toContain(word));

  it('codes of refusals and faults of packs have words', () => {
    const codes = (file: string, type: string): string[] => {
      const code = readFileSync(join(import.meta.dirname, '../../src/annotation', file), 'utf8');
      const union = new RegExp(`export type ${type} =([^;]+);`).exec(code)![1]!;
      return [...union.matchAll(/'([a-z-]+)'/g)].map(([, one]) => one!.replaceAll('-', '_'));
    };
    const refusals = codes('pack-refusals.ts', 'Refusal');
    const faults = codes('pack-file.ts', 'PackFault');
    expect(refusals.length).toBeGreaterThan(10);
    expect(faults.length).toBeGreaterThan(5);
    for (const code of refusals) expect(words).toContain(`refusal_${code}`);
    for (const code of faults) expect(words).toContain(`fault_${code}`);
  });

  it('hold nothing that nobody says', () => {
    const src = join(import.meta.dirname, '../../src');
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    const code = [...files.map((name) => join(src, name)), join(src, '../manifest.config.ts')]
      .map((name) => readFileSync(name, 'utf8'))
      .join('\n');
    // A word is said by its name, or by a name that is composed of its beginning.
    const composed = [...code.matchAll(/[`'"]([a-z]+_(?:[a-z]+_)*)\$\{/g)].map(([, stem]) => stem!);
    const unsaid = words.filter(
      (word) =>
        !new RegExp(`(\\b|__MSG_)${word}(\\b|__)`).test(code) &&
        !composed.some((stem) => word.startsWith(stem)),
    );
    expect(unsaid).toEqual([]);
  });
});
