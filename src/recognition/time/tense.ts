import { CUE, type Lexed } from './token-row.ts';

/**
 * How many words back a verb or cue still governs a date. Longer and a quotation's verb takes over the next clause;
 * shorter and «من المقرر أن …» loses its date behind a long subject.
 */
const REACH = 24;
/** A verb behind the date («السبت ستعقد») counts only close by. */
const REACH_BEHIND = 4;

/** Whether the words around tokens `[begin, end)` speak of what was or of what will be; the nearest cue counts. */
export function readTense(lexed: Lexed, begin: number, end: number): 'past' | 'future' | null {
  const { tokens, cues, cueWords, cueSentences } = lexed;
  const { sentence, word } = tokens[begin]!;
  const behind = firstBehind(cueWords, word);
  const before = behind - 1;
  if (before >= 0 && cueSentences[before] === sentence && word - cueWords[before]! <= REACH) {
    return cues[before] === CUE.past ? 'past' : 'future';
  }
  const last = tokens[end - 1]!.word;
  for (let i = behind; i < cues.length && cueSentences[i] === sentence; i++) {
    if (cueWords[i]! - last > REACH_BEHIND) break;
    if (cues[i] === CUE.past) return 'past';
    return cues[i] === CUE.futureByShape ? 'future' : null;
  }
  return null;
}

/** Index of the first cue behind a word. */
function firstBehind(cueWords: readonly number[], word: number): number {
  let low = 0;
  let high = cueWords.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cueWords[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
