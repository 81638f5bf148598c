import type { TimeClass } from '../../arabic/time-classes.ts';

/**
 * What can be told of a pattern without reading: which rows of classes it can be made of, whatever it asks of the
 * words themselves. The grammar files its rules by it, so that of some sixty rules one or two are read at a token.
 */
export interface Shape {
  /** Classes that the first token can be of: bit n of `low` for class n, of `high` for class n + 32. */
  readonly low: number;
  readonly high: number;
  /** True where it may read nothing. */
  readonly empty: boolean;
  /** What is left of it behind a first token of this class; null where it cannot begin with one. */
  readonly behind: (is: number) => Shape | null;
}

/** Reads nothing. */
export const NOTHING: Shape = { low: 0, high: 0, empty: true, behind: () => null };

/** True where the first token can be of this class. */
export function canBegin({ low, high }: Shape, is: number): boolean {
  // Shifts count modulo 32.
  return (((is < 32 ? low : high) >>> is) & 1) === 1;
}

/** One token of these classes. */
export function oneOf(classes: readonly TimeClass[]): Shape {
  let low = 0;
  let high = 0;
  for (const is of classes) {
    if (is < 32) low |= 1 << is;
    else high |= 1 << is;
  }
  const shape: Shape = { low, high, empty: false, behind: (is) => (canBegin(shape, is) ? NOTHING : null) };
  return shape;
}

/** One behind the other. */
export function together(a: Shape, b: Shape): Shape {
  if (a === NOTHING || b === NOTHING) return a === NOTHING ? b : a;
  // What many rules begin with is asked again and again for the same.
  const known: (Shape | null | undefined)[] = [];
  const behind = (is: number): Shape | null => {
    const rest = a.behind(is);
    const over = a.empty ? b.behind(is) : null;
    if (rest === null) return over;
    return over === null ? together(rest, b) : either([together(rest, b), over]);
  };
  return {
    low: a.empty ? a.low | b.low : a.low,
    high: a.empty ? a.high | b.high : a.high,
    empty: a.empty && b.empty,
    behind: (is) => (known[is] === undefined ? (known[is] = behind(is)) : known[is]),
  };
}

/** One of them. */
export function either(shapes: readonly Shape[]): Shape {
  return {
    low: shapes.reduce((bits, { low }) => bits | low, 0),
    high: shapes.reduce((bits, { high }) => bits | high, 0),
    empty: shapes.some(({ empty }) => empty),
    behind: (is) => {
      const rests = shapes.map((shape) => shape.behind(is)).filter((rest) => rest !== null);
      return rests.length < 2 ? (rests[0] ?? null) : either(rests);
    },
  };
}

/** Again and again. */
export function repeat(shape: Shape, least: number): Shape {
  const again: Shape = {
    low: shape.low,
    high: shape.high,
    empty: shape.empty || least === 0,
    behind: (is) => {
      const rest = shape.behind(is);
      return rest && together(rest, least > 1 ? repeat(shape, least - 1) : { ...again, empty: true });
    },
  };
  return again;
}
