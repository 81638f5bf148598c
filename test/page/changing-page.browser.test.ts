import { afterEach, describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/article.ts';
import { closePages, openMarkup } from './saved-page.ts';

afterEach(closePages);

describe('a page that changes while it is read', () => {
  const PARAGRAPH =
    'أعلنت وزارة النقل في بيان لها أن الأشغال في الخط الجديد ستبدأ في الربيع المقبل وتستمر عامين.';
  const TITLE = 'وزارة النقل تعلن بدء الأشغال في الخط الجديد';
  const markup = `<title>${TITLE}</title><main><h1>${TITLE}</h1><p>6 مايو 2024</p>${[1, 2, 3, 4, 5].map((n) => `<p>${PARAGRAPH} ${n}.</p>`).join('')}<div>${'<i>و</i>'.repeat(3000)}</div></main>`;

  /** Reads with a turn of the page behind each step. */
  const readWhile = (doc: Document, change: (turn: number) => void) => {
    const steps = findArticle(doc, 'https://news.example/2024/05/06/1');
    for (let turn = 0; ; turn++) {
      const step = steps.next(turn > 0);
      if (step.done) return step.value;
      change(turn);
    }
  };

  it.each([
    [
      'its body is replaced once',
      (doc: Document, turn: number) => turn === 0 && doc.body.replaceWith(doc.body.cloneNode(true)),
    ],
    ['its body is replaced for ever', (doc: Document) => doc.body.replaceWith(doc.body.cloneNode(true))],
    [
      'where we stand is taken away',
      (doc: Document, turn: number) => turn < 2 && doc.querySelector('div')?.remove(),
    ],
    ['it grows', (doc: Document) => doc.querySelector('div')?.append('كلمة')],
  ])('is read when %s', async (_, change) => {
    const doc = await openMarkup(markup);
    const found = readWhile(doc, (turn) => change(doc, turn));
    expect(found.isArticle && found.article.facts.title).toBe(TITLE);
    expect(found.isArticle && found.article.pageText.text).toContain(PARAGRAPH);
  });

  it('is refused for that where its text was never reached', async () => {
    const late = markup.replace('<main>', `<div>${'<i>و</i>'.repeat(3000)}</div><main>`);
    expect(readWhile(await openMarkup(late), () => undefined).isArticle).toBe(true);
    const doc = await openMarkup(late);
    const lost = readWhile(doc, () => doc.body.replaceWith(doc.body.cloneNode(true)));
    expect(lost).toMatchObject({ isArticle: false, reason: { code: 'keeps-changing' } });
  });
});
