import { LETTER_CODE } from '../../arabic/clitics.ts';
import { DOTTED_YEH, FATHATAN, SERVANT_WORD, SON_WORD } from '../../arabic/name-neighbours.ts';
import { QUOTED, TOUCHING, type Article } from './article.ts';
import { isQuote, isSingle, type Candidate } from './candidate.ts';
import type { KnownWords } from './known-words.ts';
import {
  FACILITY,
  FUNCTION,
  GIVEN,
  headNounOf,
  INTO,
  KIN,
  MANNER,
  NOBODY,
  OBJECT,
  STATE,
  TITLE_DIRECT,
  TITLE_OFFICE,
  TITLE_PRIVATE,
  TO_PLACE,
  WORD_CLASSES,
} from './word-classes.ts';
import type { EntityKind } from '../entity.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import { STRONG } from '../gazetteer/layout.ts';

const [SERVANT] = wordHashes(SERVANT_WORD);
const [SON] = wordHashes(SON_WORD);

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
  return (own & headNounOf(kind)) !== 0 || (kind === 'place' && (own & STATE) !== 0);
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

/** As `isBehindPreposition`, of a word with the article: «في الطفيلة», «بالعقبة», not «حول المدينة». */
export function isBehindStrictPreposition(article: Article, candidate: Candidate): boolean {
  const { firstWord } = candidate;
  if (candidate.isStripped) return article.folded.codes[article.words.start[firstWord]!] !== LETTER_CODE.and;
  if (article.gapBefore(firstWord) !== TOUCHING) return false;
  return (article.classOf(firstWord - 1) & INTO) !== 0;
}

/** True where the word bears the accusative of an indefinite noun: «كوبًا». */
export function hasNunation({ folded }: Article, { end }: Candidate): boolean {
  const from = folded.at[end - 2] ?? 0;
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
  const touchesBehind = article.gapBefore(behind) === TOUCHING;
  if (!article.isDefinite(firstWord)) {
    return touchesBehind && article.isDefinite(behind) && !known.isName(behind);
  }
  if (touchesBehind && isSingle(candidate) && article.isDefinite(behind) && !known.isName(behind)) {
    // «القاعدة العسكرية»: the adjective of the word, unless a title or a head noun begins something new.
    if (mayBeAdjective(article, behind) && !startsWithProclitic(article, behind)) return true;
  }
  if (candidate.isStripped || article.gapBefore(firstWord) !== TOUCHING) return false;
  return article.isDefinite(before) && !known.isName(before) && article.classOf(before) === 0;
}

/** True for a definite word of no class, or of one that is also an adjective: «الإصلاح السياسي». */
function mayBeAdjective(article: Article, word: number): boolean {
  const own = article.classOf(word);
  return own === 0 || (own === TITLE_PRIVATE && endsInYeh(article, word));
}

/** True where the word carries a proclitic: «القاعدة والجماعات». */
function startsWithProclitic(article: Article, word: number): boolean {
  return article.isDefinite(word) && article.folded.codes[article.words.start[word]!] !== LETTER_CODE.alef;
}

/**
 * True where a person's name belongs to the longer name of somebody else («أحمد سالم الحريري», «السنوسي عبد النبي»)
 * or to a street or a school that bears it («شارع الحبيب بورقيبة»).
 * The name of somebody who was announced may end just before it: «الرئيس هادي خالد بحاح».
 */
export function isInsideLongerName(article: Article, candidate: Candidate, known: KnownWords): boolean {
  const { firstWord, lastWord } = candidate;
  if (!candidate.isStripped && article.gapBefore(firstWord) === TOUCHING) {
    const before = firstWord - 1;
    const own = article.classOf(before);
    const isTitle = (own & (TITLE_DIRECT | TITLE_OFFICE | TITLE_PRIVATE)) !== 0;
    if (own & FACILITY && !isTitle) return true;
    // A name of three words and more is hardly borne by a second person («الشابة ندى آغا سلطان»).
    if (own & KIN || (own & NOBODY && (lastWord - firstWord < 2 || goesOn(article, lastWord, known))))
      return true;
    // «وكرم منة شلبي»: a verb; a given name with a proclitic does not continue in a full name.
    const isWhole = isSingle(candidate) || WORD_CLASSES.get(article.words.hash[before]!) !== undefined;
    if (!isTitle && isWhole && isGivenAt(article, before) && !known.endsAnnounced(before)) return true;
    // «الحاج سعود الفيصل الوزاني», «أحمدو ولد الشيخ».
    if (own & TITLE_PRIVATE && !isPublic(own) && hasFurtherFamilyName(article, lastWord, known)) return true;
    if (startsWithSon(article, candidate) && own === 0 && !article.isDefinite(before)) return true;
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
    if (isSingle(candidate) && own & TITLE_PRIVATE && !isPublic(own)) return true;
  }
  const behind = lastWord + 1;
  if (article.gapBefore(behind) !== TOUCHING || known.beginsName(behind)) return false;
  if (!isSingle(candidate)) {
    // «صدام حسين جاسم العبيدي»: a full name goes on with a given name and a family name.
    const isGiven = (WORD_CLASSES.get(article.words.hash[behind]!) & GIVEN) !== 0;
    if (isGiven && isGivenAt(article, behind) && hasFurtherFamilyName(article, behind, known)) return true;
    // «أبو مازن البقال»: a byname that many bear, and what its bearer does.
    return (article.classOf(firstWord) & KIN) !== 0 && (article.classOf(behind) & NOBODY) !== 0;
  }
  // A given name behind a proclitic begins something else: «هنأ السيسي ومحمد».
  const next = WORD_CLASSES.get(article.words.hash[behind]!);
  if (next & KIN) return true;
  return isGivenAt(article, behind) && (next & GIVEN) !== 0 && isGivenWord(article, firstWord);
}

