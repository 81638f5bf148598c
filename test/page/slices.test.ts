import { describe, expect, it } from 'vitest';
import { inSlices, type Effort, type Steps } from '../../src/page/slices.ts';

/** Longer than a slice, in ms: after each step the page has its turn. */
const LONG = 30;

function hold(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

/** A walk of so many long steps; tells each, and its end. `inTurn` is done in the page's turn behind a step. */
function* walk(
  steps: number,
  told: string[],
  inTurn: (step: number) => void = () => undefined,
): Steps<string> {
  try {
    for (let i = 1; i <= steps; i++) {
      hold(LONG);
      told.push(`step ${i}`);
      queueMicrotask(() => inTurn(i));
      yield;
    }
    return 'all of it';
  } finally {
    told.push('ended');
  }
}

describe('work in slices', () => {
  it('is done to its end where nobody ends it, and counts what it cost', async () => {
    const told: string[] = [];
    const effort: Effort = { slices: 0, longest: 0 };
    const { signal } = new AbortController();
    expect(await inSlices(walk(3, told), { effort, signal })).toBe('all of it');
    expect(told).toEqual(['step 1', 'step 2', 'step 3', 'ended']);
    expect(effort.slices).toBe(4);
    expect(effort.longest).toBeGreaterThanOrEqual(LONG);
  });

  it('stops at its next slice when it is ended, lets go of what it holds, and says why', async () => {
    const told: string[] = [];
    const end = new AbortController();
    const overtake = (step: number) => step === 2 && end.abort(new Error('overtaken'));
    await expect(inSlices(walk(9, told, overtake), { signal: end.signal })).rejects.toThrow('overtaken');
    expect(told).toEqual(['step 1', 'step 2', 'ended']);
  });

  it('does not begin where it was ended before', async () => {
    const told: string[] = [];
    await expect(inSlices(walk(1, told), { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow(
      'gone',
    );
    expect(told).toEqual([]);
  });
});
