import { LETTER_CODE } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/letters.ts';
import { FOREIGN_ENDINGS, HELD_BY_OFFICES, OFFICES_AS_NAMES } from '../../arabic/name-neighbours.ts';
import { TOUCHING, type Article } from './article.ts';
import type { Candidate } from './candidate.ts';
import { FUNCTION, TITLE_DIRECT, TITLE_OFFICE, TITLE_PRIVATE, VERB } from './word-classes.ts';
import { setOf } from './word-set.ts';

const offices = setOf(OFFICES_AS_NAMES);
const heldByOffices = setOf(HELD_BY_OFFICES);
const foreignEndings = FOREIGN_ENDINGS.map((ending) => {
  const { codes, length } = foldArabic(ending);
  return codes.slice(0, length);
});

/** «عادل إمام مسجد القرية»: the last word of a full name is what somebody else is. */
export function isOfficeAtEnd(article: Article, lastWord: number): boolean {
  const { hash } = article.words;
  return (
    offices.has(hash[lastWord]!) &&
    article.gapBefore(lastWord + 1) === TOUCHING &&
    heldByOffices.has(hash[lastWord + 1]!)
  );
}

/**
 * «الطيار المتقاعد جون كيري هاملتون», «على جورج بوش مارتينيز»: one more family name. Not behind a verb or a public title,
 * where two may meet («التقى جون كيري لافروف»).
 */
export function goesOnAsForeign(article: Article, { firstWord, lastWord, isStripped }: Candidate): boolean {
  const behind = lastWord + 1;
  if (article.gapBefore(behind) !== TOUCHING || article.classOf(behind) !== 0) return false;
  if (!endsAsForeign(article, behind)) return false;
  if (isStripped || article.gapBefore(firstWord) !== TOUCHING) return false;
  const before = firstWord - 1;
  const own = article.classOf(before);
  if ((own & VERB) !== 0 || (own & (TITLE_DIRECT | TITLE_OFFICE)) !== 0) return false;
  return (own & (FUNCTION | TITLE_PRIVATE)) !== 0 || article.isDefinite(before);
}

/** True for a word without the article that ends as family names of Europe and the Americas do. */
function endsAsForeign({ folded: { codes }, words }: Article, word: number): boolean {
  const start = words.start[word]!;
  const end = words.end[word]!;
  const first = codes[start];
  if (end - start < SHORTEST_FOREIGN || first === LETTER_CODE.alef) return false;
  if (first === LETTER_CODE.teh || first === LETTER_CODE.yeh) return false;
  for (let i = 0; i < foreignEndings.length; i++) {
    const ending = foreignEndings[i]!;
    let at = end - 1;
    let k = ending.length - 1;
    while (k >= 0 && codes[at] === ending[k]) {
      at--;
      k--;
    }
    if (k < 0) return true;
  }
  return false;
}
const SHORTEST_FOREIGN = 6;
