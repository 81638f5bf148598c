import { LETTER_CODE } from '../../arabic/clitics.ts';
import { FATHATAN } from '../../arabic/name-neighbours.ts';
import { BEHIND_TITLES, HONORIFICS } from '../../arabic/titles.ts';
import { WHO_ENTERS } from '../../arabic/word-senses.ts';
import { sourceOffset } from '../../text/folding.ts';
import { QUOTED, TOUCHING, type Article } from './article.ts';
import { isPlace, isQuote, isSingle, type Candidate } from './candidate.ts';
import { HashSet } from './hash-set.ts';
import type { KnownWords } from './known-words.ts';
import {
  FUNCTION,
  headNounOf,
  INTO,
  MANNER,
  STATE,
  TITLE_DIRECT,
  TITLE_OFFICE,
  TITLE_PRIVATE,
  TO_PLACE,
  VERB,
} from './word-classes.ts';
import { setOf } from './word-set.ts';
import type { EntityKind } from '../entity.ts';
import { wordHashes } from '../gazetteer/cue.ts';

/** «رئيس حكومة الوحدة الوطنية عبد الحميد الدبيبة»: more words than these do not stand between an office and its holder. */
const LONGEST_OFFICE = 6;
/** «المبعوث الأميركي الخاص ويتكوف». */
const LONGEST_RANK = 2;
const whoEnters = setOf(WHO_ENTERS);
const honorifics = setOf(HONORIFICS);
const behindTitles = new HashSet(BEHIND_TITLES.map((word) => wordHashes(word)[0]!));

/** True where a public title announces the word: «الرئيس هادي», «وزير الخارجية الإيطالي باولو …». */
export function isAnnounced(article: Article, firstWord: number): boolean {
  // «الرئيس العراقي الأسير صدام حسين»: a title is announced by none.
  if (article.classOf(firstWord) & (TITLE_DIRECT | TITLE_OFFICE | TITLE_PRIVATE)) return false;
  for (let word = firstWord - 1; word >= 0 && firstWord - word <= LONGEST_OFFICE; word--) {
    if (article.gapBefore(word + 1) !== TOUCHING) return false;
    const own = article.classOf(word);
    if (own & TITLE_OFFICE) return true;
    if (own & TITLE_DIRECT) return isBareUntil(article, word + 1, firstWord);
    if (own & (FUNCTION | TITLE_PRIVATE)) return false;
  }
  return false;
}

/** True where a rank or an adjective of the title stands before the name, or nothing: «الفريق أول البرهان», «السفير الأميركي نورلاند». */
function isBareUntil(article: Article, from: number, firstWord: number): boolean {
  if (firstWord - from > LONGEST_RANK) return false;
  for (let word = from; word < firstWord; word++) {
    const isAdjective = article.isDefinite(word) && article.classOf(word) === 0 && endsInYeh(article, word);
    if (!isAdjective && !article.readsAsOneOf(word, behindTitles)) return false;
  }
  return true;
}

/** True where the noun just before says that a name of this kind follows: «مدينة سرت», «صحيفة «النهار»». */
export function hasHeadNoun(article: Article, candidate: Candidate, kind: EntityKind): boolean {
  const before = candidate.firstWord - 1;
  if (candidate.isStripped || article.gapBefore(candidate.firstWord) > QUOTED) return false;
  const own = article.classOf(before);
  // «أطراف المدينة», «وسط القاعدة»: a direction says nothing of a word that has the article.
  if (own & TO_PLACE && article.isDefinite(candidate.firstWord)) return false;
  return (
    (own & headNounOf(kind)) !== 0 ||
    (kind === 'place' && (own & STATE) !== 0 && !article.isDefinite(candidate.firstWord))
  );
}

/** True where quotes or brackets stand right at both ends. */
export function isQuoted(article: Article, candidate: Candidate): boolean {
  const { codes, length } = article.folded;
  return isQuote(codes[candidate.start - 1]) && candidate.end < length && isQuote(codes[candidate.end]);
}

/** True behind a preposition that a place follows: «في سرت», «بسرت», not «وسرت». */
export function isBehindPreposition(article: Article, candidate: Candidate): boolean {
  if (candidate.isStripped) return isBehindLetter(article, candidate);
  if (article.gapBefore(candidate.firstWord) !== TOUCHING) return false;
  return (article.classOf(candidate.firstWord - 1) & TO_PLACE) !== 0;
}

/** As `isBehindPreposition`, of a word with the article: «في الطفيلة», «بالعقبة», not «حول المدينة». */
export function isBehindStrictPreposition(article: Article, candidate: Candidate): boolean {
  if (candidate.isStripped) return isBehindLetter(article, candidate);
  if (article.gapBefore(candidate.firstWord) !== TOUCHING) return false;
  return (article.classOf(candidate.firstWord - 1) & INTO) !== 0;
}

/** «بسرت», «ولسرت», «فالبصرة»: a letter before the name that no verb and no particle begins with, as «أنهم» and «وتدمر» do. */
export function isBehindLetter(article: Article, { start, firstWord }: Candidate): boolean {
  const letter = article.folded.codes[start - 1];
  if (letter === LETTER_CODE.and || letter === LETTER_CODE.alef) return false;
  return letter !== LETTER_CODE.feh || article.isDefinite(firstWord);
}

