import { isExtensionAlive } from '../extension/api.ts';
import { callBackground, type MarkKind, type PageChoice } from '../messages/background-api.ts';
import { answer } from '../messages/channel.ts';
import { toFailure, type FailureCode } from '../messages/failure.ts';
import { PAGE, type PageApi, type PageState } from '../messages/page-api.ts';
import { LAYERS, markStyle } from '../page/mark-style.ts';
import { Painter } from '../page/painter.ts';
import { readWholePage } from '../page/article.ts';
import type { PageText } from '../page/page-text.ts';
import { inSlices, type Effort } from '../page/slices.ts';
import { boundsOf, isOnDark } from '../page/range-geometry.ts';
import { admitCaller } from './admission.ts';
import { Articles } from './articles.ts';
import { HoverCard } from './card.tsx';
import { clipAndTell } from './clipper.ts';
import { copyText } from './copy-text.ts';
import { Corrections } from './corrections.ts';
import { followPointer } from './hover.ts';
import { lookAtPage, NOTHING_YET, type Look } from './look.ts';
import { Marks } from './marks.ts';
import { Notes } from './notes.ts';
import { Notices } from './notices.tsx';
import { Overlay } from './overlay.tsx';
import { describePage } from './page-state.ts';
import { PageStyle } from './page-style.ts';
import { SelectionTools } from './selection.tsx';
import type { Session } from './session.ts';
import { watchPage, type WatchShadows } from './watch.ts';

/** Our presence in a document: finds its articles, holds their sessions, and answers the popup. */
export class Reader {
  readonly #life = new AbortController();
  readonly #painter = new Painter<string>(LAYERS);
  readonly #marks = new Marks(this.#painter);
  readonly #articles = new Articles(this.#marks);
  readonly #overlay = new Overlay();
  readonly #notices = new Notices(this.#overlay);
  readonly #notes: Notes;
  readonly #card: HoverCard;
  readonly #selection: SelectionTools;
  readonly #watchShadows: WatchShadows;
  readonly #style = new PageStyle(this.#life.signal);
  #url = location.href;
  #choice: PageChoice = {};
  #looked: Look = NOTHING_YET;
  #phase: PageState['phase'] = 'reading';
  #failure: FailureCode | null = null;
  #framesEnteredAt = '';
  #pageText: Promise<PageText> | null = null;
  /** What our looks have cost the page. */
  readonly #effort: Effort = { slices: 0, longest: 0 };
  /** Counts looks: what an overtaken one found is thrown away. */
  #turn = 0;
  #entering: Promise<void> | null = null;
  #updating: Promise<boolean> | null = null;
  /** The session whose mentions the popup lists: `goTo` counts in what it has placed. */
  #listed: Session | undefined;

  constructor() {
    const { signal } = this.#life;
    const texts = {
      articles: () =>
        this.#articles.sessions.map(({ article, url }) => ({ url, text: () => article.pageText })),
      page: () => ({ url: this.#url, text: () => this.#readWholePage() }),
    };
    this.#notes = new Notes(this.#painter, texts, signal);
    this.#selection = new SelectionTools(this.#overlay, this.#notes, this.#notices, this, signal);
    const corrections = new Corrections(this.#notices, this);
    this.#card = new HoverCard(this.#overlay, this.#marks, {
      sessionOf: (mark) => this.#articles.of(mark) ?? null,
      annotate: (mark) => this.#selection.annotateMark(mark),
      hide: (mark, entityId, scope) => {
        const session = this.#articles.of(mark);
        this.#card.dismiss();
        if (session) void corrections.reject(mark, session, entityId, scope);
      },
      copy: (text) => void this.#notices.guard(() => copyText(text), 'card_copied'),
    });
    followPointer(this.#marks, this.#card, signal);
    const stop = answer<PageApi>(PAGE, this.#handlers(), admitCaller, () => this.#speaks);
    signal.addEventListener('abort', stop);
    this.#watchShadows = watchPage(() => (this.#updating = this.#onPageChange()), signal);
    document.addEventListener('scroll', () => this.#repaintSoon(), { passive: true, capture: true, signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#card.dismiss(), {
      signal,
    });
    void this.#enter();
  }

  get isAlive(): boolean {
    return !this.#life.signal.aborted && isExtensionAlive();
  }

  get shadows(): readonly ShadowRoot[] {
    return this.#looked.shadows;
  }

  get url(): string {
    return this.#url;
  }

  /**
   * Whether this document answers for its tab. The top one does, unless its article stands in a frame of its own
   * origin; then the reader script of that frame does.
   */
  get #speaks(): boolean {
    const isTop = window === window.top;
    return isTop ? !this.#looked.inFrame : this.#looked.article !== null;
  }

  /** Looks at the page anew: asked by the popup, or because the reader script was sent again. */
  refresh(): Promise<void> {
    this.#entering = null;
    return this.#enter();
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

  #enter(): Promise<void> {
    if (this.#entering) return this.#entering;
    const entering = this.#readPage().finally(() => {
      if (this.#entering === entering) this.#entering = null;
    });
    this.#entering = entering;
    return entering;
  }

  async #readPage(): Promise<void> {
    const turn = ++this.#turn;
    this.#phase = 'reading';
    this.#failure = null;
    try {
      this.#choice = await callBackground('pageChoice', this.#url);
      const looked = await this.#look([]);
      if (this.#isOver(turn)) return;
      this.#take(looked);
      await this.#enterFrames();
      await this.#insertStyle();
      if (this.#isOver(turn)) return;
      this.#card.dismiss();
      await this.#articles.open(looked.article, looked.appended, this.#url);
      if (this.#isOver(turn)) return;
      await this.#notes.load();
      if (!this.#isOver(turn)) this.#phase = 'read';
    } catch (error) {
      if (!this.#isOver(turn)) this.#fail(error);
    }
  }

  /** True where a later look has overtaken this one, or we left the page: nothing of it may be painted any more. */
  #isOver(turn: number): boolean {
    return turn !== this.#turn || this.#life.signal.aborted;
  }

  #look(known: readonly Element[]): Promise<Look> {
    return lookAtPage(this.#url, this.#choice, known, this.#effort);
  }

  #take(looked: Look): void {
    this.#looked = looked;
    this.#pageText = null;
    this.#marks.shadows = looked.shadows;
    this.#watchShadows(looked.shadows);
  }

  /** The text of the whole page, read when something on it is first asked for. */
  #readWholePage(): Promise<PageText> {
    return (this.#pageText ??= inSlices(readWholePage(document), this.#effort).catch((error: unknown) => {
      // The next note asks again.
      this.#pageText = null;
      throw error;
    }));
  }

