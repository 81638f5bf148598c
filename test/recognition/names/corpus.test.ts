import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognize } from '../../../src/recognition/recognize.ts';
import { compileRealGazetteer } from './real-gazetteer.ts';

const gazetteer = compileRealGazetteer();
const folder = join(import.meta.dirname, '../../corpus/names');

function linesOf(file: string): string[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** A sentence with its brackets taken out, and where they stood. */
function readMarked(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), start, end };
}

const painted = (text: string): { start: number; end: number; surface: string }[] =>
  recognize(text, gazetteer, { reference: null }).filter((one) => one.kind === 'entity');

describe('the mark is the name alone, whatever is written onto it', () => {
  const cases = linesOf('clitics.tsv');
  it('has 250 cases', () => expect(cases.length).toBeGreaterThanOrEqual(250));

  it.each(cases)('%s', (line) => {
    const { text, start, end } = readMarked(line.split('\t')[1]!);
    const touching = painted(text).filter((one) => one.start < end && start < one.end);
    expect(touching.map((one) => one.surface)).toEqual([text.slice(start, end)]);
    expect(touching[0]!.start).toBe(start);
  });
});

describe('a word that has the letters of a name is left alone', () => {
  const cases = linesOf('ordinary.txt');
  it('has 200 cases', () => expect(cases.length).toBeGreaterThanOrEqual(200));

  it.each(cases)('%s', (line) => {
    const { text, start, end } = readMarked(line);
    const touching = painted(text).filter((one) => one.start < end && start < one.end);
    expect(touching.map((one) => one.surface)).toEqual([]);
  });
});
