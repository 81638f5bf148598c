import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldArabic } from '../../../src/arabic/letters.ts';
import type { TimeMention } from '../../../src/recognition/mention.ts';
import { recogniseTimes } from '../../../src/recognition/time/recognise-times.ts';

const FOLDER = join(import.meta.dirname, '../../corpus/time');

/** A date that a line expects. */
export interface Expected {
  readonly surface: string;
  readonly start: number;
  readonly value: string | null;
  readonly hijri: string;
  readonly mod: string;
}

/** A line of the corpus. */
export interface CorpusLine {
  readonly where: string;
  readonly clock: string | null;
  readonly text: string;
  readonly expected: readonly Expected[];
  /** Column behind the text, in `rules.tsv` the rule. */
  readonly rule: string;
}

/** Reads a file of the corpus; see its README. */
export function readCorpus(file: string): CorpusLine[] {
  let clock: string | null = null;
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .flatMap((raw, index) => {
      const set = /^# clock (\S+)/.exec(raw);
      if (set) clock = set[1] === 'none' ? null : set[1]!;
      if (raw.startsWith('#') || raw.trim() === '') return [];
      const [marked = '', rule = ''] = raw.split('\t');
      return [{ where: `${file}:${index + 1}`, clock, rule, ...readBrackets(marked) }];
    });
}

function readBrackets(marked: string): { text: string; expected: Expected[] } {
  const expected: Expected[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[([^|\]]*)\|([^\]]*)\]/g)) {
    text += marked.slice(last, match.index);
    const [value = '', hijri = '', mod = ''] = match[2]!.split('|');
    expected.push({
      surface: match[1]!,
      start: text.length,
      value: value === '-' ? null : value,
      hijri,
      mod,
    });
    text += match[1];
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), expected };
}

/** All files of the corpus. */
export const CORPUS_FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));

/** What is wrong with a line, in words that name the rule that fired; empty where all is right. */
export function judge({ clock, text, expected }: CorpusLine): string[] {
  const found = recogniseTimes(foldArabic(text), clock);
  const wrong: string[] = [];
  for (const mention of found) {
    const match = expected.find(
      ({ start, surface }) => start === mention.start && surface === mention.surface,
    );
    if (!match) wrong.push(`marked «${mention.surface}» → ${tell(mention)}`);
    else if (!agrees(match, mention))
      wrong.push(
        `«${match.surface}» should be ${match.value} ${match.hijri} ${match.mod}, is ${tell(mention)}`,
      );
  }
  for (const { surface, start, value } of expected) {
    if (!found.some((mention) => mention.start === start && mention.surface === surface)) {
      wrong.push(`missed «${surface}» → ${value}`);
    }
  }
  return wrong;
}

function agrees({ value, hijri, mod }: Expected, mention: TimeMention): boolean {
  return (
    mention.value === value &&
    (hijri === '' || mention.hijri === hijri) &&
    (mod === '' || mention.mod === mod)
  );
}

function tell({ value, hijri, mod, why }: TimeMention): string {
  return `${value} ${hijri ?? ''} ${mod ?? ''} (rule ${why.rule}${why.doubt ? `, ${why.doubt}` : ''})`;
}
