import { TIME_CLASS as IS } from '../../arabic/time-classes.ts';
import type { Token } from './tokens.ts';

/**
 * How many words back a verb or cue still governs a date. Longer and a quotation's verb takes over the next clause;
 * shorter and «من المقرر أن …» loses its date behind a long subject.
 */
const REACH = 24;
/** A verb behind the date («السبت ستعقد») counts only close by. */
const REACH_BEHIND = 4;

/** Whether the words around tokens `[begin, end)` speak of what was or of what will be; the nearest cue counts. */
export function readTense(tokens: readonly Token[], begin: number, end: number): 'past' | 'future' | null {
  const { sentence, word } = tokens[begin]!;
  for (let i = begin - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.sentence !== sentence || word - token.word > REACH) break;
    if (token.is === IS.futureCue) return 'future';
    if (token.is === IS.pastCue) return 'past';
  }
  for (let i = end; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.sentence !== sentence || token.word - word > REACH_BEHIND + (end - begin)) break;
    if (token.is === IS.futureCue) return token.value === 1 ? 'future' : null;
    if (token.is === IS.pastCue) return 'past';
  }
  return null;
}
