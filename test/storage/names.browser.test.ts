import { Dexie } from 'dexie';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compilePack } from '../../src/annotation/compiled-pack.ts';
import type { PackName } from '../../src/annotation/name-pack.ts';
import { entriesOfPack } from '../../src/annotation/pack-entries.ts';
import { compileGazetteer } from '../../src/recognition/gazetteer/compile.ts';
import { loadGazetteer } from '../../src/recognition/gazetteer/gazetteer.ts';
import type { HashiyaDatabase } from '../../src/storage/database.ts';

// The store takes the extension's version into its stamps; outside an extension there is none.
let version = '1.0.0';
Object.assign(globalThis, { browser: { runtime: { id: 'test', getManifest: () => ({ version }) } } });

const NAME = 'hashiya-test';
let storage: typeof import('../../src/storage/database.ts');
let names: typeof import('../../src/storage/own-names.ts');
let packs: typeof import('../../src/storage/packs.ts');
let corrections: typeof import('../../src/storage/corrections.ts');
let compiled: typeof import('../../src/storage/compiled.ts');
let records: typeof import('../../src/storage/records.ts');
let database: HashiyaDatabase;

beforeAll(async () => {
  storage = await import('../../src/storage/database.ts');
  names = await import('../../src/storage/own-names.ts');
  packs = await import('../../src/storage/packs.ts');
  corrections = await import('../../src/storage/corrections.ts');
  compiled = await import('../../src/storage/compiled.ts');
  records = await import('../../src/storage/records.ts');
});
beforeEach(() => (database = new storage.HashiyaDatabase(NAME)));
afterEach(async () => {
  version = '1.0.0';
  database.close();
  await Dexie.delete(NAME);
});

const person = (id: string, text: string): PackName => ({
  id,
  kind: 'person',
  names: [{ text, flag: 'strong' }],
  nameEn: '',
  country: '',
  descriptionAr: '',
  descriptionEn: '',
  cues: [],
});
const own = (text: string) => ({
  kind: 'person' as const,
  names: [{ text, flag: 'strong' as const }],
  nameEn: '',
  country: '',
  note: '',
  url: '',
});
const known = async (): Promise<string[]> =>
  (await compiled.openReaderNames(database)).gazetteers.flatMap((gazetteer) =>
    Array.from({ length: gazetteer.entityCount }, (_, i) => gazetteer.entityAt(i).name),
  );

describe('the store of version 1', () => {
  it('is brought along with all that it holds', async () => {
    const old = new Dexie(NAME);
    old.version(1).stores({
      clippings: 'id, url, clippedAt, modifiedAt, *entityIds',
      annotations: 'id, url, modifiedAt',
      pages: 'id, &url, modifiedAt',
    });
    const record = { id: 'a', createdAt: '2024-01-01', modifiedAt: '2024-01-01', url: 'https://x.example/' };
    await old
      .table('clippings')
      .add({ ...record, clippedAt: '2024-01-01', entityIds: ['ly-derna'], text: 'نص' });
    await old.table('annotations').add({ ...record, note: 'ملاحظة' });
    await old.table('pages').add({ ...record, reading: 'never' });
    old.close();

    expect(await database.clippings.where('entityIds').equals('ly-derna').first()).toMatchObject({
      text: 'نص',
    });
    expect(await database.annotations.get('a')).toMatchObject({ note: 'ملاحظة' });
    expect(await database.pages.where('url').equals(record.url).first()).toMatchObject({ reading: 'never' });
    expect(database.verno).toBe(2);
    await names.addOwnName(database, own('كرار الساعدي'));
    expect(await names.listOwnNames(database)).toHaveLength(1);
  });
});

describe('own names', () => {
  it('are filed once, and take in what is new', async () => {
    const first = await names.addOwnName(database, own('كرار الساعدي'));
    await names.changeOwnName(database, first.name.id, { isDisabled: true });
    const again = await names.addOwnName(database, {
      ...own('كرار الساعدى'),
      names: [
        { text: 'كرار الساعدى', flag: 'strong' },
        { text: 'أبو حيدر', flag: 'strong' },
      ],
      note: 'صديق',
    });
    expect(again.isNew).toBe(false);
    const [only, ...rest] = await names.listOwnNames(database);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ id: first.name.id, note: 'صديق', isDisabled: false });
    expect(only!.names.map(({ text }) => text)).toEqual(['كرار الساعدي', 'أبو حيدر']);
  });

  it('are hidden when deleted, and come back', async () => {
    const { name } = await names.addOwnName(database, own('كرار الساعدي'));
    expect(await known()).toEqual(['كرار الساعدي']);
    await records.setDeleted(database.names, [name.id], true);
    expect(await known()).toEqual([]);
    expect((await database.names.get(name.id))?.deletedAt).toBeDefined();
    await records.setDeleted(database.names, [name.id], false);
    expect(await known()).toEqual(['كرار الساعدي']);
  });
});

