import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageState } from '../../src/messages/page-api.ts';
import { findChromium } from '../browsers.mjs';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface LaunchOptions {
  /** The browser's profile; a new one, removed at the end, where none is named. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** Interface language, `ar` or `en`. */
  readonly lang?: string;
  /** `host:port` that stands behind each host name, so that pages are served under their real names. */
  readonly hosts?: Readonly<Record<string, string>>;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A device with a touch screen. */
  readonly touch?: boolean;
  /** The built extension; `dist/chrome` where none is named. */
  readonly extension?: string;
  readonly args?: readonly string[];
}

/** A Chromium with the built extension in it. */
export class Driver {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly #browser: CDPSession;
  readonly #temporary: string | null;

  private constructor(context: BrowserContext, id: string, browser: CDPSession, temporary: string | null) {
    this.context = context;
    this.extensionId = id;
    this.#browser = browser;
    this.#temporary = temporary;
  }

  static async launch(options: LaunchOptions = {}): Promise<Driver> {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found; set CHROME_PATH.');
    const temporary = options.profile ? null : mkdtempSync(join(tmpdir(), 'hashiya-'));
    const extension = options.extension ?? join(ROOT, 'dist', 'chrome');
    const rules = Object.entries(options.hosts ?? {}).map(([host, address]) => `MAP ${host} ${address}`);
    const context = await chromium.launchPersistentContext(options.profile ?? temporary!, {
      executablePath,
      headless: options.headless ?? true,
      viewport: options.viewport ?? { width: 1100, height: 900 },
      colorScheme: options.colorScheme ?? 'light',
      hasTouch: options.touch ?? false,
      ...(options.lang && { locale: options.lang, env: { ...process.env, LANGUAGE: options.lang } }),
      // Playwright switches extensions off by this flag.
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--enable-unsafe-extension-debugging',
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        ...(options.lang ? [`--lang=${options.lang}`] : []),
        ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(',')}`] : []),
        ...(options.args ?? []),
      ],
    });
    const worker =
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 60_000 }));
    const browser = await context.browser()!.newBrowserCDPSession();
    return new Driver(context, new URL(worker.url()).host, browser, temporary);
  }

  /** A page of the extension's, opened as a tab: the popup for a given tab, or the popup alone. */
  async openPopup(tabId?: number): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(
      `chrome-extension://${this.extensionId}/src/popup/index.html${tabId ? `?tab=${tabId}` : ''}`,
    );
    return page;
  }

  /** A real click on the toolbar icon over a page: it grants `activeTab`, and opens the real popup. */
  async clickIcon(page: Page): Promise<void> {
    const session = await this.context.newCDPSession(page);
    const { targetInfo } = (await session.send('Target.getTargetInfo')) as {
      targetInfo: { targetId: string };
    };
    const { targetInfos } = (await this.#browser.send('Target.getTargets', {
      filter: [{ type: 'tab', exclude: false }],
    })) as { targetInfos: { targetId: string; url: string; title: string }[] };
    const url = page.url();
    const tab = targetInfos.find((target) => target.url === url) ?? { targetId: targetInfo.targetId };
    await page.bringToFront();
    await this.#browser.send(
      'Extensions.triggerAction' as never,
      { id: this.extensionId, targetId: tab.targetId } as never,
    );
    await session.detach();
  }

  /** The browser's number for a page, as extensions see it; brings the page to the front. */
  async tabIdOf(page: Page, asker: Page): Promise<number> {
    await page.bringToFront();
    return asker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(filter: object): Promise<{ id: number }[]> } };
      };
      return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]!.id;
    });
  }

  /** Kills the extension's background, as the browser does when it is idle. */
  async stopBackground(): Promise<void> {
    const { targetInfos } = (await this.#browser.send('Target.getTargets')) as {
      targetInfos: { targetId: string; type: string; url: string }[];
    };
    for (const target of targetInfos) {
      if (target.type === 'service_worker' && target.url.includes(this.extensionId)) {
        await this.#browser.send('Target.closeTarget', { targetId: target.targetId });
      }
    }
  }

  async close(): Promise<void> {
    await this.context.close();
    if (this.#temporary) rmSync(this.#temporary, { recursive: true, force: true });
  }
}

/** Sends one of our own typed calls from a page of the extension's; `tabId` null addresses the background. */
export async function call(
  asker: Page,
  to: string,
  tabId: number | null,
  method: string,
  ...args: unknown[]
): Promise<unknown> {
  const answer = await asker.evaluate(
    async ({ request, tab }) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          runtime: { sendMessage(message: object): Promise<unknown> };
          tabs: { sendMessage(tab: number, message: object): Promise<unknown> };
        };
      };
      return tab === null ? chrome.runtime.sendMessage(request) : chrome.tabs.sendMessage(tab, request);
    },
    { request: { to, method, args }, tab: tabId },
  );
  if (typeof answer !== 'object' || answer === null) throw new Error(`${method}: no answer`);
  if ('failure' in answer) throw new Error(`${method}: ${JSON.stringify(answer)}`);
  return (answer as { value?: unknown }).value;
}

/** Enters a tab as the popup does, and waits for its state: an article in a frame is answered for a moment later. */
export async function enterTab(asker: Page, tabId: number): Promise<PageState> {
  await call(asker, 'background', null, 'enterTab', tabId);
  for (let tries = 0; ; tries++) {
    try {
      return (await call(asker, 'page', tabId, 'state')) as PageState;
    } catch (error) {
      if (tries === 20) throw error;
      await asker.waitForTimeout(100);
    }
  }
}
