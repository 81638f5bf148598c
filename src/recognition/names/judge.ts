import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { CUE, SHARED, STRONG, WEAK } from '../gazetteer/layout.ts';
import type { Article } from './article.ts';
import { isPerson, isSingle, mayStand, SUPPORT, type Candidate, type Claim } from './candidate.ts';
import { actsAsMovement, isGoal } from './bodies-and-goals.ts';
import { gatherCompany, joinCompany, standsInCompany, type Company } from './company.ts';
import { isEverydayBody } from './everyday-bodies.ts';
import { withEchoes } from './echoes.ts';
import { forgetFamousWords } from './famous.ts';
import { AGAINST, readCuesAnywhere, readCuesBeside } from './filed-cues.ts';
import { isNoNameByForm } from './declined.ts';
import { KnownWords } from './known-words.ts';
import { forgetNamesakes, fullNames } from './namesakes.ts';
import { isInsideLongerName } from './longer-names.ts';
import {
  hasHeadNoun,
  hasNunation,
  isAnnounced,
  isBehindStrictPreposition,
  isManner,
  isQuoted,
  readsAsAdjective,
} from './neighbours.ts';
import { isNameOfObject, mayNameObject } from './names-of-things.ts';
import { TITLE_PRIVATE } from './word-classes.ts';
import { announcedTowns, mayBeTown } from './town-signs.ts';
import { isFamousAsWord } from './towns-as-words.ts';
import { isMeantAgain, isOrdinary } from './word-senses.ts';

/**
 * Decides which candidates are names, and gives each claim its support. In three rounds: what the words beside a name
 * say; whose longer name it belongs to; what the rest of the article says. What stays without support is no name.
 * @returns the candidates, and the last names of those who are named in full.
 */
export function judge(article: Article, gazetteer: Gazetteer, candidates: Candidate[]): Candidate[] {
  const known = new KnownWords(article.words.count);
  for (let i = 0; i < candidates.length; i++) known.addCertain(candidates[i]!);
  const foreign: Candidate[] = [];
  const doubtful: Candidate[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!;
    if (isNationality(candidate)) continue;
    dropInflected(article, candidate);
    decideAdjective(article, candidate, known);
    weighClaims(article, gazetteer, candidate, known);
    if (isFamousAsWord(article, candidate, known)) dropUnvouched(candidate);
    if (isNoNameByForm(article, candidate, known)) candidate.claims = [];
    if (isPerson(candidate))
      candidate.isForeign =
        isNameOfObject(article, candidate, known) || isInsideLongerName(article, candidate, known);
    else candidate.isForeign = isNameOfObject(article, candidate, known) && mayNameObject(candidate);
    if (
      candidate.isForeign &&
      isSingle(candidate) &&
      article.classOf(candidate.firstWord - 1) & TITLE_PRIVATE &&
      isCuedBeside(article, gazetteer, candidate)
    )
      candidate.isForeign = false;
    // «مطعم بيروت» says nothing of the town.
    if (candidate.isForeign) {
      if (isPerson(candidate)) foreign.push(candidate);
    } else if (isVouchedByNeighbours(candidate)) known.addAnnounced(candidate);
    if (isDoubtful(candidate)) doubtful.push(candidate);
  }
  forgetNamesakes(foreign, candidates);
  const standing = candidates.filter(mayStand);
  const isForgotten = forgetFamousWords(article, gazetteer, standing, known);
  weighArticle(article, gazetteer, isForgotten ? standing.filter(mayStand) : standing, doubtful, known);
  return withEchoes(article, candidates, known);
}

function isNationality({ claims }: Candidate): boolean {
  if (claims.length !== 1 || claims[0]!.kind !== 'nationality') return false;
  claims[0]!.support = SUPPORT.name;
  return true;
}

function isVouchedByNeighbours({ claims }: Candidate): boolean {
  for (let i = 0; i < claims.length; i++) if (claims[i]!.support === SUPPORT.neighbours) return true;
  return false;
}

/** «كوبًا», «باكرًا», «صيدًا»: a word that is declined as a common noun is no place and no body. */
function dropInflected(article: Article, candidate: Candidate): void {
  if (isSingle(candidate) && hasNunation(article, candidate))
    candidate.claims = candidate.claims.filter(({ kind }) => kind === 'person');
}

/** Takes away the claims that no neighbour vouches for. */
function dropUnvouched(candidate: Candidate): void {
  candidate.claims = candidate.claims.filter(({ support }) => support === SUPPORT.neighbours);
}

/** «السعودية» is a country and the adjective of that country: the neighbours say which. */
function decideAdjective(article: Article, candidate: Candidate, known: KnownWords): void {
  // Who claims a name alone was asked before.
  if (candidate.claims.length < 2 || !candidate.claims.some((claim) => claim.kind === 'nationality')) return;
  const isAdjective = readsAsAdjective(article, candidate, known);
  candidate.claims = candidate.claims.filter((claim) => (claim.kind === 'nationality') === isAdjective);
}

/** Gives each claim the support of its neighbours, and takes away those that a cue speaks against. */
function weighClaims(article: Article, gazetteer: Gazetteer, candidate: Candidate, known: KnownWords): void {
  const { claims } = candidate;
  let kept = 0;
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i]!;
    if (!weighNeighbours(article, gazetteer, candidate, claim, known)) continue;
    if (kept < i) claims[kept] = claim;
    kept++;
  }
  if (kept < claims.length) claims.length = kept;
}

