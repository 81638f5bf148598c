import { LETTER_CODE } from '../../arabic/clitics.ts';
import { ATTACKS, TOOLS_AS_TOWNS, WAS } from '../../arabic/everyday-phrases.ts';
import { HIS } from '../../arabic/name-neighbours.ts';
import { sourceOffset } from '../../text/folding.ts';
import { PARTED, TOUCHING, type Article } from './article.ts';
import { isPlace, type Candidate } from './candidate.ts';
import type { KnownWords } from './known-words.ts';
import { isUnknownNoun, lastOf } from './unknown-verbs.ts';
import { setOf } from './word-set.ts';

const tools = setOf(TOOLS_AS_TOWNS);
const attacks = setOf(ATTACKS);
const was = setOf(WAS);
/** «دكا»: a verbal noun is so long without its alef. */
const SHORTEST_STEM = 2;
const LONGEST_STEM = 3;
/** A verb stands no further before its object, or before the tool that was used. */
const REACH_OF_VERB = 8;
const REACH_OF_ATTACK = 5;
/** «دكتهم»: letters behind the stem of a verb. */
const LONGEST_VERB_ENDING = 3;

/** «هاجم جاره بفاس كان يخفيها»: what he hid is feminine, and nothing before it is. */
export function isToolInUse(article: Article, word: number): boolean {
  if (!article.readsAsOneOf(word, tools)) return false;
  let behind = word + 1;
  if (article.gapBefore(behind) !== TOUCHING || article.gapBefore(word) !== TOUCHING) return false;
  if (was.has(article.words.hash[behind]!) && article.gapBefore(behind + 1) === TOUCHING) behind++;
  const { folded, words } = article;
  const end = words.end[behind]!;
  if (!beginsPresent(folded.codes[words.start[behind]!])) return false;
  if (lastOf(article, behind) !== LETTER_CODE.alef || folded.codes[end - 2] !== LETTER_CODE.feminine)
    return false;
  if (isFeminine(article, word - 1)) return false;
  for (let back = 1; back <= REACH_OF_ATTACK && article.gapBefore(word - back + 1) !== PARTED; back++)
    if (article.readsAsOneOf(word - back, attacks)) return true;
  return false;
}

function isFeminine(article: Article, word: number): boolean {
  const { folded, words } = article;
  if (lastOf(article, word) === LETTER_CODE.teh) return true;
  if (lastOf(article, word) !== LETTER_CODE.feminine) return false;
  return folded.source[sourceOffset(folded, words.end[word]! - 1)] !== HIS;
}

/** «دكت المدفعية المواقع دكا عنيفا»: the verb's own noun, with an adjective that is declined as it is. */
export function isCognateObject(article: Article, candidate: Candidate, known: KnownWords): boolean {
  const { firstWord } = candidate;
  const { folded, words } = article;
  const start = words.start[firstWord]!;
  const stem = words.end[firstWord]! - start - 1;
  if (stem > LONGEST_STEM || stem < SHORTEST_STEM || lastOf(article, firstWord) !== LETTER_CODE.alef)
    return false;
  const behind = firstWord + 1;
  if (article.gapBefore(behind) !== TOUCHING || lastOf(article, behind) !== LETTER_CODE.alef) return false;
  if (!isPlace(candidate) || !isUnknownNoun(article, behind, known)) return false;
  for (let back = 1; back <= REACH_OF_VERB && article.gapBefore(firstWord - back + 1) !== PARTED; back++) {
    const word = firstWord - back;
    let from = words.start[word]!;
    if (folded.codes[from] === LETTER_CODE.and) from++;
    if (folded.codes[from] !== folded.codes[start] && beginsPresent(folded.codes[from])) from++;
    const left = words.end[word]! - from - stem;
    if (left < 0 || left > LONGEST_VERB_ENDING || words.hash[word] === words.hash[firstWord]) continue;
    let i = 0;
    while (i < stem && folded.codes[from + i] === folded.codes[start + i]) i++;
    if (i === stem) return true;
  }
  return false;
}

/** True for the code of a letter with which verbs of the present begin. */
function beginsPresent(code: number | undefined): boolean {
  return code === LETTER_CODE.yeh || code === LETTER_CODE.teh || code === LETTER_CODE.noon;
}
