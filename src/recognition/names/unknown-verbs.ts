import { LETTER_CODE } from '../../arabic/clitics.ts';
import { NO_FUTURE } from '../../arabic/everyday-phrases.ts';
import { ADVERBS } from '../../arabic/word-senses.ts';
import { LISTED, type Article } from './article.ts';
import type { KnownWords } from './known-words.ts';
import { FUNCTION, TO_PLACE, VERB } from './word-classes.ts';
import { setOf } from './word-set.ts';

const adverbs = setOf(ADVERBS);
const noFuture = setOf(NO_FUTURE);

/** True for an unknown word that is likely a verb: of the present, or the first in what is said. */
export function mayBeVerb(article: Article, word: number): boolean {
  return isPresentVerb(article, word) || beginsAsVerb(article, word);
}

/** «ودخل الشرع», «. شيع هنية»: what stands first in what is said, without the article, is a verb as a rule. */
function beginsAsVerb(article: Article, word: number): boolean {
  const own = article.classOf(word);
  // «دخل» is a word before places too.
  if ((own !== 0 && own !== TO_PLACE) || article.isDefinite(word) || article.gapBefore(word) < LISTED)
    return false;
  return article.words.end[word]! - article.words.start[word]! >= SHORTEST_VERB - 1;
}

/** «يزور», «ويلتقي»: an unknown word that begins as a verb of the present. */
export function isPresentVerb(article: Article, word: number): boolean {
  if (article.classOf(word) !== 0) return false;
  const { codes } = article.folded;
  const start = article.words.start[word]!;
  const length = article.words.end[word]! - start;
  if (length < SHORTEST_VERB) return false;
  const first = codes[start];
  return first === LETTER_CODE.yeh || (first === LETTER_CODE.and && codes[start + 1] === LETTER_CODE.yeh);
}
const SHORTEST_VERB = 4;

/** «ستقبل»: an unknown word that begins as what she, or it, will do. */
export function isFutureOfHer(article: Article, word: number): boolean {
  const { folded, words } = article;
  const start = words.start[word]!;
  if (article.classOf(word) !== 0 || words.end[word]! - start < SHORTEST_VERB) return false;
  if (folded.codes[start] !== LETTER_CODE.seen || folded.codes[start + 1] !== LETTER_CODE.teh) return false;
  return !noFuture.has(words.hash[word]!);
}

/** «أيضا», «مساء» */
export function isAdverb(article: Article, word: number): boolean {
  return article.readsAsOneOf(word, adverbs);
}

/** True for a bare word that is no name, no particle and no adverb in ـا. */
export function isUnknownNoun(article: Article, word: number, known: KnownWords): boolean {
  if (article.isDefinite(word) || known.isName(word) || (article.classOf(word) & (FUNCTION | VERB)) !== 0)
    return false;
  return !isAdverb(article, word);
}

/** The code of the last letter. */
export function lastOf({ folded, words }: Article, word: number): number | undefined {
  return folded.codes[words.end[word]! - 1];
}
