import { frameAddress, withoutFrame } from '../storage/page-key.ts';

/**
 * A name that a person gave a frame, not a script for one load: words, and at most two digits behind them. Its place
 * among the frames would not do: advertisements come as such frames too, now before it, now behind it.
 */
const GIVEN_NAME = /^(?=.{1,40}$)[A-Za-z]+(?:[-_][A-Za-z]+)*[-_]?\d{0,2}$/;

/**
 * The address under which what is written on a document is kept. A frame without one of its own (`srcdoc`,
 * `about:blank`, or written by its page) has that of the page around it; several such frames of one page are told apart
 * by their names, where they have any. Null for a frame whose page cannot be seen: frames of all the web would meet
 * under one address there.
 */
export function addressOf(view: Window): string | null {
  const names: string[] = [];
  try {
    for (let at = view; ; at = at.parent) {
      const { href } = at.location;
      if (hasOwnAddress(at))
        return names.length === 0 ? withoutFrame(href) : frameAddress(href, names.filter(Boolean).join('/'));
      names.unshift(nameOf(at.frameElement));
    }
  } catch {
    // The browser keeps the page around it from us.
    return null;
  }
}

function hasOwnAddress(view: Window): boolean {
  if (view === view.parent) return true;
  const { href } = view.location;
  if (!/^(https?|file):/.test(href)) return false;
  try {
    // Written with `document.open`: the browser then gives it the address of the page that wrote it.
    return plain(href) !== plain(view.parent.location.href);
  } catch {
    return true;
  }
}

function nameOf(frame: Element | null): string {
  const names = [frame?.getAttribute('id'), frame?.getAttribute('name')];
  return names.find((name) => name && GIVEN_NAME.test(name)) ?? '';
}

function plain(href: string): string {
  return href.split('#')[0]!;
}
