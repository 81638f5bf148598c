import { isExtensionAlive } from '../extension/api.ts';
import { callBackground, type PageChoice } from '../messages/background-api.ts';
import { toFailure, type FailureCode } from '../messages/failure.ts';
import type { PageState } from '../messages/page-api.ts';
import type { Effort } from '../page/slices.ts';
import type { Articles } from './articles.ts';
import { addressOf } from './document-address.ts';
import { lookAtPage, NOTHING_YET, type Look } from './look.ts';
import type { Notes } from './notes.ts';

/** What a look is told to, and asks for. */
export interface LookOwner {
  /** Takes in what was found, before anything of it is read. */
  take(look: Look): void;
  /** Makes ready for the marks of articles that are opened anew. Throws `Failure`. */
  prepare(look: Look): Promise<void>;
  /** The extension was updated under this page: nothing can be asked any more. */
  onOrphaned(): void;
}

/** Looks at the page, has what it finds read, and follows its changes. The newest look wins. */
export class Looks {
  readonly #articles: Articles;
  readonly #notes: Notes;
  readonly #effort: Effort;
  readonly #owner: LookOwner;
  readonly #life: AbortSignal;
  #url = addressOf(window) ?? location.href;
  #choice: PageChoice = {};
  #looked: Look = NOTHING_YET;
  #phase: PageState['phase'] = 'reading';
  #failure: FailureCode | null = null;
  #frameEntered: Document | null = null;
  /** Ends the look under way, and what follows on it: a later one has overtaken it. */
  #turn = new AbortController();
  #entering: Promise<void> | null = null;
  #updating: Promise<boolean> | null = null;

  constructor(articles: Articles, notes: Notes, effort: Effort, owner: LookOwner, life: AbortSignal) {
    this.#articles = articles;
    this.#notes = notes;
    this.#effort = effort;
    this.#owner = owner;
    this.#life = life;
    life.addEventListener('abort', () => this.#turn.abort());
  }

  get url(): string {
    return this.#url;
  }

  /** What the last look found. */
  get last(): Look {
    return this.#looked;
  }

  get page(): Pick<PageState, 'url' | 'phase' | 'failure' | 'verdict' | 'effort'> {
    const { verdict } = this.#looked;
    return { url: this.#url, phase: this.#phase, failure: this.#failure, verdict, effort: this.#effort };
  }

  /**
   * Whether this document answers for its tab. The top one does, unless its article stands in a frame of its own
   * origin; then the reader script of that frame does, also where the reader has said never to read it.
   */
  get speaks(): boolean {
    if (window === window.top) return this.#looked.frame === null;
    return this.#looked.article !== null || this.#choice.reading === 'never';
  }

  /** Resolves when the page is read as it stands, as far as we know of its changes. */
  async settled(): Promise<void> {
    await Promise.all([this.#entering, this.#updating]);
  }

  /** Looks at the page anew, whatever is under way. */
  refresh(): Promise<void> {
    const entering = this.#readPage().finally(() => {
      if (this.#entering === entering) this.#entering = null;
    });
    this.#entering = entering;
    return entering;
  }

  /** The page changed, or moved to another address: reads what is new, and only that. Says whether anything was. */
  follow(): Promise<boolean> {
    return (this.#updating = this.#onChange());
  }

  async #readPage(): Promise<void> {
    this.#turn.abort();
    this.#turn = new AbortController();
    const { signal } = this.#turn;
    // Left already: nothing begins any more.
    if (this.#life.aborted) return;
    this.#phase = 'reading';
    this.#failure = null;
    try {
      this.#choice = await callBackground('pageChoice', this.#url);
      const looked = await this.#look([], signal);
      if (signal.aborted) return;
      this.#take(looked);
      await this.#enterFrame();
      await this.#owner.prepare(looked);
      if (signal.aborted) return;
      await this.#articles.open(looked.article, looked.appended, this.#url);
      if (signal.aborted) return;
      await this.#loadNotes(signal);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  #look(known: readonly Element[], signal: AbortSignal): Promise<Look> {
    return lookAtPage(this.#url, this.#choice, known, { effort: this.#effort, signal });
  }

  #take(looked: Look): void {
    this.#looked = looked;
    this.#owner.take(looked);
  }

  #fail(error: unknown): void {
    this.#phase = 'failed';
    this.#failure = toFailure(error).code;
    if (this.#failure === 'extension-updated') this.#owner.onOrphaned();
  }

  /** The page is read; that its notes cannot be is told beside what was found in it. */
  async #loadNotes(signal: AbortSignal): Promise<void> {
    try {
      await this.#notes.load();
      if (!signal.aborted) this.#failure = null;
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
    if (!signal.aborted) this.#phase = 'read';
  }

  /** Once for each document: the script is sent to the frame with the article too, which then looks for itself. */
  async #enterFrame(): Promise<void> {
    const { frame } = this.#looked;
    if (!frame || frame === this.#frameEntered) return;
    this.#frameEntered = frame;
    await callBackground('enterFrames');
  }

  async #onChange(): Promise<boolean> {
    if (!isExtensionAlive()) {
      this.#owner.onOrphaned();
      return false;
    }
    const before = this.#url;
    this.#url = addressOf(window) ?? before;
    const moved = this.#url.split('#')[0] !== before.split('#')[0];
    await this.#entering;
    const { signal } = this.#turn;
    try {
      return await this.#update(moved, signal);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
      return false;
    }
  }

  async #update(moved: boolean, signal: AbortSignal): Promise<boolean> {
    const before = this.#articles.main;
    const looked = before ? await this.#look(this.#articles.roots, signal) : null;
    // The reader, or the popup, had the page read anew meanwhile.
    if (signal.aborted) return false;
    // Sites that append articles change the address while the reader scrolls; the article is the same one.
    const isSame =
      before && looked?.article && (!moved || looked.article.facts.title === before.article.facts.title);
    if (!isSame) {
      const was = this.#looked.verdict.isArticle;
      await this.refresh();
      return moved || was !== this.#looked.verdict.isArticle;
    }
    this.#take(looked);
    const news = await this.#articles.update(looked.article!, looked.appended, this.#url);
    if (news || this.#failure) await this.#loadNotes(signal);
    else await this.#notes.replace();
    return news;
  }
}
