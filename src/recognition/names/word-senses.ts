import { FAMOUS_WORDS } from '../../arabic/famous-words.ts';
import { LETTER_CODE } from '../../arabic/clitics.ts';
import { foldedWord } from '../../arabic/letters.ts';
import {
  ADJECTIVES_OF_TOWNS,
  BARE_ADJECTIVES,
  BEFORE_HOURS,
  COUNTING,
  DECLINED_ADJECTIVES,
  DEEDS,
  DEFINITE_ADJECTIVES,
  HOURS_AS_NAMES,
  NOUNS_OF_PERSONS,
  VERBS_AS_TOWNS,
  WORDS_AS_PERSONS,
} from '../../arabic/word-senses.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import { CUE } from '../gazetteer/layout.ts';
import { PARTED, TOUCHING, type Article } from './article.ts';
import { isPerson, isPlace, isSingle, type Candidate, type Claim } from './candidate.ts';
import { HashSet } from './hash-set.ts';
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
  VERB,
} from './word-classes.ts';

const setOf = (list: readonly string[]): HashSet =>
  new HashSet(list.map((word) => wordHashes(foldedWord(word))[0]!));
const persons = setOf(WORDS_AS_PERSONS);
const famous = setOf(FAMOUS_WORDS);
const nounsOfPersons = setOf(NOUNS_OF_PERSONS);
const deeds = setOf(DEEDS);
const counting = setOf(COUNTING);
const bareAdjectives = setOf(BARE_ADJECTIVES);
const declinedAdjectives = setOf(DECLINED_ADJECTIVES);
const definiteAdjectives = setOf(DEFINITE_ADJECTIVES);
const adjectivesOfTowns = setOf(ADJECTIVES_OF_TOWNS);
const hours = setOf(HOURS_AS_NAMES);
const beforeHours = setOf(BEFORE_HOURS);
const verbs = setOf(VERBS_AS_TOWNS);

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
      if (definiteAdjectives.has(next) && !(isPlace(candidate) && adjectivesOfTowns.has(next))) return true;
    } else if (bareAdjectives.has(next) || (endsInAlef(article, firstWord) && declinedAdjectives.has(next)))
      return true;
  }
  if (isStripped || !isDefinite || article.gapBefore(firstWord) !== TOUCHING) return false;
  return article.readsAsOneOf(firstWord - 1, counting) && !isPlace(candidate);
}

/** As `showsWord`, for famous names that count wherever they stand: those of them that are words of the language. */
export function isFamousAsWord(article: Article, candidate: Candidate, known: KnownWords): boolean {
  const { firstWord } = candidate;
  if (!isSingle(candidate) || !article.readsAsOneOf(firstWord, famous)) return false;
  return showsWord(article, candidate) || isHour(article, candidate) || isVerb(article, candidate, known);
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
  if (article.gapBefore(firstWord) !== TOUCHING || article.gapBefore(behind) !== TOUCHING) return false;
  if (!article.isDefinite(before) || known.isName(before) || article.classOf(before) !== 0) return false;
  return (article.classOf(behind) & FUNCTION) !== 0;
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
  if (kind === 'media') return isNationalNoun(article, candidate);
  return (
    kind === 'person' && isWordAsPerson(article, candidate) && !standsAsPerson(article, candidate, known)
  );
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
): boolean {
  if (kind === 'person') {
    if (!isWord) return true;
    if (!isWordAsPerson(article, candidate)) return flag !== CUE || isActor(article, candidate, FUNCTION);
    return isActor(article, candidate, VERB) && !showsWord(article, candidate);
  }
  if (flag !== CUE || !isSingle(candidate)) return !(isWord && (flag === CUE || kind === 'place'));
  return !isWord && (kind === 'place' || standsAsBody(article, candidate));
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
  if (counting.has(article.words.hash[before]!)) return false;
  const own = article.classOf(before);
  if (own & (VERB | TITLE_DIRECT | TITLE_OFFICE | GROUP)) return true;
  if (own & FUNCTION) return (own & INTO) === 0;
  // «العماد جوزاف عون»
  if (own & GIVEN || (own === 0 && article.classOf(before - 1) & (TITLE_DIRECT | TITLE_OFFICE))) return true;
  return (
    article.readsAsOneOf(before, nounsOfPersons) ||
    article.readsAsOneOf(before, deeds) ||
    isPresentVerb(article, before)
  );
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

/** «يزور», «ويلتقي»: an unknown word that begins as a verb of the present. */
function isPresentVerb(article: Article, word: number): boolean {
  if (article.classOf(word) !== 0) return false;
  const { codes } = article.folded;
  const start = article.words.start[word]!;
  const length = article.words.end[word]! - start;
  if (length < SHORTEST_VERB) return false;
  const first = codes[start];
  return first === LETTER_CODE.yeh || (first === LETTER_CODE.and && codes[start + 1] === LETTER_CODE.yeh);
}
const SHORTEST_VERB = 4;

/**
 * True where a word that is the short name of a body too is spoken of as bodies are: in quotes, behind what they do or
 * who belongs to them («أعلنت النهضة», «قيادي في الإصلاح»).
 */
export function standsAsBody(article: Article, candidate: Candidate): boolean {
  if (isQuoted(article, candidate)) return true;
  const { firstWord, isStripped } = candidate;
  const before = firstWord - 1;
  if (isStripped || article.gapBefore(firstWord) !== TOUCHING) return false;
  const own = article.classOf(before);
  if (own & (VERB | GROUP | MEDIA_VERB | MATCH)) return true;
  return (
    (own & FUNCTION) !== 0 &&
    article.gapBefore(before) === TOUCHING &&
    (article.classOf(before - 1) & GROUP) !== 0
  );
}

function endsInAlef(article: Article, word: number): boolean {
  return article.folded.codes[article.words.end[word]! - 1] === LETTER_CODE.alef;
}
