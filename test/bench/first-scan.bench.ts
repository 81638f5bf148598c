import gazetteerUrl from '../../build/gazetteer.bin?url';
// oxlint-disable-next-line import/default -- Vite makes it of the module.
import FirstScan from './first-scan.worker.ts?worker&inline';
import type { FirstRuns } from './first-scan.worker.ts';
import { writeText } from './names-text.ts';
import type { BenchRow } from './row.ts';

/** Each worker is a fresh engine: nothing of ours has run in it, and nothing is compiled. */
const WORKERS = 21;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

function runFirst(text: string, bytes: ArrayBuffer): Promise<FirstRuns> {
  const worker = new FirstScan();
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<FirstRuns>) => {
      worker.terminate();
      resolve(data);
    };
    worker.postMessage({ text, bytes });
  });
}

/** The first search of a text in an engine that has just started, with the flags that browsers ship. */
export async function run(): Promise<BenchRow[]> {
  const bytes = await (await fetch(gazetteerUrl)).arrayBuffer();
  const rows: BenchRow[] = [];
  for (const words of [5_000, 500_000]) {
    const text = writeText(words);
    const runs: FirstRuns[] = [];
    for (let i = 0; i < WORKERS; i++) runs.push(await runFirst(text, bytes));
    const ms = (of: keyof FirstRuns): string => `${median(runs.map((run) => run[of])).toPrecision(3)} ms`;
    const detail = `median of ${WORKERS} fresh workers, ${words} words: bare ${ms('bare')}, search ${ms('search')}, then the first judgement ${ms('judged')}`;
    rows.push({
      what: `first search / first bare pass, ${words} words`,
      ratio: median(runs.map(({ search, bare }) => search / bare)),
      limit: 8,
      detail,
    });
    rows.push({
      what: `first judgement / first bare pass, ${words} words`,
      ratio: median(runs.map(({ judged, bare }) => judged / bare)),
      detail,
    });
  }
  return rows;
}
