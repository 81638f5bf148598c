import { NAME_JOINS, PROCLITICS } from '../../arabic/clitics.ts';
import { createMatches, search, type Matches } from '../../text/matcher.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { EntityKind } from '../entity.ts';
import type { Article } from './article.ts';

/** One entity that a name may mean, and how much speaks for it. */
export interface Claim {
  readonly entity: number;
  readonly kind: EntityKind;
  /** As filed: `STRONG`, `WEAK`, … */
  readonly flag: number;
  /** See `SUPPORT`. */
  support: number;
}

/** What speaks for a claim; more is more. */
export const SUPPORT = {
  /** Nothing: the name is left alone. */
  none: 0,
  /** A word anywhere in the article, or the company of its country. */
  company: 1,
  /** The name is unmistakable as filed. */
  name: 2,
  /** The full name stands elsewhere in the article. */
  fullName: 3,
  /** The neighbouring words say so. */
  neighbours: 4,
} as const;

/** A place in the text that may be a name, before it is judged. */
export interface Candidate {
  readonly firstWord: number;
  readonly lastWord: number;
  /** Folded units. */
  readonly start: number;
  readonly end: number;
  /** Number of the surface in the gazetteer; -1 for what is made by rule. */
  readonly surface: number;
  /** Proclitics stand before it. */
  readonly isStripped: boolean;
  /** Those that may still be meant; empty for a phrase that blocks. */
  claims: Claim[];
  /** Set when neighbours show that it is part of the longer name of somebody else. */
  isForeign: boolean;
  /** Id of a body that is made by rule, in place of a claim; null for all others. */
  readonly ruleId: string | null;
}

/** All names of the gazetteer that stand in the article, in the order of their first word, with all who claim them. */
export function collectCandidates(article: Article, gazetteer: Gazetteer): Candidate[] {
  const base = collectFrom(article, gazetteer, 0, 0);
  return gazetteer.layers.length === 0 ? base : mergeLayers(article, gazetteer, base);
}

/** Adds what the layers above claim: words that are claimed in several layers are one candidate, strongest claim first. */
function mergeLayers(article: Article, gazetteer: Gazetteer, base: readonly Candidate[]): Candidate[] {
  const merged = new Map<string, Candidate>();
  const add = (candidate: Candidate): void => {
    const key = `${candidate.firstWord} ${candidate.lastWord} ${candidate.start}`;
    const below = merged.get(key);
    if (below) below.claims = [...candidate.claims, ...below.claims];
    else merged.set(key, candidate);
  };
  base.forEach(add);
  for (const { gazetteer: layer, from, surfaceFrom } of gazetteer.layers.toReversed())
    collectFrom(article, layer, from, surfaceFrom).forEach(add);
  return [...merged.values()].sort((a, b) => a.firstWord - b.firstWord || a.start - b.start);
}

/** Searched into again and again; nothing is kept of it. */
const matches = createMatches();

function collectFrom(article: Article, gazetteer: Gazetteer, from: number, surfaceFrom: number): Candidate[] {
  const { folded, words } = article;
  const { claimAt, matcher } = gazetteer;
  matches.count = 0;
  search(matcher, folded, PROCLITICS.article, NAME_JOINS, matches);
  const candidates: Candidate[] = [];
  for (let i = 0; i < matches.count; i++) {
    const surface = matches.name[i]!;
    const firstWord = matches.firstWord[i]!;
    const start = matches.start[i]!;
    // A phrase that blocks is of use only where another match shares a word with it.
    if (claimAt[surface] === claimAt[surface + 1] && !hasRival(matches, i)) continue;
    const at = claimAt[surface]!;
    const end = claimAt[surface + 1]!;
    // Most names are claimed once, and an array that grows makes room for many.
    const claims = at + 1 === end ? [claimOf(gazetteer, at, from)] : [];
    for (let k = at + claims.length; k < end; k++) claims.push(claimOf(gazetteer, k, from));
    const lastWord = matches.lastWord[i]!;
    candidates.push({
      firstWord,
      lastWord,
      start: hasQuoteBehind(article, firstWord, lastWord) ? words.start[firstWord + 1]! : start,
      end: words.end[lastWord]!,
      surface: surfaceFrom + surface,
      isStripped: start !== words.start[firstWord],
      claims,
      isForeign: false,
      ruleId: null,
    });
  }
  return candidates;
}

function claimOf(gazetteer: Gazetteer, at: number, from: number): Claim {
  const claim = gazetteer.claims[at]!;
  const entity = claim >>> 3;
  return { entity: from + entity, kind: gazetteer.kindOf(entity), flag: claim & 7, support: SUPPORT.none };
}

/** True where a neighbouring match shares a word with match `i`; matches are in the order of their first word. */
function hasRival({ firstWord, lastWord, count }: Matches, i: number): boolean {
  const first = firstWord[i]!;
  if (i + 1 < count && firstWord[i + 1]! <= lastWord[i]!) return true;
  for (let k = i - 1; k >= 0 && first - firstWord[k]! < WIDEST_NAME; k--)
    if (lastWord[k]! >= first) return true;
  return false;
}
/** No name of the gazetteer has more words. */
const WIDEST_NAME = 12;

/** True where a candidate is a phrase that only looks like a name. */
export function isBlocker(candidate: Candidate): boolean {
  return candidate.surface >= 0 && candidate.claims.length === 0;
}

/** True where at least one claim has support. */
export function isSupported({ isForeign, ruleId, claims }: Candidate): boolean {
  if (isForeign) return false;
  if (ruleId !== null) return true;
  for (let i = 0; i < claims.length; i++) if (claims[i]!.support > SUPPORT.none) return true;
  return false;
}

/** True for what takes part where names overlap. */
export function mayStand(candidate: Candidate): boolean {
  return isSupported(candidate) || isBlocker(candidate);
}

/** True where all who claim the name are persons. */
export function isPerson(candidate: Candidate): boolean {
  return isAll(candidate, 'person');
}

/** True where all that claim the name are places. */
export function isPlace(candidate: Candidate): boolean {
  return isAll(candidate, 'place');
}

function isAll({ claims }: Candidate, kind: EntityKind): boolean {
  for (let i = 0; i < claims.length; i++) if (claims[i]!.kind !== kind) return false;
  return claims.length > 0;
}

/** True for a name of one word. */
export function isSingle(candidate: Candidate): boolean {
  return candidate.firstWord === candidate.lastWord;
}

/** «عملية «نبع السلام»»: the name is what stands in the quotes, the noun before them is its head. */
function hasQuoteBehind({ folded, words }: Article, firstWord: number, lastWord: number): boolean {
  if (lastWord === firstWord) return false;
  const { codes } = folded;
  return isQuote(codes[words.start[firstWord + 1]! - 1]) && !isQuote(codes[words.end[firstWord]!]);
}

/** True for the code of a quotation mark. */
export function isQuote(code: number | undefined): boolean {
  return code === 34 || code === 39;
}
