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
  /** Where units of the source were dropped or written out; see `sourceOffset`. */
  readonly shifts: Shifts;
  /** Number of folded units. */
  readonly length: number;
}

/**
 * How far the folded text lags behind its source: from folded unit `from[k]` on, a unit `i` came from unit `i + by[k]`;
 * before `from[0]` from unit `i`. Most texts have few such places, so that no offset is kept for each unit.
 */
export interface Shifts {
  count: number;
  from: Uint32Array;
  by: Int32Array;
}

export function createShifts(room = 8): Shifts {
  return { count: 0, from: new Uint32Array(room), by: new Int32Array(room) };
}

/** From folded unit `from` on, units of the source lie `by` further. */
export function addShift(shifts: Shifts, from: number, by: number): void {
  let last = shifts.count - 1;
  if (last < 0 || shifts.from[last] !== from) {
    last = shifts.count++;
    if (last === shifts.from.length) {
      const wider = createShifts(last * 2);
      wider.from.set(shifts.from);
      wider.by.set(shifts.by);
      shifts.from = wider.from;
      shifts.by = wider.by;
    }
    shifts.from[last] = from;
  }
  shifts.by[last] = by;
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
  const shifts = createShifts();
  let codes = new Uint8Array(size + 1);
  let length = 0;
  for (let i = 0; i < size; i++) {
    const unit = source.charCodeAt(i);
    const code = codeOf[unit]!;
    if (code > EXPAND) {
      codes[length++] = code;
      continue;
    }
    const many = code === EXPAND ? expansions.get(unit)! : NOTHING;
    // The remaining source needs at most size - i - 1 more units; grow once for all that may come.
    if (length + many.length + (size - i) > codes.length) {
      const wider = new Uint8Array((codes.length + many.length + 16) * 2);
      wider.set(codes.subarray(0, length));
      codes = wider;
    }
    for (const one of many) {
      addShift(shifts, length, i - length);
      codes[length++] = one;
    }
    addShift(shifts, length, i + 1 - length);
  }
  return { source, codes, shifts, length };
}

const NOTHING: readonly number[] = [];

/** The offset in `source` of the UTF-16 unit that a folded unit came from; of `length`, the end. O(log shifts). */
export function sourceOffset({ shifts, length, source }: Folded, unit: number): number {
  if (unit >= length) return source.length;
  const before = shiftsUntil(shifts, unit);
  return before === 0 ? unit : unit + shifts.by[before - 1]!;
}

/** How many shifts there are up to a folded unit. O(log shifts). */
function shiftsUntil({ count, from }: Shifts, unit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (from[middle]! <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The span of `source` that folded units `[start, end)` came from: from the first letter to the last letter with
 * the combining marks that sit on it. Dropped marks that do not combine (tatweel, RLM) behind the last letter stay out.
 */
export function toSource(folded: Folded, table: FoldTable, start: number, end: number): Span {
  const { source } = folded;
  const first = sourceOffset(folded, start);
  if (end <= start) return { start: first, end: first };
  let stop = sourceOffset(folded, end - 1) + 1;
  while (stop < source.length && table.combining[source.charCodeAt(stop)] === 1) stop++;
  return { start: first, end: stop };
}

/** First folded unit whose source offset is at or behind `offset`; the way from source to folded text. O(log² n). */
export function fromSource(folded: Folded, offset: number): number {
  let low = 0;
  let high = folded.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sourceOffset(folded, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
