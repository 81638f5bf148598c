import { elementAround } from './dom-access.ts';

/** Where ranges lie on the screen. All rectangles are in CSS pixels of the viewport. */

const probe = { range: null as Range | null };

function live(range: AbstractRange): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  probe.range ??= document.createRange();
  try {
    probe.range.setStart(startContainer, startOffset);
    probe.range.setEnd(endContainer, endOffset);
  } catch {
    // The text became shorter since; its session will read it again.
    return null;
  }
  return probe.range;
}

/** The boxes of a range, one for each line it runs over; empty where it is not on the page or not shown. */
export function boxesOf(range: AbstractRange): DOMRect[] {
  const found = live(range)?.getClientRects();
  return found ? [...found].filter((box) => box.width > 0 && box.height > 0) : [];
}

/** The box around a range, or null where it is not shown. */
export function boundsOf(range: AbstractRange): DOMRect | null {
  const bounds = live(range)?.getBoundingClientRect();
  return bounds && (bounds.width > 0 || bounds.height > 0) ? bounds : null;
}

/** The box of a range that lies under a point, with `slack` pixels around it, or null. */
export function boxAt(range: AbstractRange, x: number, y: number, slack = 0): DOMRect | null {
  for (const box of boxesOf(range)) {
    if (x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack) {
      return box;
    }
  }
  return null;
}

/** True where the page's background behind an element is dark, by the first opaque colour up the tree. */
export function isOnDark(element: Element): boolean {
  for (let at: Node | null = element; at instanceof Element; at = elementAround(at)) {
    const channels =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [red = 255, green = 255, blue = 255, alpha = 1] = channels;
    if (channels.length >= 3 && alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  return false;
}
