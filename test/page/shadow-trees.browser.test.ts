import { afterEach, describe, expect, it } from 'vitest';
import { findArticle, readWholePage } from '../../src/page/article.ts';
import { finish } from '../../src/page/slices.ts';
import { liesBefore } from '../../src/page/tree-order.ts';
import { closePages, openMarkup, openPage, readManifest } from './saved-page.ts';

afterEach(closePages);

const components = async () => {
  const page = (await readManifest()).find(({ file }) => file === 'web-components.html')!;
  return { doc: await openPage(page), url: page.url };
};

describe('open shadow trees', () => {
  it('are read in place of what they hide, with what fills their slots', async () => {
    const doc = await openMarkup(
      '<p>قبل</p><x-a><template shadowrootmode="open"><p>أول</p><slot></slot><slot name="b"><p>بديل</p></slot><p>آخر</p></template>' +
        '<p>في الشق</p><p slot="nowhere">لا يرى</p></x-a><p>بعد</p>',
    );
    const page = finish(readWholePage(doc));
    expect(page.text.split('\n\n')).toEqual(['قبل', 'أول', 'في الشق', 'بديل', 'آخر', 'بعد']);
  });

  it('lead back to the words in them, at the page and at any element', async () => {
    const { doc, url } = await components();
    const found = finish(findArticle(doc, url, []));
    if (!found.isArticle) throw new Error(found.reason.code);
    const { pageText, headline } = found.article;
    expect(found.shadows).toHaveLength(3);
    expect(headline?.text).toBe(found.article.facts.title);
    const start = pageText.text.indexOf('القاعات الأربع');
    for (const words of ['متحف الفخار في مدينة غريان', 'القاعات الأربع', 'خمسة أيام']) {
      const at = pageText.text.indexOf(words);
      const [range] = pageText.toRanges({ start: at, end: at + words.length });
      expect(range!.startContainer.textContent).toContain(words);
      expect(pageText.toOffset(range!.startContainer, range!.startOffset)).toBe(at);
    }
    // The positions before and behind the element that holds the slot's text.
    const [range] = pageText.toRanges({ start, end: start + 2 });
    const element = range!.startContainer.parentElement!;
    const block = pageText.blocks.find((one) => one.start <= start && start < one.end)!;
    expect(pageText.toOffset(element, 0)).toBe(block.start);
    expect(pageText.toOffset(doc.body, 0)).toBe(0);
    expect(pageText.toOffset(doc.body, doc.body.childNodes.length)).toBe(pageText.text.length);
  });

  it('lie where their hosts do', async () => {
    const doc = await openMarkup(
      '<p id="a">أ</p><x-a id="b"><template shadowrootmode="open"><i>ب</i><i>ج</i></template></x-a><p id="c">د</p>',
    );
    const [a, b, c] = ['a', 'b', 'c'].map((id) => doc.getElementById(id)!);
    const [first, second] = b!.shadowRoot!.children;
    expect(liesBefore(first!.firstChild!, doc.body, c!)).toBe(true);
    expect(liesBefore(first!.firstChild!, doc.body, b!)).toBe(false);
    expect(liesBefore(first!.firstChild!, b!, null)).toBe(true);
    expect(liesBefore(a!.firstChild!, b!.shadowRoot!, first!)).toBe(true);
    expect(liesBefore(c!.firstChild!, b!.shadowRoot!, second!)).toBe(false);
    expect(liesBefore(first!.firstChild!, b!.shadowRoot!, second!)).toBe(true);
  });
});
