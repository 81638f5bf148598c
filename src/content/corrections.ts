import { toPlain } from '../annotation/plain-text.ts';
import { describeQuote } from '../annotation/quote.ts';
import { callBackground } from '../messages/background-api.ts';
import type { HideScope } from '../ui/entity-card.tsx';
import type { Mark } from './marks.ts';
import type { Notices } from './notices.tsx';
import type { Session } from './session.ts';

/** What a correction needs of the page around it. */
export interface CorrectionOwner {
  /** Reads the articles anew. */
  readAgain(): Promise<void>;
}

/** "Not this": kept, taken off the page at once, and told with the way back. */
export class Corrections {
  readonly #notices: Notices;
  readonly #owner: CorrectionOwner;

  constructor(notices: Notices, owner: CorrectionOwner) {
    this.#notices = notices;
    this.#owner = owner;
  }

  async reject({ mention }: Mark, session: Session, entityId: string, scope: HideScope): Promise<void> {
    const { text } = session.textOf(mention);
    const { start, end } = mention;
    const surface = toPlain(mention.surface);
    const draft = {
      scope,
      entityId,
      name: session.reading?.entities[entityId]?.name ?? surface,
      surface,
      url: session.url,
      pageTitle: document.title.slice(0, 500),
      ...(scope === 'here' && {
        target: {
          root: 'article' as const,
          quote: describeQuote(text, { start, end }),
          position: { start, end },
        },
      }),
    };
    const correction = await this.#notices.guard(async () => {
      const kept = await callBackground('reject', draft);
      await this.#owner.readAgain();
      return kept;
    });
    if (!correction) return;
    const undo = async () => {
      await callBackground('deleteCorrection', correction.id, true);
      await this.#owner.readAgain();
    };
    this.#notices.show(
      `rejected_${scope}`,
      [surface],
      [{ word: 'undo', act: () => void this.#notices.guard(undo) }],
    );
  }
}
