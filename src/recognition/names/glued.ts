import { NAME_JOINS, PROCLITICS } from '../../arabic/clitics.ts';
import { FINAL_LETTERS, GLUED_BEFORE } from '../../arabic/gluing.ts';
import { foldArabic } from '../../arabic/letters.ts';
import { createMatches, search } from '../../text/matcher.ts';
import { sourceOffset, type Folded } from '../../text/folding.ts';
import { BASE, hashCodes, type Words } from '../../text/words.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import { STRONG } from '../gazetteer/layout.ts';
import type { EntityKind } from '../entity.ts';
import { listOf, type Article } from './article.ts';
import { isSingle, type Candidate, type Claim } from './candidate.ts';
import { HashSet } from './hash-set.ts';
import { headNounOf, WORD_CLASSES } from './word-classes.ts';

/** Shorter words hold no two words. */
const SHORTEST_WORD = 7;
/** A name of fewer letters is not unmistakable behind a listed word: «فيسبوك» is not في + سبوك. */
const SHORTEST_NAME = 5;
/** Behind a letter that only ends words the seam is plain, and a shorter name will do: «مدينةسبها». */
const SHORTEST_BEHIND_SEAM = 4;

const finals = new Set([...FINAL_LETTERS].map((letter) => letter.charCodeAt(0)));
/** 1 for the codes of those letters, which other letters share. */
const mayBeFinal = new Uint8Array(256);
for (const letter of FINAL_LETTERS) mayBeFinal[foldArabic(letter).codes[0]!] = 1;
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
  const taken = new Uint8Array(words.count);
  // Not by `fill`, which costs more than the two or three words that it fills.
  for (const { firstWord, lastWord } of found)
    for (let word = firstWord; word <= lastWord; word++) taken[word] = 1;
  const glued: Candidate[] = [];
  const list = listOf(words.count + 1);
  const count = siftLong(words, list);
  for (let k = 0; k < count; k++) {
    const word = list[k]!;
    if (taken[word] === 1) continue;
    const start = words.start[word]!;
    const seam = findSeam(folded, start, words.end[word]!);
    const candidate =
      seam >= 0
        ? nameAt(article, gazetteer, word, seam, SHORTEST_BEHIND_SEAM)
        : mayBegin[(folded.codes[start]! << 8) | folded.codes[start + 1]!] === 1
          ? nameBehindListed(article, gazetteer, word)
          : null;
    if (candidate) glued.push(candidate);
  }
  return glued;
}

/** Lists the words that may be two; branches nowhere, as `siftWords`. */
function siftLong({ start, end, count }: Words, list: Uint32Array): number {
  let long = 0;
  for (let word = 0; word < count; word++) {
    list[long] = word;
    long += end[word]! - start[word]! >= SHORTEST_WORD ? 1 : 0;
  }
  return long;
}

/** The unit behind a letter that ends a word and stands inside this one; -1 where there is none. */
function findSeam(folded: Folded, start: number, end: number): number {
  const { codes, source } = folded;
  for (let i = end - SHORTEST_BEHIND_SEAM; i > start + 1; i--) {
    if (mayBeFinal[codes[i - 1]!] === 1 && finals.has(source.charCodeAt(sourceOffset(folded, i - 1))))
      return i;
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
  // The word as it would stand without the error: the rest of the text is searched from the seam on.
  const start = words.start.slice(word, word + 8);
  const end = words.end.slice(word, word + 8);
  const hash = words.hash.slice(word, word + 8);
  start[0] = at;
  hash[0] = hashCodes(folded.codes, at, end[0]!);
  const count = Math.min(start.length, words.count - word);
  const matches = search(
    gazetteer.matcher,
    folded,
    { start, end, hash, count },
    PROCLITICS,
    NAME_JOINS,
    createMatches(8),
  );
  let best: Candidate | null = null;
  for (let i = 0; i < matches.count; i++) {
    if (matches.firstWord[i] !== 0 || matches.start[i] !== at) continue;
    const surface = matches.name[i]!;
    const claims: Claim[] = [];
    for (let c = gazetteer.claimAt[surface]!; c < gazetteer.claimAt[surface + 1]!; c++) {
      const claim = gazetteer.claims[c]!;
      const kind = gazetteer.kindOf(claim >>> 3);
      const isCertain = (claim & 7) === STRONG || isHeadOf(article, word, at, kind);
      if (isCertain && kind !== 'nationality')
        claims.push({ entity: claim >>> 3, kind, flag: STRONG, support: 0 });
    }
    const lastWord = word + matches.lastWord[i]!;
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
  const hash = hashCodes(article.folded.codes, article.words.start[word]!, seam);
  return (WORD_CLASSES.get(hash) & headNounOf(kind)) !== 0;
}
