import { LETTER_CODE } from '../../arabic/clitics.ts';
import {
  ADJECTIVES_OF_TOWNS,
  BARE_ADJECTIVES,
  BEFORE_IDEAS,
  BEFORE_PREDICATES,
  COUNTING,
  DECLINED_ADJECTIVES,
  DEEDS,
  DEFINITE_ADJECTIVES,
  FEW,
  NOUNS_OF_PERSONS,
  NUMBERS,
  WHO_ENTERS,
  TO_WORD,
  WORDS_AS_PERSONS,
  WORDS_AS_TOWNS,
  WORDS_THAT_ACT,
} from '../../arabic/word-senses.ts';
import { foldedWord } from '../../arabic/letters.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import type { EntityKind } from '../entity.ts';
import { CUE } from '../gazetteer/layout.ts';
import { PARTED, TOUCHING, type Article } from './article.ts';
import { isPerson, isPlace, isSingle, type Candidate, type Claim } from './candidate.ts';
import { isPresentVerb, mayBeVerb } from './unknown-verbs.ts';
import { setOf } from './word-set.ts';
import type { KnownWords } from './known-words.ts';
import { isManner, isQuoted, readsAsWord } from './neighbours.ts';
import {
  FUNCTION,
  GIVEN,
  GROUP,
  INTO,
  MATCH,
  MEDIA_VERB,
  TITLE_DIRECT,
  TITLE_OFFICE,
  TO_PLACE,
  VERB,
} from './word-classes.ts';

const [TO] = wordHashes(foldedWord(TO_WORD));
const persons = setOf(WORDS_AS_PERSONS);
const nounsOfPersons = setOf(NOUNS_OF_PERSONS);
const deeds = setOf(DEEDS);
const towns = setOf(WORDS_AS_TOWNS);
const counting = setOf(COUNTING);
const numbers = setOf(NUMBERS);
const few = setOf(FEW);
const beforePredicates = setOf(BEFORE_PREDICATES);
const beforeIdeas = setOf(BEFORE_IDEAS);
const bareAdjectives = setOf(BARE_ADJECTIVES);
const declinedAdjectives = setOf(DECLINED_ADJECTIVES);
const definiteAdjectives = setOf(DEFINITE_ADJECTIVES);
const adjectivesOfTowns = setOf(ADJECTIVES_OF_TOWNS);
const whoEnters = setOf(WHO_ENTERS);
const actors = setOf(WORDS_THAT_ACT);

/**
 * True where the words beside a name of one word show that it is not the name, whoever is named elsewhere: an adjective
 * of things behind it («مشهد حزين», «الخليج الضيق»), a number or «this» before it («مئات الطلبة»).
 */
export function showsWord(article: Article, candidate: Candidate): boolean {
  if (!isSingle(candidate)) return false;
  const { firstWord, isStripped } = candidate;
  const { hash } = article.words;
  const behind = firstWord + 1;
  const isDefinite = article.isDefinite(firstWord);
  if (article.gapBefore(behind) === TOUCHING) {
    const next = hash[behind]!;
    if (isDefinite) {
      if (isPlace(candidate) ? isSaidOfThings(next) : definiteAdjectives.has(next)) return true;
    } else if (bareAdjectives.has(next) || (endsInAlef(article, firstWord) && declinedAdjectives.has(next)))
      return true;
  }
  if (isStripped || article.gapBefore(firstWord) !== TOUCHING) return false;
  if (!isDefinite) return isPlace(candidate) && article.readsAsOneOf(firstWord - 1, few);
  return article.readsAsOneOf(firstWord - 1, isPlace(candidate) ? numbers : counting);
}

/** True for the hash of an adjective with the article that is said of things and not of towns. */
export function isSaidOfThings(hash: number): boolean {
  return definiteAdjectives.has(hash) && !adjectivesOfTowns.has(hash);
}

/** True for a short name of a person that is an everyday word too. */
export function isWordAsPerson(article: Article, candidate: Candidate): boolean {
  return isSingle(candidate) && article.readsAsOneOf(candidate.firstWord, persons);
}

