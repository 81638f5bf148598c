import { CLASS_OF, LETTER } from '../../arabic/letters.ts';
import { TIME_CLASS, type TimeWords, WORD_MARK } from '../../arabic/time-classes.ts';
import { PROCLITIC } from '../../arabic/time-clitics.ts';
import { CLITIC } from './tokens.ts';
import { buildWordTable, extendHash, LONGEST_WORD, mixHash, turnHash, type WordTable } from './word-table.ts';

const BLANK = 32;
const AL = extendHash(extendHash(0, PROCLITIC.alef), PROCLITIC.lam);

/** 65,536 bits for some three thousand words and beginnings: of twenty unknown words one is looked up for nothing. */
const FILTER_SHIFT = 16;

/** Clitics by code; 0 for letters that are none. */
const CLITIC_OF = new Uint8Array(256);
CLITIC_OF[PROCLITIC.waw] = CLITIC.and;
CLITIC_OF[PROCLITIC.fa] = CLITIC.and;
CLITIC_OF[PROCLITIC.ba] = CLITIC.in;
CLITIC_OF[PROCLITIC.lam] = CLITIC.to;
CLITIC_OF[PROCLITIC.kaf] = CLITIC.as;

/** Finds the words of the tables in folded text, with their clitics. Holds the last find; allocates nothing. */
export class WordFinder {
  /** Behind the last find, or behind the unknown word. */
  end = 0;
  /** Where the last find begins, behind its clitics. */
  start = 0;
  /** Clitics of the last find. */
  clitics = 0;
  private readonly rows: readonly TimeWords[];
  private readonly table: WordTable;
  private readonly shift: number;
  private readonly filter = new Uint8Array(2 ** (32 - FILTER_SHIFT - 3));
  /** True where the tables have verbs, which can have an object joined to them. */
  private readonly hasVerbs: boolean;

  constructor(rows: readonly TimeWords[]) {
    this.rows = rows;
    this.hasVerbs = rows.some(({ is }) => is === TIME_CLASS.pastCue);
    this.table = buildWordTable(rows);
    this.shift = 32 - Math.log2(this.table.slots.length);
    const { hashes, starts, pool } = this.table;
    hashes.forEach((hash, entry) => {
      this.addToFilter(hash);
      // The first letter behind a blank tells whether to read on, so each such beginning has its bit too.
      let running = 0;
      for (let at = starts[entry]!; at < starts[entry + 1]!; at++) {
        running = extendHash(running, pool[at]!);
        if (pool[at - 1] === BLANK) this.addToFilter(running);
      }
    });
  }

  private addToFilter(hash: number): void {
    const bit = mixHash(hash) >>> FILTER_SHIFT;
    this.filter[bit >>> 3]! |= 1 << (bit & 7);
  }

  /** The row of the longest word of the tables that begins at `at` (with or without clitics), or null. */
  find(codes: Uint8Array, at: number): TimeWords | null {
    let hash = 0;
    let i = at;
    for (let code = codes[i]!; CLASS_OF[code] === LETTER; code = codes[++i]!) {
      hash = extendHash(hash, code);
    }
    this.end = i;
    if (i - at > LONGEST_WORD) return null;
    const whole = this.lookUp(codes, at, i, hash, 0);
    if (whole !== null) return this.take(whole, at, 0);
    if (CLITIC_OF[codes[at]!] !== 0 && this.mayStandBehind(codes, at, i, hash)) {
      const row = this.findBehindClitics(codes, at, i, hash);
      if (row !== null) return row;
    }
    return this.hasVerbs ? this.findWithObject(codes, at, i) : null;
  }

  /** False where no word has this hash: a look into eight kilobytes that answers for nearly all words. */
  private mayBe(hash: number): boolean {
    const bit = mixHash(hash) >>> FILTER_SHIFT;
    return (this.filter[bit >>> 3]! & (1 << (bit & 7))) !== 0;
  }

  /** False for most words that only begin like a clitic: no word without its first letter, and no second clitic. */
  private mayStandBehind(codes: Uint8Array, at: number, end: number, hash: number): boolean {
    return CLITIC_OF[codes[at + 1]!] !== 0 || this.mayBe(without(codes, at, at + 1, end, hash));
  }

  private take(row: TimeWords, start: number, clitics: number): TimeWords {
    this.start = start;
    this.clitics = clitics;
    return row;
  }

