import type { Page } from '@playwright/test';
import { call, Driver, enterTab } from '../../scripts/driver/chromium.ts';
import type { PageState } from '../../src/messages/page-api.ts';

/** A tab with an article, and an extension page that can ask it. */
export class ReaderTab {
  readonly page: Page;
  readonly asker: Page;
  readonly id: number;

  private constructor(page: Page, asker: Page, id: number) {
    this.page = page;
    this.asker = asker;
    this.id = id;
  }

  /** Opens a page, clicks the toolbar icon, and waits until the page is read. */
  static async open(driver: Driver, url: string): Promise<ReaderTab> {
    const page = await driver.context.newPage();
    await page.goto(url);
    return ReaderTab.enter(driver, page);
  }

  /** The same with a page that is open. */
  static async enter(driver: Driver, page: Page): Promise<ReaderTab> {
    await driver.clickIcon(page);
    const asker = await driver.openPopup();
    const id = await driver.tabIdOf(page, asker);
    await enterTab(asker, id);
    const tab = new ReaderTab(page, asker, id);
    await page.bringToFront();
    return tab;
  }

  async state(): Promise<PageState> {
    return (await call(this.asker, 'page', this.id, 'state')) as PageState;
  }

  async ask(method: string, ...args: unknown[]): Promise<unknown> {
    return call(this.asker, 'page', this.id, method, ...args);
  }

  /** The box of the n-th place of some words on the page, scrolled into view, in pixels of the viewport. */
  async #boxOf(words: string, nth: number): Promise<{ left: number; right: number; y: number }> {
    return this.page.evaluate(
      ({ wanted, skip }) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let left = skip;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent!;
          for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            const box = range.getBoundingClientRect();
            if (box.width === 0 || left-- > 0) continue;
            if (box.top < 0 || box.bottom > innerHeight) scrollBy(0, box.top - innerHeight / 2);
            const now = range.getBoundingClientRect();
            return { left: now.left, right: now.right, y: now.top + now.height / 2 };
          }
        }
        throw new Error(`not on the page: ${wanted}`);
      },
      { wanted: words, skip: nth },
    );
  }

  /** The middle of some words, in pixels of the viewport. */
  async pointOf(words: string, nth = 0): Promise<{ x: number; y: number }> {
    const { left, right, y } = await this.#boxOf(words, nth);
    return { x: (left + right) / 2, y };
  }

  /** Selects words with the mouse, as a reader does. */
  async select(words: string, nth = 0): Promise<void> {
    const { left, right, y } = await this.#boxOf(words, nth);
    // Arabic begins at the right.
    await this.page.mouse.move(right - 1, y);
    await this.page.mouse.down();
    await this.page.mouse.move(left + 1, y, { steps: 6 });
    await this.page.mouse.up();
  }

  /** Waits until the page's state fulfils something. */
  async until(holds: (state: PageState) => boolean): Promise<PageState> {
    for (let tries = 0; tries < 60; tries++) {
      const state = await this.state();
      if (holds(state)) return state;
      await this.page.waitForTimeout(100);
    }
    throw new Error('the page did not come to this state');
  }
}
