/** Chromium ≥ 137, Firefox ≥ 142: where a selection stands inside shadow trees. Not yet in TypeScript's DOM everywhere. */
interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: readonly ShadowRoot[] }): readonly StaticRange[];
}

/**
 * The selected words of the page as a range of our own, or null where none are selected. What is selected inside one
 * of the open shadow trees stands there; a selection that reaches out of its tree is what the browser makes of it.
 */
export function selectedRange(shadows: readonly ShadowRoot[]): Range | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  if (shadows.length > 0) {
    const [inside] = (selection as ComposedSelection).getComposedRanges?.({ shadowRoots: shadows }) ?? [];
    const found = inside && rangeWithin(inside);
    if (found) return found;
  }
  return selection.isCollapsed ? null : selection.getRangeAt(0).cloneRange();
}

/** A live range where both ends stand in one tree; null for an empty one, and for ends in two trees. */
function rangeWithin({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range | null {
  if (startContainer.getRootNode() !== endContainer.getRootNode()) return null;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.collapsed ? null : range;
}

/** The element around a range: in a shadow tree at last its host. */
export function elementAroundRange({ commonAncestorContainer: within }: Range): Element | null {
  if (within instanceof Element) return within;
  return within.parentElement ?? (within instanceof ShadowRoot ? within.host : null);
}
