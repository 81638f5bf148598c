import type { ClippingDraft, MarkKind } from '../messages/background-api.ts';
import type { PageState } from '../messages/page-api.ts';
import type { Articles } from './articles.ts';
import type { HoverCard } from './card.tsx';
import { clipAndTell } from './clipper.ts';
import type { Marks } from './marks.ts';
import type { Notes } from './notes.ts';
import type { Notices } from './notices.tsx';
import { describePage } from './page-state.ts';
import type { Session } from './session.ts';

/** What the answers to the popup, and to the background, are made of. */
export interface AnsweringPage {
  readonly articles: Articles;
  readonly marks: Marks;
  readonly notes: Notes;
  readonly card: HoverCard;
  readonly notices: Notices;
  /** What is known of the page now. */
  readonly page: Pick<PageState, 'url' | 'phase' | 'failure' | 'verdict' | 'effort'>;
  /** Resolves when the page is read as it stands, as far as we know of its changes. */
  settled(): Promise<void>;
  refresh(): Promise<void>;
  draft(): ClippingDraft | null;
  leave(): void;
}

/** The answers to the calls of `PageApi`. */
export function pageAnswers(our: AnsweringPage) {
  const { articles, marks, notes, card, notices } = our;
  /** The session whose mentions the popup lists: `goTo` counts in what it has placed. */
  let listed: Session | undefined;
  return {
    state: async () => {
      await our.settled();
      listed = articles.current;
      return describePage(our.page, listed, articles.sessions.length, notes.placed);
    },
    collect: async () => {
      await our.settled();
      return our.draft();
    },
    clip: async () => {
      await our.settled();
      await clipAndTell(our.draft(), notices);
    },
    goTo: async (_: unknown, index: number) => {
      const mention = listed?.placed[index]?.mention;
      const mark = marks.shown.find((one) => one.mention === mention);
      if (mark) card.goTo(mark);
    },
    showAnnotation: async (_: unknown, id: string) => notes.scrollTo(id),
    step: async (_: unknown, by: 1 | -1) => card.step(by),
    refresh: () => our.refresh(),
    hideKinds: async (_: unknown, kinds: readonly MarkKind[]) => marks.hideKinds(kinds),
    leave: async () => our.leave(),
  };
}
