import ordinaryWords from '../../gazetteer/ordinary-words.txt?raw';
import { GIVEN_NAMES } from '../arabic/given-names.ts';
import { HEAD_NOUNS } from '../arabic/head-nouns.ts';
import { foldedWord } from '../arabic/letters.ts';
import { FUNCTION_WORDS } from '../arabic/name-neighbours.ts';
import { TITLES } from '../arabic/titles.ts';
import { words } from '../arabic/word-list.ts';
import { loadGazetteer, type Gazetteer } from '../recognition/gazetteer/gazetteer.ts';
import { gazetteerFile } from './gazetteer-file.ts';

let loading: Promise<Gazetteer> | null = null;

/** The gazetteer that comes with the extension, loaded once for each life of a page of ours. */
export function shippedGazetteer(): Promise<Gazetteer> {
  loading ??= gazetteerFile()
    .then(loadGazetteer)
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

let ordinary: ReadonlySet<string> | null = null;

/** True for the folded spelling of a word of prose, a title or a given name: alone it names nobody for sure. */
export function isOrdinaryWord(folded: string): boolean {
  ordinary ??= new Set(
    [
      ...words(ordinaryWords),
      ...GIVEN_NAMES,
      ...FUNCTION_WORDS,
      ...TITLES.flatMap((row) => row.words),
      ...HEAD_NOUNS.flatMap((row) => row.words),
    ].map(foldedWord),
  );
  return ordinary.has(folded);
}
