import { test } from '@playwright/test';
import { expectGround } from './ground.ts';
import { ShadowView } from './shadow.ts';
import { serveToBrowser } from './set-up.ts';
import { HOST } from './site.ts';
import { ReaderTab } from './tab.ts';

// The colour of a note is seen on the page, not only known to it.
const site = serveToBrowser();

test('each colour of a note is painted under its words', async () => {
  const tab = await ReaderTab.open(site.driver, `http://${HOST}/modern.html`);
  const view = await ShadowView.of(tab.page);
  for (const [colour, label, words] of [
    ['yellow', 'أصفر', 'سيدخل الخدمة'],
    ['green', 'أخضر', 'قدرة التبادل'],
    ['blue', 'أزرق', 'دراسات الجدوى'],
    ['pink', 'وردي', 'ويشمل التمويل'],
  ] as const) {
    await tab.select(words);
    await view.click('button', label);
    const { annotations } = await tab.until((state) =>
      state.annotations.some(({ annotation }) => annotation.colour === colour),
    );
    await tab.page.mouse.move(2, 2);
    const { x, y } = await tab.pointOf(words);
    const { id } = annotations.find(({ annotation }) => annotation.colour === colour)!.annotation;
    await expectGround(tab, { x: x - 15, y: y - 8, width: 30, height: 16 }, id);
  }
});
