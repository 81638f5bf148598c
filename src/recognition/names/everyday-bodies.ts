import { WORDS_AS_BODIES } from '../../arabic/word-senses.ts';
import type { EntityKind } from '../entity.ts';
import { TOUCHING, type Article } from './article.ts';
import { isSingle, type Candidate } from './candidate.ts';
import { speaksOfSport } from './company.ts';
import { isQuoted } from './neighbours.ts';
import { FUNCTION, GROUP, MATCH, MEDIA_VERB, VERB } from './word-classes.ts';
import { setOf } from './word-set.ts';

const everyday = setOf(WORDS_AS_BODIES);

/** «خرج الطلبة في بغداد», «أحرزت تقدما»: the name of a body or of somebody that nothing beside it shows to be more than the word. */
export function isEverydayBody(article: Article, candidate: Candidate, kind: EntityKind): boolean {
  const { firstWord, isStripped } = candidate;
  if (!isSingle(candidate) || !article.readsAsOneOf(firstWord, everyday)) return false;
  if (isQuoted(article, candidate)) return false;
  const before = firstWord - 1;
  if (isStripped || article.gapBefore(firstWord) !== TOUCHING) return true;
  const own = article.classOf(before);
  if (own & GROUP) return false;
  if (kind === 'club') return !(own & MATCH) || (own & FUNCTION) !== 0 || !speaksOfSport(article);
  if (own & (kind === 'media' ? MEDIA_VERB : VERB)) return false;
  // «قيادي في الإصلاح»
  const isOfGroup = article.gapBefore(before) === TOUCHING && (article.classOf(before - 1) & GROUP) !== 0;
  return !(own & FUNCTION) || !isOfGroup;
}
