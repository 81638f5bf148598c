import { expect, test } from '@playwright/test';
import { expectGround } from './ground.ts';
import { ShadowView } from './shadow.ts';
import { serveToBrowser } from './set-up.ts';
import { HOST } from './site.ts';
import { ReaderTab } from './tab.ts';

// An article in the shadow trees of a page's own elements is marked, answers the pointer, and keeps notes.
const site = serveToBrowser();

/** The box of some words in the innermost shadow tree, in pixels of the viewport. */
const boxOf = (tab: ReaderTab, words: string) =>
  tab.page.evaluate((wanted) => {
    const tree = document.querySelector('news-page')!.shadowRoot!.querySelector('news-article')!.shadowRoot!;
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, right, top, height } = range.getBoundingClientRect();
      return { left, right, y: top + height / 2 };
    }
    throw new Error(`not in the tree: ${wanted}`);
  }, words);

test('marks, cards and notes stand in shadow trees', async () => {
  const tab = await ReaderTab.open(site.driver, `http://${HOST}/web-components.html`);
  const { verdict, facts } = await tab.state();
  expect(verdict.isArticle).toBe(true);
  expect(facts?.title).toBe('إعادة فتح متحف الفخار في غريان بعد ترميم مبناه');
  const before = await tab.page.content();

  // What is painted differs from what the page paints without us: the marks have their line there too.
  const { left, right, y } = await boxOf(tab, 'غريان يوم');
  const clip = { x: left, y: y - 15, width: right - left, height: 30 };
  const marked = await tab.page.screenshot({ clip });
  await tab.ask('hideKinds', ['place']);
  await expect.poll(async () => (await tab.page.screenshot({ clip })).equals(marked)).toBe(false);
  await tab.ask('hideKinds', []);
  await expect.poll(async () => (await tab.page.screenshot({ clip })).equals(marked)).toBe(true);
  expect(await tab.page.content()).toBe(before);

  const name = await boxOf(tab, 'غريان');
  await tab.page.mouse.move(name.right - 5, name.y);
  const view = await ShadowView.of(tab.page);
  await view.waitFor('dialog', /غريان/);
  await tab.page.keyboard.press('Escape');
  await expect.poll(() => view.isShown('dialog', /غريان/)).toBe(false);

  const words = await boxOf(tab, 'بعد ترميم مبناه القديم');
  await tab.page.mouse.move(words.right - 1, words.y);
  await tab.page.mouse.down();
  await tab.page.mouse.move(words.left + 1, words.y, { steps: 6 });
  await tab.page.mouse.up();
  await view.click('button', /أصفر/);
  const { annotations } = await tab.until((state) => state.annotations.length === 1);
  expect(annotations[0]).toMatchObject({ state: 'anchored' });
  expect(annotations[0]!.annotation.target).toMatchObject({
    root: 'article',
    quote: { exact: 'بعد ترميم مبناه القديم' },
  });
  await tab.page.mouse.move(2, 2);
  const line = { x: words.left, y: words.y - 10, width: words.right - words.left, height: 20 };
  await expectGround(tab, line, annotations[0]!.annotation.id);

  const again = await ReaderTab.open(site.driver, `http://${HOST}/web-components.html`);
  await again.until((state) => state.annotations[0]?.state === 'anchored');
});
