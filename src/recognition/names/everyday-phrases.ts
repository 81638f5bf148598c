import { LETTER_CODE } from '../../arabic/clitics.ts';
import {
  BEFORE_DEEDS,
  BEFORE_FOODS,
  BEGINS_PREDICATE,
  BEHIND_WANDERING,
  DEEDS_AS_NAMES,
  DEEDS_OF_WOMEN,
  DUALS,
  FOODS_AS_TOWNS,
  LAND_AND_SEA,
  NO_CLUBS_THINGS,
  NOUNS_WITH_ON,
  OFFERING,
  ON_TOP,
  ON_WORD,
  PARTS_OF_THINGS,
  PROVED,
  QUESTIONS_AS_NAMES,
  STATES_WITH_ON,
  THAT_WORDS,
  WAYS,
  WOMEN_AS_TOWNS,
} from '../../arabic/everyday-phrases.ts';
import { foldedWord } from '../../arabic/letters.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import { PARTED, TOUCHING, type Article } from './article.ts';
import { isSingle, type Candidate } from './candidate.ts';
import { isDual, isDualBehind } from './duals.ts';
import { isCognateObject, isToolInUse } from './objects-of-verbs.ts';
import { lastOf } from './unknown-verbs.ts';
import type { KnownWords } from './known-words.ts';
import { GROUP, OBJECT, TITLE_DIRECT, TITLE_OFFICE, TITLE_PRIVATE, TO_PLACE } from './word-classes.ts';
import { isSaidOfThings } from './word-senses.ts';
import { setOf } from './word-set.ts';

const [ON] = wordHashes(foldedWord(ON_WORD));
const duals = setOf(DUALS);
const women = setOf(WOMEN_AS_TOWNS);
const deedsOfWomen = setOf(DEEDS_OF_WOMEN);
const questions = setOf(QUESTIONS_AS_NAMES);
const foods = setOf(FOODS_AS_TOWNS);
const beforeFoods = setOf(BEFORE_FOODS);
const parts = setOf(PARTS_OF_THINGS);
const onTop = setOf(ON_TOP);
const ways = setOf(WAYS);
const nounsWithOn = setOf(NOUNS_WITH_ON);
const offering = setOf(OFFERING);
const that = setOf(THAT_WORDS);
const proved = setOf(PROVED);
const statesWithOn = setOf(STATES_WITH_ON);
const beginsPredicate = setOf(BEGINS_PREDICATE);
const deedsAsNames = setOf(DEEDS_AS_NAMES);
const beforeDeeds = setOf(BEFORE_DEEDS);
const behindWandering = setOf(BEHIND_WANDERING);
/** «أعلنت رئاسة الجمهورية الحداد» */
const REACH_OF_DEED = 4;
const noClubsThings = setOf(NO_CLUBS_THINGS);
/** All words that one of the rules for single words asks for: nearly every name is none. */
const asked = setOf(
  [
    DUALS,
    WOMEN_AS_TOWNS,
    QUESTIONS_AS_NAMES,
    FOODS_AS_TOWNS,
    LAND_AND_SEA,
    NOUNS_WITH_ON,
    DEEDS_AS_NAMES,
  ].flat(),
);

/** True where a phrase of everyday leaves no room for the name, whoever bears it elsewhere in the article. */
export function isEverydayPhrase(article: Article, candidate: Candidate, known: KnownWords): boolean {
  if (!isSingle(candidate)) return isPartOfThing(article, candidate);
  const { firstWord, isStripped } = candidate;
  if (isStripped) return isToolInUse(article, firstWord);
  if (asked.has(article.words.hash[firstWord]!) && isWordInPhrase(article, firstWord, known)) return true;
  return isClubsNoThing(article, candidate) || isCognateObject(article, candidate, known);
}

/** As `isEverydayPhrase`, of the words that the tables hold. */
function isWordInPhrase(article: Article, word: number, known: KnownWords): boolean {
  const hash = article.words.hash[word]!;
  if (duals.has(hash)) return isDual(article, word, known);
  // «أليسا شقيقين؟»
  if (questions.has(hash)) return isDualBehind(article, word + 1, LETTER_CODE.yeh, known);
  if (nounsWithOn.has(hash)) return isProof(article, word);
  if (deedsAsNames.has(hash)) return isObjectOfDeed(article, word);
  if (article.gapBefore(word) !== TOUCHING) return false;
  if (women.has(hash)) return article.readsAsOneOf(word - 1, deedsOfWomen);
  if (foods.has(hash)) return article.readsAsOneOf(word - 1, beforeFoods);
  return article.readsAsOneOf(word - 1, ways);
}

/** «قدم البرهان على», «إن البرهان على موكله لم», «البرهان على ذلك أن»: a noun with what it is of. */
function isProof(article: Article, word: number): boolean {
  const behind = word + 1;
  const { hash } = article.words;
  if (hash[behind] !== ON || article.gapBefore(behind) !== TOUCHING) return false;
  const gap = article.gapBefore(word);
  if (gap === TOUCHING && article.readsAsOneOf(word - 1, offering)) return true;
  if (gap !== PARTED && !(gap === TOUCHING && that.has(hash[word - 1]!))) return false;
  const complement = behind + 1;
  if (article.gapBefore(complement) !== TOUCHING) return false;
  if (proved.has(hash[complement]!)) return true;
  if (statesWithOn.has(hash[complement]!) || article.gapBefore(complement + 1) !== TOUCHING) return false;
  return beginsPredicate.has(hash[complement + 1]!);
}

/** «أعلنت البلدية الحداد», not «أعلن القيادي الحداد»; «منع السياح من الجولان ليلا», not «من الجولان المحتل». */
function isObjectOfDeed(article: Article, word: number): boolean {
  const { hash } = article.words;
  const own = article.classOf(word - 1);
  if (own & (TITLE_DIRECT | TITLE_OFFICE | TITLE_PRIVATE | GROUP)) return false;
  if (own & TO_PLACE && !(article.gapBefore(word + 1) === TOUCHING && behindWandering.has(hash[word + 1]!)))
    return false;
  for (let back = 1; back <= REACH_OF_DEED && article.gapBefore(word - back + 1) === TOUCHING; back++)
    if (back > 1 && article.readsAsOneOf(word - back, beforeDeeds)) return true;
  return false;
}

/** «فوق رأس الخيمة الكبيرة»: the adjective is that of the second noun. */
function isPartOfThing(article: Article, { firstWord, lastWord, isStripped }: Candidate): boolean {
  const { hash } = article.words;
  if (lastWord - firstWord !== 1 || isStripped || !parts.has(hash[firstWord]!)) return false;
  if (!article.isDefinite(lastWord) || article.gapBefore(firstWord) !== TOUCHING) return false;
  const behind = lastWord + 1;
  if (article.gapBefore(behind) !== TOUCHING || !onTop.has(hash[firstWord - 1]!)) return false;
  return isSaidOfThings(hash[behind]!) && lastOf(article, behind) === lastOf(article, lastWord);
}

/** «صالون برشلونة للحلاقة»: shops and goods are called after clubs. */
function isClubsNoThing(article: Article, { firstWord, claims }: Candidate): boolean {
  if ((article.classOf(firstWord - 1) & OBJECT) === 0 || article.gapBefore(firstWord) !== TOUCHING)
    return false;
  return noClubsThings.has(article.words.hash[firstWord - 1]!) && claims.some(({ kind }) => kind === 'club');
}
