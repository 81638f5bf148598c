import { callBackground } from '../messages/background-api.ts';

/** The style sheet of our marks in the page, one at a time; taken away when the signal ends. */
export class PageStyle {
  readonly #signal: AbortSignal;
  #css = '';

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Puts it in, in place of the one before. Throws `Failure`. */
  async set(css: string): Promise<void> {
    if (css === this.#css) return;
    const before = this.#css;
    this.#css = css;
    try {
      if (before) await callBackground('removeStyle', before);
      await callBackground('insertStyle', css);
    } catch (error) {
      this.#css = '';
      throw error;
    }
    // We left the page while the browser was putting it in.
    if (this.#signal.aborted) callBackground('removeStyle', css).catch(() => undefined);
  }

  remove(): void {
    if (this.#css) callBackground('removeStyle', this.#css).catch(() => undefined);
    this.#css = '';
  }
}
