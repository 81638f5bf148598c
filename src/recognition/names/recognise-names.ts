import { sourceSpan } from '../../arabic/letters.ts';
import type { Folded } from '../../text/folding.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { EntityMention, EntityReference } from '../mention.ts';
import { readArticle, type Article } from './article.ts';
import { completeBodies } from './bodies.ts';
import { collectCandidates, isBlocker, isSupported, type Candidate, type Claim } from './candidate.ts';
import { chooseClaims, strongestLayer } from './choose.ts';
import { findGluedNames } from './glued.ts';
import { judge } from './judge.ts';
import { resolveOverlaps } from './overlaps.ts';
import { withoutRejected, type Rejection } from './rejections.ts';
import { suggestNames } from './suggestions.ts';

/** All names in a text, sorted by start; nested names, nationalities and suggestions are among them, unpainted. */
export function recogniseNames(
  folded: Folded,
  gazetteer: Gazetteer,
  withSuggestions = true,
  isRejected?: Rejection,
): EntityMention[] {
  const article = readArticle(folded);
  const found = collectCandidates(article, gazetteer);
  const glued = withGlued(found, findGluedNames(article, gazetteer, found));
  const candidates = withoutRejected(article, gazetteer, glued, isRejected);
  const completed = completeBodies(article, gazetteer, candidates);
  const { names } = completed;
  const bodies = withoutRejected(article, gazetteer, completed.bodies, isRejected);
  judge(article, gazetteer, names);
  const all = [...names, ...bodies].sort((a, b) => a.start - b.start || b.end - a.end);
  const { outer, nested } = resolveOverlaps(all.filter((one) => isSupported(one) || isBlocker(one)));
  const standing = outer.filter((one) => !isBlocker(one));
  const chosen = chooseClaims(gazetteer, standing);
  const mentions = standing.map((one) => toMention(article, gazetteer, one, chosen.get(one)!, false));
  for (const { inner, holder } of nested) {
    const isSame = holder.start === inner.start && holder.end === inner.end;
    if (isBlocker(inner) || isBlocker(holder) || isSame) continue;
    const supported = inner.claims.filter((claim) => claim.support > 0);
    const claims = strongestLayer(gazetteer, supported);
    mentions.push(toMention(article, gazetteer, inner, claims, true));
  }
  if (withSuggestions) mentions.push(...suggestNames(article, outer));
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function withGlued(found: Candidate[], glued: Candidate[]): Candidate[] {
  if (glued.length === 0) return found;
  return [...found, ...glued].sort((a, b) => a.firstWord - b.firstWord || a.start - b.start);
}

function toMention(
  article: Article,
  gazetteer: Gazetteer,
  candidate: Candidate,
  claims: readonly Claim[],
  isNested: boolean,
): EntityMention {
  const { folded } = article;
  const span = sourceSpan(folded, candidate.start, candidate.end);
  const type = claims[0]!.kind;
  const references =
    candidate.ruleId === undefined
      ? claims.map((claim) => gazetteer.referenceOf(claim.entity))
      : [ruleReference(gazetteer, candidate.ruleId)];
  return {
    ...span,
    kind: 'entity',
    surface: folded.source.slice(span.start, span.end),
    type,
    painted: type !== 'nationality' && !isNested,
    ...(references.length === 1 ? { entity: references[0]! } : { candidates: references }),
    ...(isNested ? { nested: true as const } : {}),
  };
}

function ruleReference(gazetteer: Gazetteer, id: string): EntityReference {
  const entity = gazetteer.entity(id);
  return { id, name: entity?.name ?? '', nameEn: entity?.nameEn ?? '' };
}