/** What stands beside the name; false where a cue speaks against the claim. */
function weighNeighbours(
  article: Article,
  gazetteer: Gazetteer,
  candidate: Candidate,
  claim: Claim,
  known: KnownWords,
): boolean {
  const { flag, kind, entity } = claim;
  const beside = readCuesBeside(article, gazetteer, candidate, entity);
  if ((beside & AGAINST) !== 0) return false;
  if (flag === STRONG) {
    claim.support = beside === 0 ? SUPPORT.name : SUPPORT.neighbours;
    return true;
  }
  // What stands elsewhere in the article tells senses of a doubtful name apart, and says nothing of a plain one.
  const elsewhere = readCuesAnywhere(article, gazetteer, entity);
  if ((elsewhere & AGAINST) !== 0) return false;
  if (flag === SHARED) claim.support = elsewhere === 0 ? SUPPORT.name : SUPPORT.fullName;
  if (
    beside !== 0 ||
    (flag !== SHARED &&
      (kind === 'person'
        ? !candidate.isStripped && isAnnounced(article, candidate.firstWord)
        : ((flag === CUE || kind === 'place') && hasHeadNoun(article, candidate, kind)) ||
          (flag === CUE && actsAsMovement(article, candidate, kind)) ||
          (kind === 'media' && (flag === WEAK || !isSingle(candidate)) && isQuoted(article, candidate))))
  )
    claim.support = SUPPORT.neighbours;
  else if (
    flag !== SHARED &&
    elsewhere !== 0 &&
    !isPaperWord(article, candidate, claim) &&
    (kind === 'place' ? mayBeTown(article, candidate, claim) : !isEverydayBody(article, candidate, kind)) &&
    !isOrdinary(article, candidate, claim, known)
  )
    claim.support = SUPPORT.company;
  return true;
}

/** «في المستقبل»: the bare name of a paper is a word that its country does not vouch for. */
function isPaperWord(article: Article, candidate: Candidate, { kind, flag }: Claim): boolean {
  return kind === 'media' && flag === CUE && isSingle(candidate) && article.isDefinite(candidate.firstWord);
}

/** «نجله المعتصم», «الفنانة مادونا»: a private title that is filed with the name itself speaks for it. */
function isCuedBeside(article: Article, gazetteer: Gazetteer, candidate: Candidate): boolean {
  return candidate.claims.some(
    ({ flag, entity }) => flag === CUE && readCuesBeside(article, gazetteer, candidate, entity) !== 0,
  );
}

/** True where a claim is filed as one that the neighbours or the article must vouch for. */
function isDoubtful({ claims }: Candidate): boolean {
  for (let i = 0; i < claims.length; i++) {
    const { flag } = claims[i]!;
    if (flag === WEAK || flag === CUE) return true;
  }
  return false;
}

/** A claim that its neighbours do not decide, and its name. */
interface Doubt {
  readonly candidate: Candidate;
  readonly claim: Claim;
}

/** What the rest of the article says of claims that their neighbours do not decide. */
function weighArticle(
  article: Article,
  gazetteer: Gazetteer,
  standing: readonly Candidate[],
  doubtful: readonly Candidate[],
  known: KnownWords,
): void {
  const doubts = findDoubts(doubtful);
  if (doubts.length === 0) return;
  const full = fullNames(standing);
  const announced = announcedTowns(standing);
  const company = gatherCompany(article, gazetteer, standing);
  const alone: Doubt[] = [];
  for (let i = 0; i < doubts.length; i++) {
    const { candidate, claim } = doubts[i]!;
    const isNamedInFull = full.has(claim.entity);
    if (!isNamedInFull && claim.support > SUPPORT.none) continue;
    const isWord = isManner(article, candidate) || isOrdinary(article, candidate, claim, known);
    if (isNamedInFull && isMeantAgain(article, candidate, claim, isWord, known))
      claim.support = SUPPORT.fullName;
    else if (!isWord && claim.kind === 'place' && isTown(article, candidate, claim, announced))
      claim.support = SUPPORT.company;
    else if (!isWord && !joinIfVouched(article, gazetteer, company, doubts[i]!)) alone.push(doubts[i]!);
  }
  if (alone.length === doubts.length) return;
  // Again: in a list the last name may vouch for the first («بين النهضة والتيار الديمقراطي»).
  for (let i = 0; i < alone.length; i++) joinIfVouched(article, gazetteer, company, alone[i]!);
}

/** «إلى جدة بعد شهر», and «في مشهد» where «مدينة مشهد» stands too. */
function isTown(
  article: Article,
  candidate: Candidate,
  { entity }: Claim,
  announced: ReadonlySet<number>,
): boolean {
  if (isGoal(article, candidate)) return true;
  return announced.has(entity) && isBehindStrictPreposition(article, candidate);
}

function findDoubts(doubtful: readonly Candidate[]): Doubt[] {
  const doubts: Doubt[] = [];
  for (let i = 0; i < doubtful.length; i++) {
    const candidate = doubtful[i]!;
    if (candidate.isForeign) continue;
    const { claims } = candidate;
    for (let k = 0; k < claims.length; k++) {
      const claim = claims[k]!;
      const isWeak = claim.flag === WEAK || claim.flag === CUE;
      if (isWeak && claim.support < SUPPORT.fullName) doubts.push({ candidate, claim });
    }
  }
  return doubts;
}

/** Believes a claim for which nothing speaks yet, if the company vouches for it. */
function joinIfVouched(
  article: Article,
  gazetteer: Gazetteer,
  company: Company,
  { candidate, claim }: Doubt,
): boolean {
  if (!standsInCompany(article, gazetteer, company, candidate, claim)) return false;
  claim.support = SUPPORT.company;
  joinCompany(company, claim.kind, candidate);
  return true;
}
