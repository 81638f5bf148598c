import { expect, test, type Page } from '@playwright/test';
import { call, enterTab } from '../../scripts/driver/chromium.ts';
import type { ClipResult } from '../../src/messages/background-api.ts';
import { ShadowView } from './shadow.ts';
import { serveToBrowser } from './set-up.ts';
import { HOST } from './site.ts';
import { ReaderTab } from './tab.ts';

// Pages that fight us end in a clear message or a good clip, and stay responsive while we work.
const site = serveToBrowser();

/** What the page sees of the work on its thread, in ms: its longest task, and the longest wait of a timer of its own. */
interface Seen {
  task: number;
  wait: number;
}

const watchThread = (page: Page) =>
  page.evaluate(() => {
    const seen = ((globalThis as { seen?: Seen }).seen = { task: 0, wait: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
    }).observe({ type: 'longtask' });
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      seen.wait = Math.max(seen.wait, now - last);
      last = now;
      setTimeout(tick, 0);
    };
    tick();
  });

/** Opens an article, changes it in the page, and lets Hashiya read what has become of it. */
async function readChanged(change: () => void) {
  const page = await site.driver.context.newPage();
  await page.goto(`http://${HOST}/aggregator.html`);
  await page.evaluate(change);
  await watchThread(page);
  await site.driver.clickIcon(page);
  const asker = await site.driver.openPopup();
  const tab = await site.driver.tabIdOf(page, asker);
  const began = Date.now();
  const state = await enterTab(asker, tab);
  const took = Date.now() - began;
  const { task, wait } = await page.evaluate(() => (globalThis as { seen?: Seen }).seen!);
  const { slices, longest } = state.effort;
  const ms = (time: number) => (time === 0 ? 'under 50 ms' : `${Math.round(time)} ms`);
  console.log(
    `    read in ${took} ms: ${slices} slices of ours, the longest ${ms(longest)}; ` +
      `longest task on the page's thread ${ms(task)}, its timers waited ${ms(wait)} at most`,
  );
  const clip = async () => {
    const draft = await call(asker, 'page', tab, 'collect');
    return (await call(asker, 'background', null, 'clip', draft, 'keep-both')) as ClipResult;
  };
  return { page, asker, state, clip };
}

test('a million nodes', async () => {
  const { page, state } = await readChanged(() => {
    const holder = document.createElement('div');
    // The browser's own layout of so much takes longer than all else; it is not what is tested.
    holder.style.contentVisibility = 'hidden';
    for (let i = 0; i < 1000; i++) {
      const row = document.createElement('div');
      for (let j = 0; j < 1000; j++) row.append(document.createElement('i'));
      holder.append(row);
    }
    document.body.append(holder);
  });
  expect(state.phase).toBe('read');
  expect(state.verdict.isArticle || state.verdict.code === 'too-large').toBe(true);
  await page.close();
});

test('elements nested ten thousand deep', async () => {
  const { page, state } = await readChanged(() => {
    let inner: HTMLElement = document.createElement('div');
    // Laying this out would crash the browser by itself.
    inner.style.display = 'none';
    document.body.append(inner);
    for (let i = 0; i < 10_000; i++) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.textContent = 'نص عميق جدا في بنغازي';
  });
  expect(state.phase).toBe('read');
  await page.close();
});

test('clobbered globals and getters that throw', async () => {
  const { page, state, clip } = await readChanged(() => {
    const form = document.createElement('form');
    for (const name of [
      'attributes',
      'parentNode',
      'childNodes',
      'textContent',
      'querySelectorAll',
      'body',
      'title',
    ]) {
      const input = document.createElement('input');
      input.name = name;
      form.append(input);
    }
    document.querySelector('h1')!.parentElement!.append(form);
    Object.defineProperty(Node.prototype, 'textContent', {
      get() {
        throw new Error('no');
      },
    });
    Object.defineProperty(Document.prototype, 'querySelector', {
      value() {
        throw new Error('no');
      },
    });
    (globalThis as { CSS: unknown }).CSS = null;
  });
  expect(state.verdict.isArticle).toBe(true);
  expect((await clip()).outcome).toBe('saved');
  await page.close();
});