/** True where neighbours show that it is the word, or fail to show that a word of everyday is somebody known. */
export function isOrdinary(
  article: Article,
  candidate: Candidate,
  { kind }: Claim,
  known: KnownWords,
): boolean {
  if (readsAsWord(article, candidate, known) || showsWord(article, candidate)) return true;
  if (kind === 'place') return isWordAsTown(article, candidate, known);
  if (kind === 'media' && isNationalNoun(article, candidate)) return true;
  if (kind === 'party' || kind === 'club' || kind === 'armed_group') return isIdea(article, candidate);
  return (
    kind === 'person' && isWordAsPerson(article, candidate) && !standsAsPerson(article, candidate, known)
  );
}

/** «نبض جنين», «موظف مدني»: behind an unknown noun a town that is a word is the word. */
function isWordAsTown(article: Article, candidate: Candidate, known: KnownWords): boolean {
  const { firstWord, isStripped } = candidate;
  if (isStripped || !isSingle(candidate) || !towns.has(article.words.hash[firstWord]!)) return false;
  const before = firstWord - 1;
  if (article.gapBefore(firstWord) !== TOUCHING || article.classOf(before) !== 0) return false;
  return !known.isName(before) && !article.isDefinite(before) && !mayBeVerb(article, before);
}

/** «معايير العدالة والتنمية» */
function isIdea(article: Article, { firstWord, isStripped }: Candidate): boolean {
  if (isStripped || article.gapBefore(firstWord) !== TOUCHING) return false;
  return article.readsAsOneOf(firstWord - 1, beforeIdeas);
}

/** «قال المزارع المصري اليوم إن»: behind a noun with the article «المصري» is its adjective, and no paper begins. */
function isNationalNoun(article: Article, candidate: Candidate): boolean {
  const { firstWord, isStripped } = candidate;
  if (isSingle(candidate) || isStripped || article.gapBefore(firstWord) !== TOUCHING) return false;
  return article.isDefinite(firstWord) && article.isDefinite(firstWord - 1);
}

/**
 * True where a short name means what the article names in full elsewhere.
 * @param isWord what `isOrdinary` says of it.
 */
export function isMeantAgain(
  article: Article,
  candidate: Candidate,
  { kind, flag }: Claim,
  isWord: boolean,
  known: KnownWords,
): boolean {
  if (kind === 'person') {
    if (!isWord) return true;
    if (!isWordAsPerson(article, candidate)) return flag !== CUE || isActor(article, candidate, FUNCTION);
    if (candidate.isStripped || article.gapBefore(candidate.firstWord) !== TOUCHING) return false;
    return isCertainlyDone(article, candidate.firstWord) && !showsWord(article, candidate);
  }
  if (!isSingle(candidate)) return !(isWord && (flag === CUE || kind === 'place'));
  if (flag !== CUE) return !isWord;
  if (isWord) return false;
  return kind === 'place' ? standsAsPlace(article, candidate, known) : standsAsBody(article, candidate, kind);
}

/** «غادر مبارك القصر»: behind a verb a name is no noun before its genitive. */
function isActor(article: Article, candidate: Candidate, behind: number): boolean {
  if (!isPerson(candidate) || candidate.isStripped) return false;
  if (article.gapBefore(candidate.firstWord) !== TOUCHING || isManner(article, candidate)) return false;
  return (article.classOf(candidate.firstWord - 1) & behind) !== 0;
}

/**
 * True where a word that is a person's short name too acts or is spoken of as persons are: behind a verb, a title, a name
 * or what persons have («قال الأسد», «استقالة عون», «إلى بري»), or before a verb where it begins what is said.
 */
