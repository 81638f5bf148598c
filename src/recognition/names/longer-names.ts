import { LETTER_CODE } from '../../arabic/clitics.ts';
import { EQUALISED } from '../../arabic/everyday-phrases.ts';
import {
  DOTTED_YEH,
  FAITH_WORD,
  SERVANT_WORD,
  SON_WORD,
  YEH_WITH_HAMZA,
} from '../../arabic/name-neighbours.ts';
import { NO_FAMILY_NAMES } from '../../arabic/word-senses.ts';
import { sourceOffset } from '../../text/folding.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import { STRONG } from '../gazetteer/layout.ts';
import { TOUCHING, type Article } from './article.ts';
import { isSingle, type Candidate } from './candidate.ts';
import { speaksOfSport } from './company.ts';
import { goesOnAsForeign, isOfficeAtEnd } from './other-bearers.ts';
import type { KnownWords } from './known-words.ts';
import { endsInYeh, isAnnounced, startsWithProclitic } from './neighbours.ts';
import { setOf } from './word-set.ts';
import {
  FACILITY,
  FUNCTION,
  GIVEN,
  KIN,
  NOBODY,
  TITLE_DIRECT,
  TITLE_OFFICE,
  TITLE_PRIVATE,
  VERB,
  WORD_CLASSES,
} from './word-classes.ts';