  #fail(error: unknown): void {
    this.#phase = 'failed';
    this.#failure = toFailure(error).code;
    if (this.#failure === 'extension-updated') this.#onOrphaned();
  }

  /** Once for each address: the script is sent to this document too, which then looks again. */
  async #enterFrames(): Promise<void> {
    if (!this.#looked.inFrame || this.#framesEnteredAt === this.#url) return;
    this.#framesEnteredAt = this.#url;
    await callBackground('enterFrames');
  }

  /** The page changed, or moved to another address: read what is new, and only that. Says whether anything was. */
  async #onPageChange(): Promise<boolean> {
    if (!isExtensionAlive()) {
      this.#onOrphaned();
      return false;
    }
    const moved = location.href.split('#')[0] !== this.#url.split('#')[0];
    this.#url = location.href;
    await this.#entering;
    const turn = this.#turn;
    try {
      return await this.#follow(moved, turn);
    } catch (error) {
      if (!this.#isOver(turn)) this.#fail(error);
      return false;
    }
  }

  async #follow(moved: boolean, turn: number): Promise<boolean> {
    const before = this.#articles.main;
    const looked = before ? await this.#look(this.#articles.roots) : null;
    // The reader, or the popup, had the page read anew meanwhile.
    if (this.#isOver(turn)) return false;
    // Sites that append articles change the address while the reader scrolls; the article is the same one.
    const isSame =
      before && looked?.article && (!moved || looked.article.facts.title === before.article.facts.title);
    if (!isSame) {
      const was = this.#looked.verdict.isArticle;
      await this.refresh();
      return moved || was !== this.#looked.verdict.isArticle;
    }
    this.#take(looked);
    const news = await this.#articles.update(looked.article!, looked.appended);
    if (news) await this.#notes.load();
    else await this.#notes.replace();
    return news;
  }

  #insertStyle(): Promise<void> {
    const ground = this.#looked.article?.root ?? document.body;
    return this.#style.set(markStyle((layer) => this.#painter.nameOf(layer), isOnDark(ground)));
  }

  /** Resolves when the page is read as it stands, as far as we know of its changes. */
  async #settled(): Promise<void> {
    await Promise.all([this.#entering, this.#updating]);
  }

  #frame = 0;

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

  #handlers() {
    return {
      state: async () => {
        await this.#settled();
        this.#listed = this.#articles.current;
        const { verdict } = this.#looked;
        const page = {
          url: this.#url,
          phase: this.#phase,
          failure: this.#failure,
          verdict,
          effort: this.#effort,
        };
        return describePage(page, this.#listed, this.#articles.sessions.length, this.#notes.placed);
      },
      collect: async () => {
        await this.#settled();
        return this.draft();
      },
      clip: async () => {
        await this.#settled();
        await clipAndTell(this.draft(), this.#notices);
      },
      goTo: async (_: unknown, index: number) => {
        const mention = this.#listed?.placed[index]?.mention;
        const mark = this.#marks.shown.find((one) => one.mention === mention);
        if (mark) this.#card.goTo(mark);
      },
      showAnnotation: async (_: unknown, id: string) => {
        const range = this.#notes.rangesOf(id)[0];
        range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const box = range && boundsOf(range);
        if (box) scrollBy({ top: Math.min(0, box.top - 60) });
      },
      step: async (_: unknown, by: 1 | -1) => this.#card.step(by),
      refresh: () => this.refresh(),
      hideKinds: async (_: unknown, kinds: readonly MarkKind[]) => this.#marks.hideKinds(kinds),
      leave: async () => this.leave(),
    };
  }
}
