import { FINAL_UNITS, LETTER_CODE, NAME_JOINS, PROCLITICS } from '../../arabic/clitics.ts';
import { GLUED_BEFORE } from '../../arabic/gluing.ts';
import { foldArabic } from '../../arabic/letters.ts';
import { searchAt } from '../../text/matcher.ts';
import { sourceOffset, type Folded } from '../../text/folding.ts';
import { BASE, hashCodes, type FoldedWords } from '../../text/words.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import { STRONG } from '../gazetteer/layout.ts';
import type { EntityKind } from '../entity.ts';
import type { Article } from './article.ts';
import { isSingle, type Candidate, type Claim } from './candidate.ts';
import { HashSet } from './hash-set.ts';
import { Room } from './room.ts';
import { headNounOf, WORD_CLASSES } from './word-classes.ts';

/** Shorter words hold no two words. */
const SHORTEST_WORD = 7;
/** A name of fewer letters is not unmistakable behind a listed word: «فيسبوك» is not في + سبوك. */
const SHORTEST_NAME = 5;
/** Behind a letter that only ends words the seam is plain, and a shorter name will do: «مدينةسبها». */
const SHORTEST_BEHIND_SEAM = 4;

const room = new Room();
const before = new HashSet(GLUED_BEFORE.map((word) => wordHashes(word)[0]!));
/** What listed words begin with: most words part from all of them at their second letter. */
const beginnings = new HashSet(
  GLUED_BEFORE.flatMap((word) => Array.from(word, (_, i) => wordHashes(word.slice(0, i + 1))[0]!)),
);

/** 1 for the first two letters of each listed word. */
const mayBegin = new Uint8Array(1 << 16);
for (const word of GLUED_BEFORE) {
  const { codes } = foldArabic(word);
  mayBegin[(codes[0]! << 8) | codes[1]!] = 1;
}

/** Names that a typing error glued to the word before them; only words that are no name themselves are tried. */
export function findGluedNames(
  article: Article,
  gazetteer: Gazetteer,
  found: readonly Candidate[],
): Candidate[] {
  const { words, folded } = article;
  const taken = room.lendBytes(words.count);
  // Not by `fill`, which costs more than the two or three words that it fills.
  for (let i = 0; i < found.length; i++)
    for (let word = found[i]!.firstWord; word <= found[i]!.lastWord; word++) taken[word] = 1;
  const glued: Candidate[] = [];
  const add = (candidate: Candidate | null): void => {
    if (candidate) glued.push(candidate);
  };
  const { seams } = folded;
  for (let i = 0; i < seams.length; i++) {
    const word = seams[i]!;
    const start = words.start[word]!;
    const end = words.end[word]!;
    if (taken[word] === 1 || end - start < SHORTEST_WORD) continue;
    const seam = findSeam(folded, start, end);
    if (seam < 0) continue;
    taken[word] = 1;
    add(nameAt(article, gazetteer, word, seam, SHORTEST_BEHIND_SEAM));
  }
  const begun = listBegun(folded);
  for (let i = 0; i < begun.length; i++)
    if (taken[begun[i]!] === 0) add(nameBehindListed(article, gazetteer, begun[i]!));
  return glued;
}

/** The long words whose first two letters are those of a listed word. It branches nowhere; see `siftWords`. */
function listBegun({ codes, words }: FoldedWords): Int32Array {
  const { start, end, count } = words;
  const list = room.lendNumbers(count + 1);
  let begun = 0;
  for (let word = 0; word < count; word++) {
    const first = start[word]!;
    const isLong = (first + SHORTEST_WORD - 1 - end[word]!) >>> 31;
    list[begun] = word;
    begun += isLong & mayBegin[(codes[first]! << 8) | codes[first + 1]!]!;
  }
  return list.subarray(0, begun);
}

/** The unit behind a letter that ends a word and stands inside this one; -1 where there is none. */
function findSeam(folded: Folded, start: number, end: number): number {
  const { source } = folded;
  for (let i = end - SHORTEST_BEHIND_SEAM; i > start + 1; i--) {
    if (FINAL_UNITS.includes(source.charCodeAt(sourceOffset(folded, i - 1)))) return i;
  }
  return -1;
}

/** The name behind the first listed word with which this one begins and behind which a name stands. */
function nameBehindListed(article: Article, gazetteer: Gazetteer, word: number): Candidate | null {
  const { codes } = article.folded;
  const start = article.words.start[word]!;
  const end = article.words.end[word]!;
  let hash = codes[start]!;
  for (let i = start + 2; i <= end - SHORTEST_NAME; i++) {
    hash = (Math.imul(hash, BASE) + codes[i - 1]!) | 0;
    if (!beginnings.has(hash)) return null;
    const name = before.has(hash) ? nameAt(article, gazetteer, word, i, SHORTEST_NAME) : null;
    if (name) return name;
  }
  return null;
}

function nameAt(
  article: Article,
  gazetteer: Gazetteer,
  word: number,
  at: number,
  shortest: number,
): Candidate | null {
  const { words, folded } = article;
  const matches = searchAt(gazetteer.matcher, folded, word, at, PROCLITICS.article, NAME_JOINS);
  let best: Candidate | null = null;
  for (let i = 0; i < matches.count; i++) {
    const surface = matches.name[i]!;
    const claims: Claim[] = [];
    for (let c = gazetteer.claimAt[surface]!; c < gazetteer.claimAt[surface + 1]!; c++) {
      const claim = gazetteer.claims[c]!;
      const kind = gazetteer.kindOf(claim >>> 3);
      const isCertain = (claim & 7) === STRONG || isHeadOf(article, word, at, kind);
      if (isCertain && kind !== 'nationality')
        claims.push({ entity: claim >>> 3, kind, flag: STRONG, support: 0 });
    }
    const lastWord = matches.lastWord[i]!;
    const candidate = {
      firstWord: word,
      lastWord,
      start: at,
      end: words.end[lastWord]!,
      surface,
      isStripped: true,
      claims,
      isForeign: false,
      ruleId: null,
    };
    const letters = words.end[word]! - at;
    if (claims.length > 0 && (letters >= shortest || !isSingle(candidate))) best = candidate;
  }
  return best;
}

/** «مدينةسبها»: the word before the seam is a head noun of this kind, and vouches for a doubtful name. */
function isHeadOf(article: Article, word: number, seam: number, kind: EntityKind): boolean {
  const { codes } = article.folded;
  const start = article.words.start[word]!;
  // «وسلطنةعمان»
  const from = codes[start] === LETTER_CODE.and ? start + 1 : start;
  return (WORD_CLASSES.get(hashCodes(codes, from, seam)) & headNounOf(kind)) !== 0;
}
