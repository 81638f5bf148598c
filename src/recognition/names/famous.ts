import { FAMOUS_WORDS, HOUSEHOLD_WORDS, NEWS_WORDS } from '../../arabic/famous-words.ts';
import { THAT_WORD } from '../../arabic/name-neighbours.ts';
import { LETTER_CODE } from '../../arabic/clitics.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { TOUCHING, type Article } from './article.ts';
import { isBlocker, isSingle, SUPPORT, type Candidate } from './candidate.ts';
import type { HashSet } from './hash-set.ts';
import type { KnownWords } from './known-words.ts';
import { hasHeadNoun, isAnnounced, isBehindPreposition, isQuoted, readsAsWord } from './neighbours.ts';
import { isBehindTownNoun } from './town-signs.ts';
import { isFutureOfHer } from './unknown-verbs.ts';
import { FUNCTION, VERB } from './word-classes.ts';
import { setOf } from './word-set.ts';

const [THAT] = wordHashes(THAT_WORD);
const famous = setOf(FAMOUS_WORDS);
const household = setOf(HOUSEHOLD_WORDS);
const news = setOf(NEWS_WORDS);

/**
 * Takes away famous names that are words too («تمزق الرباط في ركبته») where the text speaks of nothing else that is
 * known and nothing beside them says that they are names.
 * @returns true if any was taken away.
 */
export function forgetFamousWords(
  article: Article,
  gazetteer: Gazetteer,
  standing: readonly Candidate[],
  known: KnownWords,
): boolean {
  const doubtful = standing.filter((one) => isFamousWord(article, gazetteer, one));
  if (doubtful.length === 0 || hasCompany(standing, doubtful)) return false;
  const isNews = speaksOfNews(article);
  // One that is vouched for is company for the others.
  if (doubtful.some((one) => isVouched(article, one, known, isNews))) return false;
  for (const { claims } of doubtful) for (const claim of claims) claim.support = SUPPORT.none;
  return true;
}

function isVouched(article: Article, candidate: Candidate, known: KnownWords, isNews: boolean): boolean {
  const { claims, firstWord } = candidate;
  if (claims.some(({ support }) => support > SUPPORT.name) || isQuoted(article, candidate)) return true;
  if (claims.some(({ kind }) => hasHeadNoun(article, candidate, kind))) return true;
  if (
    claims.some(({ kind }) => kind === 'person') &&
    (isAnnounced(article, firstWord) || isWoman(article, firstWord))
  )
    return true;
  if (isNews) return true;
  if (readsAsWord(article, candidate, known) || hasBareAdjective(article, candidate)) return false;
  if (isOf(household, article, candidate)) return false;
  if (!article.isDefinite(firstWord) && isBehindTownNoun(article, candidate)) return true;
  return (
    isBehindPreposition(article, candidate) || isJoined(article, candidate) || actsAsState(article, candidate)
  );
}

/** «وحلب كذلك», not «والنساء وعدن أبناءهن»: joined by «و», with nothing behind that a verb could do something to. */
function isJoined(article: Article, { firstWord, isStripped }: Candidate): boolean {
  if (!isStripped || article.isDefinite(firstWord)) return isStripped;
  const behind = firstWord + 1;
  return article.gapBefore(behind) !== TOUCHING || (article.classOf(behind) & FUNCTION) !== 0;
}

function isFamousWord(article: Article, gazetteer: Gazetteer, candidate: Candidate): boolean {
  if (!isSingle(candidate) || isBlocker(candidate) || !isOf(famous, article, candidate)) return false;
  // What the reader filed counts as the reader says.
  return candidate.claims.every(
    ({ entity, kind }) => kind !== 'nationality' && gazetteer.rankOf(entity) === 0,
  );
}

function isOf(set: HashSet, article: Article, { firstWord }: Candidate): boolean {
  return article.readsAsOneOf(firstWord, set);
}

/** True where something else is named. */
function hasCompany(standing: readonly Candidate[], doubtful: readonly Candidate[]): boolean {
  const words = new Set(doubtful.map(({ firstWord }) => firstWord));
  return standing.some((one) => !isBlocker(one) && !(isSingle(one) && words.has(one.firstWord)));
}

/** «ستحضر فيروز الحفل»: who will do it stands behind the verb. */
function isWoman(article: Article, word: number): boolean {
  return article.gapBefore(word) === TOUCHING && isFutureOfHer(article, word - 1);
}

/** «سجلت صحار», «الخرطوم ترفض», «إن مأرب بلا كهرباء»: towns and states are feminine, and names need no article. */
function actsAsState(article: Article, { firstWord, lastWord, claims }: Candidate): boolean {
  if (claims.some(({ kind }) => kind === 'person')) return false;
  const { codes } = article.folded;
  const { start, end, hash } = article.words;
  const before = firstWord - 1;
  if (article.gapBefore(firstWord) === TOUCHING) {
    const isTown = !article.isDefinite(firstWord) && claims.every(({ kind }) => kind === 'place');
    if (isTown && article.reads(before, THAT!)) return true;
    return (
      (article.classOf(before) & VERB) !== 0 &&
      !article.isDefinite(before) &&
      codes[end[before]! - 1] === LETTER_CODE.teh
    );
  }
  const behind = lastWord + 1;
  return (
    article.gapBefore(behind) === TOUCHING &&
    codes[start[behind]!] === LETTER_CODE.teh &&
    hash[behind] !== hash[lastWord]
  );
}

/** «صحار شاسعة», «سيول مفاجئة»: an adjective without the article behind a name without it. */
function hasBareAdjective(article: Article, { firstWord, lastWord }: Candidate): boolean {
  const behind = lastWord + 1;
  if (article.isDefinite(firstWord) || article.gapBefore(behind) !== TOUCHING) return false;
  const last = article.folded.codes[article.words.end[behind]! - 1];
  return last === LETTER_CODE.feminine && article.classOf(behind) === 0 && !article.isDefinite(behind);
}

function speaksOfNews(article: Article): boolean {
  return article.countOf(news, 1) > 0;
}
