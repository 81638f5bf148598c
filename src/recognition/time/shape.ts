import { CLASS_LIMIT, type TimeClass } from '../../arabic/time-classes.ts';

/**
 * What can be told of a pattern without reading: with which classes it can begin, and with which pairs of classes.
 * The grammar files its rules by them, so that of some sixty rules two or three are tried at a token.
 * Sets of classes are bits: class 3 is `1n << 3n`.
 */
export interface Shape {
  /** 1 for each class that the first token can be of. */
  readonly first: Uint8Array;
  /** For each first class the set of second classes. */
  readonly pairs: readonly bigint[];
  /** Classes of which one token alone is enough. */
  readonly alone: bigint;
  /** True where it may read nothing. */
  readonly empty: boolean;
}

const NO_PAIRS: readonly bigint[] = Array.from({ length: CLASS_LIMIT }, () => 0n);

const bitsOf = (first: Uint8Array): bigint =>
  first.reduce((bits, has, is) => (has ? bits | (1n << BigInt(is)) : bits), 0n);

const union = (...sets: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(CLASS_LIMIT);
  for (const set of sets) set.forEach((has, is) => (all[is]! |= has));
  return all;
};

/** Reads nothing. */
export const NOTHING: Shape = { first: new Uint8Array(CLASS_LIMIT), pairs: NO_PAIRS, alone: 0n, empty: true };

/** One token of these classes. */
export function oneOf(classes: readonly TimeClass[]): Shape {
  const first = new Uint8Array(CLASS_LIMIT);
  for (const is of classes) first[is] = 1;
  return { first, pairs: NO_PAIRS, alone: bitsOf(first), empty: false };
}

/** One behind the other. */
export function together(a: Shape, b: Shape): Shape {
  const next = bitsOf(b.first);
  return {
    first: a.empty ? union(a.first, b.first) : a.first,
    pairs: a.pairs.map(
      (seconds, is) => seconds | ((a.alone >> BigInt(is)) & 1n ? next : 0n) | (a.empty ? b.pairs[is]! : 0n),
    ),
    alone: (b.empty ? a.alone : 0n) | (a.empty ? b.alone : 0n),
    empty: a.empty && b.empty,
  };
}

/** One of them. */
export function either(shapes: readonly Shape[]): Shape {
  return {
    first: union(...shapes.map(({ first }) => first)),
    pairs: NO_PAIRS.map((_, is) => shapes.reduce((bits, { pairs }) => bits | pairs[is]!, 0n)),
    alone: shapes.reduce((bits, { alone }) => bits | alone, 0n),
    empty: shapes.some(({ empty }) => empty),
  };
}

/** Again and again. */
export function repeat(shape: Shape, least: number): Shape {
  const twice = together(shape, { ...shape, empty: true });
  return { ...twice, alone: least < 2 ? twice.alone : 0n, empty: shape.empty || least === 0 };
}

/** True where the pattern can begin with these two classes, the second token being of use or not. */
export function canBegin({ first, pairs, alone }: Shape, is: number, next: number): boolean {
  if (first[is] === 0) return false;
  return ((alone >> BigInt(is)) & 1n) === 1n || ((pairs[is]! >> BigInt(next)) & 1n) === 1n;
}

/** True where one token of this class is enough. */
export function canBeAlone({ alone }: Shape, is: number): boolean {
  return ((alone >> BigInt(is)) & 1n) === 1n;
}
