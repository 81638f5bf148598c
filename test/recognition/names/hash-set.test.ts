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
});
