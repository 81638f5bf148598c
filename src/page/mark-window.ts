import { boundsOf } from './range-geometry.ts';

/**
 * Below this many marks all are registered: fewer cost a frame nothing that could be measured, and nothing has to be
 * done on scrolling. Above it only those near the viewport are, so that 10,000 marks repaint like some hundred.
 */
const ALL = 300;

/** How far beyond the viewport marks are registered, in viewport heights: a fling must not outrun the painting. */
const MARGIN = 2;

/**
 * The part `[first, last)` of `count` ranges in document order that lies near the viewport, found in O(log n)
 * measurements.
 */
export function windowOf(count: number, rangeAt: RangeAt, height: number): { first: number; last: number } {
  if (count <= ALL) return { first: 0, last: count };
  const top = -MARGIN * height;
  const bottom = (1 + MARGIN) * height;
  const first = firstWhere(count, rangeAt, (box) => box.bottom >= top);
  const last = firstWhere(count, rangeAt, (box) => box.top > bottom);
  return { first, last: Math.max(first, last) };
}

type RangeAt = (index: number) => AbstractRange;

function firstWhere(count: number, rangeAt: RangeAt, holds: (box: DOMRect) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = measurable(rangeAt, middle, high);
    if (at === null || holds(at.box)) high = middle;
    else low = at.index + 1;
  }
  return low;
}

/** The nearest range at or behind `from` that is shown: hidden ones have no place to compare. */
function measurable(rangeAt: RangeAt, from: number, to: number): { index: number; box: DOMRect } | null {
  for (let index = from; index < Math.min(to, from + 20); index++) {
    const box = boundsOf(rangeAt(index));
    if (box) return { index, box };
  }
  return null;
}
