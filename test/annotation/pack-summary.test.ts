import { describe, expect, it } from 'vitest';
import type { PackName } from '../../src/annotation/name-pack.ts';
import { compilePack } from '../../src/annotation/compiled-pack.ts';
import { countKept, keptNames, summarisePack } from '../../src/annotation/pack-summary.ts';
import { readPack } from '../../src/annotation/read-pack.ts';
import type { Entity } from '../../src/recognition/entity.ts';
import { loadGazetteer } from '../../src/recognition/gazetteer/gazetteer.ts';

const known: Entity = {
  id: 'ly-benghazi',
  kind: 'place',
  name: 'بنغازي',
  nameEn: 'Benghazi',
  country: 'LY',
  descriptionAr: '',
  descriptionEn: '',
  source: 'curated',
};

function read(lines: string, onRow?: (done: number, all: number) => void) {
  const bytes = new TextEncoder().encode(lines);
  const result = readPack(bytes, { isOrdinary: () => false, ...(onRow && { onRow }) });
  if (!result.ok) throw new Error(result.fault);
  return result.reading;
}

describe('the summary of a pack', () => {
  const reading = read('بنغازي\tORG\nدرنة\tLOC\nطبرق\tLOC\nشيء\tMISC\n');
  const [benghazi, derna] = reading.names as [PackName, PackName];
  const comparison = {
    conflicts: [{ name: benghazi, form: 'بنغازي', known }],
    known: [{ name: derna, entity: known }],
  };
  const summary = summarisePack(reading, comparison);

  it('counts what it shows', () =>
    expect(summary).toMatchObject({
      names: 3,
      conflicts: { count: 1, first: [{ kind: 'organisation', form: 'بنغازي' }] },
      known: { count: 1, first: [{ name: 'درنة' }] },
      refused: { count: 1, first: [{ line: 4, reason: 'unknown-kind' }] },
    }));

  it.each([
    [false, false, ['بنغازي', 'درنة', 'طبرق']],
    [true, false, ['بنغازي', 'طبرق']],
    [false, true, ['درنة', 'طبرق']],
    [true, true, ['طبرق']],
  ])('without the known (%s) and the conflicts (%s)', (out, rivals, names) => {
    const left = { known: out, conflicts: rivals };
    const kept = keptNames(reading.names, comparison, left);
    expect(kept.map((name) => name.names[0]!.text)).toEqual(names);
    expect(countKept(summary, left)).toBe(names.length);
  });

  it('shows the first of many, and says how many there are', () => {
    const many = read(Array.from({ length: 120 }, (_, i) => `شيء ${i}\tMISC\n`).join(''));
    const { refused } = summarisePack(many, { conflicts: [], known: [] });
    expect([refused.count, refused.first.length]).toEqual([120, 50]);
  });
});

it('reading tells how far it is', () => {
  const told: number[][] = [];
  read('درنة بتث\tLOC\n'.repeat(2_500), (done, all) => told.push([done, all]));
  expect(told).toEqual([
    [0, 2_500],
    [1_000, 2_500],
    [2_000, 2_500],
  ]);
});

it('a compiled pack opens with its names', () => {
  const { names } = read('درنة\tLOC\nطبرق\tLOC\n');
  const pack = compilePack(7, names);
  expect(pack.count).toBe(2);
  expect(JSON.parse(pack.text)).toEqual(names);
  expect(loadGazetteer(pack.bytes).entityCount).toBe(2);
});
