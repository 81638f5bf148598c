import { foldedWord } from '../../src/arabic/letters.ts';
import { NAME_EDGES } from '../../src/arabic/name-edges.ts';
import type { Entry } from '../../src/recognition/gazetteer/compile.ts';

const fold = (list: readonly string[]): Set<string> => new Set(list.map(foldedWord));
const heads = fold(NAME_EDGES.heads);
const titles = fold(NAME_EDGES.titles);
const tails = fold(NAME_EDGES.tails);

/**
 * A mark is the name alone. An alias that only puts a head noun, a title or an adjective beside another name of the
 * entity («مدينة درنة», «الرئيس هادي», «فاجنر الروسية») is dropped: the shorter name is found there, and the word beside
 * it is a cue that the recogniser knows anyway.
 * @param adjectives folded adjectives of nationality.
 */
export function tidyNames(entry: Entry, adjectives: ReadonlySet<string>): Entry {
  const flags = new Map(entry.names.map(({ text, flag }) => [foldedWord(text), flag]));
  const isIdle = (text: string): boolean => {
    const words = foldedWord(text).split(' ');
    const [first, last] = [words[0]!, words[words.length - 1]!];
    const behindFirst = words.slice(1).join(' ');
    const beforeLast = words.slice(0, -1).join(' ');
    if (heads.has(first) && entry.entity.kind === 'place' && flags.has(behindFirst)) return true;
    if (titles.has(first) && entry.entity.kind === 'person' && flags.has(behindFirst)) return true;
    return (tails.has(last) || adjectives.has(last)) && flags.get(beforeLast) === 'strong';
  };
  const names = entry.names.filter(({ text }, i) => i === 0 || !isIdle(text));
  return names.length === entry.names.length ? entry : { ...entry, names };
}
