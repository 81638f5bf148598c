import type { FoldTable } from './folding.ts';
import { KERNEL } from './kernel-binary.ts';
import { AT, FIRST_PAGES, layOut, PIECE, ROOM, STATES, WASM_PAGE } from './kernel-memory.ts';
import type { Proclitics } from './proclitics.ts';
import { likelyAmong, listedAmong, type ReadText } from './read-text.ts';
import { filterShift, type Bits, type Filters, type Listed } from './sift.ts';
import { POWERS } from './words.ts';

/** Words that are sifted at a time: a function of WebAssembly is compiled better between two calls. */
const BLOCK = 0x1000;

interface Exports {
  readonly length: WebAssembly.Global;
  readonly wordCount: WebAssembly.Global;
  readonly restCount: WebAssembly.Global;
  readonly shiftCount: WebAssembly.Global;
  readonly seamCount: WebAssembly.Global;
  readonly likelyWordCount: WebAssembly.Global;
  readonly likelyRestCount: WebAssembly.Global;
  setFinals(unit: number, other: number): void;
  setProclitics(article0: number, article1: number, exactCode: number, exactUnit: number): void;
  begin(...addresses: number[]): void;
  read(from: number, count: number): number;
  finish(): void;
  placeLists(words: number, rests: number): void;
  beginSifting(): void;
  list(shift: number): void;
  sift(to: number, filterShift: number, singleShift: number, pairShift: number): void;
}

/**
 * Folds texts, cuts them into words, cuts off proclitics and sifts what is left, as `foldWords` and `readWords` do, in
 * WebAssembly: twice as fast, and the first time too. One text is read at a time.
 */
export class Kernel {
  readonly #exports: Exports;
  readonly #memory: WebAssembly.Memory;
  /** Number of the text that was read last, and where it stands. */
  #turn = 0;
  #place = layOut(0);
  /** Which filters and which set lie in the memory. */
  #filters: Filters | null = null;
  #set: Bits | null = null;

