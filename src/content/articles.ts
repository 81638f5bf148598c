import { callBackground, type ClippingDraft, type Reading } from '../messages/background-api.ts';
import type { PageArticle } from '../page/article.ts';
import { readerLayer } from '../page/mark-style.ts';
import type { Mention } from '../recognition/mention.ts';
import type { Mark, Marks } from './marks.ts';
import { Session } from './session.ts';

/** The articles of a page, each with its session: the one that the page is, and those that scrolling appended. */
export class Articles {
  readonly #marks: Marks;
  #life = new AbortController();
  #sessions: readonly Session[] = [];

  constructor(marks: Marks) {
    this.#marks = marks;
  }

  get sessions(): readonly Session[] {
    return this.#sessions;
  }

  /** Where they stand on the page. */
  get roots(): readonly Element[] {
    return this.#sessions.map(({ article }) => article.root);
  }

  /** The article that the page is; undefined where it is none. */
  get main(): Session | undefined {
    return this.#sessions[0];
  }

  /** The article that the reader has before the eyes: the last one that begins above the middle of the viewport. */
  get current(): Session | undefined {
    const begun = this.#sessions.filter(
      ({ article }) => article.root.getBoundingClientRect().top < innerHeight / 2,
    );
    return begun.at(-1) ?? this.main;
  }

  /** The session to which a mark belongs. */
  of(mark: Mark): Session | undefined {
    return this.#sessions.find(
      ({ reading }) =>
        reading?.mentions.includes(mark.mention) || reading?.headlineMentions.includes(mark.mention),
    );
  }

  /** Ends the sessions there are and begins one with this article, or none. Throws `Failure`. */
  async open(article: PageArticle | null, appended: readonly PageArticle[], url: string): Promise<void> {
    this.close();
    if (article) {
      this.#sessions = [article, ...appended].map((one) => this.#begin(one, url));
      await this.#read(this.#sessions);
    }
    await this.#show();
  }

  /** Takes in what has changed on the page; true where there was anything to read. Throws `Failure`. */
  async update(article: PageArticle, appended: readonly PageArticle[], url: string): Promise<boolean> {
    const { main } = this;
    if (!main) return false;
    const changed = main.update(article) ? [main] : [];
    const begun = appended.map((one) => this.#begin(one, url));
    this.#sessions = [...this.#sessions.filter((session) => session.article.root.isConnected), ...begun];
    await this.#read([...changed, ...begun]);
    if (changed.length + begun.length > 0) await this.#show();
    else await this.#place();
    return changed.length + begun.length > 0;
  }

  /** Reads all anew: what is known, or what the reader said of it, has changed. Throws `Failure`. */
  async readAgain(): Promise<void> {
    await this.#read(this.#sessions);
    await this.#show();
  }

  close(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#sessions = [];
    this.#marks.empty();
  }

  /** The article before the reader's eyes, to be kept; null where there is none. */
  draft(): ClippingDraft | null {
    return this.current?.draft() ?? null;
  }

  #begin(article: PageArticle, url: string): Session {
    return new Session(article, ownAddress(article.url, url), this.#life.signal);
  }

  async #read(sessions: readonly Session[]): Promise<void> {
    for (const session of sessions) await session.read();
  }

  async #show(): Promise<void> {
    const hidden = this.main?.reading?.hiddenKinds;
    if (hidden) this.#marks.hideKinds(hidden);
    await this.#place();
    const names = this.#marks.shown.flatMap(({ mention }) =>
      mention.kind === 'entity' ? (mention.entity?.id ?? mention.surface) : [],
    );
    await callBackground('showCount', this.main ? new Set(names).size : null);
  }

  #place(): Promise<void> {
    return this.#marks.place(
      this.#sessions.flatMap(({ placed, reading }) =>
        placed.map((one) => ({ ...one, ...layerOf(one.mention, reading) })),
      ),
    );
  }
}

/** A name that the reader added is painted in its own colour. */
function layerOf(mention: Mention, reading: Reading | null): { layer?: string } {
  const id = mention.kind === 'entity' ? (mention.entity ?? mention.candidates?.[0])?.id : undefined;
  const added = id !== undefined && reading?.readerNames[id];
  return added ? { layer: readerLayer(added.colour) } : {};
}

/** An article's address as the page states it, where it is one of the page's own site: what a page states is not trusted. */
function ownAddress(stated: string, page: string): string {
  return URL.canParse(stated) && new URL(stated).hostname === new URL(page).hostname ? stated : page;
}
