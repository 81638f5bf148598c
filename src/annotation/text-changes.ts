import { diffArrays } from 'diff';

/** A run of words that stayed, came or went between two texts. */
export interface TextChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Words of unchanged text kept on each side of a change, so that its place is seen. */
const AROUND = 6;

/** Longest texts compared, in words: beyond it the comparison would take seconds, and the whole is said to differ. */
const MOST_WORDS = 40_000;

/**
 * What changed between two texts, word by word, with a few words around each change; empty where nothing did, null
 * where the texts are too long to be compared.
 */
export function textChanges(before: string, after: string): TextChange[] | null {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length > MOST_WORDS || now.length > MOST_WORDS) return null;
  // Texts that have little in common are not worth a list of thousands of words.
  const parts = diffArrays(old, now, { maxEditLength: 2000 });
  if (!parts) return null;
  const changes = parts.map(({ added, removed, value }, i): TextChange => {
    if (added || removed) return { kind: added ? 'added' : 'removed', text: value.join(' ') };
    const isFirst = i === 0;
    const isLast = i === parts.length - 1;
    return { kind: 'same', text: shorten(value, isFirst, isLast) };
  });
  return changes.some(({ kind }) => kind !== 'same') ? changes : [];
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function shorten(words: readonly string[], isFirst: boolean, isLast: boolean): string {
  const head = isFirst ? [] : words.slice(0, AROUND);
  const tail = isLast ? [] : words.slice(-AROUND);
  if (words.length <= head.length + tail.length) return words.join(' ');
  return [...head, '…', ...tail].join(' ');
}
