import { STRONG } from '../gazetteer/layout.ts';
import { isPerson, isSingle, mayStand, SUPPORT, type Candidate, type Claim } from './candidate.ts';
import { resolveOverlaps } from './overlaps.ts';

/**
 * A family name that the article gives to somebody unknown («أحمد سالم الحريري») is not that of somebody known either,
 * unless that person stands in the article with the full name or a public title.
 */
export function forgetNamesakes(inLongerNames: readonly Candidate[], candidates: readonly Candidate[]): void {
  const covered = new Set<number>();
  for (const { firstWord, lastWord } of inLongerNames)
    if (lastWord > firstWord) for (let word = firstWord; word <= lastWord; word++) covered.add(word);
  if (covered.size > 0)
    for (const other of candidates)
      if (isSingle(other) && covered.has(other.firstWord) && isPerson(other)) other.isForeign = true;
  const namesakes = inLongerNames.filter(isSingle);
  if (namesakes.length === 0) return;
  const surfaces = new Set(namesakes.map((one) => one.surface));
  const others = candidates.filter((one) => !one.isForeign && surfaces.has(one.surface));
  if (others.length === 0) return;
  const full = fullNames(candidates.filter((one) => !isSingle(one) && mayStand(one)));
  for (const other of others) {
    const isMeant = ({ entity, support }: Claim): boolean =>
      full.has(entity) || support === SUPPORT.neighbours;
    if (!other.claims.some(isMeant)) other.isForeign = true;
  }
}

/** Entities that stand in the article with an unmistakable name. */
export function fullNames(standing: readonly Candidate[]): Set<number> {
  const full = new Set<number>();
  const { outer } = resolveOverlaps(standing);
  for (let i = 0; i < outer.length; i++) {
    const candidate = outer[i]!;
    const { claims } = candidate;
    for (let k = 0; k < claims.length; k++) {
      const { flag, support, kind, entity } = claims[k]!;
      const isFull = flag === STRONG || (support > SUPPORT.none && !isSingle(candidate));
      if (isFull && kind !== 'nationality') full.add(entity);
    }
  }
  return full;
}
