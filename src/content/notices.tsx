import { toFailure } from '../messages/failure.ts';
import { failureWord } from '../ui/failure-word.ts';
import type { Word } from '../ui/words.ts';
import { Toast, type ToastAction } from '../ui/toast.tsx';
import type { Overlay } from './overlay.tsx';

/** How long a notice stays, in ms; one that tells of a failure stays until it is closed. */
const STAY = 5000;

/** Short sentences at the foot of the page: what was done, what failed, and a way back. */
export class Notices {
  readonly #overlay: Overlay;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(overlay: Overlay) {
    this.#overlay = overlay;
  }

  /** Says something; `values` fill the sentence, `actions` are what can be done about it. */
  show(word: Word, values: readonly string[] = [], actions: readonly ToastAction[] = []): void {
    const { t } = this.#overlay.language;
    const isFailure = word.startsWith('failure_');
    clearTimeout(this.#timer);
    const hide = () => {
      clearTimeout(this.#timer);
      this.#overlay.notify(null);
    };
    this.#overlay.notify(
      <Toast text={t(word, ...values)} urgent={isFailure} actions={actions} onClose={hide} />,
    );
    if (!isFailure && actions.length < 2) this.#timer = setTimeout(hide, STAY);
  }

  /** Does something and tells a failure in the reader's language; it is then `undefined`. */
  async guard<T>(act: () => Promise<T>, done?: Word): Promise<T | undefined> {
    try {
      const value = await act();
      if (done) this.show(done);
      return value;
    } catch (error) {
      this.show(failureWord(toFailure(error).code));
      return undefined;
    }
  }
}
