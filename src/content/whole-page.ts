import { readWholePage } from '../page/article.ts';
import type { PageText } from '../page/page-text.ts';
import { inSlices, type Effort } from '../page/slices.ts';

/** The text of the whole page, for notes that stand outside its articles: read when it is first asked for. */
export class WholePage {
  readonly #effort: Effort;
  readonly #life: AbortSignal;
  #walk: { readonly end: AbortController; readonly text: Promise<PageText> } | null = null;

  constructor(effort: Effort, life: AbortSignal) {
    this.#effort = effort;
    this.#life = life;
    life.addEventListener('abort', () => this.forget());
  }

  /** The text as it stands since it was last forgotten. Rejects where we left the page meanwhile. */
  async text(): Promise<PageText> {
    for (;;) {
      this.#life.throwIfAborted();
      const walk = (this.#walk ??= this.#begin());
      try {
        return await walk.text;
      } catch (error) {
        // Forgotten while it was read: who waits for it gets the text as it is now.
        if (walk.end.signal.aborted) continue;
        this.#walk = null;
        throw error;
      }
    }
  }

  /** The page has changed: its text is read anew when it is asked for; a walk under way ends. */
  forget(): void {
    this.#walk?.end.abort();
    this.#walk = null;
  }

  #begin() {
    const end = new AbortController();
    const text = inSlices(readWholePage(document), { effort: this.#effort, signal: end.signal });
    return { end, text };
  }
}
