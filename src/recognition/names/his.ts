import { IN_WORD, TOWNS_AS_HIS, TOWNS_OR_HIM } from '../../arabic/everyday-phrases.ts';
import { foldedWord } from '../../arabic/letters.ts';
import { HIS } from '../../arabic/name-neighbours.ts';
import { sourceOffset } from '../../text/folding.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import { PARTED, TOUCHING, type Article } from './article.ts';
import { isSingle, type Candidate } from './candidate.ts';
import type { KnownWords } from './known-words.ts';
import { hasHeadNoun, isBehindLetter } from './neighbours.ts';
import { setOf } from './word-set.ts';

const [IN] = wordHashes(foldedWord(IN_WORD));
const orHim = setOf(TOWNS_OR_HIM);
const either = setOf([...TOWNS_OR_HIM, ...TOWNS_AS_HIS]);

/**
 * «من رأوه», «في قصره»: folding makes one of ـة and ـه, and some write towns with ه too, but these are words with «his».
 * «في جده», «مدينة قفصه» are towns all the same.
 */
export function isWithHis(article: Article, candidate: Candidate, known: KnownWords): boolean {
  const { firstWord, end, isStripped } = candidate;
  const { folded, words } = article;
  if (!isSingle(candidate) || !article.readsAsOneOf(firstWord, either)) return false;
  if (folded.source[sourceOffset(folded, end - 1)] !== HIS) return false;
  if (hasHeadNoun(article, candidate, 'place')) return false;
  if (!article.readsAsOneOf(firstWord, orHim)) return true;
  if (isStripped && isBehindLetter(article, candidate)) return false;
  // «حلب وحماه وحمص»
  if (isStripped) return !known.isName(firstWord - 1) || article.gapBefore(firstWord) === PARTED;
  return article.gapBefore(firstWord) !== TOUCHING || words.hash[firstWord - 1] !== IN;
}
