import { LETTER_CODE } from '../../arabic/clitics.ts';
import { BEHIND_DUALS, BELONGING, DEEDS_OF_ONE, SCHOOLS } from '../../arabic/everyday-phrases.ts';
import { TOUCHING, type Article } from './article.ts';
import type { KnownWords } from './known-words.ts';
import { isUnknownNoun, lastOf } from './unknown-verbs.ts';
import { GROUP, TO_PLACE, VERB } from './word-classes.ts';
import { setOf } from './word-set.ts';

const belonging = setOf(BELONGING);
const behindDuals = setOf(BEHIND_DUALS);
const schools = setOf(SCHOOLS);
const deedsOfOne = setOf(DEEDS_OF_ONE);
/** «كبيرين» has as many letters, «جامعيان» one more. */
const SHORTEST_DUAL = 5;

/** «وروى طالبان فرا», «عمان له وثلاثة أخوال», «طالبان جامعيان», «فاز طالبان من كلية الطب». */
export function isDual(article: Article, word: number, known: KnownWords): boolean {
  const behind = word + 1;
  if (article.gapBefore(behind) !== TOUCHING) return false;
  const { hash } = article.words;
  if (isDualBehind(article, behind, LETTER_CODE.alef, known)) return true;
  const touches = article.gapBefore(word) === TOUCHING;
  const own = article.classOf(word - 1);
  if (belonging.has(hash[behind]!)) {
    // «قدمت عمان له الدعم»
    if (touches && (own & VERB || lastOf(article, word - 1) === LETTER_CODE.teh)) return false;
    const next = behind + 1;
    return (
      article.gapBefore(next) !== TOUCHING ||
      article.folded.codes[article.words.start[next]!] === LETTER_CODE.and ||
      (article.classOf(next) & TO_PLACE) !== 0
    );
  }
  // «من جامعة», «بكلية»; not «منعت طالبان في جامعة كابل», «مسلحو طالبان في الجامعة».
  const at = article.classOf(behind) & TO_PLACE ? behind + 1 : behind;
  if (article.readsAsOneOf(at, schools) && (at > behind || !schools.has(hash[at]!)))
    return !touches || ((own & GROUP) === 0 && lastOf(article, word - 1) !== LETTER_CODE.teh);
  if (!touches || !article.readsAsOneOf(word - 1, deedsOfOne)) return false;
  // «فرّا», not «مجددا»
  return lastOf(article, behind) === LETTER_CODE.alef && isUnknownNoun(article, behind, known);
}

/** «كبيران», «أفغانيان»; as objects «شقيقين», with their last letter but one as asked. */
export function isDualBehind(article: Article, word: number, vowel: number, known: KnownWords): boolean {
  if (article.gapBefore(word) !== TOUCHING || article.isDefinite(word)) return false;
  const { folded, words } = article;
  const end = words.end[word]!;
  const length = end - words.start[word]!;
  if (length < SHORTEST_DUAL || folded.codes[end - 2] !== vowel || lastOf(article, word) !== LETTER_CODE.noon)
    return false;
  if (vowel === LETTER_CODE.yeh) return !known.isName(word) && article.classOf(word) === 0;
  if (article.readsAsOneOf(word, behindDuals)) return true;
  if (length <= SHORTEST_DUAL || folded.codes[end - 3] !== LETTER_CODE.yeh) return false;
  return !known.isName(word) && article.classOf(word) === 0;
}
