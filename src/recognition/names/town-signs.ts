import { LETTER_CODE } from '../../arabic/clitics.ts';
import { ON_WORD } from '../../arabic/everyday-phrases.ts';
import { foldedWord } from '../../arabic/letters.ts';
import { ATTACKS_ON, TOWN_NOUNS } from '../../arabic/town-nouns.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import { CUE } from '../gazetteer/layout.ts';
import { TOUCHING, type Article } from './article.ts';
import { SUPPORT, type Candidate, type Claim } from './candidate.ts';
import { isBehindLetter, isBehindStrictPreposition } from './neighbours.ts';
import { FUNCTION, INTO, TO_PLACE, VERB } from './word-classes.ts';
import { setOf } from './word-set.ts';

const [ON] = wordHashes(foldedWord(ON_WORD));
const townNouns = setOf(TOWN_NOUNS);
const attacksOn = setOf(ATTACKS_ON);

/** «سوق النبطية», «شوارع نيس» */
export function isBehindTownNoun(article: Article, { firstWord, isStripped }: Candidate): boolean {
  if (isStripped || article.gapBefore(firstWord) !== TOUCHING) return false;
  return article.readsAsOneOf(firstWord - 1, townNouns);
}

/**
 * True where a doubtful town that a word elsewhere in the article vouches for may stand: a word of everyday («الخيام»,
 * «الدورة») only where towns stand, any other but where a letter or the form shows a verb («أنهم», «وتفوح رائحة»).
 */
export function mayBeTown(article: Article, candidate: Candidate, { flag }: Claim): boolean {
  const { firstWord, isStripped } = candidate;
  if (isStripped && article.folded.codes[candidate.start - 1] === LETTER_CODE.alef) return false;
  if (flag !== CUE) return !isVerbForm(article, candidate);
  if (isBehindStrictPreposition(article, candidate) || isBehindTownNoun(article, candidate)) return true;
  if (isStripped || article.gapBefore(firstWord) !== TOUCHING) return false;
  const before = firstWord - 1;
  return (
    article.words.hash[before] === ON &&
    article.gapBefore(before) === TOUCHING &&
    article.readsAsOneOf(before - 1, attacksOn)
  );
}

/**
 * «وتفوح رائحة», «لتدمر كل بيت», «صنعاء، وحرض أنصاره»: behind «و» or «ل» a verb, which begins as one of the present or
 * begins something new, and what it does it to.
 */
export function isVerbForm(article: Article, candidate: Candidate): boolean {
  const { firstWord, isStripped, start } = candidate;
  if (!isStripped || article.isDefinite(firstWord)) return false;
  const behind = firstWord + 1;
  if (article.gapBefore(behind) !== TOUCHING) return false;
  const { codes } = article.folded;
  const first = codes[start];
  const isFor = codes[start - 1] === LETTER_CODE.lam;
  if (codes[article.words.start[behind]!] === LETTER_CODE.and) return false;
  if (isFor && first === LETTER_CODE.noon) return true;
  const isPresent = first === LETTER_CODE.teh || first === LETTER_CODE.yeh;
  const own = article.classOf(behind);
  // «لتدمر كل بيت», not «لتدمر في»
  if (isFor) return isPresent && (own & (TO_PLACE | INTO | VERB)) === 0;
  if (isBehindLetter(article, candidate)) return false;
  return (isPresent || article.gapBefore(firstWord) !== TOUCHING) && (own & FUNCTION) === 0;
}

/** Towns of which a noun or a word beside them says that they are towns («مدينة مشهد»): «في مشهد» means them again. */
export function announcedTowns(standing: readonly Candidate[]): Set<number> {
  const towns = new Set<number>();
  for (let i = 0; i < standing.length; i++)
    for (const { kind, support, entity } of standing[i]!.claims)
      if (kind === 'place' && support === SUPPORT.neighbours) towns.add(entity);
  return towns;
}
