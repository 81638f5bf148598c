import { isExtensionAlive } from '../extension/api.ts';
import { answer } from '../messages/channel.ts';
import { PAGE, type PageApi } from '../messages/page-api.ts';
import { LAYERS, markStyle } from '../page/mark-style.ts';
import { Painter } from '../page/painter.ts';
import { isOnDark } from '../page/range-geometry.ts';
import type { Effort } from '../page/slices.ts';
import { admitCaller } from './admission.ts';
import { Articles } from './articles.ts';
import { HoverCard } from './card.tsx';
import { copyText } from './copy-text.ts';
import { Corrections } from './corrections.ts';
import { followPointer } from './hover.ts';
import type { Look } from './look.ts';
import { Looks } from './looks.ts';
import { Marks } from './marks.ts';
import { Notes } from './notes.ts';
import { Notices } from './notices.tsx';
import { Overlay } from './overlay.tsx';
import { pageAnswers } from './page-answers.ts';
import { PageStyle } from './page-style.ts';
import { SelectionTools } from './selection.tsx';
import { watchPage, type WatchShadows } from './watch.ts';
import { WholePage } from './whole-page.ts';

/** Our presence in a document: what it is made of, and its end. */
export class Reader {
  readonly #life = new AbortController();
  /** What our looks have cost the page. */
  readonly #effort: Effort = { slices: 0, longest: 0 };
  readonly #painter = new Painter<string>(LAYERS);
  readonly #marks = new Marks(this.#painter);
  readonly #articles = new Articles(this.#marks);
  readonly #overlay = new Overlay();
  readonly #notices = new Notices(this.#overlay);
  readonly #style = new PageStyle(this.#life.signal);
  readonly #wholePage = new WholePage(this.#effort, this.#life.signal);
  readonly #notes: Notes;
  readonly #card: HoverCard;
  readonly #selection: SelectionTools;
  readonly #looks: Looks;
  readonly #watchShadows: WatchShadows;
  #frame = 0;

  constructor() {
    const { signal } = this.#life;
    const texts = {
      articles: () =>
        this.#articles.sessions.map(({ article, url }) => ({ url, text: () => article.pageText })),
      page: () => ({ url: this.url, text: () => this.#wholePage.text() }),
    };
    this.#notes = new Notes(this.#painter, texts, signal);
    this.#selection = new SelectionTools(this.#overlay, this.#notes, this.#notices, this, signal);
    this.#card = this.#makeCard();
    followPointer(this.#marks, this.#card, signal);
    const owner = {
      take: (look: Look) => this.#take(look),
      prepare: (look: Look) => this.#prepare(look),
      onOrphaned: () => this.#onOrphaned(),
    };
    this.#looks = new Looks(this.#articles, this.#notes, this.#effort, owner, signal);
    signal.addEventListener('abort', this.#answer());
    this.#watchShadows = watchPage(() => this.#looks.follow(), signal);
    document.addEventListener('scroll', () => this.#repaintSoon(), { passive: true, capture: true, signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#card.dismiss(), {
      signal,
    });
    void this.#looks.refresh();
  }

  get isAlive(): boolean {
    return !this.#life.signal.aborted && isExtensionAlive();
  }

  get shadows(): readonly ShadowRoot[] {
    return this.#looks.last.shadows;
  }

  get url(): string {
    return this.#looks.url;
  }

  /** Looks at the page anew: asked by the popup, or because the reader script was sent again. */
  refresh(): Promise<void> {
    return this.#looks.refresh();
  }

  /** Ends everything of ours in the page. */
  leave(): void {
    this.#articles.close();
    this.#life.abort();
    this.#marks.clear();
    this.#overlay.remove();
    this.#style.remove();
  }

  /** Reads the articles anew: what is known of names has changed. */
  readAgain(): Promise<void> {
    return this.#articles.readAgain();
  }

  draft() {
    return this.#articles.draft();
  }

  #makeCard(): HoverCard {
    const corrections = new Corrections(this.#notices, this);
    return new HoverCard(this.#overlay, this.#marks, {
      sessionOf: (mark) => this.#articles.of(mark) ?? null,
      annotate: (mark) => this.#selection.annotateMark(mark),
      hide: (mark, entityId, scope) => {
        const session = this.#articles.of(mark);
        this.#card.dismiss();
        if (session) void corrections.reject(mark, session, entityId, scope);
      },
      copy: (text) => void this.#notices.guard(() => copyText(text), 'card_copied'),
    });
  }

  /** Answers the popup; returns the way to stop. */
  #answer(): () => void {
    const looks = this.#looks;
    const answers = pageAnswers({
      articles: this.#articles,
      marks: this.#marks,
      notes: this.#notes,
      card: this.#card,
      notices: this.#notices,
      get page() {
        return looks.page;
      },
      settled: () => looks.settled(),
      refresh: () => looks.refresh(),
      draft: () => this.draft(),
      leave: () => this.leave(),
    });
    return answer<PageApi>(PAGE, answers, admitCaller, () => looks.speaks);
  }

  #take({ shadows }: Look): void {
    this.#wholePage.forget();
    this.#marks.shadows = shadows;
    this.#watchShadows(shadows);
  }

  async #prepare({ article }: Look): Promise<void> {
    const ground = article?.root ?? document.body;
    await this.#style.set(markStyle((layer) => this.#painter.nameOf(layer), isOnDark(ground)));
    this.#card.dismiss();
  }

  #repaintSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#marks.paint());
  }

  /** The extension was updated under this page: say so once, leave the marks, and stop asking. */
  #onOrphaned(): void {
    if (this.#life.signal.aborted) return;
    this.#notices.show('failure_extension_updated');
    this.#life.abort();
  }
}
