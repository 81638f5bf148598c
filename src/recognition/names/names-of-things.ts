import { LOCAL_BODIES } from '../../arabic/name-neighbours.ts';
import type { EntityKind } from '../entity.ts';
import { STRONG } from '../gazetteer/layout.ts';
import { QUOTED, TOUCHING, type Article } from './article.ts';
import { isQuote, isSingle, type Candidate } from './candidate.ts';
import type { KnownWords } from './known-words.ts';
import { isQuoted } from './neighbours.ts';
import { FUNCTION, GIVEN, OBJECT } from './word-classes.ts';
import { setOf } from './word-set.ts';

const localBodies = setOf(LOCAL_BODIES);

/** True for places and bodies, whose names things bear: not for companies, clubs and papers, which are such things. */
export function mayNameObject(candidate: Candidate): boolean {
  const { claims } = candidate;
  for (let i = 0; i < claims.length; i++) {
    const { kind, flag } = claims[i]!;
    // «فندق ريتز كارلتون»
    if (!NAMES_OF_OBJECTS.has(kind) || (flag !== STRONG && !isSingle(candidate))) return false;
  }
  return claims.length > 0;
}
const NAMES_OF_OBJECTS: ReadonlySet<EntityKind> = new Set(['place', 'armed_group', 'party', 'organisation']);

/** True behind «مطعم», «سفينة», and in the quotation marks behind «السفينة التجارية». */
export function isNameOfObject(article: Article, candidate: Candidate, known: KnownWords): boolean {
  const { firstWord } = candidate;
  const before = firstWord - 1;
  // Hardly ever: asked first, for this is asked of nearly every name.
  if (((article.classOf(before) | article.classOf(before - 1) | article.classOf(before - 2)) & OBJECT) === 0)
    return false;
  if (candidate.isStripped || article.gapBefore(firstWord) > QUOTED) return false;
  if (isInNameOfBody(article, candidate, known)) return true;
  // «رئيس الشركة أمين الناصر»: with the article only where quotation marks show the name.
  if (!article.isDefinite(before)) {
    if (article.classOf(before) & OBJECT) return true;
    // «فندق «قصر دمشق»»: the end of a name in quotation marks.
    return (
      article.gapBefore(before) === QUOTED &&
      isQuote(article.folded.codes[candidate.end]) &&
      (article.classOf(before - 1) & OBJECT) !== 0
    );
  }
  if (!isQuoted(article, candidate)) return false;
  if (article.classOf(before) & OBJECT) return true;
  return article.gapBefore(before) === TOUCHING && (article.classOf(before - 1) & OBJECT) !== 0;
}

/**
 * «جمعية أمل يفرن», «شركة «نهر الريحان للتحلية»»: behind the noun of a local body and one unknown word, or inside the
 * quotation marks of its name.
 */
function isInNameOfBody(article: Article, { firstWord, end }: Candidate, known: KnownWords): boolean {
  const middle = firstWord - 1;
  if (article.gapBefore(firstWord) !== TOUCHING || article.classOf(middle) & FUNCTION || known.isName(middle))
    return false;
  if (!(article.classOf(middle - 1) & OBJECT)) return false;
  const gap = article.gapBefore(middle);
  const { codes } = article.folded;
  if (gap === QUOTED) return isQuote(codes[article.words.start[middle]! - 1]) && !isQuote(codes[end]);
  const isBare = !article.isDefinite(middle) && !article.isDefinite(middle - 1);
  return (
    gap === TOUCHING &&
    isBare &&
    (article.classOf(middle) & ~GIVEN) === 0 &&
    localBodies.has(article.words.hash[middle - 1]!)
  );
}
