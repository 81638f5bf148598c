import { render, type ComponentChildren } from 'preact';
import { extension } from '../extension/api.ts';
import barStyle from '../ui/bar.css?inline';
import cardStyle from '../ui/card.css?inline';
import kinds from '../ui/kinds.css?inline';
import tokens from '../ui/tokens.css?inline';
import { PANEL_ID } from '../ui/panel.ts';
import { LanguageProvider, languageOf } from '../ui/words.ts';

/**
 * The browser's words, remembered: when the extension is gone from under the page its own API is dead, words included,
 * and what is shown then – a note being written, the sentence that says why – must still be readable.
 */
function rememberWords(): (word: string, values: string[]) => string {
  const remembered = new Map<string, string>();
  const say = (word: string, values: string[]): string => {
    const key = [word, ...values].join('\n');
    try {
      const words = extension.i18n.getMessage(word, values);
      remembered.set(key, words);
      return words;
    } catch {
      return remembered.get(key) ?? '';
    }
  };
  say('failure_extension_updated', []);
  say('card_close', []);
  return say;
}

/** The class of what is only said: by it our own trees are known. */
const SPOKEN = 'spoken';

/** Space between a mark and its card, and between a card and the edge of the viewport, in CSS pixels. */
const GAP = 8;

/**
 * All that we show in a page, in one closed shadow root whose host is in the document only while something is shown.
 * The card lies in the top layer (a popover), so that no page can cover it.
 */
export class Overlay {
  readonly language = languageOf(rememberWords());
  readonly #host = document.createElement('div');
  readonly #root: ShadowRoot;
  readonly #stage = document.createElement('div');
  readonly #notices = document.createElement('div');
  readonly #spoken = document.createElement('div');
  /** A form grows under what is typed, a bar becomes a form: neither may end below the edge of the viewport. */
  readonly #growing = new ResizeObserver(() => this.panel && keepInView(this.panel));

  constructor() {
    removeOrphans();
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    addStyle(this.#root, tokens + kinds + barStyle + cardStyle);
    this.#spoken.className = SPOKEN;
    this.#spoken.setAttribute('role', 'status');
    for (const part of [this.#stage, this.#notices, this.#spoken]) {
      part.dir = this.language.direction;
      part.lang = this.language.locale;
    }
    this.#root.append(this.#stage, this.#notices, this.#spoken);
  }

  /** The element that is shown now, or null. */
  get panel(): HTMLElement | null {
    return this.#stage.firstElementChild as HTMLElement | null;
  }

  /** True where an event of the page came from inside our overlay. */
  owns(event: Event): boolean {
    return event.composedPath()[0] === this.#host || event.target === this.#host;
  }

  /** Shows one panel beside a box of the viewport, in place of the one shown before. */
  show(children: ComponentChildren, beside: DOMRect): void {
    this.#enter();
    render(<LanguageProvider value={this.language}>{children}</LanguageProvider>, this.#stage);
    const { panel } = this;
    if (!panel) return;
    panel.id = PANEL_ID;
    raise(panel);
    this.#growing.disconnect();
    this.#growing.observe(panel);
    place(panel, beside, this.language.direction === 'rtl');
  }

  hide(): void {
    this.#growing.disconnect();
    render(null, this.#stage);
    this.#leaveIfEmpty();
  }

  /** A sentence at the foot of the page, until it is hidden or another comes. */
  notify(children: ComponentChildren | null): void {
    if (children) this.#enter();
    render(children && <LanguageProvider value={this.language}>{children}</LanguageProvider>, this.#notices);
    const notice = this.#notices.firstElementChild;
    if (notice instanceof HTMLElement) raise(notice);
    this.#leaveIfEmpty();
  }

  /** Says something to a screen reader. */
  announce(sentence: string): void {
    this.#spoken.textContent = sentence;
  }

  focusPanel(): void {
    this.panel?.focus();
  }

  remove(): void {
    this.#growing.disconnect();
    render(null, this.#stage);
    render(null, this.#notices);
    this.#host.remove();
  }

  #enter(): void {
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
  }

  #leaveIfEmpty(): void {
    if (!this.#stage.firstChild && !this.#notices.firstChild) this.#host.remove();
  }
}

/**
 * Takes away what a reader script before us has left. Firefox ends it when the extension is updated, and sends the new
 * one into the open page; Chromium leaves it running, and what it shows closed to us. A form that holds words stays:
 * they can be copied out of it.
 */
function removeOrphans(): void {
  for (const element of document.querySelectorAll(':root > div')) {
    const { openOrClosedShadowRoot: root } = element as Element & { openOrClosedShadowRoot?: ShadowRoot };
    if (root?.lastElementChild?.className !== SPOKEN) continue;
    const fields = root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[type=text],textarea');
    if (![...fields].some(({ value }) => value !== '')) element.remove();
  }
}

/** Style as a sheet of our own: a page's Content Security Policy has no say in it. */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox: a sheet made in the content script's world cannot be adopted by the page's document.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

function raise(element: HTMLElement): void {
  element.popover = 'manual';
  if (!element.matches(':popover-open')) element.showPopover();
}

/** Below the box where there is room, else above; never over the edge. The reading direction chooses the side. */
function place(panel: HTMLElement, beside: DOMRect, rightToLeft: boolean): void {
  const { width, height } = panel.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = rightToLeft ? beside.right - width : beside.left;
  const below = beside.bottom + GAP;
  const fitsBelow = below + height <= clientHeight - GAP;
  const top = fitsBelow ? below : Math.max(GAP, beside.top - GAP - height);
  panel.style.left = `${Math.max(GAP, Math.min(left, clientWidth - width - GAP))}px`;
  panel.style.top = `${Math.min(top, Math.max(GAP, clientHeight - height - GAP))}px`;
  panel.style.right = 'auto';
  panel.style.bottom = 'auto';
}

/** Moves a panel up by what it has outgrown the viewport, and no further: what is under the pointer stays there. */
function keepInView(panel: HTMLElement): void {
  const { top, bottom } = panel.getBoundingClientRect();
  const over = bottom - (document.documentElement.clientHeight - GAP);
  if (over > 0) panel.style.top = `${Math.max(GAP, top - over)}px`;
}
