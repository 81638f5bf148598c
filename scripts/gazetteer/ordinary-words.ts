import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldedWord } from '../../src/arabic/letters.ts';
import { words } from '../../src/arabic/word-list.ts';
import { GAZETTEER_FOLDER } from './tables.ts';

function readWords(file: string): ReadonlySet<string> {
  return new Set(words(readFileSync(join(GAZETTEER_FOLDER, file), 'utf8')).map(foldedWord));
}

/** Words of prose that are names too, folded; see the head of gazetteer/ordinary-words.txt. */
export const ORDINARY_WORDS = readWords('ordinary-words.txt');

/** Flagged names that are hardly anything else, folded; see the head of gazetteer/plain-names.txt. */
export const PLAIN_NAMES = readWords('plain-names.txt');

/** Place names that are common nouns too, folded; see the head of gazetteer/common-words.txt. */
export const COMMON_WORDS = readWords('common-words.txt');