/** True behind «مطعم», «سفينة», and in the quotation marks behind «السفينة التجارية». */
export function isNameOfObject(article: Article, candidate: Candidate): boolean {
  const { firstWord } = candidate;
  if (candidate.isStripped || article.gapBefore(firstWord) > QUOTED) return false;
  const before = firstWord - 1;
  // «رئيس الشركة أمين الناصر»: with the article only where quotation marks show the name.
  if (!article.isDefinite(before)) return (article.classOf(before) & OBJECT) !== 0;
  if (!isQuoted(article, candidate)) return false;
  if (article.classOf(before) & OBJECT) return true;
  return article.gapBefore(before) === TOUCHING && (article.classOf(before - 1) & OBJECT) !== 0;
}

const isPublic = (own: number): boolean => (own & (TITLE_DIRECT | TITLE_OFFICE)) !== 0;

/** True for a given name; «على» is one only where it is written and stands as one («صالح علي عبد الله»). */
function isGivenAt(article: Article, word: number): boolean {
  const own = article.classOf(word);
  // «عبد الله دميرتاش»: the second half of a servant's name.
  if (own === 0 && article.isDefinite(word)) return article.words.hash[word - 1] === SERVANT;
  if (!(own & GIVEN)) return false;
  if (!(own & FUNCTION)) return true;
  const { folded, words } = article;
  if (folded.source[folded.at[words.end[word]! - 1]!] !== DOTTED_YEH) return false;
  return ((article.classOf(word - 1) | article.classOf(word + 1)) & (GIVEN | KIN)) !== 0;
}

/** «سعود الفيصل الوزاني»: one more family name behind a full name. */
function hasFurtherFamilyName(article: Article, lastWord: number, known: KnownWords): boolean {
  const behind = lastWord + 1;
  if (article.gapBefore(behind) !== TOUCHING || known.beginsName(behind)) return false;
  return article.isDefinite(behind) && article.classOf(behind) === 0 && endsInYeh(article, behind);
}

/** «الجزار حسن نصر الله أبو زهرة»: further words of a name behind a full name. */
function goesOn(article: Article, lastWord: number, known: KnownWords): boolean {
  const behind = lastWord + 1;
  if (article.gapBefore(behind) !== TOUCHING || known.beginsName(behind)) return false;
  const own = article.classOf(behind);
  if (own & KIN || isGivenAt(article, behind)) return true;
  return (
    own === 0 &&
    (hasFurtherFamilyName(article, lastWord, known) || hasFurtherFamilyName(article, behind, known))
  );
}

/** «ولد الشيخ»: what stands before it is the first half of the name. */
function startsWithSon(article: Article, { firstWord, lastWord, claims }: Candidate): boolean {
  return (
    lastWord > firstWord &&
    article.words.hash[firstWord] === SON &&
    claims.every(({ flag }) => flag !== STRONG)
  );
}

function endsInYeh(article: Article, word: number): boolean {
  return article.folded.codes[article.words.end[word]! - 1] === LETTER_CODE.yeh;
}

/** True where the word itself could be a first name: only then does a given name behind it continue it. */
function isGivenWord(article: Article, word: number): boolean {
  return (article.classOf(word) & GIVEN) !== 0 || article.isDefinite(word);
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
  return article.isDefinite(before) && (own & (TITLE_DIRECT | TITLE_OFFICE | TITLE_PRIVATE | FUNCTION)) === 0;
}