export function standsAsPerson(article: Article, candidate: Candidate, known: KnownWords): boolean {
  const { firstWord, isStripped } = candidate;
  const before = firstWord - 1;
  if (isStripped) return isJoinedAsPerson(article, firstWord, known);
  const gap = article.gapBefore(firstWord);
  if (gap === PARTED) return isFollowedByDeed(article, firstWord + 1);
  if (known.isName(before)) return true;
  if (gap !== TOUCHING) return false;
  const hash = article.words.hash[before]!;
  if (counting.has(hash) || beforePredicates.has(hash)) return false;
  const own = article.classOf(before);
  if (own & (VERB | TITLE_DIRECT | TITLE_OFFICE | GROUP)) return true;
  // «قدم استقالة حكومته إلى عون»
  if (own & INTO)
    return article.words.hash[before] === TO && article.readsAsOneOf(before - 2, nounsOfPersons);
  if (own & FUNCTION) return true;
  // «العماد جوزاف عون»
  if (own & GIVEN || (own === 0 && article.classOf(before - 1) & (TITLE_DIRECT | TITLE_OFFICE))) return true;
  return isDone(article, firstWord) || article.readsAsOneOf(before, whoEnters);
}

/** True where what somebody did, does or has stands just before: «تعهد بري», «ويلتقي عون», «سياسات روحاني الاقتصادية». */
export function isDone(article: Article, word: number): boolean {
  if (isCertainlyDone(article, word)) return true;
  return !article.readsAsOneOf(word, actors) && mayBeVerb(article, word - 1);
}

/** As `isDone`, by the tables alone. */
function isCertainlyDone(article: Article, word: number): boolean {
  const before = word - 1;
  if (article.classOf(before) & VERB || article.readsAsOneOf(before, nounsOfPersons)) return true;
  return article.readsAsOneOf(before, deeds) && !article.readsAsOneOf(word, actors);
}

/** «وبري», «للأسد»: behind «و» in a list with a name, or before what somebody does; behind «ل» with the article. */
function isJoinedAsPerson(article: Article, word: number, known: KnownWords): boolean {
  const first = article.folded.codes[article.words.start[word]!];
  if (first === LETTER_CODE.and)
    return (
      (known.isName(word - 1) && article.gapBefore(word) !== PARTED) || isFollowedByDeed(article, word + 1)
    );
  return first === LETTER_CODE.lam && article.isDefinite(word);
}

function isFollowedByDeed(article: Article, behind: number): boolean {
  const gap = article.gapBefore(behind);
  if (gap === PARTED) return true;
  return gap === TOUCHING && ((article.classOf(behind) & VERB) !== 0 || isPresentVerb(article, behind));
}

/**
 * True where a word that is the short name of a body too is spoken of as bodies are: in quotes, behind what they do or
 * who belongs to them («أعلنت النهضة», «قيادي في الإصلاح»).
 */
function standsAsBody(article: Article, candidate: Candidate, kind: EntityKind): boolean {
  if (isQuoted(article, candidate)) return true;
  const { firstWord, isStripped } = candidate;
  const before = firstWord - 1;
  if (isStripped || article.gapBefore(firstWord) !== TOUCHING) return false;
  const own = article.classOf(before);
  // «عادت الحياة إلى الأسواق»
  if (own & (GROUP | MEDIA_VERB | MATCH) || (own & VERB && kind !== 'media')) return true;
  return (
    (own & FUNCTION) !== 0 &&
    article.gapBefore(before) === TOUCHING &&
    (article.classOf(before - 1) & GROUP) !== 0
  );
}

/** As `standsAsBody`, of a town: behind a preposition, a verb or in a list, not behind just any noun («رئاسة الإقليم»). */
function standsAsPlace(article: Article, candidate: Candidate, known: KnownWords): boolean {
  const { firstWord, isStripped } = candidate;
  // «ببنات وبنين»
  if (isStripped && article.folded.codes[article.words.start[firstWord]!] === LETTER_CODE.and)
    return article.gapBefore(firstWord) !== TOUCHING || known.isName(firstWord - 1);
  if (!article.isDefinite(firstWord) || isStripped || article.gapBefore(firstWord) !== TOUCHING) return true;
  return (article.classOf(firstWord - 1) & (FUNCTION | TO_PLACE)) !== 0;
}

/** True where the last letter is an alef. */
export function endsInAlef(article: Article, word: number): boolean {
  return article.folded.codes[article.words.end[word]! - 1] === LETTER_CODE.alef;
}
