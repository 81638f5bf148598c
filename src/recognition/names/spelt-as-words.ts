import { LETTER_CODE } from '../../arabic/clitics.ts';
import {
  AIMS,
  ASKING,
  BARE_ALEF,
  EARLY_AND_DOOR,
  IN_WORD,
  MADDA,
  TOWNS_AS_HIS,
  TOWNS_OR_HIM,
} from '../../arabic/everyday-phrases.ts';
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
const asking = setOf(ASKING);
const earlyAndDoor = setOf(EARLY_AND_DOOR);
const aims = setOf(AIMS);
const orHim = setOf(TOWNS_OR_HIM);
const asHis = setOf(TOWNS_AS_HIS);

/** The question «أ» and one letter more; names that were glued to a word stand further behind. */
const LONGEST_QUESTION = 2;

/** «تساءل المعلق أليبيا» */
const REACH_OF_ASKING = 3;

/** True where letters that folding makes one, or a question that nobody asks, show that a word is no name. */
export function isSpeltAsWord(article: Article, candidate: Candidate, known: KnownWords): boolean {
  if (candidate.isStripped && (isUnasked(article, candidate) || isWithBareAlef(article, candidate)))
    return true;
  return isWithHis(article, candidate, known) || isWithMadda(article, candidate);
}

/** «عمل أدبي», «أناسا»: what looks like the question «أ» before a name, within what is said. */
function isUnasked(article: Article, { firstWord, start }: Candidate): boolean {
  const { folded, words } = article;
  const from = words.start[firstWord]!;
  if (folded.codes[from] !== LETTER_CODE.alef || start - from > LONGEST_QUESTION) return false;
  for (let word = firstWord; article.gapBefore(word) === TOUCHING; word--) {
    if (article.readsAsOneOf(word - 1, asking)) return false;
    if (firstWord - word === REACH_OF_ASKING) return true;
  }
  return article.gapBefore(firstWord) === TOUCHING;
}

/** «استيقظ باكرا», not «في بأكرا» */
function isWithBareAlef({ folded, words }: Article, { firstWord, start }: Candidate): boolean {
  if (!earlyAndDoor.has(words.hash[firstWord]!)) return false;
  return folded.source[sourceOffset(folded, start)] === BARE_ALEF;
}

/** «لتحقيق مآرب» */
function isWithMadda(article: Article, { firstWord, start }: Candidate): boolean {
  // Asked of every name: most do not begin as it does.
  if (article.folded.codes[start] !== LETTER_CODE.meem || !article.readsAsOneOf(firstWord, aims))
    return false;
  return article.folded.source[sourceOffset(article.folded, start + 1)] === MADDA;
}

/**
 * «من رأوه», «في قصره»: folding makes one of ـة and ـه, and some write towns with ه too, but these are words with «his».
 * «في جده», «مدينة قفصه» are towns all the same.
 */
function isWithHis(article: Article, candidate: Candidate, known: KnownWords): boolean {
  const { firstWord, end, isStripped } = candidate;
  const { folded, words } = article;
  if (folded.codes[end - 1] !== LETTER_CODE.feminine || !isSingle(candidate)) return false;
  const isHis = article.readsAsOneOf(firstWord, asHis);
  if (!isHis && !article.readsAsOneOf(firstWord, orHim)) return false;
  if (folded.source[sourceOffset(folded, end - 1)] !== HIS) return false;
  if (hasHeadNoun(article, candidate, 'place')) return false;
  if (isHis) return true;
  if (isStripped && isBehindLetter(article, candidate)) return false;
  // «حلب وحماه وحمص»
  if (isStripped) return !known.isName(firstWord - 1) || article.gapBefore(firstWord) === PARTED;
  return article.gapBefore(firstWord) !== TOUCHING || words.hash[firstWord - 1] !== IN;
}
