import { expect, test } from '@playwright/test';
import { ShadowView } from './shadow.ts';
import { serveToBrowser } from './set-up.ts';
import { HOST } from './site.ts';
import { ReaderTab } from './tab.ts';

// An article in a frame without an address of its own: what is written on it belongs to the page around it.
const site = serveToBrowser();

/** Words of the article in the frame. */
const WORDS = 'بحضور عدد من الكتاب';

const openFrame = async (query: string) => {
  const tab = await ReaderTab.open(site.driver, `http://${HOST}/frame.html?${query}`);
  await tab.until(({ phase, facts }) => phase === 'read' && facts !== null);
  return tab;
};

/** Selects words in the page's frame by mouse, and marks them yellow. */
async function mark(tab: ReaderTab): Promise<void> {
  const frame = tab.page.frames().find((one) => one !== tab.page.mainFrame())!;
  const { left, right, y } = await frame.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      const { clientLeft, clientTop } = frameElement!;
      const outer = frameElement!.getBoundingClientRect();
      const x = outer.left + clientLeft;
      return {
        left: x + box.left,
        right: x + box.right,
        y: outer.top + clientTop + box.top + box.height / 2,
      };
    }
    throw new Error(`not in the frame: ${wanted}`);
  }, WORDS);
  await tab.page.mouse.move(right - 1, y);
  await tab.page.mouse.down();
  await tab.page.mouse.move(left + 1, y, { steps: 6 });
  await tab.page.mouse.up();
  const view = await ShadowView.of(tab.page, 'frame');
  await view.click('button', /أصفر/);
}

test('a note in it returns when its page is loaded again, and stands on no other page', async () => {
  const first = await openFrame('id=1');
  await mark(first);
  const { url, annotations } = await first.until((state) => state.annotations.length === 1);
  expect(url.split('#')[0]).toBe(`http://${HOST}/frame.html?id=1`);
  expect(annotations[0]).toMatchObject({ state: 'anchored' });
  expect(annotations[0]!.annotation.target.quote.exact).toBe(WORDS);

  const again = await openFrame('id=1');
  expect((await again.state()).annotations).toMatchObject([{ state: 'anchored' }]);
  // A link to the note opens its page, and the page is the same one.
  const byLink = await ReaderTab.open(site.driver, annotations[0]!.annotation.url);
  await byLink.until((state) => state.annotations[0]?.state === 'anchored');

  const other = await openFrame('id=2');
  expect((await other.state()).annotations).toEqual([]);
});

test('what the reader decides about it can be taken back', async () => {
  const tab = await openFrame('id=3');
  const popup = await site.driver.openPopup(tab.id);
  await popup.getByRole('button', { name: 'لا تقرأ هذه الصفحة' }).click();
  await tab.until(({ verdict }) => verdict.code === 'never-by-reader');
  await popup.getByRole('button', { name: 'عُد إلى قراءة هذه الصفحة' }).click();
  await tab.until(({ verdict }) => verdict.isArticle);
});
