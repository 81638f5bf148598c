/**
 * Paints ranges with CSS Custom Highlights: nothing in the document changes, letters stay joined, the layout does not
 * move. The registry belongs to the document and is shared with the page and other extensions: names are opaque and
 * new for each painter, and only its own are ever deleted (never `CSS.highlights.clear()`).
 */
export class Painter<Layer extends string> {
  readonly #registry: HighlightRegistry;
  readonly #names: ReadonlyMap<Layer, string>;
  readonly #painted = new Map<Layer, readonly AbstractRange[]>();

  /** `layers` from the lowest to the highest: where two overlap, the later one is painted above. */
  constructor(layers: readonly Layer[], registry: HighlightRegistry = CSS.highlights) {
    this.#registry = registry;
    const stem = opaqueName();
    this.#names = new Map(layers.map((layer, i) => [layer, `${stem}${i.toString(36)}`]));
  }

  /** The name under which a layer is registered, for the style sheet. */
  nameOf(layer: Layer): string {
    return this.#names.get(layer)!;
  }

  /** Paints exactly these ranges in a layer, in place of what it held. */
  paint(layer: Layer, ranges: readonly AbstractRange[]): void {
    this.#painted.set(layer, ranges);
    const name = this.nameOf(layer);
    if (ranges.length === 0) {
      this.#registry.delete(name);
      return;
    }
    const highlight = new Highlight();
    // One by one: a hundred thousand arguments would be more than a call takes.
    for (const range of ranges) highlight.add(range);
    highlight.priority = [...this.#names.keys()].indexOf(layer);
    this.#registry.set(name, highlight);
  }

  /** What a layer holds now. */
  paintedIn(layer: Layer): readonly AbstractRange[] {
    return this.#painted.get(layer) ?? [];
  }

  /** Takes away all that this painter painted, and nothing else. */
  clear(): void {
    for (const name of this.#names.values()) this.#registry.delete(name);
    this.#painted.clear();
  }
}

function opaqueName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `x${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
