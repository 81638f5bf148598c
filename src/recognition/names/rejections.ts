import { sourceSpan } from '../../arabic/letters.ts';
import type { Span } from '../../text/span.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Article } from './article.ts';
import { isBlocker, type Candidate } from './candidate.ts';

/** True where the reader said that this entity is not meant; the span is in units of the source. */
export type Rejection = (entityId: string, span: Span) => boolean;

/** Takes away what the reader said is not meant, before anything is concluded from it. Others who bear the name stay. */
export function withoutRejected(
  article: Article,
  gazetteer: Gazetteer,
  candidates: Candidate[],
  isRejected: Rejection | undefined,
): Candidate[] {
  if (!isRejected) return candidates;
  const ids = new Map<number, string>();
  const idOf = (entity: number): string => {
    let id = ids.get(entity);
    if (id === undefined) ids.set(entity, (id = gazetteer.referenceOf(entity).id));
    return id;
  };
  return candidates.filter((candidate) => {
    if (isBlocker(candidate)) return true;
    const span = sourceSpan(article.folded, candidate.start, candidate.end);
    if (candidate.ruleId !== null) return !isRejected(candidate.ruleId, span);
    candidate.claims = candidate.claims.filter((claim) => !isRejected(idOf(claim.entity), span));
    // Without claims it would block as a phrase that only looks like a name.
    return candidate.claims.length > 0;
  });
}
