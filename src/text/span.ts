/** Half-open `[start, end)` in UTF-16 units of a given text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly inside `outer` (equal spans contain each other). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
