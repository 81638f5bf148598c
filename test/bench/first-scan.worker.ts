import { NAME_JOINS, PROCLITICS, readArabic } from '../../src/arabic/clitics.ts';
import { loadGazetteer } from '../../src/recognition/gazetteer/gazetteer.ts';
import { recogniseNames } from '../../src/recognition/names/recognise-names.ts';
import { search } from '../../src/text/matcher.ts';

/** What each act took when it ran for the first time in the life of this worker, in milliseconds. */
export interface FirstRuns {
  readonly bare: number;
  readonly search: number;
  readonly judged: number;
}

function barePass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function time(act: () => number): number {
  const began = performance.now();
  checksum += act();
  return performance.now() - began;
}
let checksum = 0;

/** Milliseconds after which the compiling that opening the gazetteer set off is done: two cores share it otherwise. */
const REST = 100;

addEventListener('message', ({ data }: MessageEvent<{ text: string; bytes: ArrayBuffer }>) => {
  const { text, bytes } = data;
  const gazetteer = loadGazetteer(bytes);
  setTimeout(() => {
    const bare = time(() => barePass(text));
    const searched = time(
      () => search(gazetteer.matcher, readArabic(text), PROCLITICS.article, NAME_JOINS).count,
    );
    const judged = time(() => recogniseNames(readArabic(text), gazetteer, false).length);
    postMessage({ bare, search: searched, judged } satisfies FirstRuns);
  }, REST);
});
