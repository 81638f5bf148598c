import { expect, test } from '@playwright/test';
import { enterTab } from '../../scripts/driver/chromium.ts';
import { ShadowView } from './shadow.ts';
import { serveToBrowser } from './set-up.ts';
import { HOST } from './site.ts';
import { ReaderTab } from './tab.ts';

// What happens while something else is under way: nothing is kept twice, nothing written is lost, nothing stays behind.
test.describe.configure({ mode: 'serial' });

const site = serveToBrowser();
let tab: ReaderTab;

test.beforeAll(async () => {
  tab = await ReaderTab.open(site.driver, `http://${HOST}/aggregator.html`);
});

const countPainted = () =>
  tab.page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one]).length);

test('«not here» in the headline is kept of the headline, not of the words at that place of the text', async () => {
  const find = async () => (await tab.state()).mentions.find(({ name }) => name === 'بنغازي')!;
  const { index, count } = await find();
  // The headline comes first.
  await tab.ask('goTo', index);
  const view = await ShadowView.of(tab.page);
  await view.click('button', 'ليس هذا');
  await view.click('button', 'ليس هنا');
  await tab.until(({ mentions }) => mentions.find(({ name }) => name === 'بنغازي')?.count === count - 1);
  await view.click('button', 'تراجع');
  await tab.until(({ mentions }) => mentions.find(({ name }) => name === 'بنغازي')?.count === count);
});

test('two clicks on a colour keep one note', async () => {
  const view = await ShadowView.of(tab.page);
  await tab.select('رفيع المستوى');
  const { x, y } = await view.centreOf(await view.waitFor('button', 'أصفر'));
  await tab.page.mouse.dblclick(x, y);
  await tab.until(({ annotations }) => annotations.length > 0);
  await tab.page.waitForTimeout(300);
  expect((await tab.state()).annotations).toHaveLength(1);
});

test('a note whose words leave the page while it is written stays in its form, and says why', async () => {
  const view = await ShadowView.of(tab.page);
  await tab.select('مدينة درنة');
  await view.click('button', 'ملاحظة');
  await view.waitFor('textbox', 'الملاحظة');
  await tab.page.keyboard.type('من قال هذا؟');
  await tab.page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.nodeValue!.includes('مدينة درنة')) node.nodeValue = 'نص آخر.';
  });
  await view.click('button', 'حفظ');
  await expect.poll(() => view.isShown('StaticText', /^لم يُحفظ هذا/)).toBe(true);
  expect(await view.isShown('textbox', 'الملاحظة')).toBe(true);
  await view.click('button', 'إلغاء');
});

test('a card stays as the reader left it while the page changes, and knows its mark when it is read again', async () => {
  const view = await ShadowView.of(tab.page);
  const { x, y } = await tab.pointOf('بنغازي', 1);
  await tab.page.mouse.move(x, y);
  await view.click('button', 'ليس هذا');
  await tab.page.mouse.move(x, y);
  for (const where of ['beside the article', 'in the article']) {
    await tab.page.evaluate((inside) => {
      const news = document.createElement('p');
      news.textContent = `قال المتحدث في طبرق إن العمل مستمر ${inside}.`;
      if (inside === 'in the article') document.querySelector('.post-content')!.append(news);
      else document.body.append(news);
    }, where);
    // Longer than the pause before a look, and the look.
    await tab.page.waitForTimeout(2500);
    await tab.state();
    await tab.page.mouse.move(x + 1, y);
    await tab.page.mouse.move(x, y);
    await tab.page.waitForTimeout(600);
    expect(await view.isShown('button', 'ليس هنا'), where).toBe(true);
  }
  const before = (await tab.state()).mentions.find(({ name }) => name === 'بنغازي')!.count;
  await view.click('button', 'ليس هنا');
  await tab.until(({ mentions }) => mentions.find(({ name }) => name === 'بنغازي')?.count === before - 1);
  await view.click('button', 'تراجع');
  await tab.until(({ mentions }) => mentions.find(({ name }) => name === 'بنغازي')?.count === before);
});

test('who leaves while the page is being read leaves nothing behind', async () => {
  for (const wait of [0, 2, 4, 6, 8, 10, 13, 16, 20, 30]) {
    await enterTab(tab.asker, tab.id);
    await expect.poll(countPainted).toBeGreaterThan(5);
    const reading = tab.ask('refresh');
    await tab.page.waitForTimeout(wait);
    await tab.ask('leave');
    await reading.catch(() => undefined);
    await tab.page.waitForTimeout(200);
    expect(await countPainted()).toBe(0);
  }
});
