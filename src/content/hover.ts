import { boxAt } from '../page/range-geometry.ts';
import { isSameMark, type Mark, type Marks } from './marks.ts';

/** A pointer must rest this long on a mark before its card opens, in ms: reading on must not open cards. */
const OPEN_AFTER = 280;

/** The card stays this long once the pointer has left it and its mark, in ms: enough to cross the gap. */
const CLOSE_AFTER = 350;

/** What the hover needs of the card. */
export interface HoverTarget {
  open(mark: Mark, box: DOMRect): void;
  /** Closes the card unless it is pinned. */
  close(): void;
  /** True for an event from inside our own overlay. */
  owns(event: Event): boolean;
  readonly openMark: Mark | null;
}

/** Opens and closes the card by pointer and by touch. Ends with the signal. */
export function followPointer(marks: Marks, card: HoverTarget, signal: AbortSignal): void {
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let awaited: Mark | null = null;
  let frame = 0;
  const options = { passive: true, signal } as const;

  const stop = () => {
    clearTimeout(opening);
    clearTimeout(closing);
    opening = closing = undefined;
    awaited = null;
  };
  signal.addEventListener('abort', stop);

  const rest = (mark: Mark, x: number, y: number) => {
    if (awaited && isSameMark(mark, awaited)) return;
    stop();
    awaited = mark;
    opening = setTimeout(() => {
      const box = mark.ranges.map((range) => boxAt(range, x, y, 2)).find(Boolean);
      if (box) card.open(mark, box);
      awaited = null;
    }, OPEN_AFTER);
  };

  const leave = () => {
    clearTimeout(opening);
    awaited = null;
    if (card.openMark && closing === undefined) {
      closing = setTimeout(() => {
        closing = undefined;
        card.close();
      }, CLOSE_AFTER);
    }
  };

  const follow = (event: PointerEvent) => {
    if (card.owns(event)) {
      stop();
      return;
    }
    const mark = marks.at(event.clientX, event.clientY);
    if (!mark) leave();
    else if (card.openMark && isSameMark(mark, card.openMark)) stop();
    else rest(mark, event.clientX, event.clientY);
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      // One hit test a frame is all that can be seen.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => follow(event));
    },
    options,
  );
  document.addEventListener('pointerleave', leave, options);
  document.addEventListener(
    'click',
    (event) => {
      if (card.owns(event)) return;
      const byTouch = (event as PointerEvent).pointerType === 'touch';
      const mark = byTouch ? marks.at(event.clientX, event.clientY) : null;
      const box = mark?.ranges.map((range) => boxAt(range, event.clientX, event.clientY, 12)).find(Boolean);
      // A tap on a link follows the link; the card of such a name is reached by the keyboard or the popup's list.
      const [target] = event.composedPath();
      const onLink = target instanceof Element && target.closest('a[href],button') !== null;
      if (mark && box && !onLink) card.open(mark, box);
      else if (byTouch) card.close();
    },
    options,
  );
  document.addEventListener('scroll', () => card.close(), { ...options, capture: true });
}
