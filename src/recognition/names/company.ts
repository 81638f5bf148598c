import { LETTER_CODE } from '../../arabic/clitics.ts';
import { OR_WORD } from '../../arabic/everyday-phrases.ts';
import { foldedWord } from '../../arabic/letters.ts';
import { DOUBTFUL_COUNTRIES, SPORT_WORDS } from '../../arabic/name-neighbours.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { CUE, WEAK } from '../gazetteer/layout.ts';
import type { EntityKind } from '../entity.ts';
import { LISTED, QUOTED, TOUCHING, type Article } from './article.ts';
import { isSource, isSubjectMovement } from './bodies-and-goals.ts';
import { isSingle, type Candidate, type Claim } from './candidate.ts';
import { HashSet } from './hash-set.ts';
import { isBehindPreposition, isBehindStrictPreposition, isQuoted } from './neighbours.ts';
import { Room } from './room.ts';
import { isBehindTownNoun, isVerbForm } from './town-signs.ts';
import {
  FUNCTION,
  GROUP,
  INTO,
  MATCH,
  MEDIA_VERB,
  TITLE_DIRECT,
  TITLE_OFFICE,
  VERB,
} from './word-classes.ts';

/** What is named in an article, by which doubtful names are judged. */
export interface Company {
  /** How often each country is spoken of. */
  readonly countries: ReadonlyMap<string, number>;
  /** By word: of which families of kinds a name that stands begins or ends there, as bits. */
  readonly families: Uint8Array;
  /** The country of the adjective at a word. */
  readonly adjectives: ReadonlyMap<number, string>;
  /** How often the most frequent country is spoken of. */
  readonly most: number;
  /** Number of names that stand. */
  readonly size: number;
  /** Number of companies that stand. */
  readonly businesses: number;
  isSport(): boolean;
}

const FAMILIES: Readonly<Record<EntityKind, number>> = {
  person: 1,
  place: 2,
  organisation: 4,
  armed_group: 4,
  military: 4,
  party: 4,
  company: 8,
  club: 16,
  media: 32,
  event: 64,
  treaty: 64,
  nationality: 128,
};
const familyOfKind = new Map(Object.entries(FAMILIES) as [EntityKind, number][]);

/** Kinds that stand in one list: «النهضة والتيار الديمقراطي»; a bit for each family. */
const familyOf = (kind: EntityKind): number => familyOfKind.get(kind)!;

/** So many words of sports make a text a sports report. */
const SPORT_ENOUGH = 3;
const room = new Room();
const [OR] = wordHashes(foldedWord(OR_WORD));
const countryNames = new HashSet(DOUBTFUL_COUNTRIES.map((word) => wordHashes(word)[0]!));
const sportWords = new HashSet(SPORT_WORDS.map((word) => wordHashes(word)[0]!));

export function gatherCompany(
  article: Article,
  gazetteer: Gazetteer,
  standing: readonly Candidate[],
): Company {
  const families = room.lendBytes(article.words.count + 1);
  const adjectives = new Map<number, string>();
  let size = 0;
  let businesses = 0;
  for (let i = 0; i < standing.length; i++) {
    const candidate = standing[i]!;
    const { claims } = candidate;
    if (claims.length === 0) continue;
    const { kind, entity } = claims[0]!;
    if (kind === 'nationality') adjectives.set(candidate.firstWord, gazetteer.countryOf(entity));
    else size++;
    if (kind === 'company') businesses++;
    for (let k = 0; k < claims.length; k++)
      if (claims[k]!.support > 0) addTo(families, claims[k]!.kind, candidate);
  }
  const countries = countCountries(gazetteer, standing);
  const most = Math.max(0, ...countries.values());
  let sport: boolean | null = null;
  const isSport = (): boolean => (sport ??= speaksOfSport(article));
  return { countries, families, adjectives, most, size, businesses, isSport };
}

function addTo(families: Uint8Array, kind: EntityKind, { firstWord, lastWord }: Candidate): void {
  families[firstWord]! |= familyOf(kind);
  families[lastWord]! |= familyOf(kind);
}

/** A name that was found to stand vouches for those beside it. */
export function joinCompany(company: Company, kind: EntityKind, candidate: Candidate): void {
  addTo(company.families, kind, candidate);
}

/** True for a sports report. */
export function speaksOfSport(article: Article): boolean {
  return article.countOf(sportWords, SPORT_ENOUGH) >= SPORT_ENOUGH;
}

