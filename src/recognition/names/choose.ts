import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { STRONG } from '../gazetteer/layout.ts';
import { isSingle, SUPPORT, type Candidate, type Claim } from './candidate.ts';
import { countCountries } from './company.ts';

/**
 * Chooses among the claims of each name: the best supported; the person who was named in full last; the country that
 * the article speaks of. Where none of that decides, all that remain are kept, the likeliest first.
 * @returns the claims of each name, in the order of `standing`.
 */
export function chooseClaims(gazetteer: Gazetteer, standing: readonly Candidate[]): (readonly Claim[])[] {
  let counted: ReadonlyMap<string, number> | null = null;
  const countries = (): ReadonlyMap<string, number> => (counted ??= countCountries(gazetteer, standing));
  const lastFull = new Map<number, number>();
  return standing.map((candidate) => {
    const claims = strongestLayer(gazetteer, supportedClaims(candidate));
    const best = chooseOf(claims, candidate, gazetteer, countries, lastFull);
    const only = best[0]!;
    if (best.length === 1 && only.kind === 'person' && !isSingle(candidate)) {
      lastFull.set(only.entity, candidate.firstWord);
    }
    return best;
  });
}

function supportedClaims({ claims }: Candidate): readonly Claim[] {
  return claims.every((claim) => claim.support > 0) ? claims : claims.filter((claim) => claim.support > 0);
}

/** What the reader filed outranks what came with the extension. */
export function strongestLayer(gazetteer: Gazetteer, claims: readonly Claim[]): readonly Claim[] {
  if (gazetteer.layers.length === 0 || claims.length < 2) return claims;
  const rank = Math.max(...claims.map((claim) => gazetteer.rankOf(claim.entity)));
  return claims.filter((claim) => gazetteer.rankOf(claim.entity) === rank);
}

function chooseOf(
  claims: readonly Claim[],
  candidate: Candidate,
  gazetteer: Gazetteer,
  countries: () => ReadonlyMap<string, number>,
  lastFull: ReadonlyMap<number, number>,
): readonly Claim[] {
  if (claims.length < 2) return claims;
  const top = Math.max(...claims.map((claim) => claim.support));
  // «الحريري» filed as strong for one and weak for another: the full name of the other outweighs the filing.
  let left = claims.filter((claim) => claim.support === top);
  if (left.length > 1 && isSingle(candidate)) {
    const named = left.filter((claim) => lastFull.has(claim.entity));
    if (named.length > 0) {
      named.sort((a, b) => lastFull.get(b.entity)! - lastFull.get(a.entity)!);
      left = named;
    }
  }
  if (left.length === 1) return left;
  const counted = left.map((claim) => ({
    claim,
    count: countries().get(gazetteer.countryOf(claim.entity)) ?? 0,
  }));
  counted.sort((a, b) => b.count - a.count);
  if (counted[0]!.count > 0 && counted[1]!.count === 0) return [counted[0]!.claim];
  const strong = left.filter((claim) => claim.flag === STRONG);
  if (strong.length === 1 && top <= SUPPORT.name) return strong;
  return counted.map(({ claim }) => claim);
}
