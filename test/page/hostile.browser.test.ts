import { afterEach, describe, expect, it } from 'vitest';
import { detectArticle, extractAnyway, findArticle } from '../../src/page/article.ts';
import { judgeScript } from '../../src/page/gate.ts';
import { finish } from '../../src/page/slices.ts';
import { readStructuredData } from '../../src/page/structured-data.ts';
import { closePages, openMarkup } from './saved-page.ts';

afterEach(closePages);

const URL = 'https://news.example/2024/05/06/12345';
const TITLE = 'وزارة النقل تعلن بدء الأشغال في الخط الجديد';
const PARAGRAPH =
  'أعلنت وزارة النقل في بيان لها أن الأشغال في الخط الجديد ستبدأ في الربيع المقبل وتستمر عامين كاملين.';
const ARTICLE = `<h1>${TITLE}</h1><p class="date">6 مايو 2024</p>${[1, 2, 3, 4].map((n) => `<p>${PARAGRAPH} ${n}.</p>`).join('')}`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="ar"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;

describe('hostile pages', () => {
  it('nested 10,000 deep', async () => {
    const doc = await openMarkup(page(''));
    let at: Element = doc.body;
    for (let i = 0; i < 10_000; i++) at = at.appendChild(doc.createElement('div'));
    at.innerHTML = ARTICLE;
    expect(judgeScript(doc)).toBe('arabic');
    const found = finish(findArticle(doc, URL));
    expect(found.isArticle && found.article.facts.title).toBe(TITLE);
  });

  it('with more nodes than are read: the beginning counts, or the reason says so', async () => {
    const doc = await openMarkup(page(ARTICLE));
    const many = doc.createElement('div');
    for (let i = 0; i < 200_000; i++) many.append(doc.createElement('b'));
    doc.body.append(many);
    expect(finish(findArticle(doc, URL)).isArticle).toBe(true);
    doc.body.prepend(many);
    expect(finish(detectArticle(doc, URL))).toMatchObject({
      isArticle: false,
      reason: { code: 'too-large' },
    });
  });

  it('with one text of many millions of letters', async () => {
    const doc = await openMarkup(page(''));
    doc.body.append(doc.createTextNode(`${PARAGRAPH} `.repeat(60_000)));
    const found = finish(detectArticle(doc, URL));
    expect(['too-large', 'article-by-shape', 'no-headline', 'too-little-text']).toContain(found.reason.code);
  });

  // Each of these took time by the square of its length once: a test that comes to no end has found it again.
  it.each([
    ['quotes', (n: number) => `<blockquote>${PARAGRAPH} ${n}.</blockquote>`, 15_000],
    [
      'links in one list',
      (n: number) => `<li><a href="/${n}">خبر رقم ${n} من المدينة البعيدة</a></li>`,
      30_000,
    ],
    [
      'tables of prose',
      (n: number) => `<tr><td>${PARAGRAPH} ${PARAGRAPH} ${PARAGRAPH} ${n}</td></tr>`,
      5_000,
    ],
    ['labels of related links', (n: number) => `<div>اقرأ أيضا</div><div>${n}</div>`, 15_000],
    ['invitations to follow', () => '<div>تابعونا على فيسبوك</div>', 30_000],
    ['skip links', (n: number) => `<div><a href="#t${n}">تخطى القسم وواصل القراءة</a></div>`, 15_000],
    [
      'dates',
      (n: number) => `<time class="date" datetime="2024-05-06">6 مايو 2024 ${n}</time><p></p>`,
      30_000,
    ],
    ['cards', (n: number) => `<div class="card"><img><h3>${TITLE} ${n}</h3><p>${PARAGRAPH}</p></div>`, 8_000],
    [
      'appended articles',
      (n: number) => `<article><h1>${TITLE} ${n}</h1><p>${PARAGRAPH} ${PARAGRAPH}</p></article>`,
      3_000,
    ],
  ])('with thousands of %s', async (_, make, count) => {
    const rows = Array.from({ length: count }, (__, n) => make(n)).join('');
    const doc = await openMarkup(
      page(`<article>${ARTICLE}</article><div><table><ul>${rows}</ul></table></div>`),
    );
    expect(finish(findArticle(doc, URL, [])).reason.code).not.toBe('');
  });

  it('goes in steps of a bounded number of nodes, characters and lines', async () => {
    const doc = await openMarkup(page(ARTICLE + `<p>${PARAGRAPH}</p>`.repeat(20_000)));
    const long = doc.createElement('p');
    long.textContent = `${PARAGRAPH} `.repeat(5000);
    doc.body.append(long);
    let count = 0;
    for (const steps = findArticle(doc, URL); !steps.next(false).done;) count++;
    // 40,000 nodes by 1,024, the long text by 65,536 units, twice 20,000 lines by 64.
    expect(count).toBeGreaterThan(40 + 8 + 600);
  });

  it('whose elements have getters that throw', async () => {
    const doc = await openMarkup(page(ARTICLE));
    const thrower = {
      configurable: true,
      get(): never {
        throw new Error('trap');
      },
    };
    for (const element of doc.querySelectorAll('*')) {
      for (const name of [
        'className',
        'textContent',
        'parentNode',
        'getAttribute',
        'localName',
        'childNodes',
        'id',
      ]) {
        Object.defineProperty(element, name, thrower);
      }
    }
    const found = finish(findArticle(doc, URL));
    expect(found.isArticle && found.article.facts.title).toBe(TITLE);
  });

  it.each([
    ['broken', '{"@type": "NewsArticle",'],
    [
      'of wrong types',
      '{"@type":["NewsArticle",7],"headline":{"a":1},"author":[null,3,{"name":["x"]}],"keywords":{"b":[]},"datePublished":[],"image":[[]],"@graph":"x"}',
    ],
    ['null', 'null'],
    ['a number', '7'],
    ['nested without end', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['with a prototype', '{"__proto__":{"@type":"NewsArticle"},"@type":"Thing"}'],
  ])('with JSON-LD that is %s', async (_, json) => {
    const doc = await openMarkup(page(ARTICLE, `<script type="application/ld+json">${json}</script>`));
    const found = finish(findArticle(doc, URL));
    expect(found.isArticle && found.article.facts.title).toBe(TITLE);
  });

  it('keeps markup in fields as text and takes no address that is not of the web', async () => {
    const head =
      '<meta property="og:image" content="javascript:alert(1)"><link rel="canonical" href="data:text/html,x"><meta name="author" content="&lt;img src=x onerror=alert(1)&gt;">';
    const found = finish(findArticle(await openMarkup(page(ARTICLE, head)), URL));
    expect(found.isArticle && found.article.facts).toMatchObject({
      image: '',
      canonicalUrl: '',
      byline: '<img src=x onerror=alert(1)>',
    });
  });

  it('gives nothing for an empty page', async () => {
    const doc = await openMarkup('<html></html>');
    expect(finish(extractAnyway(doc, URL))).toBeNull();
    expect(finish(findArticle(doc, 'not a url'))).toMatchObject({ isArticle: false, pageKind: 'no-text' });
  });
});

describe('structured data', () => {
  const read = async (json: string) =>
    finish(
      readStructuredData([
        ...(
          await openMarkup(page('', `<script type="application/ld+json">${json}</script>`))
        ).querySelectorAll('script'),
      ]),
    );

  it('reads a graph, entities and lists', async () => {
    const { article, types } = await read(
      '{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"قال &quot;نعم&quot; &amp;amp; مضى","author":[{"name":"سعاد"},"هدى"],"keywords":"ليبيا، درنة,بنغازي","datePublished":"2024-05-06"}]}',
    );
    expect(types.has('WebSite')).toBe(true);
    expect(article).toMatchObject({
      headline: 'قال "نعم" &amp; مضى',
      authors: ['سعاد', 'هدى'],
      keywords: ['ليبيا', 'درنة', 'بنغازي'],
    });
  });

  it('forgives raw line breaks and a comma too many', async () => {
    expect((await read('{"@type":"NewsArticle","headline":"سطر\nثان",}')).article?.headline).toBe('سطر ثان');
  });
});
