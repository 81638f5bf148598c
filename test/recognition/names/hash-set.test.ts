import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HashSet } from '../../../src/recognition/names/hash-set.ts';

// Small numbers collide in the table, and 0 looks like an empty slot.
const hash = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer());

describe('a set of hashes', () => {
  it('holds what a Set holds', () => {
    fc.assert(
      fc.property(fc.array(hash), fc.array(hash), (added, asked) => {
        const set = new HashSet(added);
        const plain = new Set(added);
        for (const one of [...added, ...asked]) expect(set.has(one)).toBe(plain.has(one));
      }),
    );
  });

  it('numbers each hash differently, below its size', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hash), (added) => {
        const set = new HashSet(added);
        const numbers = added.map((one) => set.find(one));
        expect(new Set(numbers).size).toBe(added.length);
        for (const number of numbers) expect(number >= 0 && number < set.size).toBe(true);
      }),
    );
  });

  it('lists where what it holds stands in a row, and leaves the rest of the row unread', () => {
    fc.assert(
      fc.property(fc.array(hash), fc.array(hash), fc.array(hash), (added, row, behind) => {
        const set = new HashSet(added);
        const all = [...row, ...added, ...row];
        const list = new Uint32Array(all.length + 1);
        const count = set.sift(Int32Array.from([...all, ...behind]), all.length, list);
        expect([...list.subarray(0, count)]).toEqual(all.flatMap((one, i) => (set.has(one) ? [i] : [])));
      }),
    );
  });
});