describe('packs', () => {
  const add = (title: string, ...forms: PackName[]) =>
    packs.addPack(database, { title, fileName: `${title}.tsv` }, (number) => compilePack(number, forms));

  it('are opened in their order, behind own names, and only when switched on', async () => {
    const first = await add('first', person('a', 'أ ب'));
    const second = await add('second', person('a', 'ت ث'));
    await names.addOwnName(database, own('ج ح'));
    expect(await known()).toEqual(['ج ح', 'أ ب', 'ت ث']);
    expect([first.colour === second.colour, first.number, second.number]).toEqual([false, 1, 2]);
    await packs.movePack(database, second.id, -1);
    expect(await known()).toEqual(['ج ح', 'ت ث', 'أ ب']);
    await packs.movePack(database, second.id, -1);
    expect((await packs.listPacks(database)).map(({ title }) => title)).toEqual(['second', 'first']);
    await packs.changePack(database, second.id, { isEnabled: false });
    expect(await known()).toEqual(['ج ح', 'أ ب']);
  });

  it('never use a number again', async () => {
    const first = await add('first', person('a', 'أ ب'));
    await records.setDeleted(database.packs, [first.id], true);
    expect((await add('second', person('a', 'أ ب'))).number).toBe(2);
    expect(await packs.namesOfPack(database, first.id)).toHaveLength(1);
  });

  it('are loaded as they were compiled, and compiled anew by another version', async () => {
    const pack = await add('first', person('a', 'أ ب'));
    const row = (await database.compiled.get(pack.id))!;
    const other = compileGazetteer(entriesOfPack(1, [person('b', 'other')])).buffer;
    await database.compiled.put({ ...row, bytes: other });
    expect(await known()).toEqual(['other']);
    version = '1.0.1';
    expect(await known()).toEqual(['أ ب']);
    expect((await database.compiled.get(pack.id))!.stamp).not.toBe(row.stamp);
  });

  it('that are spoiled are made again, or left out, and the others stay', async () => {
    const broken = await add('broken', person('a', 'أ ب'));
    await add('sound', person('a', 'ت ث'));
    const row = (await database.compiled.get(broken.id))!;
    await database.compiled.put({ ...row, bytes: new ArrayBuffer(64) });
    // Made again from its names …
    expect(await known()).toEqual(['أ ب', 'ت ث']);
    // … and left out only where those are spoiled too.
    await database.compiled.delete(broken.id);
    await database.packTexts.put({ id: broken.id, text: '[{' });
    expect(await known()).toEqual(['ت ث']);
    // Nor does it stand in the way of an import, which compares with what is known.
    await database.compiled.put({ ...row, bytes: new ArrayBuffer(64) });
    const opened = (await compiled.compiledNames(database)).map((bytes) => loadGazetteer(bytes).entityCount);
    expect(opened).toEqual([0, 1]);
  });

  it('that are large are left out while they are not compiled, and are compiled when they are asked for', async () => {
    const many = Array.from({ length: 2_500 }, (_, i) => person(`p${i}`, `سالم ${'ابتثجحخدذر'[i % 10]}${i}`));
    const large = await add('large', ...many);
    await add('small', person('a', 'أ ب'));
    expect((await compiled.openReaderNames(database)).due).toEqual([]);
    version = '1.0.1';
    const first = await compiled.openReaderNames(database);
    expect(first.due).toEqual([large]);
    expect(first.gazetteers.map(({ entityCount }) => entityCount)).toEqual([1]);
    // An import compares with all that is known, and so compiles what is due.
    const opened = (await compiled.compiledNames(database)).map((bytes) => loadGazetteer(bytes).entityCount);
    expect(opened).toEqual([0, 2_500, 1]);
    const second = await compiled.openReaderNames(database);
    expect(second.due).toEqual([]);
    expect(second.gazetteers.map(({ entityCount }) => entityCount)).toEqual([2_500, 1]);
    // Compiled already: nothing is done again, and spoiled names do not matter.
    await database.packTexts.put({ id: large.id, text: '[{' });
    expect(await compiled.compileStored(database, large)).toBe(true);
    await database.compiled.delete(large.id);
    expect(await compiled.compileStored(database, large)).toBe(false);
  });

  it('stay open while other names change, and are closed when they are switched off', async () => {
    const opened: import('../../src/storage/compiled.ts').OpenedNames = new Map();
    const pack = await add('first', person('a', 'أ ب'));
    const before = (await compiled.openReaderNames(database, opened)).gazetteers;
    await names.addOwnName(database, own('ج ح'));
    const after = (await compiled.openReaderNames(database, opened)).gazetteers;
    expect(after).toHaveLength(2);
    expect(after[1]).toBe(before[0]);
    await packs.changePack(database, pack.id, { isEnabled: false });
    expect((await compiled.openReaderNames(database, opened)).gazetteers).toEqual([after[0]]);
    expect([...opened.keys()]).toEqual(['own']);
  });

  it('change the stamp by which the background knows that something has changed', async () => {
    const stamp = async () => (await compiled.stampOfNames(database)).stamp;
    const stamps = [await stamp()];
    const pack = await add('first', person('a', 'أ ب'));
    stamps.push(await stamp());
    await packs.changePack(database, pack.id, { colour: 'slate' });
    stamps.push(await stamp());
    const { name } = await names.addOwnName(database, own('ج ح'));
    stamps.push(await stamp());
    await names.changeOwnName(database, name.id, { note: 'x' });
    stamps.push(await stamp());
    expect(new Set(stamps).size).toBe(stamps.length);
  });
});

describe('corrections', () => {
  const say = (scope: 'page' | 'everywhere', url: string) =>
    corrections.addCorrection(database, {
      scope,
      entityId: 'ly-derna',
      name: 'درنة',
      surface: 'درنة',
      url,
      pageTitle: '',
    });

  it('hold on their page, whatever brought the reader there, or everywhere', async () => {
    await say('page', 'https://a.example/1?utm_source=x#y');
    const general = await say('everywhere', 'https://a.example/2');
    const on = async (url: string) =>
      (await corrections.correctionsFor(database, url)).map(({ scope }) => scope).toSorted();
    expect(await on('https://a.example/1')).toEqual(['everywhere', 'page']);
    expect(await on('https://a.example/2')).toEqual(['everywhere']);
    expect(await on('https://b.example/')).toEqual(['everywhere']);
    await records.setDeleted(database.corrections, [general.id], true);
    expect(await on('https://b.example/')).toEqual([]);
    expect(await corrections.listCorrections(database)).toHaveLength(1);
  });
});
