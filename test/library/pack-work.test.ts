import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PackWork, Stopped, type PackQuestion, type Progress } from '../../src/library/pack-work.ts';

/** A worker that is asked and never answers. */
class SilentWorker {
  static asked: PackQuestion[] = [];
  static ended = 0;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  postMessage(question: PackQuestion): void {
    SilentWorker.asked.push(question);
  }
  terminate(): void {
    SilentWorker.ended++;
  }
}

beforeEach(() => {
  SilentWorker.asked = [];
  SilentWorker.ended = 0;
  vi.stubGlobal('Worker', SilentWorker);
});
afterEach(() => vi.unstubAllGlobals());

const QUESTION = { bytes: new Uint8Array(), kinds: new Map(), known: [] };

it('stopped while it works, it says so to who waits', async () => {
  const told: Progress[] = [];
  const work = new PackWork((progress) => told.push(progress));
  const reading = work.read(QUESTION);
  work.stop();
  await expect(reading).rejects.toThrow(Stopped);
  expect(told).toEqual([{ step: 'import_reading' }]);
  expect(SilentWorker.ended).toBe(1);
});

it('stopped before it was asked, it is never waited for, and shows no work', async () => {
  const told: Progress[] = [];
  const work = new PackWork((progress) => told.push(progress));
  work.stop();
  await expect(work.read(QUESTION)).rejects.toThrow(Stopped);
  await expect(work.compile(1, { known: false, conflicts: false })).rejects.toThrow(Stopped);
  expect(told).toEqual([]);
  expect(SilentWorker.asked).toEqual([]);
});
