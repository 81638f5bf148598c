import { expect, test } from '@playwright/test';
import { ShadowView } from './shadow.ts';
import { serveToBrowser } from './set-up.ts';
import { HOST } from './site.ts';
import { ReaderTab } from './tab.ts';

/** The host that the page's own addresses name. */
const SCROLLED = 'marsa.example';

const site = serveToBrowser([HOST, SCROLLED]);

test('articles that scrolling appends have their own marks, address and clipping', async () => {
  const tab = await ReaderTab.open(site.driver, `http://${SCROLLED}/infinite-scroll.html`);
  const first = await tab.until(({ articles }) => articles === 2);
  expect(first.facts?.title).toContain('الكويت');
  await tab.page.evaluate(() => {
    const last = [...document.querySelectorAll('.article-wrapper')].at(-1)!;
    const next = last.cloneNode(true) as HTMLElement;
    next.dataset.url = 'https://marsa.example/gulf/771299';
    next.querySelector('h1')!.textContent = 'مجلس بلدي سبها يقر خطة لصيانة شبكة المياه';
    next.querySelectorAll('p').forEach((paragraph, i) => {
      paragraph.textContent = `وقال عضو المجلس في سبها خلال الجلسة رقم ${i + 1} إن الخطة تشمل أحياء المدينة كلها، وإن العمل يبدأ قبل نهاية الشهر بالتعاون مع شركات محلية من طرابلس ومصراتة.`;
    });
    last.after(next);
    document.body.style.paddingBottom = '2000px';
    next.scrollIntoView();
  });
  const third = await tab.until(({ articles, facts }) => articles === 3 && facts!.title.includes('سبها'));
  expect(third.url).toBe('https://marsa.example/gulf/771299');
  expect(third.counts.place).toBeGreaterThanOrEqual(3);
  const draft = (await tab.ask('collect')) as { title: string; url: string };
  expect(draft).toMatchObject({ title: third.facts!.title, url: third.url });
});

test('an article in a frame of the same origin is read, marked and clipped', async () => {
  const tab = await ReaderTab.open(site.driver, `http://${HOST}/frame.html`);
  const { verdict, counts } = await tab.until(({ phase, facts }) => phase === 'read' && facts !== null);
  expect(verdict.isArticle).toBe(true);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  const frame = tab.page.frames().find((one) => one !== tab.page.mainFrame())!;
  await expect.poll(() => frame.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  expect(await tab.page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('clipping a page whose text has changed shows the change word by word', async () => {
  const tab = await ReaderTab.open(site.driver, `http://${HOST}/modern.html`);
  const first = await site.driver.openPopup(tab.id);
  await first.locator('button.primary').click();
  await first.locator('.done').waitFor();
  await first.close();
  await tab.page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((one) =>
      one.textContent!.includes('320 مليون'),
    )!;
    const text = [...paragraph.childNodes].find((node) => node.textContent!.includes('320'))!;
    text.textContent = text.textContent!.replace('320', '350');
  });
  await expect.poll(async () => JSON.stringify(await tab.ask('collect'))).toContain('350 مليون');
  const popup = await site.driver.openPopup(tab.id);
  await popup.locator('button.primary').click();
  await popup.getByText('ما الذي تغيّر').click();
  await expect(popup.locator('.changes ins')).toHaveText('350');
  await expect(popup.locator('.changes del')).toHaveText('320');
  await popup.getByRole('button', { name: 'إبقاء الاثنتين' }).click();
  // The keyboard is not lost with the button, and the two are told apart.
  await expect(popup.getByRole('button', { name: 'قصّ المقال' })).toBeFocused();
  await expect(popup.locator('.clippings').getByText(/^قُصّت في /)).toHaveCount(2);
  await popup.locator('.done').waitFor();
  await expect(popup.locator('.clippings li')).toHaveCount(2);
  await popup.close();
});

test('markup in every field stays text, in the page, on the card and in the popup', async () => {
  const tab = await ReaderTab.open(site.driver, `http://${HOST}/markup-in-fields.html`);
  const alerts: string[] = [];
  tab.page.on('dialog', (dialog) => void dialog.dismiss().then(() => alerts.push(dialog.message())));
  const popup = await site.driver.openPopup(tab.id);
  popup.on('dialog', (dialog) => void dialog.dismiss().then(() => alerts.push(dialog.message())));
  await popup.locator('button.primary').click();
  await popup.locator('.done').waitFor();
  expect(await popup.locator('main script, main img, main iframe, main svg').count()).toBe(0);
  await popup.close();
  await tab.ask('step', 1);
  const view = await ShadowView.of(tab.page);
  await view.waitFor('dialog', /./);
  expect(alerts).toEqual([]);
});
