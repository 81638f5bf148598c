import { isExtensionAlive } from '../extension/api.ts';
import { callBackground, type ClippingDraft, type MarkKind } from '../messages/background-api.ts';
import { toFailure, type FailureCode } from '../messages/failure.ts';
import { PAGE, type PageApi, type PageState } from '../messages/page-api.ts';
import { answer } from '../messages/channel.ts';
import { extractAnyway, findArticle } from '../page/article.ts';
import { readWholePage } from '../page/whole-text.ts';
import { LAYERS, markStyle } from '../page/mark-style.ts';
import { Painter } from '../page/painter.ts';
import type { PageText } from '../page/page-text.ts';
import { boundsOf, isOnDark } from '../page/range-geometry.ts';
import { HoverCard } from './card.tsx';
import { followPointer } from './hover.ts';
import { admitCaller } from './admission.ts';
import { Marks } from './marks.ts';
import { clipAndTell } from './clipper.ts';
import { lookAtPage, NOTHING_YET, type Look } from './look.ts';
import { Notes } from './notes.ts';
import { Notices } from './notices.tsx';
import { Overlay } from './overlay.tsx';
import { listMentions, countKinds } from './page-state.ts';
import { SelectionTools } from './selection.tsx';
import { Session } from './session.ts';
import { watchPage } from './watch.ts';

/** Our presence in a tab: finds the article, holds its session, and answers the popup. */
export class Reader {
  readonly #life = new AbortController();
  readonly #painter = new Painter<string>(LAYERS);
  readonly #marks = new Marks(this.#painter);
  readonly #overlay = new Overlay();
  readonly #notices = new Notices(this.#overlay);
  readonly #notes: Notes;
  readonly #card: HoverCard;
  readonly #selection: SelectionTools;
  #style = '';
  #url = location.href;
  #looked: Look = NOTHING_YET;
  #sessionLife = new AbortController();
  #session: Session | null = null;
  #phase: PageState['phase'] = 'reading';
  #failure: FailureCode | null = null;
  #pageText: PageText | null = null;
  #entering: Promise<void> | null = null;

  constructor() {
    const { signal } = this.#life;
    const texts = {
      articleTexts: () => (this.#session ? [this.#session.article.pageText] : []),
      pageText: () => (this.#pageText ??= readWholePage(document.body)),
    };
    this.#notes = new Notes(this.#painter, texts, () => this.#url);
    this.#selection = new SelectionTools(this.#overlay, this.#notes, this.#notices, this, signal);
    this.#card = new HoverCard(this.#overlay, this.#marks, {
      sessionOf: () => this.#session,
      annotate: (mark) => this.#selection.annotateMark(mark),
      hide: () => undefined,
      copy: (text) => void this.#notices.guard(() => navigator.clipboard.writeText(text), 'card_copied'),
    });
    followPointer(this.#marks, this.#card, signal);
    signal.addEventListener('abort', answer<PageApi>(PAGE, this.#handlers(), admitCaller));
    watchPage(() => this.#onPageChange(), signal);
    document.addEventListener('scroll', () => this.#repaintSoon(), { passive: true, capture: true, signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#card.dismiss(), {
      signal,
    });
    void this.#enter();
  }

  get isAlive(): boolean {
    return !this.#life.signal.aborted && isExtensionAlive();
  }

  get url(): string {
    return this.#url;
  }

  /** Looks at the page anew: asked by the popup, or because the reader script was sent again. */
  refresh(): Promise<void> {
    this.#entering = null;
    return this.#enter();
  }

  /** Ends everything of ours in the page. */
  leave(): void {
    this.#sessionLife.abort();
    this.#life.abort();
    this.#marks.clear();
    this.#overlay.remove();
    if (this.#style) callBackground('removeStyle', this.#style).catch(() => undefined);
  }

  /** The article as it stands, or null. */
  draft(): ClippingDraft | null {
    return this.#session?.draft() ?? null;
  }

  #enter(): Promise<void> {
    this.#entering ??= this.#readPage().finally(() => (this.#entering = null));
    return this.#entering;
  }

  async #readPage(): Promise<void> {
    this.#phase = 'reading';
    this.#failure = null;
    try {
      const choice = await callBackground('pageChoice', this.#url);
      this.#looked = lookAtPage(this.#url, choice);
      this.#pageText = null;
      await this.#insertStyle();
      await this.#openSession();
      await this.#notes.load();
      this.#phase = 'read';
    } catch (error) {
      this.#phase = 'failed';
      this.#failure = toFailure(error).code;
      if (this.#failure === 'extension-updated') this.#onOrphaned();
    }
  }

  async #openSession(): Promise<void> {
    this.#closeSession();
    const article = this.#looked.article;
    if (!article) {
      await callBackground('showCount', null);
      return;
    }
    this.#session = new Session(article, article.url || this.#url, this.#sessionLife.signal);
    await this.#session.read();
    await this.#showReading();
  }

  async #showReading(): Promise<void> {
    const session = this.#session;
    const reading = session?.reading;
    if (!session || !reading) return;
    this.#marks.hideKinds(reading.hiddenKinds);
    this.#placeMarks();
    const names = new Set(
      this.#marks.shown.map(({ mention }) => (mention.kind === 'entity' ? mention.entity?.id : null)),
    );
    names.delete(null);
    names.delete(undefined);
    await callBackground('showCount', names.size);
  }

  #placeMarks(): void {
    const page = this.#session?.article.pageText;
    const mentions = this.#session?.reading?.mentions ?? [];
    this.#marks.place(page ? mentions.map((mention) => ({ mention, page })) : []);
  }

  #closeSession(): void {
    this.#sessionLife.abort();
    this.#sessionLife = new AbortController();
    this.#session = null;
    this.#card.dismiss();
    this.#marks.place([]);
  }

