import { foldedWord } from '../arabic/letters.ts';
import type { Clipping } from './clipping.ts';

/**
 * Clippings that hold every word of a query, folded alike: «القاهره» finds «القاهرة», tashkeel and digits of both
 * systems make no difference. An empty query finds all.
 */
export function searchClippings<T extends Clipping>(clippings: readonly T[], query: string): T[] {
  const words = foldedWord(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...clippings];
  return clippings.filter((clipping) => {
    const { title, source, byline, keywords, text } = clipping;
    const haystack = foldedWord([title, source, byline, keywords.join(' '), text].join('\n'));
    return words.every((word) => haystack.includes(word));
  });
}
