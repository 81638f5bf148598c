import { sourceSpan } from '../../arabic/letters.ts';
import type { EntityMention } from '../mention.ts';
import { TOUCHING, type Article } from './article.ts';
import type { Candidate } from './candidate.ts';
import { FUNCTION, GIVEN, KIN, TITLE_DIRECT, TITLE_OFFICE, TITLE_PRIVATE } from './word-classes.ts';

const TITLE = TITLE_DIRECT | TITLE_OFFICE | TITLE_PRIVATE;
/** «كرار حيدر عبد الله الساعدي»: longer names are cut; a name without a family name is none. */
const LONGEST_NAME = 5;
const SHORTEST_NAME = 2;
/** How far before the name its title may stand: «المتحدث باسم الجيش الليبي أحمد المسماري». */
const LONGEST_TITLE = 6;

/** Unknown persons whom a title announces and whose name begins with a given name: not painted, offered in the popup. */
export function suggestNames(article: Article, standing: readonly Candidate[]): EntityMention[] {
  const { words } = article;
  const taken = new Uint8Array(words.count + 1);
  for (const { firstWord, lastWord } of standing) taken.fill(1, firstWord, lastWord + 1);
  const suggestions: EntityMention[] = [];
  for (let word = 1; word < words.count; word++) {
    const own = article.classOf(word);
    if (taken[word] === 1 || !(own & GIVEN) || own & TITLE || article.gapBefore(word) !== TOUCHING) continue;
    if (!isTitled(article, word)) continue;
    const last = lastWordOf(article, word, taken);
    if (last - word + 1 >= SHORTEST_NAME) {
      const span = sourceSpan(article.folded, words.start[word]!, words.end[last]!);
      suggestions.push({
        ...span,
        kind: 'entity',
        surface: article.folded.source.slice(span.start, span.end),
        type: 'person',
        painted: false,
        suggestion: true,
      });
    }
    word = Math.max(word, last);
  }
  return suggestions;
}

function isTitled(article: Article, first: number): boolean {
  for (let word = first - 1; word >= 0 && first - word <= LONGEST_TITLE; word--) {
    const own = article.classOf(word);
    if (own & TITLE) return true;
    if (own & (FUNCTION | GIVEN) || article.gapBefore(word) !== TOUCHING) return false;
  }
  return false;
}

/** The last word of a name that begins with a given name: given names, family names with the article, and what «بن» joins. */
function lastWordOf(article: Article, first: number, taken: Uint8Array): number {
  let last = first;
  for (let word = first + 1; word < first + LONGEST_NAME && word < article.words.count; word++) {
    if (taken[word] === 1 || article.gapBefore(word) !== TOUCHING) break;
    const own = article.classOf(word);
    if (own & (FUNCTION | TITLE)) break;
    const isJoined = (article.classOf(word - 1) & KIN) !== 0;
    // One unknown word may follow the given name; more belong to the sentence.
    if (own & (GIVEN | KIN) || article.isDefinite(word) || isJoined || word === first + 1) last = word;
    else break;
    if (article.isDefinite(word)) break;
  }
  return (article.classOf(last) & KIN) !== 0 ? last - 1 : last;
}
