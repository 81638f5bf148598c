import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldedWord } from '../../src/arabic/letters.ts';
import { words } from '../../src/arabic/word-list.ts';
import { GAZETTEER_FOLDER } from './tables.ts';

/** Words of prose that are names too, folded; see the head of gazetteer/ordinary-words.txt. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  words(readFileSync(join(GAZETTEER_FOLDER, 'ordinary-words.txt'), 'utf8')).map(foldedWord),
);
