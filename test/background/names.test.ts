import { beforeAll, describe, expect, it, vi } from 'vitest';
import { shipped } from './one-town.ts';

// There is no IndexedDB here: to Dexie that is a store that cannot be opened.
Object.assign(globalThis, {
  browser: {
    runtime: { id: 'test', getURL: (path: string) => `test:${path}`, getManifest: () => ({ version: '1' }) },
  },
  fetch: async () => new Response(shipped),
});

let names: typeof import('../../src/background/names.ts');
let storage: typeof import('../../src/storage/database.ts');
beforeAll(async () => {
  names = await import('../../src/background/names.ts');
  storage = await import('../../src/storage/database.ts');
});

describe('where the store cannot be opened', () => {
  it('the shipped names are known all the same, and the fault is told where developers look', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const known = new names.Names(new storage.HashiyaDatabase());
    const first = await known.current();
    expect(first.gazetteer.entity('ly-derna')?.name).toBe('درنة');
    expect(first.packs).toEqual([]);
    expect(told).toHaveBeenCalled();
    // And at the next text again.
    expect((await known.current()).gazetteer.entity('ly-derna')?.name).toBe('درنة');
    told.mockRestore();
  });
});
