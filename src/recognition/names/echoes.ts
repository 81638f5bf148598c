import { NEVER_ECHOES } from '../../arabic/name-neighbours.ts';
import { LETTER_CODE } from '../../arabic/clitics.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import { STRONG } from '../gazetteer/layout.ts';
import { TOUCHING, type Article } from './article.ts';
import {
  isPerson,
  isSingle,
  isSupported,
  mayStand,
  SUPPORT,
  type Candidate,
  type Claim,
} from './candidate.ts';
import { HashSet } from './hash-set.ts';
import type { KnownWords } from './known-words.ts';
import { isInsideLongerName } from './longer-names.ts';
import { isNameOfObject } from './names-of-things.ts';
import { isManner, readsAsWord } from './neighbours.ts';
import { Room } from './room.ts';
import { FUNCTION, GIVEN, KIN, MATCH, TITLE_DIRECT, TITLE_OFFICE } from './word-classes.ts';
import { isDone, isWordAsPerson, showsWord, standsAsPerson } from './word-senses.ts';

const room = new Room();
const never = new HashSet(NEVER_ECHOES.map((word) => wordHashes(word)[0]!));
/** Shorter words are too often words: «مون», «لي». */
const SHORTEST_ECHO = 4;

/**
 * Papers name a person in full once and then by the last word, which need not be filed («نجاة بلقاسم … بلقاسم»), and a
 * prince by the first («حمزة بن الحسين … حمزة»). Such words are names where nothing else claims them.
 */
export function withEchoes(article: Article, candidates: Candidate[], known: KnownWords): Candidate[] {
  const persons = echoedBy(article, candidates);
  if (persons.size === 0) return candidates;
  const { words, rests } = article;
  const hashes = new HashSet([...persons.keys()]);
  const taken = room.lendBytes(words.count);
  for (const one of candidates) {
    if (mayStand(one)) for (let word = one.firstWord; word <= one.lastWord; word++) taken[word] = 1;
  }
  const echoes: Candidate[] = [];
  const add = (word: number, start: number, hash: number): void => {
    if (taken[word] === 1) return;
    const claim = persons.get(hash)!;
    const echo = candidateAt(article, word, start, claim);
    if (!standsFor(article, echo) || isManner(article, echo) || readsAsWord(article, echo, known)) return;
    if (
      showsWord(article, echo) ||
      isNameOfObject(article, echo, known) ||
      isInsideLongerName(article, echo, known)
    )
      return;
    if (isWordAsPerson(article, echo) && !standsAsPerson(article, echo, known)) return;
    taken[word] = 1;
    echoes.push(echo);
  };
  const listed = article.folded.listed(hashes);
  for (let k = 0; k < listed.words.length; k++) {
    const word = listed.words[k]!;
    if (hashes.has(words.hash[word]!)) add(word, words.start[word]!, words.hash[word]!);
  }
  for (let k = 0; k < listed.rests.length; k++) {
    const i = listed.rests[k]!;
    if (rests.elided[i]! < 2 && hashes.has(rests.hash[i]!))
      add(rests.word[i]!, rests.start[i]!, rests.hash[i]!);
  }
  if (echoes.length === 0) return candidates;
  return merge(candidates, echoes.sort(inOrder));
}

const inOrder = (a: Candidate, b: Candidate): number => a.firstWord - b.firstWord || a.start - b.start;

/** Two lists in the order of the text as one. */
function merge(candidates: readonly Candidate[], echoes: readonly Candidate[]): Candidate[] {
  const merged: Candidate[] = [];
  let next = 0;
  for (const candidate of candidates) {
    while (next < echoes.length && inOrder(echoes[next]!, candidate) < 0) merged.push(echoes[next++]!);
    merged.push(candidate);
  }
  while (next < echoes.length) merged.push(echoes[next++]!);
  return merged;
}

/** Who is named in full, by the hash of the word that may stand for the whole. */
function echoedBy(article: Article, candidates: readonly Candidate[]): Map<number, Claim> {
  const persons = new Map<number, Claim>();
  const { start, end, hash } = article.words;
  for (const candidate of candidates) {
    const { firstWord, lastWord, claims } = candidate;
    if (isSingle(candidate) || claims.length !== 1 || !isPerson(candidate) || !isSupported(candidate))
      continue;
    const isServant = (article.classOf(lastWord - 1) & KIN) !== 0 && lastWord === firstWord + 1;
    const isLong = end[lastWord]! - start[lastWord]! >= SHORTEST_ECHO;
    if (isLong && !isServant && !never.has(hash[lastWord]!)) persons.set(hash[lastWord]!, claims[0]!);
    // «حمزة بن الحسين»; behind a proclitic the first word has another hash.
    const isPrince = lastWord > firstWord + 1 && (article.classOf(firstWord + 1) & KIN) !== 0;
    const isBare = candidate.start === start[firstWord]!;
    if (isPrince && isBare && article.classOf(firstWord) & GIVEN && !never.has(hash[firstWord]!))
      persons.set(hash[firstWord]!, claims[0]!);
  }
  return persons;
}

function candidateAt(article: Article, word: number, start: number, { entity, kind }: Claim): Candidate {
  return {
    firstWord: word,
    lastWord: word,
    start,
    end: article.words.end[word]!,
    surface: -1,
    isStripped: start !== article.words.start[word]!,
    claims: [{ entity, kind, flag: STRONG, support: SUPPORT.fullName }],
    isForeign: false,
    ruleId: null,
  };
}

/**
 * True where the word stands alone: a given name between words that are no names («لضيفه محمود أن», not «حمزة العكايلة»),
 * a family name not behind an unknown word that may be somebody else's given name.
 */
function standsFor(article: Article, { firstWord, isStripped }: Candidate): boolean {
  const behind = firstWord + 1;
  const touches = article.gapBefore(behind) === TOUCHING;
  const next = article.classOf(behind);
  const isGiven = (article.classOf(firstWord) & GIVEN) !== 0;
  if (touches && isGiven && (!(next & FUNCTION) || next & GIVEN)) return false;
  if (touches && next & (GIVEN | KIN)) return false;
  if (isStripped || article.gapBefore(firstWord) !== TOUCHING) return true;
  const before = firstWord - 1;
  const own = article.classOf(before);
  if (own & GIVEN && !(own & FUNCTION)) return false;
  if (isGiven) return (own & (FUNCTION | TITLE_DIRECT | TITLE_OFFICE | MATCH)) !== 0;
  const last = article.folded.codes[article.words.end[before]! - 1];
  return (
    own !== 0 || article.isDefinite(before) || last === LETTER_CODE.feminine || isDone(article, firstWord)
  );
}
