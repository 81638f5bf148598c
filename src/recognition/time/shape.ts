import { CLASS_LIMIT, type TimeClass } from '../../arabic/time-classes.ts';

/**
 * What can be told of a pattern without reading: which rows of classes it can be made of, whatever it asks of the
 * words themselves. The grammar files its rules by it, so that of some sixty rules one or two are read at a token.
 */
export interface Shape {
  /** 1 for each class that the first token can be of. */
  readonly first: Uint8Array;
  /** True where it may read nothing. */
  readonly empty: boolean;
  /** What is left of it behind a first token of this class; null where it cannot begin with one. */
  readonly behind: (is: number) => Shape | null;
}

/** Reads nothing. */
export const NOTHING: Shape = { first: new Uint8Array(CLASS_LIMIT), empty: true, behind: () => null };

const union = (shapes: readonly Shape[]): Uint8Array => {
  const all = new Uint8Array(CLASS_LIMIT);
  for (const { first } of shapes) for (let is = 0; is < CLASS_LIMIT; is++) all[is]! |= first[is]!;
  return all;
};

/** One token of these classes. */
export function oneOf(classes: readonly TimeClass[]): Shape {
  const first = new Uint8Array(CLASS_LIMIT);
  for (const is of classes) first[is] = 1;
  return { first, empty: false, behind: (is) => (first[is] === 0 ? null : NOTHING) };
}

/** One behind the other. */
export function together(a: Shape, b: Shape): Shape {
  if (a === NOTHING || b === NOTHING) return a === NOTHING ? b : a;
  return {
    first: a.empty ? union([a, b]) : a.first,
    empty: a.empty && b.empty,
    behind: (is) => {
      const rest = a.behind(is);
      const over = a.empty ? b.behind(is) : null;
      if (rest === null) return over;
      return over === null ? together(rest, b) : either([together(rest, b), over]);
    },
  };
}

/** One of them. */
export function either(shapes: readonly Shape[]): Shape {
  return {
    first: union(shapes),
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
    first: shape.first,
    empty: shape.empty || least === 0,
    behind: (is) => {
      const rest = shape.behind(is);
      return rest && together(rest, least > 1 ? repeat(shape, least - 1) : { ...again, empty: true });
    },
  };
  return again;
}