test('a loop of mutations inside the article', async () => {
  const { page, state, asker } = await readChanged(() => {
    const paragraph = document.querySelector('p')!;
    setInterval(() => {
      paragraph.append(' كلمة');
      if (paragraph.childNodes.length > 200) paragraph.replaceChildren('استقبل خليفة حفتر وفدا في بنغازي.');
    }, 1);
  });
  expect(state.phase).toBe('read');
  await page.waitForTimeout(2500);
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
  await asker.close();
  await page.close();
});

test('fifty million characters of text', async () => {
  const { page, state } = await readChanged(() => {
    const text = 'قال المتحدث في بنغازي إن العمل مستمر في مدينة درنة منذ أيام. '.repeat(800);
    const article = document.createElement('article');
    article.style.contentVisibility = 'hidden';
    for (let i = 0; i < 1000; i++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      article.append(paragraph);
    }
    document.body.append(article);
  });
  expect(state.phase).toBe('read');
  await page.close();
});

test('bidi controls and HTML in the title are text', async () => {
  const title = '\u202e<img src=x onerror=alert(1)>حفتر\u202c \u2067يبحث\u2069 في بنغازي';
  const { page, state, clip } = await readChanged(() => {
    const heading = document.querySelector('h1')!;
    heading.textContent = '\u202e<img src=x onerror=alert(1)>حفتر\u202c \u2067يبحث\u2069 في بنغازي';
    document.title = heading.textContent;
  });
  expect(state.verdict.isArticle).toBe(true);
  const result = await clip();
  if (result.outcome === 'twin') throw new Error('a twin');
  // The title may be cleaned of controls; it is never anything but text.
  expect(title.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')).toContain(
    result.clipping.title.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').slice(0, 20),
  );
  await page.close();
});

test('names with signs of direction and marks that nobody sees inside are rejected and added like others', async () => {
  const tab = await ReaderTab.open(site.driver, `http://${HOST}/aggregator.html`);
  await tab.page.evaluate(() => {
    const paragraph = document.querySelector('.post-content p')!;
    paragraph.textContent =
      'وصل خليفة\u202b حفتر\u202c إلى المدينة، ثم التقى \u2067كرا\u00adر\u2069 \u202bالساعدي\u202c في مكتبه.';
  });
  await expect.poll(async () => JSON.stringify(await tab.ask('collect'))).toContain('ثم التقى');
  const countOf = async () =>
    (await tab.state()).mentions.find(({ name }) => name === 'خليفة حفتر')?.count ?? 0;
  const count = await countOf();
  const view = await ShadowView.of(tab.page);
  const { x, y } = await tab.pointOf('خليفة\u202b حفتر');
  await tab.page.mouse.move(x, y);
  await view.click('button', 'ليس هذا');
  await view.click('button', 'ليس هنا');
  await expect.poll(countOf).toBe(count - 1);
  await view.click('button', 'تراجع');
  await expect.poll(countOf).toBe(count);

  await tab.select('كرا\u00adر\u2069 \u202bالساعدي');
  await view.click('button', 'إضافة اسم');
  await view.waitFor('textbox', 'الاسم');
  await view.click('button', 'إضافة');
  await tab.until(({ mentions }) => mentions.some(({ name }) => name === 'كرار الساعدي'));
});

test('an article of a hundred thousand words is clipped whole', async () => {
  const { page, state, clip } = await readChanged(() => {
    const last = [...document.querySelectorAll('p')].find((one) => one.textContent!.includes('موسكو'))!;
    for (let i = 0; i < 4000; i++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `وفي الجلسة رقم ${i} قال المتحدث باسم البلدية إن فرق الصيانة واصلت العمل في أحياء مدينة درنة وضواحيها من دون توقف، وإن المرحلة التالية تبدأ بعد أيام قليلة.`;
      last.before(paragraph);
    }
  });
  expect(state.verdict.isArticle).toBe(true);
  const result = await clip();
  if (result.outcome === 'twin') throw new Error('a twin');
  expect(result.clipping.text.split(/\s+/).length).toBeGreaterThan(100_000);
  expect(result.clipping.mentions.length).toBeGreaterThan(4000);
  await page.close();
});
