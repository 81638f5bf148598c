import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/driver/chromium.ts';
import type { PageState } from '../../src/messages/page-api.ts';

/** The extension's own host in every Firefox of the tests. */
const UUID = 'b7a3c1de-6f58-4d0e-9f5a-2c1f6f0e9a11';
const ADDON = 'hashiya@hashiya.example';

/** What our overlay shows at one moment. */
export interface Shown {
  readonly text: string;
  /** Names of the buttons with their middles, in pixels of the viewport. */
  readonly buttons: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  readonly written: string | null;
}

interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<{ value: unknown }>;
  };
  readonly scripting: {
    executeScript(injection: object): Promise<{ result?: unknown }[]>;
  };
}

/** Firefox with a profile of its own, in which the built extension is installed. */
export class Firefox {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** `downloads`: the folder into which files are saved, unasked. */
  static async launch(options: {
    readonly executablePath: string;
    readonly profile: string;
    readonly downloads: string;
  }): Promise<Firefox> {
    const { executablePath, profile, downloads } = options;
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir: profile,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // Every name resolves to this machine.
        'network.dns.forceResolve': '127.0.0.1',
        'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
        // An extension loaded from a folder goes with the browser; what it keeps stays for the next start.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'extensions.webextOptionalPermissionPrompts': false,
        'intl.accept_languages': 'en',
        'dom.security.https_first': false,
        // The background is stopped after a second, in ms, instead of half a minute: nothing may rely on its life.
        'extensions.background.idle.timeout': 1000,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.alwaysOpenPanel': false,
      },
    });
    await browser.installExtension(join(ROOT, 'dist', 'firefox'));
    return new Firefox(browser);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** Opens a page of the extension's and waits until it shows something. */
  async openOwn(path: 'popup' | 'library', query = ''): Promise<Page> {
    const page = await this.#browser.newPage();
    // The navigation to an extension page never resolves under WebDriver BiDi; what it shows is waited for instead.
    page.goto(`moz-extension://${UUID}/src/${path}/index.html${query}`).catch(() => undefined);
    // Asked while the page is on its way, Firefox fails: that is no answer yet.
    await waitFor(`the ${path}`, () => page.$('header h1').catch(() => null));
    return page;
  }

  async openTab(url: string): Promise<FirefoxTab> {
    const page = await this.#browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return this.tabOf(page);
  }

  async tabOf(page: Page): Promise<FirefoxTab> {
    const asker = await this.openOwn('popup', '?tab=0');
    const id = await asker.evaluate(async (wanted) => {
      const { browser: api } = globalThis as unknown as { browser: ExtensionApi };
      return (await api.tabs.query({})).find((tab) => tab.url === wanted)!.id;
    }, page.url());
    await page.bringToFront();
    return new FirefoxTab(page, asker, id);
  }
}

/** A tab, and a page of the extension's that asks for it. */
export class FirefoxTab {
  readonly page: Page;
  readonly asker: Page;
  readonly id: number;

  constructor(page: Page, asker: Page, id: number) {
    this.page = page;
    this.asker = asker;
    this.id = id;
  }

  async state(): Promise<PageState> {
    return (await this.asker.evaluate(async (id) => {
      const { browser: api } = globalThis as unknown as { browser: ExtensionApi };
      return (await api.tabs.sendMessage(id, { to: 'page', method: 'state', args: [] })).value;
    }, this.id)) as PageState;
  }

  async until(holds: (state: PageState) => boolean): Promise<PageState> {
    return waitFor('the page to come to this state', async () => {
      // Until the reader script is there nobody answers.
      const state = await this.state().catch(() => null);
      return state && holds(state) ? state : null;
    });
  }

  /** What stands in our closed shadow root: Firefox opens it to the extension's own scripts. */
  async overlay(): Promise<Shown> {
    return (await this.asker.evaluate(async (tabId) => {
      const { browser: api } = globalThis as unknown as { browser: ExtensionApi };
      // A function with a name would be wrapped by tsx in a helper that the page does not have.
      const [func] = [
        () => {
          const root = [...document.documentElement.children]
            .map((one) => (one as Element & { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot)
            .find((one) => one?.querySelector('[popover]'));
          const buttons = [...(root?.querySelectorAll('button') ?? [])].map((button) => {
            const { left, right, top, bottom } = button.getBoundingClientRect();
            const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
            return { name, x: (left + right) / 2, y: (top + bottom) / 2 };
          });
          const shown = [...(root?.querySelectorAll<HTMLElement>('[popover]') ?? [])];
          const text = shown.map((one) => one.textContent).join('\n');
          return { text, buttons, written: root?.querySelector('textarea')?.value ?? null };
        },
      ];
      const [answer] = await api.scripting.executeScript({ target: { tabId }, func });
      return answer!.result;
    }, this.id)) as Shown;
  }

  /** How many layers of marks are painted. */
  layers(): Promise<number> {
    return this.page.evaluate(() => CSS.highlights.size);
  }

  /** True where our overlay lies over a point of the viewport. */
  isCovered({ x, y }: { readonly x: number; readonly y: number }): Promise<boolean> {
    return this.page.evaluate(
      (left, top) => document.elementFromPoint(left, top)?.parentElement === document.documentElement,
      x,
      y,
    );
  }

  untilShown(holds: (shown: Shown) => boolean): Promise<Shown> {
    return waitFor('the overlay to show this', async () => {
      const shown = await this.overlay();
      return holds(shown) ? shown : null;
    });
  }

  async press(name: string): Promise<void> {
    const { buttons } = await this.untilShown((shown) => shown.buttons.some((one) => one.name === name));
    const { x, y } = buttons.find((one) => one.name === name)!;
    await this.page.mouse.click(x, y);
  }

  /** The box of some words on the page, in its open shadow trees too, in pixels of the viewport. */
  async boxOf(words: string): Promise<{ left: number; right: number; y: number }> {
    return this.page.evaluate((wanted) => {
      const trees: Node[] = [document.body];
      for (const tree of trees) {
        const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        for (let node: Node | null = walker.nextNode(); node; node = walker.nextNode()) {
          if (node instanceof Element) {
            if (node.shadowRoot) trees.push(node.shadowRoot);
            continue;
          }
          const at = node.textContent!.indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const { left, right, top, bottom, width } = range.getBoundingClientRect();
          if (width > 0) return { left, right, y: (top + bottom) / 2 };
        }
      }
      throw new Error(`not on the page: ${wanted}`);
    }, words);
  }

  /** Selects words with the mouse, as a reader does: Arabic begins at the right. */
  async select(words: string): Promise<void> {
    const { left, right, y } = await this.boxOf(words);
    await this.page.mouse.move(right - 1, y);
    await this.page.mouse.down();
    await this.page.mouse.move(left + 1, y, { steps: 8 });
    await this.page.mouse.up();
  }
}

/** Asks every 100 ms until there is an answer; throws after ten seconds. */
export async function waitFor<T>(what: string, ask: () => Promise<T | null | undefined>): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    await pause(100);
  }
  throw new Error(`waited in vain for ${what}`);
}