  /** The page changed, or moved to another address: read what is new, and only that. */
  async #onPageChange(): Promise<boolean> {
    if (!isExtensionAlive()) {
      this.#onOrphaned();
      return false;
    }
    const moved = location.href.split('#')[0] !== this.#url.split('#')[0];
    if (moved || !this.#session) {
      const before = this.#looked.verdict.isArticle;
      this.#url = location.href;
      await this.refresh();
      return moved || before !== this.#looked.verdict.isArticle;
    }
    return this.#update(this.#session);
  }

  async #update(session: Session): Promise<boolean> {
    const found = findArticle(document, this.#url);
    const article = found.isArticle ? found.article : extractAnyway(document, this.#url);
    if (!article) {
      await this.refresh();
      return true;
    }
    this.#pageText = null;
    const changed = session.update(article);
    if (changed) {
      await session.read();
      await this.#showReading();
    } else this.#placeMarks();
    this.#notes.replace();
    return changed;
  }

  async #insertStyle(): Promise<void> {
    const ground = this.#looked.article?.root ?? document.body;
    const css = markStyle((layer) => this.#painter.nameOf(layer), isOnDark(ground));
    if (css === this.#style) return;
    if (this.#style) await callBackground('removeStyle', this.#style);
    await callBackground('insertStyle', css);
    this.#style = css;
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
      state: async () => this.#state(),
      collect: async () => this.draft(),
      clip: async () => {
        await this.#entering;
        await clipAndTell(this.draft(), this.#notices);
      },
      goTo: async (_: unknown, index: number) => {
        const mention = this.#session?.reading?.mentions[index];
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

  async #state(): Promise<PageState> {
    await this.#entering;
    const session = this.#session;
    const mentions = session?.reading?.mentions ?? [];
    return {
      url: this.#url,
      phase: this.#phase,
      failure: this.#failure,
      verdict: this.#looked.verdict,
      facts: session?.facts ?? null,
      published: session?.reading?.published ?? null,
      conflicts: session?.reading?.conflicts ?? [],
      counts: countKinds(mentions),
      mentions: listMentions(mentions),
      annotations: this.#notes.placed.map(({ annotation, state }) => ({ annotation, state })),
      articles: session ? 1 : 0,
    };
  }
}
