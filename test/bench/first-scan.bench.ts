import gazetteerUrl from '../../build/gazetteer.bin?url';
import partUrl from '../../build/gazetteer-part.bin?url';
// oxlint-disable-next-line import/default -- Vite makes it of the module.
import FirstScan from './first-scan.worker.ts?worker&inline';
import type { FirstRuns } from './first-scan.worker.ts';
import { writeText } from './names-text.ts';
import type { BenchRow } from './row.ts';

/** Milliseconds in which a worker that was ended is cleared away. */
const PAUSE = 100;

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
  const rows: BenchRow[] = [];
  for (const [url, names, limit] of [
    [partUrl, '10,000 names', 8],
    [gazetteerUrl, 'all names', undefined],
  ] as const) {
    const bytes = await (await fetch(url)).arrayBuffer();
    for (const words of [5_000, 500_000]) {
      const text = writeText(words, 1);
      const runs: FirstRuns[] = [];
      for (let i = 0; i < WORKERS; i++) {
        runs.push(await runFirst(text, bytes));
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
      const ms = (of: keyof FirstRuns): string => `${median(runs.map((run) => run[of])).toPrecision(3)} ms`;
      const detail = `median of ${WORKERS} fresh workers: bare ${ms('bare')}, search ${ms('search')}, then the first judgement ${ms('judged')}`;
      rows.push({
        what: `first search (${names}) / first bare pass, ${words} words`,
        ratio: median(runs.map(({ search, bare }) => search / bare)),
        ...(limit === undefined ? {} : { limit }),
        detail,
      });
      rows.push({
        what: `first judgement (${names}) / first bare pass, ${words} words`,
        ratio: median(runs.map(({ judged, bare }) => judged / bare)),
        detail,
      });
    }
  }
  return rows;
}
