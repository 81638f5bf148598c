import { LETTER_CODE } from '../../arabic/clitics.ts';
import {
  BARE_TOWNS,
  CALLED_WORD,
  FEMININE_DEEDS,
  IN_WORD,
  MOTIONS,
  SAYING_WORDS,
  SOURCES,
  THAT_WORDS,
  TOWNS_AT_END,
} from '../../arabic/everyday-phrases.ts';
import { foldedWord } from '../../arabic/letters.ts';
import { TO_WORD } from '../../arabic/word-senses.ts';
import type { EntityKind } from '../entity.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import { LISTED, PARTED, TOUCHING, type Article } from './article.ts';
import { isSingle, type Candidate } from './candidate.ts';
import { isAdverb, isFutureOfHer, lastOf } from './unknown-verbs.ts';
import { FUNCTION, GIVEN, VERB } from './word-classes.ts';
import { setOf } from './word-set.ts';

const [TO] = wordHashes(foldedWord(TO_WORD));
const [IN] = wordHashes(foldedWord(IN_WORD));
const [CALLED] = wordHashes(foldedWord(CALLED_WORD));
const that = setOf(THAT_WORDS);
const sayings = setOf(SAYING_WORDS);
const feminineDeeds = setOf(FEMININE_DEEDS);
const motions = setOf(MOTIONS);
const sources = setOf(SOURCES);
const bareTowns = setOf(BARE_TOWNS);
const townsAtEnd = setOf([...BARE_TOWNS, ...TOWNS_AT_END]);
/** A verb of motion stands no further before «to». */
const REACH_OF_MOTION = 8;

/** «إن حماس رفضت», «أحماس ستقبل؟», «قالت حماس إن»: a noun of the masculine with a verb of the feminine is a movement. */
export function actsAsMovement(article: Article, candidate: Candidate, kind: EntityKind): boolean {
  if (!mayBeMovement(article, candidate, kind)) return false;
  const { firstWord, isStripped } = candidate;
  const behind = firstWord + 1;
  if (article.gapBefore(behind) !== TOUCHING) return false;
  if (isBehindHerDeed(article, candidate)) return opensSaying(article, behind, firstWord - 1);
  if (lastOf(article, behind) === LETTER_CODE.teh) {
    if (!(article.classOf(behind) & VERB) && !feminineDeeds.has(article.words.hash[behind]!)) return false;
  } else if (article.classOf(firstWord) & GIVEN || !isFutureOfHer(article, behind)) return false;
  if (isStripped) {
    const first = article.folded.codes[article.words.start[firstWord]!];
    return first === LETTER_CODE.and || first === LETTER_CODE.alef;
  }
  return article.gapBefore(firstWord) >= LISTED || that.has(article.words.hash[firstWord - 1]!);
}

/**
 * True where a masculine noun stands behind a verb of the feminine and before nothing that it could be of: «رفضت حماس في
 * بيان», not «قررت فتح تحقيق». It needs the company of its country.
 */
export function isSubjectMovement(article: Article, candidate: Candidate, kind: EntityKind): boolean {
  if (!mayBeMovement(article, candidate, kind) || !isBehindHerDeed(article, candidate)) return false;
  const behind = candidate.firstWord + 1;
  return article.gapBefore(behind) !== TOUCHING || (article.classOf(behind) & FUNCTION) !== 0;
}

function mayBeMovement(article: Article, candidate: Candidate, kind: EntityKind): boolean {
  if (kind !== 'party' && kind !== 'armed_group') return false;
  const { firstWord } = candidate;
  if (!isSingle(candidate) || article.isDefinite(firstWord)) return false;
  return lastOf(article, firstWord) !== LETTER_CODE.feminine;
}

function isBehindHerDeed(article: Article, { firstWord, isStripped }: Candidate): boolean {
  // «قالت أمل إنها»: a woman.
  if (isStripped || article.classOf(firstWord) & GIVEN) return false;
  if (article.gapBefore(firstWord) !== TOUCHING) return false;
  return (article.classOf(firstWord - 1) & VERB) !== 0 && lastOf(article, firstWord - 1) === LETTER_CODE.teh;
}

/** «… إن», «دعت … إلى»: what was said begins, so that the word before is who said it. */
function opensSaying(article: Article, word: number, verb: number): boolean {
  const hash = article.words.hash[word]!;
  return sayings.has(hash) || (hash === TO && article.reads(verb, CALLED!));
}

/** «فر بن علي إلى جدة بعد شهر», «سجن كوبر في بحري»: where somebody goes or is, with nothing behind that it could be of. */
export function isGoal(article: Article, candidate: Candidate): boolean {
  const { firstWord, isStripped } = candidate;
  if (!isSingle(candidate) || isStripped || article.isDefinite(firstWord)) return false;
  const to = firstWord - 1;
  if (article.gapBefore(firstWord) !== TOUCHING) return false;
  const { hash } = article.words;
  const behind = firstWord + 1;
  const isFollowed = article.gapBefore(behind) === TOUCHING;
  const isIn = hash[to] === IN && (isFollowed ? bareTowns : townsAtEnd).has(hash[firstWord]!);
  if (hash[to] !== TO && !isIn) return false;
  if (isFollowed && (article.classOf(behind) & FUNCTION) === 0 && !isAdverb(article, behind)) return false;
  if (isIn) return true;
  for (let back = 1; back <= REACH_OF_MOTION && article.gapBefore(to - back + 1) !== PARTED; back++)
    if (article.readsAsOneOf(to - back, motions)) return true;
  return false;
}

/** «…, وفق سونا.»: the short name of an agency at the end of what is said. */
export function isSource(article: Article, candidate: Candidate): boolean {
  const { firstWord, isStripped } = candidate;
  if (isStripped || article.isDefinite(firstWord) || !sources.has(article.words.hash[firstWord - 1]!))
    return false;
  return article.gapBefore(firstWord) < LISTED && article.gapBefore(firstWord + 1) !== TOUCHING;
}