/** True where the word bears the accusative of an indefinite noun: «كوبًا». */
export function hasNunation({ folded }: Article, { end }: Candidate): boolean {
  const from = sourceOffset(folded, Math.max(0, end - 2));
  for (let i = from; i < from + LONGEST_ENDING; i++) {
    const unit = folded.source.charCodeAt(i);
    if (unit === FATHATAN_UNIT) return true;
    if (!(unit >= FIRST_OF_WORD && unit <= LAST_OF_WORD)) return false;
  }
  return false;
}
/** Two letters and a sign on each. */
const LONGEST_ENDING = 5;
const FATHATAN_UNIT = FATHATAN.charCodeAt(0);
/** Letters and vowel signs of Arabic. */
const FIRST_OF_WORD = 0x0621;
const LAST_OF_WORD = 0x0652;

/** True for an adjective that says how: «على نحو سريع», «بشكل رئيسي». */
export function isManner(article: Article, { firstWord, isStripped }: Candidate): boolean {
  if (isStripped || article.gapBefore(firstWord) !== TOUCHING || article.isDefinite(firstWord)) return false;
  return (article.classOf(firstWord - 1) & MANNER) !== 0;
}

/**
 * True where the neighbours show the ordinary sense of a word that is a name too: a definite adjective behind its noun
 * («الظروف القاهرة», «القاعدة العسكرية»), or a noun before its genitive («فتح المعابر», «صور الأقمار»).
 * Words that are names or nationalities show nothing.
 */
export function readsAsWord(article: Article, candidate: Candidate, known: KnownWords): boolean {
  const { firstWord, lastWord } = candidate;
  const before = firstWord - 1;
  const behind = lastWord + 1;
  const isFollowed =
    article.gapBefore(behind) === TOUCHING &&
    article.isDefinite(behind) &&
    !known.isName(behind) &&
    // «مهرجان كان الذي», but not «في صور التي التقطت».
    (isSingle(candidate) || !(article.classOf(behind) & FUNCTION));
  if (!article.isDefinite(firstWord)) {
    // «مجلس السيادة الفريق»: behind a construct a title begins something new.
    const isConstruct = !isSingle(candidate) && article.isDefinite(lastWord);
    // «قنا والبحيرة»: what is joined is no genitive.
    const isJoined = article.folded.codes[article.words.start[behind]!] === LETTER_CODE.and;
    if (!isFollowed || (isSingle(candidate) && (isJoined || isSubject(article, candidate)))) return false;
    // «بانياس وجبلة للحرية»: behind a name that it is joined to, with a preposition behind.
    if (candidate.isStripped && known.isName(before) && startsWithProclitic(article, behind)) return false;
    return !isConstruct || mayBeAdjective(article, behind);
  }
  // «القاعدة العسكرية»: the adjective of the word, unless a title or a head noun begins something new.
  if (
    isFollowed &&
    isSingle(candidate) &&
    mayBeAdjective(article, behind) &&
    !startsWithProclitic(article, behind)
  )
    return true;
  if (candidate.isStripped || article.gapBefore(firstWord) !== TOUCHING) return false;
  if (!article.isDefinite(before) || known.isName(before) || article.classOf(before) !== 0) return false;
  // «عم الإضراب الضفة»
  return !(isPlace(candidate) && article.readsAsOneOf(before, whoEnters));
}

/** «استدعت قطر السفير»: behind a verb of the feminine a place acts, and what follows is no genitive. */
function isSubject(article: Article, candidate: Candidate): boolean {
  const { firstWord, isStripped } = candidate;
  if (isStripped || !isPlace(candidate) || article.gapBefore(firstWord) !== TOUCHING) return false;
  const before = firstWord - 1;
  return (
    (article.classOf(before) & VERB) !== 0 &&
    article.folded.codes[article.words.end[before]! - 1] === LETTER_CODE.teh
  );
}

/** True for a definite word of no class, or of one that is also an adjective: «الإصلاح السياسي». */
function mayBeAdjective(article: Article, word: number): boolean {
  const own = article.classOf(word);
  return own === 0 || (own === TITLE_PRIVATE && endsInYeh(article, word));
}

/** True where the word carries a proclitic: «القاعدة والجماعات». */
export function startsWithProclitic(article: Article, word: number): boolean {
  return article.isDefinite(word) && article.folded.codes[article.words.start[word]!] !== LETTER_CODE.alef;
}

/**
 * True where a word that is a country and its adjective too is the adjective: behind a noun with the article or a name
 * that it agrees with («الحكومة السعودية», «العلا السعودية»); «غادر الرئيس السعودية» is the country.
 */
export function readsAsAdjective(article: Article, candidate: Candidate, known: KnownWords): boolean {
  const before = candidate.firstWord - 1;
  if (candidate.isStripped || article.gapBefore(candidate.firstWord) > QUOTED) return false;
  if (known.isName(before)) return true;
  const own = article.classOf(before);
  if (!article.isDefinite(before) || (own & FUNCTION) !== 0) return false;
  if ((own & (TITLE_DIRECT | TITLE_OFFICE | TITLE_PRIVATE)) === 0) return true;
  // «الرئيس السوداني عمر البشير», not «السيد السوداني», «غادر الرئيس السعودية»
  if (honorifics.has(article.words.hash[before]!)) return false;
  return endsFeminine(article, before) === endsFeminine(article, candidate.firstWord);
}

function endsFeminine({ folded, words }: Article, word: number): boolean {
  return folded.codes[words.end[word]! - 1] === LETTER_CODE.feminine;
}

/** True where the last letter is that of an adjective of relation. */
export function endsInYeh(article: Article, word: number): boolean {
  return article.folded.codes[article.words.end[word]! - 1] === LETTER_CODE.yeh;
}
