import type { TimeClass } from '../../arabic/time-classes.ts';
import type { Neighbours } from './neighbours.ts';
import { NONE_STATED, type Parts } from './parts.ts';
import { canBegin, either, NOTHING, oneOf, repeat, type Shape, together } from './shape.ts';
import { GAP, type Token } from './tokens.ts';

/**
 * Patterns over token classes, read from left to right without going back more than one alternative: a rule costs
 * at most its own length. Nothing in here knows a word.
 */

/** Where reading stands. */
export class Reading {
  readonly tokens: readonly Token[];
  readonly neighbours: Neighbours;
  /** First token of the expression that is tried. */
  begin = 0;
  parts: Parts = { ...NONE_STATED };
  /** Token behind which a closing parenthesis belongs to the expression; -1 if none. */
  closes = -1;
  /** What was put, and what stood there before, in order; valid up to `count`. */
  private keys: (keyof Parts)[] = [];
  private earlier: unknown[] = [];
  private count = 0;

  constructor(tokens: readonly Token[], neighbours: Neighbours) {
    this.tokens = tokens;
    this.neighbours = neighbours;
  }

  /** Begins an expression at a token, with nothing read. */
  start(at: number): void {
    this.begin = at;
    this.closes = -1;
    this.undo(0);
  }

  /** What was read so far, to keep. */
  copy(): Parts {
    return { ...this.parts };
  }

  put<K extends keyof Parts>(key: K, value: NonNullable<Parts[K]>): void {
    this.keys[this.count] = key;
    this.earlier[this.count++] = this.parts[key];
    this.parts[key] = value;
  }

  mark(): number {
    return this.count;
  }

  undo(mark: number): void {
    while (this.count > mark) {
      this.count--;
      (this.parts as Record<string, unknown>)[this.keys[this.count]!] = this.earlier[this.count];
    }
  }

  /** Reads with parts of its own, which become one part of the whole. */
  nest(key: 'from' | 'to', read: Reader, at: number): number {
    const { parts, keys, earlier, count } = this;
    this.parts = { ...NONE_STATED };
    this.keys = [];
    this.earlier = [];
    this.count = 0;
    const end = read.read(this, at);
    const inner = this.parts;
    this.parts = parts;
    this.keys = keys;
    this.earlier = earlier;
    this.count = count;
    if (end >= 0) this.put(key, inner);
    return end;
  }

  /** True where only these gaps stand before token `at` (the first token of an expression may have any). */
  touches(at: number, gaps: number): boolean {
    if (at === this.begin) return true;
    const { gap } = this.tokens[at]!;
    const allowed = this.closes === at - 1 ? gaps | GAP.parenthesis | GAP.quote : gaps;
    return (gap & ~allowed) === 0;
  }
}

/** Reads tokens from `at`; the position behind them, or -1. */
export interface Reader extends Shape {
  /** True where it may be left out: it reads and puts nothing where it cannot begin with the token. */
  readonly optional: boolean;
  read(reading: Reading, at: number): number;
}

/** A reader of what has this shape. All are made here: an engine reads objects of one kind faster than of many. */
export function readerOf(
  { low, high, empty, behind }: Shape,
  read: Reader['read'],
  optional: boolean = false,
): Reader {
  return { low, high, empty, behind, optional, read };
}

/** What a single token must be. */
export interface TokenTest {
  /** What may stand before it; blanks if not said. */
  readonly gaps?: number;
  readonly where?: (token: Token, reading: Reading, at: number) => boolean;
  readonly does?: (reading: Reading, token: Token, at: number) => void;
}

/** True where the reader cannot begin at this token. */
function isHopeless(reader: Reader, token: Token | undefined): boolean {
  return !reader.empty && (token === undefined || !canBegin(reader, token.is));
}

/** One token of one of these classes. */
export function one(classes: TimeClass | readonly TimeClass[], test: TokenTest = {}): Reader {
  const shape = oneOf(typeof classes === 'number' ? [classes] : classes);
  const { gaps = GAP.blank, where, does } = test;
  return readerOf(shape, (reading, at) => {
    const token = reading.tokens[at];
    if (token === undefined || !canBegin(shape, token.is)) return -1;
    if (!reading.touches(at, gaps)) return -1;
    if (where && !where(token, reading, at)) return -1;
    does?.(reading, token, at);
    return at + 1;
  });
}

/** All of these, one behind the other. */
export function seq(...readers: readonly Reader[]): Reader {
  const shape = readers.reduceRight<Shape>((behind, reader) => together(reader, behind), NOTHING);
  const read: Reader['read'] = (reading, at) => {
    const mark = reading.mark();
    let position = at;
    for (const reader of readers) {
      const token = reading.tokens[position];
      // Most of what a rule may have is not there: a look spares the call.
      if (reader.optional && (token === undefined || !canBegin(reader, token.is))) continue;
      position = isHopeless(reader, token) ? -1 : reader.read(reading, position);
      if (position < 0) {
        reading.undo(mark);
        return -1;
      }
    }
    return position;
  };
  return readerOf(
    shape,
    read,
    readers.every(({ optional }) => optional),
  );
}

/** The first of these that fits. */
export function any(...readers: readonly Reader[]): Reader {
  const read: Reader['read'] = (reading, at) => {
    const token = reading.tokens[at];
    for (const reader of readers) {
      if (isHopeless(reader, token)) continue;
      const mark = reading.mark();
      const end = reader.read(reading, at);
      if (end >= 0) return end;
      reading.undo(mark);
    }
    return -1;
  };
  return readerOf(
    either(readers),
    read,
    readers.every(({ optional }) => optional),
  );
}

/** This, or nothing. */
export function opt(...readers: readonly Reader[]): Reader {
  const inner = readers.length === 1 ? readers[0]! : seq(...readers);
  const read: Reader['read'] = (reading, at) => {
    const token = reading.tokens[at];
    if (token === undefined || isHopeless(inner, token)) return at;
    const mark = reading.mark();
    const end = inner.read(reading, at);
    if (end >= 0) return end;
    reading.undo(mark);
    return at;
  };
  return readerOf({ ...inner, empty: true }, read, inner.optional || !inner.empty);
}

/** This, up to `limit` times and at least `least` times. */
export function many(reader: Reader, least: number, limit = 8): Reader {
  return readerOf(repeat(reader, least), (reading, at) => {
    let position = at;
    for (let times = 0; times < limit; times++) {
      const mark = reading.mark();
      const end = isHopeless(reader, reading.tokens[position]) ? -1 : reader.read(reading, position);
      if (end < 0) {
        reading.undo(mark);
        return times < least ? -1 : position;
      }
      position = end;
    }
    return position;
  });
}

/** Reads `reader` with parts of its own, filed as `key`. */
export function nested(key: 'from' | 'to', reader: Reader): Reader {
  return readerOf(reader, (reading, at) => reading.nest(key, reader, at));
}

/** Goes on only where `test` holds at this position; reads nothing. */
export function check(test: (reading: Reading, at: number) => boolean): Reader {
  return readerOf(NOTHING, (reading, at) => (test(reading, at) ? at : -1));
}

/** Reads `reader` only where `test` holds at its first token. */
export function guarded(
  reader: Reader,
  test: (token: Token, reading: Reading, at: number) => boolean,
): Reader {
  return readerOf(reader, (reading, at) => {
    const token = reading.tokens[at];
    return token !== undefined && test(token, reading, at) ? reader.read(reading, at) : -1;
  });
}
