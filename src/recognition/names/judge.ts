import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { CUE, SHARED, STRONG, WEAK } from '../gazetteer/layout.ts';
import type { Article } from './article.ts';
import { isBlocker, isSingle, isSupported, SUPPORT, type Candidate, type Claim } from './candidate.ts';
import { gatherCompany, joinCompany, standsInCompany } from './company.ts';
import { forgetFamousWords } from './famous.ts';
import { readFiledCues } from './filed-cues.ts';
import {
  hasHeadNoun,
  hasNunation,
  isAnnounced,
  isInsideLongerName,
  isManner,
  isQuoted,
  readsAsAdjective,
  readsAsWord,
} from './neighbours.ts';
import { resolveOverlaps } from './overlaps.ts';

/**
 * Decides which candidates are names, and gives each claim its support. In three rounds: what the words beside a name
 * say; whose longer name it belongs to; what the rest of the article says. What stays without support is no name.
 */
export function judge(article: Article, gazetteer: Gazetteer, candidates: Candidate[]): void {
  const known = new Uint8Array(article.words.count + 1);
  const begins = new Uint8Array(article.words.count + 1);
  for (const candidate of candidates) markCertain(candidate, known, begins);
  const announced = new Set<number>();
  const endsAnnounced = (word: number): boolean => announced.has(word);
  const isName = (word: number): boolean => known[word] === 1;
  const beginsName = (word: number): boolean => begins[word] === 1;

  for (const candidate of candidates) {
    if (isNationality(candidate)) continue;
    dropInflected(article, candidate);
    decideAdjective(article, candidate, isName);
    weighClaims(article, gazetteer, candidate, isName);
    if (candidate.claims.length > 0 && candidate.claims.every((claim) => claim.kind === 'person')) {
      candidate.isForeign = isInsideLongerName(article, candidate, beginsName, endsAnnounced);
    }
    if (!candidate.isForeign && candidate.claims.some(({ support }) => support === SUPPORT.neighbours))
      announced.add(candidate.lastWord);
  }
  forgetNamesakes(candidates);
  forgetFamousWords(article, gazetteer, candidates, isName);
  weighArticle(article, gazetteer, candidates, isName);
}

/** Marks the words of names that need no judgement, so that neighbours can be told from ordinary words. */
function markCertain(candidate: Candidate, known: Uint8Array, begins: Uint8Array): void {
  const isCertain = candidate.claims.some((claim) => claim.flag === STRONG || claim.flag === SHARED);
  if (!isCertain || (candidate.isStripped && isSingle(candidate) && candidate.end - candidate.start < 3))
    return;
  for (let word = candidate.firstWord; word <= candidate.lastWord; word++) known[word] = 1;
  if (!candidate.isStripped) begins[candidate.firstWord] = 1;
}

function isNationality(candidate: Candidate): boolean {
  const claim = candidate.claims[0];
  if (claim?.kind !== 'nationality' || candidate.claims.length > 1) return false;
  claim.support = SUPPORT.name;
  return true;
}

/** «كوبًا», «باكرًا», «صيدًا»: a word that is declined as a common noun is no place and no body. */
function dropInflected(article: Article, candidate: Candidate): void {
  if (isSingle(candidate) && hasNunation(article, candidate))
    candidate.claims = candidate.claims.filter(({ kind }) => kind === 'person');
}

/** «السعودية» is a country and the adjective of that country: the neighbours say which. */
function decideAdjective(article: Article, candidate: Candidate, isName: (word: number) => boolean): void {
  if (!candidate.claims.some((claim) => claim.kind === 'nationality')) return;
  const isAdjective = readsAsAdjective(article, candidate, isName);
  candidate.claims = candidate.claims.filter((claim) => (claim.kind === 'nationality') === isAdjective);
}

/** Gives each claim the support of its neighbours, and takes away those that a cue speaks against. */
function weighClaims(
  article: Article,
  gazetteer: Gazetteer,
  candidate: Candidate,
  isName: (word: number) => boolean,
): void {
  const { claims } = candidate;
  let kept = 0;
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i]!;
    if (weighNeighbours(article, gazetteer, candidate, claim, isName)) claims[kept++] = claim;
  }
  if (kept < claims.length) claims.length = kept;
}

