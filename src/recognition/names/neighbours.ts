import { LETTER_CODE } from '../../arabic/clitics.ts';
import { QUOTED, TOUCHING, type Article } from './article.ts';
import { isQuote, isSingle, type Candidate } from './candidate.ts';
import {
  FACILITY,
  FUNCTION,
  GIVEN,
  HEAD_OF,
  KIN,
  NOBODY,
  TITLE_DIRECT,
  TITLE_OFFICE,
  TITLE_PRIVATE,
  TO_PLACE,
} from './word-classes.ts';
import type { EntityKind } from '../entity.ts';

/** «رئيس حكومة الوحدة الوطنية عبد الحميد الدبيبة»: more words than these do not stand between an office and its holder. */
const LONGEST_OFFICE = 6;

/** True where a public title announces the word: «الرئيس هادي», «وزير الخارجية الإيطالي باولو …». */
export function isAnnounced(article: Article, firstWord: number): boolean {
  // «الرئيس العراقي الأسير صدام حسين»: a title is announced by none.
  if (article.classOf(firstWord) & (TITLE_DIRECT | TITLE_OFFICE | TITLE_PRIVATE)) return false;
  for (let word = firstWord - 1; word >= 0 && firstWord - word <= LONGEST_OFFICE; word--) {
    if (article.gapBefore(word + 1) !== TOUCHING) return false;
    const own = article.classOf(word);
    if (own & TITLE_OFFICE) return true;
    if (own & TITLE_DIRECT) return word === firstWord - 1;
    if (own & (FUNCTION | TITLE_PRIVATE)) return false;
  }
  return false;
}

/** True where the noun just before says that a name of this kind follows: «مدينة سرت», «صحيفة «النهار»». */
export function hasHeadNoun(article: Article, candidate: Candidate, kind: EntityKind): boolean {
  const before = candidate.firstWord - 1;
  if (candidate.isStripped || article.gapBefore(candidate.firstWord) > QUOTED) return false;
  const own = article.classOf(before);
  // «أطراف المدينة», «وسط القاعدة»: a direction says nothing of a word that has the article.
  if (own & TO_PLACE && article.isDefinite(candidate.firstWord)) return false;
  return (own & HEAD_OF[kind]) !== 0;
}

/** True where quotes or brackets stand right at both ends. */
export function isQuoted(article: Article, candidate: Candidate): boolean {
  const { codes, length } = article.folded;
  return isQuote(codes[candidate.start - 1]) && candidate.end < length && isQuote(codes[candidate.end]);
}

/** True behind a preposition that a place follows: «في سرت», «بسرت» (a proclitic counts). */
export function isBehindPreposition(article: Article, candidate: Candidate): boolean {
  if (candidate.isStripped) return true;
  if (article.gapBefore(candidate.firstWord) !== TOUCHING) return false;
  return (article.classOf(candidate.firstWord - 1) & TO_PLACE) !== 0;
}

/**
 * True where the neighbours show the ordinary sense of a word that is a name too: a definite adjective behind its noun
 * («الظروف القاهرة», «القاعدة العسكرية»), or a noun before its genitive («فتح المعابر», «صور الأقمار»).
 * @param isName tells words that are names or nationalities: they show nothing.
 */
export function readsAsWord(
  article: Article,
  candidate: Candidate,
  isName: (word: number) => boolean,
): boolean {
  const { firstWord, lastWord } = candidate;
  const before = firstWord - 1;
  const behind = lastWord + 1;
  const touchesBehind = article.gapBefore(behind) === TOUCHING;
  if (!article.isDefinite(firstWord)) {
    return touchesBehind && article.isDefinite(behind) && !isName(behind);
  }
  if (touchesBehind && isSingle(candidate) && article.isDefinite(behind) && !isName(behind)) {
    // «القاعدة العسكرية»: the adjective of the word, unless a title or a head noun begins something new.
    if (article.classOf(behind) === 0 && !startsWithProclitic(article, behind)) return true;
  }
  if (candidate.isStripped || article.gapBefore(firstWord) !== TOUCHING) return false;
  return article.isDefinite(before) && !isName(before) && article.classOf(before) === 0;
}

/** True where the word carries a proclitic: «القاعدة والجماعات». */
function startsWithProclitic(article: Article, word: number): boolean {
  return article.isDefinite(word) && article.folded.codes[article.words.start[word]!] !== LETTER_CODE.alef;
}

/**
 * True where a person's name belongs to the longer name of somebody else («أحمد سالم الحريري», «السنوسي عبد النبي»)
 * or to a street or a school that bears it («شارع الحبيب بورقيبة»).
 * @param beginsName tells words at which another known name begins.
 */
export function isInsideLongerName(
  article: Article,
  candidate: Candidate,
  beginsName: (word: number) => boolean,
): boolean {
  const { firstWord, lastWord } = candidate;
  if (!candidate.isStripped && article.gapBefore(firstWord) === TOUCHING) {
    const before = firstWord - 1;
    const own = article.classOf(before);
    const isTitle = (own & (TITLE_DIRECT | TITLE_OFFICE | TITLE_PRIVATE)) !== 0;
    if (own & FACILITY && !isTitle) return true;
    if (own & (KIN | NOBODY)) return true;
    if (own & GIVEN && !isTitle) return true;
    if (
      isSingle(candidate) &&
      own === 0 &&
      !article.isDefinite(before) &&
      article.gapBefore(before) === TOUCHING
    ) {
      // «المواطن كرار حيدر الساعدي»: an unknown word between a given name or a private title and the family name.
      const further = article.classOf(before - 1);
      if (further & GIVEN || further & TITLE_PRIVATE || further & KIN) return true;
    }
    if (isSingle(candidate) && own & TITLE_PRIVATE && !(own & (TITLE_DIRECT | TITLE_OFFICE))) return true;
  }
  const behind = lastWord + 1;
  if (article.gapBefore(behind) !== TOUCHING || beginsName(behind)) return false;
  const next = article.classOf(behind);
  const first = article.words.start[behind]!;
  // A given name behind a proclitic begins something else: «هنأ السيسي ومحمد».
  if (next & KIN) return isSingle(candidate);
  return (
    isSingle(candidate) &&
    (next & GIVEN) !== 0 &&
    (next & FUNCTION) === 0 &&
    first >= 0 &&
    isGivenWord(article, firstWord)
  );
}

/** True where the word itself could be a first name: only then does a given name behind it continue it. */
function isGivenWord(article: Article, word: number): boolean {
  return (article.classOf(word) & GIVEN) !== 0 || article.isDefinite(word);
}

/**
 * True where a word that is a country and its adjective too is the adjective: behind a noun with the article or a name
 * that it agrees with («الحكومة السعودية», «العلا السعودية»); «غادر الرئيس السعودية» is the country.
 */
export function readsAsAdjective(
  article: Article,
  candidate: Candidate,
  isName: (word: number) => boolean,
): boolean {
  const before = candidate.firstWord - 1;
  if (candidate.isStripped || article.gapBefore(candidate.firstWord) > QUOTED) return false;
  if (isName(before)) return true;
  const own = article.classOf(before);
  return article.isDefinite(before) && (own & (TITLE_DIRECT | TITLE_OFFICE | TITLE_PRIVATE | FUNCTION)) === 0;
}
