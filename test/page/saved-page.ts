import { commands } from 'vitest/browser';

export interface Gold {
  readonly title: string;
  readonly title_alt?: readonly string[];
  readonly date: string;
  readonly date_alt?: readonly string[];
  readonly author?: string;
  readonly source?: string;
  readonly keywords?: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly forbid: readonly string[];
  readonly text: string;
  readonly appended?: readonly { title: string; url: string; first: string; last: string }[];
}

export interface SavedPage {
  readonly file: string;
  readonly url: string;
  readonly class: string;
  readonly content_type?: string;
  readonly gold?: Gold;
}

const FOLDER = 'test/articles/';

export async function readManifest(): Promise<SavedPage[]> {
  const text = await commands.readFile(`${FOLDER}manifest.jsonl`, 'utf-8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SavedPage);
}

/** The page in a frame without scripts, decoded as its server says; the frame stays until the test removes it. */
export async function openPage(page: SavedPage): Promise<Document> {
  const base64 = await commands.readFile(FOLDER + page.file, 'base64');
  const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
  const charset = /charset=([\w-]+)/.exec(page.content_type ?? '')?.[1] ?? 'utf-8';
  return openMarkup(new TextDecoder(charset).decode(bytes));
}

/** Markup in a frame of this origin that runs no scripts. */
export async function openMarkup(markup: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = markup;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await Promise.race([loaded, isParsed(frame)]);
  return frame.contentDocument!;
}

/** Pictures and frames of hosts that do not exist keep `load` waiting for seconds; frames of its own come at once. */
const LONGEST_WAIT = 400;

/** Until the markup is read, and a moment later. */
async function isParsed(frame: HTMLIFrameElement): Promise<void> {
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  while (frame.contentDocument?.URL !== 'about:srcdoc' || frame.contentDocument.readyState === 'loading')
    await pause(2);
  await pause(LONGEST_WAIT);
}

export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

/** Token-level F1 of two texts, tokens being runs of letters and digits. */
export function tokenF1(text: string, gold: string): number {
  const tokens = (of: string): string[] => of.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const got = tokens(text);
  const wanted = tokens(gold);
  const left = new Map<string, number>();
  for (const token of wanted) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of got) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    common++;
    left.set(token, count - 1);
  }
  return got.length + wanted.length === 0 ? 1 : (2 * common) / (got.length + wanted.length);
}