/** True where the company of other names and the words beside it make a doubtful name likely. */
export function standsInCompany(
  article: Article,
  gazetteer: Gazetteer,
  company: Company,
  candidate: Candidate,
  claim: Claim,
): boolean {
  const { kind } = claim;
  const country = gazetteer.countryOf(claim.entity);
  const count = company.countries.get(country) ?? 0;
  const isLeading = count > 0 && count * 2 >= company.most;
  const adjective = company.adjectives.get(candidate.lastWord + 1);
  if (
    adjective !== undefined &&
    adjective !== country &&
    article.gapBefore(candidate.lastWord + 1) === TOUCHING
  )
    return false;
  const isInList = isBesideKin(article, candidate, company.families, familyOf(kind));
  if (kind === 'person')
    return (
      isSingle(candidate) &&
      (claim.flag === WEAK || (isInList && count > 0)) &&
      (isInList || (isLeading && count > 1 && standsAlone(article, candidate)))
    );
  if (!isSingle(candidate)) {
    // «لليوم السابع»: the name of a paper is a phrase of everyday too.
    if (kind === 'media' && claim.flag === CUE && article.isDefinite(candidate.firstWord))
      return isLeading && isBehind(article, candidate, MEDIA_VERB);
    if (claim.flag === WEAK && (count > 0 || (kind === 'company' && company.businesses > 1))) return true;
    return isLeading || (country === '' && claim.flag === WEAK && company.size > 1);
  }
  // «إكسون موبيل وشل»
  if (isInList && kind === 'company') return true;
  if (kind === 'place') {
    const isCountry = article.readsAsOneOf(candidate.firstWord, countryNames);
    if (isVerbForm(article, candidate)) return false;
    if (isInList && (count > 0 || isCountry)) return true;
    if (claim.flag === WEAK && count > 0 && isOrKin(article, candidate, company.families)) return true;
    if (isCountry && standsAsCountry(article, candidate)) return true;
    if (count === 0) return false;
    if (claim.flag !== WEAK) return false;
    if (isBehindTownNoun(article, candidate)) return isLeading || !article.isDefinite(candidate.firstWord);
    // «في مايو», «إلى مساكن»: behind a preposition a word is a word, though the town's country is spoken of.
    return article.isDefinite(candidate.firstWord)
      ? isLeading && isBehindStrictPreposition(article, candidate)
      : isBehindPreposition(article, candidate) || isBehindStrictPreposition(article, candidate);
  }
  const isInQuotes = isQuoted(article, candidate);
  const isHome = isLeading || (country === '' && company.size > (isInQuotes ? 0 : 1));
  if (kind === 'club')
    return company.isSport() && (isInList || (count > 0 && isBehind(article, candidate, MATCH | GROUP)));
  if (!isHome) return false;
  // «المستقبل» in quotes is a word as often as a paper.
  if (isInList || (isInQuotes && (kind !== 'media' || claim.flag === WEAK))) return true;
  if (kind === 'media' && isSource(article, candidate)) return true;
  if (isSubjectMovement(article, candidate, kind)) return true;
  return isBehind(article, candidate, kind === 'media' ? MEDIA_VERB : GROUP);
}

/** «من قطر.», «استدعت قطر السفير»: where nothing follows that a diameter could be of, or behind a verb of the feminine. */
function standsAsCountry(article: Article, { firstWord, isStripped }: Candidate): boolean {
  const before = firstWord - 1;
  if (isStripped || article.gapBefore(firstWord) !== TOUCHING) return false;
  const own = article.classOf(before);
  const { codes } = article.folded;
  if (own & VERB) return codes[article.words.end[before]! - 1] === LETTER_CODE.teh;
  return (own & INTO) !== 0 && article.gapBefore(firstWord + 1) !== TOUCHING;
}

/** True behind a word of this class, with nothing but quotes between. */
function isBehind(article: Article, candidate: Candidate, classes: number): boolean {
  if (candidate.isStripped || article.gapBefore(candidate.firstWord) > QUOTED) return false;
  return (article.classOf(candidate.firstWord - 1) & classes) !== 0;
}

/** True where no word just before can be the first half of somebody's name: «موكب العبادي» may be, «قال العبادي» is not. */
function standsAlone(article: Article, { firstWord, isStripped }: Candidate): boolean {
  if (isStripped || article.gapBefore(firstWord) !== TOUCHING) return true;
  return (article.classOf(firstWord - 1) & (FUNCTION | TITLE_DIRECT | TITLE_OFFICE)) !== 0;
}

/** True in a list of names of its kind: «بنغازي وسرت», «سرت، بنغازي», «أوباما وكلينتون». */
function isBesideKin(article: Article, candidate: Candidate, families: Uint8Array, family: number): boolean {
  const isKin = (word: number): boolean => (families[word]! & family) !== 0;
  const before = candidate.firstWord - 1;
  const behind = candidate.lastWord + 1;
  const isJoined = startsWithAnd(article, candidate.firstWord);
  if (isJoined && isKin(before) && article.gapBefore(candidate.firstWord) <= LISTED) return true;
  return isKin(behind) && article.gapBefore(behind) <= LISTED && startsWithAnd(article, behind);
}

/** «سيئون أو الشحر» */
function isOrKin(
  article: Article,
  { firstWord, lastWord, isStripped }: Candidate,
  families: Uint8Array,
): boolean {
  const { hash } = article.words;
  const isBehind =
    !isStripped && hash[firstWord - 1] === OR && (families[firstWord - 2]! & FAMILIES.place) !== 0;
  const isBefore = hash[lastWord + 1] === OR && (families[lastWord + 2]! & FAMILIES.place) !== 0;
  return isBehind || isBefore;
}

function startsWithAnd(article: Article, word: number): boolean {
  return (
    article.gapBefore(word) === LISTED || article.folded.codes[article.words.start[word]!] === LETTER_CODE.and
  );
}

/** How often each country is spoken of: by its places, persons and bodies, and by its adjective. */
export function countCountries(gazetteer: Gazetteer, standing: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < standing.length; i++) {
    const { claims } = standing[i]!;
    if (claims.length !== 1) continue;
    const country = gazetteer.countryOf(claims[0]!.entity);
    if (country !== '') counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}
