import { isPerson, type Candidate } from './candidate.ts';

/** Candidates that stand, and those that stand wholly inside one of them. */
export interface Standing {
  readonly outer: Candidate[];
  readonly nested: { readonly inner: Candidate; readonly holder: Candidate }[];
}

/**
 * Resolves overlaps: the longest wins, among equals the one with fewer proclitics, then the earlier.
 * The order of `candidates` (by first word) is kept.
 */
export function resolveOverlaps(candidates: readonly Candidate[]): Standing {
  const outer: Candidate[] = [];
  const nested: Standing['nested'] = [];
  // Overlapping candidates form a group; within it the longest are taken first.
  for (let from = 0; from < candidates.length;) {
    let to = from + 1;
    let reach = candidates[from]!.end;
    while (to < candidates.length && candidates[to]!.start < reach) {
      reach = Math.max(reach, candidates[to]!.end);
      to++;
    }
    if (to === from + 1) outer.push(candidates[from]!);
    else if (to > from + 2 || !resolvePair(candidates[from]!, candidates[from + 1]!, outer, nested))
      resolveGroup(candidates.slice(from, to), outer, nested);
    from = to;
  }
  return { outer, nested };
}

/** What `resolveGroup` does, for the commonest group by far; false where the two do not overlap. */
function resolvePair(a: Candidate, b: Candidate, outer: Candidate[], nested: Standing['nested']): boolean {
  if (a.start >= b.end || b.start >= a.end) return false;
  const more = b.end - b.start - (a.end - a.start);
  const isSecond = more > 0 || (more === 0 && b.start < a.start);
  nest(isSecond ? a : b, isSecond ? b : a, nested);
  outer.push(isSecond ? b : a);
  return true;
}

function nest(inner: Candidate, holder: Candidate, nested: Standing['nested']): void {
  if (holder.start > inner.start || inner.end > holder.end) return;
  // «حفتر» inside «خليفة حفتر» says nothing new, and «خليفة» there would be somebody else.
  if (!isPerson(holder) || !isPerson(inner)) nested.push({ inner, holder });
}

function resolveGroup(group: Candidate[], outer: Candidate[], nested: Standing['nested']): void {
  const byLength = [...group].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: Candidate[] = [];
  for (const candidate of byLength) {
    const clash = taken.find((other) => other.start < candidate.end && candidate.start < other.end);
    if (!clash) taken.push(candidate);
    else nest(candidate, clash, nested);
  }
  outer.push(...taken.sort((a, b) => a.start - b.start));
}