/** What stands beside the name; false where a cue speaks against the claim. */
function weighNeighbours(
  article: Article,
  gazetteer: Gazetteer,
  candidate: Candidate,
  claim: Claim,
  isName: (word: number) => boolean,
): boolean {
  const cues = readFiledCues(article, gazetteer, candidate, claim.entity, claim.flag === STRONG);
  if (cues.against) return false;
  if (claim.flag === STRONG || claim.flag === SHARED) {
    claim.support = cues.beside ? SUPPORT.neighbours : SUPPORT.name;
    if (claim.flag === SHARED)
      claim.support = cues.beside ? SUPPORT.neighbours : cues.anywhere ? SUPPORT.fullName : SUPPORT.name;
    return true;
  }
  const isBeside =
    cues.beside ||
    (claim.kind === 'person'
      ? isAnnounced(article, candidate.firstWord)
      : (claim.flag === CUE || claim.kind === 'place') && hasHeadNoun(article, candidate, claim.kind)) ||
    (claim.kind === 'media' && isQuoted(article, candidate));
  if (isBeside) claim.support = SUPPORT.neighbours;
  else if (cues.anywhere && !readsAsWord(article, candidate, isName)) claim.support = SUPPORT.company;
  return true;
}

/**
 * A family name that the article gives to somebody unknown («أحمد سالم الحريري») is not that of somebody known either,
 * unless that person stands in the article with the full name or a public title.
 */
function forgetNamesakes(candidates: Candidate[]): void {
  const isNamesake = (one: Candidate): boolean => one.isForeign && isSingle(one);
  if (!candidates.some(isNamesake)) return;
  const foreign = new Set(candidates.filter(isNamesake).map((one) => one.surface));
  const full = fullNames(candidates.filter((one) => !isSingle(one)));
  for (const candidate of candidates) {
    if (!foreign.has(candidate.surface)) continue;
    const isMeant = ({ entity, support }: Claim): boolean =>
      full.has(entity) || support === SUPPORT.neighbours;
    if (!candidate.claims.some(isMeant)) candidate.isForeign = true;
  }
}

/** Entities that stand in the article with an unmistakable name. */
function fullNames(candidates: readonly Candidate[]): Set<number> {
  const full = new Set<number>();
  const { outer } = resolveOverlaps(candidates.filter((one) => isSupported(one) || isBlocker(one)));
  for (const candidate of outer) {
    for (const claim of candidate.claims) {
      const isFull = claim.flag === STRONG || (claim.support > SUPPORT.none && !isSingle(candidate));
      if (!isFull || claim.kind === 'nationality') continue;
      full.add(claim.entity);
    }
  }
  return full;
}

/** What the rest of the article says of claims that their neighbours do not decide. */
function weighArticle(
  article: Article,
  gazetteer: Gazetteer,
  candidates: Candidate[],
  isName: (word: number) => boolean,
): void {
  const isDoubtful = ({ flag }: Claim): boolean => flag === WEAK || flag === CUE;
  if (!candidates.some((candidate) => candidate.claims.some(isDoubtful))) return;
  const full = fullNames(candidates);
  const company = gatherCompany(article, gazetteer, candidates);
  // Twice: in a list the last name may vouch for the first («بين النهضة والتيار الديمقراطي»).
  let hasGrown = true;
  for (let round = 0; round < 2 && hasGrown; round++) {
    hasGrown = false;
    for (const candidate of candidates) {
      if (candidate.isForeign) continue;
      for (const claim of candidate.claims) {
        if (!isDoubtful(claim) || claim.support >= SUPPORT.fullName) continue;
        const isWord = isManner(article, candidate) || readsAsWord(article, candidate, isName);
        const mayBeWord = claim.flag === CUE || claim.kind === 'place';
        if (full.has(claim.entity) && !(isWord && mayBeWord)) claim.support = SUPPORT.fullName;
        if (claim.support > SUPPORT.none || isWord) continue;
        if (!standsInCompany(article, gazetteer, company, candidate, claim)) continue;
        claim.support = SUPPORT.company;
        joinCompany(company, claim.kind, candidate);
        hasGrown = true;
      }
    }
  }
}
