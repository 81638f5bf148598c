import type { Span } from './span.ts';

/**
 * Folding brings a text to one spelling for matching and keeps the way back.
 *
 * The folded text is a row of *codes*, one byte each, so that everything behind it (the matcher, the lexer
 * of dates) reads small numbers and never a spelling variant. Code 0 never occurs in folded text.
 */
export interface Folded {
  /** The raw text that was folded. */
  readonly source: string;
  /** The folded text, one code a unit; valid in `[0, length)`. */
  readonly codes: Uint8Array;
  /** For each folded unit the offset in `source` of the UTF-16 unit it came from; `at[length]` is the end. */
  readonly at: Uint32Array;
  /** Number of folded units. */
  readonly length: number;
}

/** What a folding does with each UTF-16 unit. Built once from tables; see `arabic/letters`. */
export interface FoldTable {
  /** One code for each UTF-16 unit; 0 = dropped (an invisible or combining mark); `EXPAND` = look in `expansions`. */
  readonly codeOf: Uint8Array;
  /** Units that fold to several codes (ligatures such as ﻻ). */
  readonly expansions: ReadonlyMap<number, readonly number[]>;
  /** 1 for units that are dropped and belong to the letter before them (tashkeel): a span takes them in at its end. */
  readonly combining: Uint8Array;
}

/** Reserved code in `FoldTable.codeOf`: this unit folds to more than one code. Never occurs in folded text. */
export const EXPAND = 1;

/**
 * Folds a text in one pass, O(length).
 * A unit that expands gives all its codes the same source offset, so a span never cuts it in half.
 */
export function fold(source: string, table: FoldTable): Folded {
  const { codeOf, expansions } = table;
  const size = source.length;
  let codes = new Uint8Array(size + 1);
  let at = new Uint32Array(size + 1);
  let length = 0;
  for (let i = 0; i < size; i++) {
    const unit = source.charCodeAt(i);
    const code = codeOf[unit]!;
    if (code > EXPAND) {
      codes[length] = code;
      at[length++] = i;
    } else if (code === EXPAND) {
      const many = expansions.get(unit)!;
      // The remaining source needs at most size - i - 1 more units; grow once for all that may come.
      if (length + many.length + (size - i) > codes.length) {
        const room = (codes.length + many.length + 16) * 2;
        codes = resize(codes, new Uint8Array(room), length);
        at = resize(at, new Uint32Array(room), length);
      }
      for (const one of many) {
        codes[length] = one;
        at[length++] = i;
      }
    }
  }
  at[length] = size;
  return { source, codes, at, length };
}

function resize<T extends Uint8Array | Uint32Array>(from: T, to: T, length: number): T {
  to.set(from.subarray(0, length));
  return to;
}

/**
 * The span of `source` that folded units `[start, end)` came from: from the first letter to the last letter with
 * the combining marks that sit on it. Dropped marks that do not combine (tatweel, RLM) behind the last letter stay out.
 */
export function toSource(folded: Folded, table: FoldTable, start: number, end: number): Span {
  const { source, at } = folded;
  const first = at[start]!;
  if (end <= start) return { start: first, end: first };
  let stop = at[end - 1]! + 1;
  while (stop < source.length && table.combining[source.charCodeAt(stop)] === 1) stop++;
  return { start: first, end: stop };
}

/** First folded unit whose source offset is at or behind `offset`; the way from source to folded text. O(log n). */
export function fromSource(folded: Folded, offset: number): number {
  let low = 0;
  let high = folded.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (folded.at[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