  /**
   * @param finals units that only end words, two at most.
   * @throws where the browser forbids WebAssembly, or more rests can be left of a word than it has letters and one more.
   */
  constructor(
    { codeOf }: FoldTable,
    isWord: Uint8Array,
    { next, elides, article, exact }: Proclitics,
    [final = 0, otherFinal = 0]: readonly number[],
  ) {
    for (let state = 0; state < elides.length; state++) {
      const isLast = next.subarray(state * 256, state * 256 + 256).every((behind) => behind === 0);
      if (elides.length > STATES || (elides[state] === 1 && !isLast)) throw new Error('too many rests');
    }
    this.#memory = new WebAssembly.Memory({ initial: FIRST_PAGES });
    const bytes = Uint8Array.from(atob(KERNEL), (sign) => sign.charCodeAt(0));
    const module = new WebAssembly.Module(bytes);
    const { exports } = new WebAssembly.Instance(module, { env: { memory: this.#memory } });
    this.#exports = exports as unknown as Exports;
    const memory = new Uint8Array(this.#memory.buffer);
    memory.set(codeOf, AT.codeOf);
    memory.set(isWord, AT.isWord);
    memory.set(elides, AT.elides);
    memory.set(next, AT.next);
    new Int32Array(this.#memory.buffer, AT.powers, POWERS.length).set(POWERS);
    this.#exports.setProclitics(article[0], article[1], exact.code, exact.unit);
    this.#exports.setFinals(final, otherFinal);
  }

  /**
   * Reads a text; null where a unit folds to several codes, or the browser grants no room for so long a text.
   * @returns what stays valid until another text is read.
   */
  read(source: string): ReadText | null {
    const size = source.length;
    const turn = ++this.#turn;
    const place = (this.#place = layOut(size));
    if (!this.#makeRoom(place.end)) return null;
    const { buffer } = this.#memory;
    const kernel = this.#exports;
    kernel.begin(
      place.codes,
      place.shiftFrom,
      place.shiftBy,
      place.start,
      place.stop,
      place.hash,
      place.restOf,
      place.restWord,
      place.restStart,
      place.restHash,
      place.restElided,
      place.seams,
    );
    kernel.placeLists(place.likelyWords, place.likelyRests);
    const units = new Uint16Array(buffer, AT.units, PIECE);
    for (let from = 0; from < size; from += PIECE) {
      const count = Math.min(PIECE, size - from);
      copyUnits(source, from, count, units);
      if (kernel.read(from, count) === 0) return null;
    }
    kernel.finish();
    const length: number = kernel.length.value;
    const count: number = kernel.wordCount.value;
    const restCount: number = kernel.restCount.value;
    const shiftCount: number = kernel.shiftCount.value;
    const words = {
      count,
      start: new Uint32Array(buffer, place.start, count),
      end: new Uint32Array(buffer, place.stop, count),
      hash: new Int32Array(buffer, place.hash, count),
    };
    const rests = {
      count: restCount,
      word: new Uint32Array(buffer, place.restWord, restCount),
      start: new Uint32Array(buffer, place.restStart, restCount),
      hash: new Int32Array(buffer, place.restHash, restCount),
      elided: new Uint8Array(buffer, place.restElided, restCount),
    };
    return {
      source,
      codes: new Uint8Array(buffer, place.codes, length + 1),
      shifts: {
        count: shiftCount,
        from: new Uint32Array(buffer, place.shiftFrom, shiftCount),
        by: new Int32Array(buffer, place.shiftBy, shiftCount),
      },
      length,
      words,
      rests,
      restOf: new Uint32Array(buffer, place.restOf, count),
      seams: new Uint32Array(buffer, place.seams, kernel.seamCount.value as number),
      likely: (filters) => {
        this.#checkTurn(turn);
        return this.#sift(filters, count) ?? likelyAmong(words, rests, filters);
      },
      listed: (set) => {
        this.#checkTurn(turn);
        return this.#list(set) ?? listedAmong(words, rests, set);
      },
    };
  }

  #makeRoom(bytes: number): boolean {
    const missing = bytes - this.#memory.buffer.byteLength;
    try {
      if (missing > 0) this.#memory.grow(Math.ceil(missing / WASM_PAGE));
      return true;
    } catch {
      return false;
    }
  }

  #checkTurn(turn: number): void {
    if (turn !== this.#turn) throw new Error('another text was read meanwhile');
  }

  /** Null where there is no room for the filters. */
  #sift(filters: Filters, count: number): Listed | null {
    const { filter, singles, pairs } = filters;
    if (Math.max(filter.byteLength, singles.byteLength, pairs.byteLength) > ROOM) return null;
    if (this.#filters !== filters) {
      this.#filters = filters;
      const memory = new Uint32Array(this.#memory.buffer);
      memory.set(filter, AT.filter >> 2);
      memory.set(singles, AT.singles >> 2);
      memory.set(pairs, AT.pairs >> 2);
    }
    const shifts = [filterShift(filter), filterShift(singles), filterShift(pairs)] as const;
    this.#exports.beginSifting();
    for (let to = BLOCK; ; to += BLOCK) {
      this.#exports.sift(to, ...shifts);
      if (to >= count) return this.#lists();
    }
  }

  /** Null where there is no room for the set. */
  #list(set: Bits): Listed | null {
    if (set.bits.byteLength > ROOM) return null;
    if (this.#set !== set) {
      this.#set = set;
      new Int32Array(this.#memory.buffer).set(set.bits, AT.set >> 2);
    }
    this.#exports.list(set.bitShift);
    return this.#lists();
  }

  /** Copies: the next list is written in the same place. */
  #lists(): Listed {
    const { buffer } = this.#memory;
    const { likelyWordCount, likelyRestCount } = this.#exports;
    return {
      words: new Uint32Array(buffer, this.#place.likelyWords, likelyWordCount.value as number).slice(),
      rests: new Uint32Array(buffer, this.#place.likelyRests, likelyRestCount.value as number).slice(),
    };
  }
}

/** By itself, since an engine compiles a function that is entered again better than a loop that runs on. */
function copyUnits(source: string, from: number, count: number, units: Uint16Array): void {
  for (let i = 0; i < count; i++) units[i] = source.charCodeAt(from + i);
}
