import { LETTER_CODE } from '../../arabic/clitics.ts';
import { INSTITUTIONS, SHORT_HEADS } from '../../arabic/institutions.ts';
import { foldedWord } from '../../arabic/letters.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { HEAD } from '../gazetteer/layout.ts';
import { ruleEntityId, ruleHeadId } from '../gazetteer/rule-entity.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import { TOUCHING, type Article } from './article.ts';
import { isSingle, type Candidate, type Claim } from './candidate.ts';
import { FUNCTION, TITLE_DIRECT, TITLE_OFFICE } from './word-classes.ts';

const byHead = new Map(INSTITUTIONS.map((one) => [ruleHeadId(one.key), one]));
const shortHeads = new Set(SHORT_HEADS.map((word) => wordHashes(foldedWord(word))[0]!));

/**
 * Bodies of a state that its adjective names: «وزارة الخارجية السورية», «الجيش السوداني». A head that no adjective
 * follows is no name, so that all heads are taken out of `candidates`; the completed ones are returned.
 */
export function completeBodies(
  article: Article,
  gazetteer: Gazetteer,
  candidates: readonly Candidate[],
): { names: Candidate[]; bodies: Candidate[] } {
  const adjectives = new Map<number, Candidate>();
  const heads: { readonly candidate: Candidate; readonly head: Claim }[] = [];
  const bodies: Candidate[] = [];
  const names: Candidate[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!;
    if (candidate.claims[0]?.kind === 'nationality' && !candidate.isStripped)
      adjectives.set(candidate.firstWord, candidate);
    const head = headAmong(candidate.claims);
    if (head) {
      heads.push({ candidate, head });
      candidate.claims = candidate.claims.filter((claim) => claim !== head);
    }
    if (!head || candidate.claims.length > 0) names.push(candidate);
  }
  for (const { candidate, head } of heads) {
    const adjective = adjectives.get(candidate.lastWord + 1);
    const headId = gazetteer.referenceOf(head.entity).id;
    const isFeminine = byHead.get(headId)?.feminine ?? false;
    if (!adjective || !agrees(article, adjective, isFeminine)) continue;
    if (article.gapBefore(adjective.firstWord) !== TOUCHING || belongsElsewhere(article, candidate)) continue;
    const country = gazetteer.countryOf(
      adjective.claims.find((claim) => claim.kind === 'nationality')!.entity,
    );
    bodies.push({
      ...candidate,
      lastWord: adjective.lastWord,
      end: adjective.end,
      surface: -1,
      claims: [{ entity: head.entity, kind: head.kind, flag: HEAD, support: 1 }],
      ruleId: ruleEntityId(country, headId),
    });
  }
  return { names, bodies };
}

function headAmong(claims: readonly Claim[]): Claim | null {
  for (let i = 0; i < claims.length; i++) if (claims[i]!.flag === HEAD) return claims[i]!;
  return null;
}

/** True where the adjective is definite and of the head's gender: «الجيش السوداني», not «الجيش سودانيا». */
function agrees(article: Article, adjective: Candidate, isFeminine: boolean): boolean {
  const { codes } = article.folded;
  const last = codes[article.words.end[adjective.firstWord]! - 1];
  return article.isDefinite(adjective.firstWord) && (last === LETTER_CODE.feminine) === isFeminine;
}

/** «السياسة الخارجية المصرية», «وزيرة الخارجية الألمانية»: a short head behind a noun is that noun's. */
function belongsElsewhere(article: Article, head: Candidate): boolean {
  if (!isSingle(head) || head.isStripped || !shortHeads.has(article.words.hash[head.firstWord]!))
    return false;
  if (article.gapBefore(head.firstWord) !== TOUCHING) return false;
  const before = head.firstWord - 1;
  const own = article.classOf(before);
  if (own & (TITLE_DIRECT | TITLE_OFFICE)) return true;
  if (own & FUNCTION) return false;
  const last = article.folded.codes[article.words.end[before]! - 1];
  return article.isDefinite(before) || last === LETTER_CODE.feminine;
}
