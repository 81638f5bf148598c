import { STRONG, SHARED } from '../gazetteer/layout.ts';
import { isSingle, type Candidate } from './candidate.ts';
import { Room } from './room.ts';

const room = new Room();
const IN_NAME = 1;
const BEGINS_NAME = 2;
const ENDS_ANNOUNCED = 4;
const MAY_BEGIN = 8;

/** By word: what is certain of it before names are judged, so that neighbours can be told from ordinary words. */
export class KnownWords {
  readonly #marks: Uint8Array;

  constructor(words: number) {
    this.#marks = room.lendBytes(words + 1);
  }

  /** True for a word of a name that needs no judgement. */
  isName(word: number): boolean {
    return word >= 0 && (this.#marks[word]! & IN_NAME) !== 0;
  }

  /** True where a name that needs no judgement begins. */
  beginsName(word: number): boolean {
    return word >= 0 && (this.#marks[word]! & BEGINS_NAME) !== 0;
  }

  /** True where a name begins that is claimed, certain or not. */
  mayBeginName(word: number): boolean {
    return word >= 0 && (this.#marks[word]! & MAY_BEGIN) !== 0;
  }

  /** True where the name of somebody who was announced ends. */
  endsAnnounced(word: number): boolean {
    return word >= 0 && (this.#marks[word]! & ENDS_ANNOUNCED) !== 0;
  }

  /** Marks the words of a name that needs no judgement. */
  addCertain(candidate: Candidate): void {
    const { claims, firstWord, lastWord } = candidate;
    if (claims.length > 0) this.#marks[firstWord]! |= MAY_BEGIN;
    let isCertain = false;
    for (let i = 0; i < claims.length; i++) {
      const { flag } = claims[i]!;
      if (flag === STRONG || flag === SHARED) isCertain = true;
    }
    if (!isCertain) return;
    if (candidate.isStripped && isSingle(candidate) && candidate.end - candidate.start < 3) return;
    for (let word = firstWord; word <= lastWord; word++) this.#marks[word]! |= IN_NAME;
    if (!candidate.isStripped) this.#marks[firstWord]! |= BEGINS_NAME;
  }

  addAnnounced(candidate: Candidate): void {
    this.#marks[candidate.lastWord]! |= ENDS_ANNOUNCED;
  }
}
