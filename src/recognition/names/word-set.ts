import { foldedWord } from '../../arabic/letters.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import { HashSet } from './hash-set.ts';

/** The words of a table, to be asked for by their hashes. */
export function setOf(words: readonly string[]): HashSet {
  return new HashSet(words.map((word) => wordHashes(foldedWord(word))[0]!));
}