const equalised = setOf(EQUALISED);
const noFamilyNames = setOf(NO_FAMILY_NAMES);
const [SERVANT] = wordHashes(SERVANT_WORD);
const [FAITH] = wordHashes(FAITH_WORD);
const [SON] = wordHashes(SON_WORD);

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
    if (own & KIN || (own & NOBODY && isNobodys(article, candidate, known))) return true;
    // «وكرم منة شلبي»: a verb; a given name with a proclitic does not continue in a full name.
    const isWhole = isSingle(candidate) || WORD_CLASSES.get(article.words.hash[before]!) !== undefined;
    const isGiven = isGivenAt(article, before) && !isEqualiser(article, before);
    if (!isTitle && isWhole && isGiven && !known.endsAnnounced(before)) return true;
    // «الحاج سعود الفيصل الوزاني», «أحمدو ولد الشيخ».
    if (own & TITLE_PRIVATE && !isPublic(own)) {
      if (hasFurtherNames(article, lastWord, known)) return true;
      // «السيدة ماجدة الرومي أبو النصر»
      const behind = lastWord + 1;
      if (
        article.gapBefore(behind) === TOUCHING &&
        article.classOf(behind) & KIN &&
        !known.mayBeginName(behind)
      )
        return true;
    }
    if (startsWithSon(article, candidate) && own === 0 && !article.isDefinite(before)) return true;
    if (
      isSingle(candidate) &&
      own === 0 &&
      !article.isDefinite(before) &&
      article.gapBefore(before) === TOUCHING
    ) {
      // «المواطن كرار حيدر الساعدي»: an unknown word between a given name or a private title and the family name.
      const further = article.classOf(before - 1);
      // «أمير قطر ميسي البشت»: an office is no given name. «رفعت صور ميسي»: a verb is none.
      if (!isPublic(further) && !(further & VERB) && further & (GIVEN | TITLE_PRIVATE | KIN)) return true;
      // «عضو المجلس البلدي ضو فرج».
      if (isGivenAt(article, firstWord) && !known.isName(before) && isAnnounced(article, firstWord))
        return true;
    }
    if (isSingle(candidate) && own === 0 && isDefiniteMiddle(article, before, known)) return true;
    if (isSingle(candidate) && own & TITLE_PRIVATE && !isPublic(own)) return true;
    // «الدكتور بطرس غالي حنا», «اللاعب الهاوي وليد جنبلاط عطا الله».
    if (
      lastWord - firstWord === 1 &&
      isPrivatelyTitled(article, before) &&
      goesOnAsGiven(article, lastWord, known)
    )
      return true;
  }
  if (
    !isSingle(candidate) &&
    (isNameThatGoesOn(article, candidate, known) || isOfficeAtEnd(article, lastWord))
  )
    return true;
  if (lastWord - firstWord === 1 && goesOnAsForeign(article, candidate)) return true;
  const behind = lastWord + 1;
  if (article.gapBefore(behind) !== TOUCHING || known.beginsName(behind)) return false;
  if (!isSingle(candidate)) {
    // «الصادق المهدي عبد الجليل»
    if (article.words.hash[behind] === SERVANT) return true;
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

/** «وعادل ميسي النتيجة» */
function isEqualiser(article: Article, word: number): boolean {
  return equalised.has(article.words.hash[word]!) && speaksOfSport(article);
}

/** «الشاب محمود عباس»; an unusual name («الشابة مهسا أميني») or one of three words is hardly borne by a second person. */
function isNobodys(article: Article, candidate: Candidate, known: KnownWords): boolean {
  const { firstWord, lastWord } = candidate;
  if (goesOn(article, lastWord, known) || isSingle(candidate)) return true;
  if (lastWord - firstWord < 2 && isGivenAt(article, firstWord)) return true;
  // «البستاني ديفيد كاميرون ويلش»
  const behind = lastWord + 1;
  return (
    article.gapBefore(behind) === TOUCHING && article.classOf(behind) === 0 && !article.isDefinite(behind)
  );
}

/** «نجاة المبروك حفتر», «سيد أبو اليزيد السيسي»: an unknown word with the article between a given name and the family name. */
function isDefiniteMiddle(article: Article, word: number, known: KnownWords): boolean {
  if (!article.isDefinite(word) || known.isName(word) || startsWithProclitic(article, word)) return false;
  if (article.gapBefore(word) !== TOUCHING || known.isName(word - 1)) return false;
  const further = article.classOf(word - 1);
  return (further & (GIVEN | KIN)) !== 0 && !(further & (FUNCTION | TITLE_DIRECT | TITLE_OFFICE));
}

/** True behind a title that anybody may bear, or behind its adjective. */
function isPrivatelyTitled(article: Article, before: number): boolean {
  const own = article.classOf(before);
  if (own !== 0) return (own & TITLE_PRIVATE) !== 0 && !isPublic(own);
  const further = article.classOf(before - 1);
  const touches = article.isDefinite(before) && article.gapBefore(before) === TOUCHING;
  return touches && (further & TITLE_PRIVATE) !== 0 && !isPublic(further);
}

function goesOnAsGiven(article: Article, lastWord: number, known: KnownWords): boolean {
  const behind = lastWord + 1;
  if (article.gapBefore(behind) !== TOUCHING || known.mayBeginName(behind)) return false;
  const next = WORD_CLASSES.get(article.words.hash[behind]!);
  return (next & GIVEN) !== 0 && !(next & FUNCTION);
}

/**
 * «مدير المركز الصديق الكبير المرغني»: one more family name behind a full name. Not behind a bare noun, whose adjective
 * it may be («نظام معمر القذافي القمعي»), and not where somebody known may begin («استقبل محمود عباس الغنوشي»).
 */
function isNameThatGoesOn(
  article: Article,
  { firstWord, lastWord, isStripped }: Candidate,
  known: KnownWords,
): boolean {
  if (!hasFurtherFamilyName(article, lastWord, known)) return false;
  if (startsWithProclitic(article, lastWord + 1) || lastWord - firstWord > 2) return false;
  const before = firstWord - 1;
  // «صاحب المخبز عمر البشير الحسناوي», though a coach is called so.
  const isBehindNoun = article.classOf(before) === 0 && article.isDefinite(before);
  if (!isBehindNoun && known.mayBeginName(lastWord + 1)) return false;
  if (isStripped || article.gapBefore(firstWord) !== TOUCHING) return false;
  return article.isDefinite(before) || (article.classOf(before) & FUNCTION) !== 0;
}

const isPublic = (own: number): boolean => (own & (TITLE_DIRECT | TITLE_OFFICE)) !== 0;

/** True for a given name; «على» is one only where it is written and stands as one («صالح علي عبد الله»). */
function isGivenAt(article: Article, word: number): boolean {
  const own = article.classOf(word);
  // «رجل الدين نمر النمر»
  if (article.words.hash[word] === FAITH && !(article.classOf(word - 1) & GIVEN)) return false;
  // «عبد الله دميرتاش»: the second half of a servant's name.
  if (own === 0 && article.isDefinite(word)) return article.words.hash[word - 1] === SERVANT;
  if (!(own & GIVEN)) return false;
  if (!(own & FUNCTION)) return true;
  const { folded, words } = article;
  if (folded.source[sourceOffset(folded, words.end[word]! - 1)] !== DOTTED_YEH) return false;
  return ((article.classOf(word - 1) | article.classOf(word + 1)) & (GIVEN | KIN)) !== 0;
}

/** «سعود الفيصل الوزاني»: one more family name behind a full name. */
function hasFurtherFamilyName(article: Article, lastWord: number, known: KnownWords): boolean {
  const behind = lastWord + 1;
  if (article.gapBefore(behind) !== TOUCHING || known.beginsName(behind)) return false;
  if (!article.isDefinite(behind) || article.classOf(behind) !== 0) return false;
  if (noFamilyNames.has(article.words.hash[behind]!) || endsInHamza(article, behind)) return false;
  return endsInYeh(article, behind) || endsInFeminineYeh(article, behind);
}

/** «الطوارئ», «اللاجئ»: no yeh of relation, though folding makes it one. */
function endsInHamza({ folded, words }: Article, word: number): boolean {
  return folded.source[sourceOffset(folded, words.end[word]! - 1)] === YEH_WITH_HAMZA;
}

/** «الحلبية» */
function endsInFeminineYeh({ folded, words }: Article, word: number): boolean {
  const end = words.end[word]!;
  return folded.codes[end - 1] === LETTER_CODE.feminine && folded.codes[end - 2] === LETTER_CODE.yeh;
}

/** As `hasFurtherFamilyName`, with one unknown name before it: «الحارس علي عبد الله صالح مقبل الريمي». */
function hasFurtherNames(article: Article, lastWord: number, known: KnownWords): boolean {
  if (hasFurtherFamilyName(article, lastWord, known)) return true;
  const behind = lastWord + 1;
  if (article.gapBefore(behind) !== TOUCHING || known.mayBeginName(behind) || article.classOf(behind) !== 0)
    return false;
  const { codes } = article.folded;
  const last = codes[article.words.end[behind]! - 1];
  if (article.isDefinite(behind) || last === LETTER_CODE.feminine || last === LETTER_CODE.alef) return false;
  return hasFurtherFamilyName(article, behind, known);
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

/** True where the word itself could be a first name: only then does a given name behind it continue it. */
function isGivenWord(article: Article, word: number): boolean {
  return (article.classOf(word) & GIVEN) !== 0 || article.isDefinite(word);
}
