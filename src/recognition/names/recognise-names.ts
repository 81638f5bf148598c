import { sourceSpan } from '../../arabic/letters.ts';
import type { ReadText } from '../../text/read-text.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { CUE } from '../gazetteer/layout.ts';
import type { EntityMention, EntityReference } from '../mention.ts';
import { Article } from './article.ts';
import { completeBodies } from './bodies.ts';
import { collectCandidates, isBlocker, isSingle, mayStand, type Candidate, type Claim } from './candidate.ts';
import { chooseClaims, strongestLayer } from './choose.ts';
import { findGluedNames } from './glued.ts';
import { judge } from './judge.ts';
import { resolveOverlaps } from './overlaps.ts';
import { withoutRejected, type Rejection } from './rejections.ts';
import { suggestNames } from './suggestions.ts';

/**
 * The names in a text, sorted by start.
 * @param all nested names, nationalities and suggestions too, unpainted.
 */
export function recogniseNames(
  text: ReadText,
  gazetteer: Gazetteer,
  all = true,
  isRejected?: Rejection,
): EntityMention[] {
  const article = new Article(text);
  const found = collectCandidates(article, gazetteer);
  const glued = withGlued(found, findGluedNames(article, gazetteer, found));
  const candidates = withoutRejected(article, gazetteer, glued, isRejected);
  const completed = completeBodies(article, gazetteer, candidates);
  const { names } = completed;
  const bodies = withoutRejected(article, gazetteer, completed.bodies, isRejected);
  // Asked again: short names that echo a full one come out of the judgement.
  const judged = withoutRejected(article, gazetteer, judge(article, gazetteer, names), isRejected);
  const { outer, nested } = resolveOverlaps(inOrder(judged.filter(mayStand), bodies));
  const standing = outer.filter((one) => !isBlocker(one));
  const chosen = chooseClaims(gazetteer, standing);
  const mentions: EntityMention[] = [];
  for (let i = 0; i < standing.length; i++) {
    const one = standing[i]!;
    const claims = chosen[i]!;
    if (all || claims[0]!.kind !== 'nationality')
      mentions.push(toMention(article, gazetteer, one, claims, false));
  }
  if (!all) return mentions;
  for (const { inner, holder } of nested) {
    if (isBlocker(inner) || isBlocker(holder) || saysSame(inner, holder)) continue;
    // «جامعة جونز هوبكنز»: the word with which a name begins is its noun, though a town is called so.
    const isHead = holder.start === inner.start && isSingle(inner);
    const supported = inner.claims.filter(({ support, flag }) => support > 0 && !(isHead && flag === CUE));
    if (supported.length === 0) continue;
    const claims = strongestLayer(gazetteer, supported);
    mentions.push(toMention(article, gazetteer, inner, claims, true));
  }
  mentions.push(...suggestNames(article, outer));
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** True for the same words, and for the shorter name of what the longer one means. */
function saysSame(inner: Candidate, holder: Candidate): boolean {
  if (holder.start === inner.start && holder.end === inner.end) return true;
  return inner.claims.some(({ entity }) => holder.claims.some((claim) => claim.entity === entity));
}

/** Names and bodies by where they begin, the longest first. Both are nearly in that order. */
function inOrder(names: Candidate[], bodies: Candidate[]): Candidate[] {
  if (bodies.length === 0) return names;
  insertionSort(names);
  insertionSort(bodies);
  const merged: Candidate[] = [];
  let next = 0;
  for (const name of names) {
    while (next < bodies.length && precedes(bodies[next]!, name)) merged.push(bodies[next++]!);
    merged.push(name);
  }
  while (next < bodies.length) merged.push(bodies[next++]!);
  return merged;
}

function insertionSort(candidates: Candidate[]): void {
  for (let i = 1; i < candidates.length; i++) {
    const one = candidates[i]!;
    let k = i;
    for (; k > 0 && precedes(one, candidates[k - 1]!); k--) candidates[k] = candidates[k - 1]!;
    candidates[k] = one;
  }
}

function precedes(a: Candidate, b: Candidate): boolean {
  return a.start < b.start || (a.start === b.start && a.end > b.end);
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
  const { start, end } = sourceSpan(folded, candidate.start, candidate.end);
  const surface = folded.source.slice(start, end);
  const type = claims[0]!.kind;
  const painted = type !== 'nationality' && !isNested;
  // Written out: spreading optional parts takes ten times as long, and this runs for every mark.
  if (claims.length === 1) {
    const { ruleId } = candidate;
    const entity =
      ruleId === null ? gazetteer.referenceOf(claims[0]!.entity) : ruleReference(gazetteer, ruleId);
    return isNested
      ? { start, end, kind: 'entity', surface, type, painted, entity, nested: true }
      : { start, end, kind: 'entity', surface, type, painted, entity };
  }
  const candidates = claims.map((claim) => gazetteer.referenceOf(claim.entity));
  return isNested
    ? { start, end, kind: 'entity', surface, type, painted, candidates, nested: true }
    : { start, end, kind: 'entity', surface, type, painted, candidates };
}

/** By gazetteer and id: making a body means looking up its country, which is dear, and an article repeats it. */
const madeReferences = new WeakMap<Gazetteer, Map<string, EntityReference>>();

function ruleReference(gazetteer: Gazetteer, id: string): EntityReference {
  let made = madeReferences.get(gazetteer);
  if (!made) madeReferences.set(gazetteer, (made = new Map()));
  let reference = made.get(id);
  if (!reference) {
    const entity = gazetteer.entity(id);
    reference = { id, name: entity?.name ?? '', nameEn: entity?.nameEn ?? '' };
    made.set(id, reference);
  }
  return reference;
}
