import { LETTER_CODE } from '../../arabic/clitics.ts';
import { MADE, TOWNS_AS_THINGS, WHICH } from '../../arabic/everyday-phrases.ts';
import { FAMOUS_WORDS } from '../../arabic/famous-words.ts';
import { HIS } from '../../arabic/name-neighbours.ts';
import {
  ADJECTIVES_AS_TOWNS,
  BEFORE_HOURS,
  HOURS_AS_NAMES,
  MASCULINE_ADJECTIVES,
  MASCULINE_STATES,
  VERBS_AS_TOWNS,
  WHO_ENTERS,
} from '../../arabic/word-senses.ts';
import { sourceOffset } from '../../text/folding.ts';
import { PARTED, TOUCHING, type Article } from './article.ts';
import { isPlace, isSingle, type Candidate } from './candidate.ts';
import type { KnownWords } from './known-words.ts';
import { FUNCTION, INTO, TO_PLACE } from './word-classes.ts';
import { endsInAlef, showsWord } from './word-senses.ts';
import { setOf } from './word-set.ts';

const famous = setOf([...FAMOUS_WORDS, ...ADJECTIVES_AS_TOWNS, ...VERBS_AS_TOWNS, ...TOWNS_AS_THINGS]);
const which = setOf(WHICH);
const made = setOf(MADE);
const hours = setOf(HOURS_AS_NAMES);
const ofThings = setOf(MASCULINE_ADJECTIVES);
const masculine = setOf(MASCULINE_STATES);
const beforeHours = setOf(BEFORE_HOURS);
const verbs = setOf(VERBS_AS_TOWNS);
const adjectivesAsTowns = setOf(ADJECTIVES_AS_TOWNS);
const whoEnters = setOf(WHO_ENTERS);
/** Nouns with «his» have more letters than these. */
const SHORTEST_OWNED = 3;

/** As `showsWord`, for famous names that count wherever they stand: those of them that are words of the language. */
export function isFamousAsWord(article: Article, candidate: Candidate, known: KnownWords): boolean {
  const { firstWord, isStripped } = candidate;
  if (!isSingle(candidate)) return false;
  if (!(isStripped ? article.readsAsOneOf(firstWord, famous) : famous.has(article.words.hash[firstWord]!)))
    return false;
  return (
    showsWord(article, candidate) ||
    isHour(article, candidate) ||
    isMade(article, candidate) ||
    isVerb(article, candidate, known) ||
    isQualified(article, candidate, known) ||
    isAdjective(article, candidate, known) ||
    isDeclined(article, candidate, known)
  );
}

/** «من النقب الذي حفروه في الجدار» */
function isMade(article: Article, { firstWord }: Candidate): boolean {
  const { hash } = article.words;
  const behind = firstWord + 1;
  if (!which.has(hash[behind]!) || !made.has(hash[behind + 1]!)) return false;
  return article.gapBefore(behind) === TOUCHING && article.gapBefore(behind + 1) === TOUCHING;
}

/** «ترك المصور الكوت الصوفي», «الخرطوم الجديد»: towns are feminine. Not «مطار الخرطوم الجديد», and not of states. */
function isQualified(article: Article, candidate: Candidate, known: KnownWords): boolean {
  const { firstWord } = candidate;
  const behind = firstWord + 1;
  const { hash } = article.words;
  if (!isPlace(candidate) || masculine.has(hash[firstWord]!) || !article.isDefinite(firstWord)) return false;
  if (article.gapBefore(behind) !== TOUCHING || !ofThings.has(hash[behind]!)) return false;
  if (article.gapBefore(firstWord) !== TOUCHING) return true;
  const before = firstWord - 1;
  return article.isDefinite(before) || known.isName(before) || (article.classOf(before) & FUNCTION) !== 0;
}

/** «باع بضاعته قبل المغرب.» */
function isHour(article: Article, { firstWord, isStripped }: Candidate): boolean {
  if (isStripped || !hours.has(article.words.hash[firstWord]!)) return false;
  if (article.gapBefore(firstWord) !== TOUCHING || article.gapBefore(firstWord + 1) === TOUCHING)
    return false;
  return article.readsAsOneOf(firstWord - 1, beforeHours);
}

/** «لقمة العيش تعز على الناس». */
function isVerb(article: Article, { firstWord, isStripped }: Candidate, known: KnownWords): boolean {
  if (isStripped || !verbs.has(article.words.hash[firstWord]!)) return false;
  const before = firstWord - 1;
  const behind = firstWord + 1;
  if (article.gapBefore(behind) !== TOUCHING) return false;
  // «تعز على اللاجئ مغادرة بيته»
  if (article.gapBefore(firstWord) === PARTED)
    return (article.classOf(behind) & (TO_PLACE | INTO)) === TO_PLACE;
  if (article.gapBefore(firstWord) !== TOUCHING) return false;
  if (known.isName(before) || article.classOf(before) !== 0) return false;
  if (!article.isDefinite(before) && !isOwned(article, before)) return false;
  return (article.classOf(behind) & FUNCTION) !== 0;
}

/** «السلك الموصل», «معطفه الرمادي»: behind a noun with the article, or with «his». */
function isAdjective(article: Article, { firstWord, isStripped }: Candidate, known: KnownWords): boolean {
  const { hash } = article.words;
  if (isStripped || !adjectivesAsTowns.has(hash[firstWord]!)) return false;
  const before = firstWord - 1;
  if (article.gapBefore(firstWord) !== TOUCHING || known.isName(before)) return false;
  if (article.classOf(before) !== 0 || article.readsAsOneOf(before, whoEnters)) return false;
  if (article.isDefinite(before)) return true;
  return isOwned(article, before);
}

/** True for a noun with «his», «her» or «their»: «معطفه», «منارتها», «لياليهم». */
function isOwned({ folded, words }: Article, word: number): boolean {
  const { codes, source } = folded;
  let end = words.end[word]!;
  const last = codes[end - 1];
  if (last === LETTER_CODE.alef || last === LETTER_CODE.meem || last === LETTER_CODE.noon) end--;
  if (codes[end - 1] !== LETTER_CODE.feminine || end - words.start[word]! <= SHORTEST_OWNED) return false;
  return source[sourceOffset(folded, end - 1)] === HIS;
}

/** «خمولا وكسلا»: an object of things behind another. */
function isDeclined(article: Article, { firstWord, isStripped }: Candidate, known: KnownWords): boolean {
  if (!isStripped || !endsInAlef(article, firstWord) || article.gapBefore(firstWord) !== TOUCHING)
    return false;
  const before = firstWord - 1;
  return endsInAlef(article, before) && article.classOf(before) === 0 && !known.isName(before);
}
