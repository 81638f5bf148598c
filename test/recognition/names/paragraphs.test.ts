import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NAME_JOINS, PROCLITICS, readArabic } from '../../../src/arabic/clitics.ts';
import type { EntityKind } from '../../../src/recognition/entity.ts';
import { recognize } from '../../../src/recognition/recognize.ts';
import { search } from '../../../src/text/matcher.ts';
import { overlaps, type Span } from '../../../src/text/span.ts';
import { compileRealGazetteer } from './real-gazetteer.ts';

// The figures that the corpus of test/corpus/names has reached; they may only rise. See its README for what the labels say.

interface Label extends Span {
  readonly surface: string;
  readonly type: string;
  readonly known: boolean;
  readonly minor?: boolean;
  readonly nested?: boolean;
}

interface Paragraph {
  readonly id: string;
  readonly ref: string;
  readonly text: string;
  readonly mentions: readonly Label[];
  readonly neutral: readonly Span[];
}

interface Trap extends Span {
  readonly text: string;
  readonly trap: string;
  readonly allow?: readonly string[];
}

const gazetteer = compileRealGazetteer();
const folder = join(import.meta.dirname, '../../corpus/names');

function readLines<T>(file: string): T[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

const paragraphs = readdirSync(join(folder, 'paragraphs')).flatMap((file) =>
  readLines<Paragraph>(join('paragraphs', file)),
);

interface Marked extends Span {
  readonly surface: string;
  readonly type: EntityKind;
}

function painted(text: string, reference: string | null): Marked[] {
  return recognize(text, gazetteer, { reference }).filter((one) => one.kind === 'entity');
}

/** Kinds that the labels and the gazetteer may tell apart otherwise. */
const FAMILY: Readonly<Record<string, string>> = {
  armed_group: 'organisation',
  military: 'organisation',
  party: 'organisation',
  treaty: 'event',
};
const familyOf = (kind: string): string => FAMILY[kind] ?? kind;

/** True where the gazetteer has a name of this kind that is the label as a whole. */
function isHeld({ surface, type }: Label): boolean {
  const text = readArabic(surface);
  const matches = search(gazetteer.matcher, text, PROCLITICS.article, NAME_JOINS);
  for (let i = 0; i < matches.count; i++) {
    if (matches.firstWord[i] !== 0 || matches.lastWord[i] !== text.words.count - 1) continue;
    const name = matches.name[i]!;
    for (let at = gazetteer.claimAt[name]!; at < gazetteer.claimAt[name + 1]!; at++)
      if (familyOf(gazetteer.kindOf(gazetteer.claims[at]! >>> 3)) === familyOf(type)) return true;
  }
  return false;
}

describe('paragraphs of news', () => {
  const count = { marks: 0, right: 0, known: 0, found: 0, held: 0, heldFound: 0 };
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const { id, ref, text, mentions, neutral } of paragraphs) {
    const marks = painted(text, ref);
    for (const mark of marks) {
      const isRight = mentions.some((label) => overlaps(mark, label));
      if (!isRight && neutral.some((span) => overlaps(mark, span))) continue;
      count.marks++;
      if (isRight) count.right++;
      else wrong.push(`${id} ${mark.surface}`);
    }
    for (const label of mentions) {
      if (label.nested || label.type === 'nationality' || !label.known) continue;
      const isFound = marks.some((mark) => overlaps(mark, label));
      const held = isHeld(label);
      count.known++;
      if (isFound) count.found++;
      if (held) count.held++;
      if (held && isFound) count.heldFound++;
      if (held && !isFound) missed.push(`${id} ${label.surface}`);
    }
  }
  it('are 410 and more', () => expect(paragraphs.length).toBeGreaterThanOrEqual(410));
  it('have marks of which hardly any is wrong', () =>
    expect(count.right / count.marks, wrong.join(', ')).toBeGreaterThanOrEqual(0.995));
  it('have their known names marked', () => expect(count.found / count.known).toBeGreaterThanOrEqual(0.965));
  it('have nearly all marked that the gazetteer holds', () =>
    expect(count.heldFound / count.held, missed.join(', ')).toBeGreaterThanOrEqual(0.97));
});

describe('sentences in which the letters of a name are something else', () => {
  const traps = readLines<Trap>('traps.jsonl');
  const sprung = traps.filter((trap) =>
    painted(trap.text, null).some((mark) => overlaps(mark, trap) && !trap.allow?.includes(mark.type)),
  );
  it('are 1180 and more', () => expect(traps.length).toBeGreaterThanOrEqual(1180));
  it('are all left alone', () => expect(sprung.map(({ text }) => text)).toEqual([]));
});
