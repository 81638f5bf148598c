import { foldArabicWords, NAME_JOINS, PROCLITICS } from '../../src/arabic/clitics.ts';
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

addEventListener('message', ({ data }: MessageEvent<{ text: string; bytes: ArrayBuffer }>) => {
  const { text, bytes } = data;
  const gazetteer = loadGazetteer(bytes);
  const bare = time(() => barePass(text));
  const searched = time(() => {
    const folded = foldArabicWords(text);
    return search(gazetteer.matcher, folded, folded.words, PROCLITICS, NAME_JOINS).count;
  });
  const judged = time(() => recogniseNames(foldArabicWords(text), gazetteer, false).length);
  postMessage({ bare, search: searched, judged } satisfies FirstRuns);
});
