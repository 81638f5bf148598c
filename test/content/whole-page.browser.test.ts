import { afterEach, describe, expect, it } from 'vitest';
import { WholePage } from '../../src/content/whole-page.ts';

const ROWS = 60_000;

/** A page long enough that its walk takes several slices. */
function fill(words: string): void {
  const rows = Array.from({ length: ROWS }, (_, i) => `<p>${words} ${i}</p>`);
  document.body.innerHTML = `<main style="content-visibility:hidden">${rows.join('')}</main>`;
}

/** The page's next turn, which comes behind the first slice of a walk: timers may be held back until a walk is done. */
function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

afterEach(() => (document.body.innerHTML = ''));

describe('the text of the whole page', () => {
  it('is read once, until the page has changed', async () => {
    document.body.innerHTML = '<p>قال المتحدث في بنغازي</p>';
    const page = new WholePage({ slices: 0, longest: 0 }, new AbortController().signal);
    const [first, second] = await Promise.all([page.text(), page.text()]);
    expect(second).toBe(first);
    document.body.innerHTML = '<p>قال المتحدث في طبرق</p>';
    expect(await page.text()).toBe(first);
    page.forget();
    expect((await page.text()).text).toContain('طبرق');
  });

  it('is read anew for who waits while it is forgotten', async () => {
    fill('قديم');
    const effort = { slices: 0, longest: 0 };
    const page = new WholePage(effort, new AbortController().signal);
    const waiting = page.text();
    await nextTurn();
    expect(effort.slices).toBeGreaterThan(0);
    document.body.innerHTML = '<p>جديد</p>';
    page.forget();
    expect((await waiting).text).toBe('جديد');
  });

  it('is no more read when we have left the page', async () => {
    fill('نص');
    const effort = { slices: 0, longest: 0 };
    const life = new AbortController();
    const page = new WholePage(effort, life.signal);
    const waiting = page.text();
    await nextTurn();
    life.abort(new Error('left'));
    await expect(waiting).rejects.toThrow('left');
    const { slices } = effort;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(effort.slices).toBe(slices);
    await expect(page.text()).rejects.toThrow('left');
  });
});
