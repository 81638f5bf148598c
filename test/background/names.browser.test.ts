import { Dexie } from 'dexie';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { compilePack } from '../../src/annotation/compiled-pack.ts';
import type { Pack, PackName } from '../../src/annotation/name-pack.ts';
import type { HashiyaDatabase } from '../../src/storage/database.ts';
import { shipped } from './one-town.ts';

let version = '1.0.0';
Object.assign(globalThis, {
  browser: { runtime: { id: 'test', getURL: () => '/gazetteer.bin', getManifest: () => ({ version }) } },
});

const NAME = 'hashiya-test-names';
let names: typeof import('../../src/background/names.ts');
let storage: typeof import('../../src/storage/database.ts');
let packs: typeof import('../../src/storage/packs.ts');
let database: HashiyaDatabase;
let pack: Pack;

beforeAll(async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(shipped));
  names = await import('../../src/background/names.ts');
  storage = await import('../../src/storage/database.ts');
  packs = await import('../../src/storage/packs.ts');
});
beforeEach(async () => {
  database = new storage.HashiyaDatabase(NAME);
  const many = Array.from({ length: 2_500 }, (_, i): PackName => ({
    id: `p${i}`,
    kind: 'person',
    names: [{ text: `سالم ${'ابتثجحخدذر'[i % 10]}${i}`, flag: 'strong' }],
    nameEn: '',
    country: '',
    descriptionAr: '',
    descriptionEn: '',
    cues: [],
  }));
  pack = await packs.addPack(database, { title: 'large', fileName: 'large.tsv' }, (number) =>
    compilePack(number, many),
  );
});
afterEach(async () => {
  version = '1.0.0';
  database.close();
  await Dexie.delete(NAME);
});

it('after an update texts are read at once with what is there, and a large pack is compiled behind them', async () => {
  version = '1.0.1';
  let onCompiled = (): void => undefined;
  const compiled = new Promise<void>((resolve) => (onCompiled = resolve));
  const known = new names.Names(database, onCompiled);
  const [first, second] = await Promise.all([known.current(), known.current()]);
  for (const { gazetteer } of [first, second]) {
    expect(gazetteer.entity('ly-derna')?.name).toBe('درنة');
    expect(gazetteer.entity('pack-1-p7')).toBeNull();
  }
  await compiled;
  const { gazetteer } = await known.current();
  expect(gazetteer.entity('pack-1-p7')?.name).toBe('سالم د7');
  expect(gazetteer.entity('ly-derna')?.name).toBe('درنة');
});

it('a large pack whose names are spoiled is tried once', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  version = '1.0.1';
  await database.packTexts.put({ id: pack.id, text: '[{' });
  const onCompiled = vi.fn();
  const known = new names.Names(database, onCompiled);
  await known.current();
  await expect.poll(() => told.mock.calls.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect((await known.current()).gazetteer.entity('ly-derna')?.name).toBe('درنة');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(told).toHaveBeenCalledTimes(1);
  expect(onCompiled).not.toHaveBeenCalled();
  told.mockRestore();
});
