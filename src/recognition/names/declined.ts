import {
  ADVERBS,
  BEFORE_VERBS,
  GOVERNING,
  NOUNS_IN_ALEF,
  ONE_OBJECT,
  RELATIVES,
  RELATIVES_OF_WOMEN,
} from '../../arabic/word-senses.ts';
import { LETTER_CODE } from '../../arabic/clitics.ts';
import { SERVANT_WORD } from '../../arabic/name-neighbours.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import { TOUCHING, type Article } from './article.ts';
import { isPerson, isPlace, isSingle, type Candidate } from './candidate.ts';
import { isEverydayPhrase } from './everyday-phrases.ts';
import type { KnownWords } from './known-words.ts';
import { FUNCTION, GIVEN, KIN, TITLE_DIRECT, TITLE_OFFICE, TITLE_PRIVATE } from './word-classes.ts';
import { isSpeltAsWord } from './spelt-as-words.ts';
import { endsInAlef } from './word-senses.ts';
import { setOf } from './word-set.ts';

const [ONE] = wordHashes(ONE_OBJECT);
const [SERVANT] = wordHashes(SERVANT_WORD);
const beforeVerbs = setOf(BEFORE_VERBS);
const relatives = setOf(RELATIVES);
const relativesOfWomen = setOf(RELATIVES_OF_WOMEN);
const adverbs = setOf([...ADVERBS, ...NOUNS_IN_ALEF]);
const governing = setOf(GOVERNING);
/** Shorter words with an alef at their end are verbs as a rule: «غزا», «دعا». */
const SHORTEST_NOUN = 4;

/** True where grammar leaves no room for a name: «قد سبها زوجها», «مسرحا رومانيا». */
export function isNoNameByForm(article: Article, candidate: Candidate, known: KnownWords): boolean {
  if (isEverydayPhrase(article, candidate, known) || isSpeltAsWord(article, candidate, known)) return true;
  const { firstWord, isStripped } = candidate;
  if (isStripped || article.gapBefore(firstWord) !== TOUCHING) return false;
  if (beforeVerbs.has(article.words.hash[firstWord - 1]!)) return true;
  if (!isSingle(candidate)) return false;
  // «التي تشاد على الشاطئ»
  const first = article.folded.codes[candidate.start];
  const mayBePresent = first === LETTER_CODE.teh || first === LETTER_CODE.yeh;
  if (mayBePresent && relatives.has(article.words.hash[firstWord - 1]!)) return true;
  if (
    article.folded.codes[candidate.end - 1] === LETTER_CODE.noon &&
    relativesOfWomen.has(article.words.hash[firstWord - 1]!)
  )
    return true;
  const behind = candidate.firstWord + 1;
  if (article.words.hash[behind] === ONE && article.gapBefore(behind) === TOUCHING)
    return endsInAlef(article, candidate.firstWord);
  return isGivenName(article, candidate) || isDeclinedAdjective(article, candidate, known);
}

/** «الطالبة تسنيم عادل الزيات»: what papers, towns and bodies are called, behind a title of persons and before a given name. */
function isGivenName(article: Article, candidate: Candidate): boolean {
  const { firstWord } = candidate;
  const own = article.classOf(firstWord - 1);
  if (!(own & TITLE_PRIVATE) || own & (TITLE_DIRECT | TITLE_OFFICE) || isPerson(candidate)) return false;
  // «شيخ الأزهر أحمد الطيب»
  if (!article.isDefinite(firstWord - 1) || article.isDefinite(firstWord)) return false;
  const next = article.classOf(firstWord + 1);
  if (article.gapBefore(firstWord + 1) !== TOUCHING || next & FUNCTION) return false;
  // «التلميذة سوريا عبد المولى»
  return (next & (GIVEN | KIN)) !== 0 || article.words.hash[firstWord + 1] === SERVANT;
}

/**
 * «غواصا ألمانيا»: the name of a country in ـيا is its adjective too, declined as the indefinite object before it. A
 * participle may have the country as its object («متهما روسيا»), and adverbs stand before anything («رسميا ألمانيا»).
 */
function isDeclinedAdjective(article: Article, candidate: Candidate, known: KnownWords): boolean {
  const { firstWord, lastWord } = candidate;
  const { words, folded } = article;
  const end = words.end[lastWord]!;
  if (folded.codes[end - 1] !== LETTER_CODE.alef || folded.codes[end - 2] !== LETTER_CODE.yeh) return false;
  if (!isPlace(candidate)) return false;
  const before = firstWord - 1;
  const last = words.end[before]!;
  if (folded.codes[last - 1] !== LETTER_CODE.alef || last - words.start[before]! < SHORTEST_NOUN)
    return false;
  // «اتخذتها بريطانيا», «زاروا تركيا»: verbs.
  const letter = folded.codes[last - 2];
  if (letter === LETTER_CODE.feminine || letter === LETTER_CODE.and) return false;
  // «ضحايا سوريا»: a plural. «رئيسا روسيا وتركيا»: the two of both.
  if (letter === LETTER_CODE.yeh && folded.codes[last - 3] === LETTER_CODE.alef) return false;
  if (article.gapBefore(lastWord + 1) === TOUCHING && known.isName(lastWord + 1)) return false;
  if (article.isDefinite(before) || article.classOf(before) !== 0 || known.isName(before)) return false;
  return !article.readsAsOneOf(before, adverbs) && !article.readsAsOneOf(before, governing);
}