  /** «وفي», «بالعام», «للشهر», «ولشهر». */
  private findBehindClitics(codes: Uint8Array, at: number, end: number, hash: number): TimeWords | null {
    let start = at;
    let clitics = 0;
    if (codes[at] === PROCLITIC.waw || codes[at] === PROCLITIC.fa) {
      clitics = CLITIC.and;
      start++;
      const row = this.lookUp(codes, start, end, without(codes, at, start, end, hash), 0);
      if (row !== null) return this.take(row, start, clitics);
    }
    const bit = CLITIC_OF[codes[start]!]! & ~CLITIC.and;
    if (bit === 0 || end - start < 3) return null;
    const row = this.lookUp(codes, start + 1, end, without(codes, at, start + 1, end, hash), 0);
    // «لامس» is "touched", no «أمس».
    if (row !== null && (bit === CLITIC.in || !isRelativeDay(row)))
      return this.take(row, start + 1, clitics | bit);
    if (bit !== CLITIC.to || codes[start + 1] !== PROCLITIC.lam) return null;
    const rest = without(codes, at, start + 2, end, hash);
    const definite = this.lookUp(codes, start + 2, end, turnHash(AL, end - start - 2) ^ rest, 2);
    return definite === null ? null : this.take(definite, start + 1, clitics | bit);
  }

  /** A past verb with its object: «أعلنته», «وقعتها». Only behind ت: «ضربة» and «عادة» end like one. */
  private findWithObject(codes: Uint8Array, at: number, end: number): TimeWords | null {
    const last = codes[end - 1]!;
    const stop =
      last === PROCLITIC.ha ? end - 1 : last === PROCLITIC.alef || last === PROCLITIC.mim ? end - 2 : 0;
    if (stop - at < 3 || codes[stop] !== PROCLITIC.ha || codes[stop - 1] !== PROCLITIC.ta) return null;
    const start = codes[at] === PROCLITIC.waw ? at + 1 : at;
    let hash = 0;
    for (let i = start; i < stop; i++) hash = extendHash(hash, codes[i]!);
    const row = this.lookUp(codes, start, stop, hash, 0);
    if (row === null || row.is !== TIME_CLASS.pastCue) return null;
    this.end = end;
    return this.take(row, start, 0);
  }

  /**
   * The row of the word `[start, end)` with this hash, or of the longest entry that goes on behind it; sets `end`.
   * `article`: codes of the article that the entry has in front and the text has not.
   */
  private lookUp(codes: Uint8Array, start: number, end: number, hash: number, article: number) {
    return this.mayBe(hash) ? this.walk(codes, start, end, hash, article) : null;
  }

  private walk(
    codes: Uint8Array,
    start: number,
    end: number,
    hash: number,
    article: number,
  ): TimeWords | null {
    const { rows, goesOn } = this.table;
    let found: TimeWords | null = null;
    let stop = end;
    let running = hash;
    do {
      const entry = this.entryOf(codes, start, stop, running, article);
      if (entry < 0) break;
      if (rows[entry] !== 0) {
        found = this.rows[rows[entry]! - 1]!;
        this.end = stop;
      }
      if (goesOn[entry] === 0 || codes[stop] !== BLANK) break;
      running = extendHash(running, BLANK);
      while (codes[stop] === BLANK) stop++;
      if (!this.mayBe(extendHash(running, codes[stop]!))) break;
      const begin = stop;
      while (CLASS_OF[codes[stop]!] === LETTER && stop - begin < LONGEST_WORD)
        running = extendHash(running, codes[stop++]!);
      if (stop === begin || CLASS_OF[codes[stop]!] === LETTER) break;
    } while (this.mayBe(running));
    return found;
  }

  private entryOf(codes: Uint8Array, start: number, end: number, hash: number, article: number): number {
    const { slots, hashes } = this.table;
    const mask = slots.length - 1;
    for (let slot = mixHash(hash) >>> this.shift; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = slots[slot]! - 1;
      if (hashes[entry] === hash && this.isSame(entry, codes, start, end, article)) return entry;
    }
    return -1;
  }

  /** Compares letter by letter; a run of blanks in the text is one blank in the entry. */
  private isSame(entry: number, codes: Uint8Array, start: number, end: number, article: number): boolean {
    const { starts, pool } = this.table;
    let at = starts[entry]! + article;
    const stop = starts[entry + 1]!;
    for (let i = start; i < end; i++) {
      const code = codes[i]!;
      if (at >= stop || pool[at] !== code) return false;
      at++;
      if (code === BLANK) while (codes[i + 1] === BLANK) i++;
    }
    return at === stop;
  }
}

/** The hash of `[start, end)` out of the hash of `[at, end)`: the first letters are taken away. */
function without(codes: Uint8Array, at: number, start: number, end: number, hash: number): number {
  let first = 0;
  for (let i = at; i < start; i++) first = extendHash(first, codes[i]!);
  return hash ^ turnHash(first, end - start);
}

function isRelativeDay({ is, marks }: TimeWords): boolean {
  return is === TIME_CLASS.relativeDay && (marks & WORD_MARK.definite) === 0;
}
