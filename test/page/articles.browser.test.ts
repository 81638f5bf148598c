import { afterEach, describe, expect, it } from 'vitest';
import { detectArticle, extractAnyway, findArticle } from '../../src/page/article.ts';
import { judgeScript } from '../../src/page/gate.ts';
import { choosePublication } from '../../src/recognition/publication-date.ts';
import { finish } from '../../src/page/slices.ts';
import { closePages, openPage, readManifest, tokenF1 } from './saved-page.ts';

const pages = await readManifest();
const articles = pages.filter((page) => page.class === 'ar-article');
const others = pages.filter((page) => page.class !== 'ar-article');
/** F1 of the words of each article, as its own test found it. */
const agreement: number[] = [];
const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

afterEach(closePages);

describe('our own pages', () => {
  it('are at least forty', () => {
    expect(pages.length).toBeGreaterThanOrEqual(40);
  });

  it.each(articles)('$file is an article, whole and clean', async (page) => {
    const gold = page.gold!;
    const found = finish(findArticle(await openPage(page), page.url));
    if (!found.isArticle) throw new Error(`${found.pageKind}: ${JSON.stringify(found.reason)}`);
    const { pageText, facts } = found.article;
    agreement.push(tokenF1(pageText.text, gold.text));
    const text = plain(pageText.text);
    expect(text).toContain(plain(gold.first));
    expect(text).toContain(plain(gold.last));
    for (const forbidden of gold.forbid) expect(text).not.toContain(plain(forbidden));
    expect([gold.title, ...(gold.title_alt ?? [])].map(plain)).toContain(plain(facts.title));
    if (gold.author !== undefined) expect(facts.byline).toContain(gold.author);
    if (gold.source !== undefined) expect(facts.source).toBe(gold.source);
    if (gold.keywords) expect(facts.keywords).toEqual(gold.keywords);
    expect(tokenF1(pageText.text, gold.text)).toBeGreaterThanOrEqual(0.97);
    // The clocks of the pages show this day.
    const { published } = choosePublication(found.article.dateCandidates, '2026-11-23');
    expect([gold.date, ...(gold.date_alt ?? [])]).toContain(published?.value.slice(0, 10) ?? '');
  });

  it('agree with their gold text by 0.98 on average', () => {
    expect(agreement.length).toBe(articles.length);
    expect(agreement.reduce((sum, one) => sum + one, 0) / articles.length).toBeGreaterThanOrEqual(0.98);
  });

  it.each(others)('$file is no article ($class)', async (page) => {
    const doc = await openPage(page);
    const found = finish(detectArticle(doc, page.url));
    expect(found.isArticle).toBe(false);
    if (!page.class.startsWith('ar')) expect(judgeScript(doc)).toBe('other-language');
    expect(found.reason.code).not.toBe('');
  });

  it.each([
    ['home.html', 'home'],
    ['section.html', 'section'],
    ['search.html', 'search'],
    ['tag.html', 'tag'],
    ['profile.html', 'profile'],
    ['encyclopaedia.html', 'encyclopaedia'],
    ['forum.html', 'forum'],
    ['shop.html', 'shop'],
    ['application.html', 'application'],
    ['persian.html', 'other-language'],
    ['misread.html', 'other-language'],
    ['no-text.html', 'no-text'],
    ['section-titles-only.html', 'section'],
    ['home-titles-only.html', 'home'],
    ['jnews-category.html', 'section'],
    ['gulf-home.html', 'home'],
    ['photo-album.html', 'gallery'],
    ['latest-with-times.html', 'section'],
    ['table-briefs-section.html', 'section'],
    ['about.html', 'standing'],
    ['about-two-names.html', 'standing'],
    ['search-by-title.html', 'search'],
    ['gallery.html', 'gallery'],
  ])('%s is of kind %s', async (file, kind) => {
    const page = pages.find((one) => one.file === file)!;
    const found = finish(detectArticle(await openPage(page), page.url));
    expect(found).toMatchObject({ isArticle: false, pageKind: kind });
  });

  it.each(['error-soft.html', 'error-code.html'])('%s is told to be an error message', async (file) => {
    const page = pages.find((one) => one.file === file)!;
    const found = finish(detectArticle(await openPage(page), page.url));
    expect(found.reason.code).toBe('is-error');
  });

  it.each([
    ['service-page.html', 'no-date'],
    ['about-two-names.html', 'is-standing'],
    ['recipe.html', 'declared-other'],
  ])('%s is refused as «%s»', async (file, code) => {
    const page = pages.find((one) => one.file === file)!;
    const found = finish(detectArticle(await openPage(page), page.url));
    expect(found.reason.code).toBe(code);
  });

  it('take no name of the site for the author', async () => {
    const page = pages.find((one) => one.file === 'undated-linked-date.html')!;
    const found = finish(findArticle(await openPage(page), page.url));
    expect(found).toMatchObject({ article: { facts: { byline: '', source: 'عطبرة اليوم' } } });
  });

  it('map every block back to the words of the page', async () => {
    const page = pages.find((one) => one.file === 'aggregator.html')!;
    const found = finish(findArticle(await openPage(page), page.url));
    if (!found.isArticle) throw new Error('no article');
    const { pageText } = found.article;
    const start = pageText.text.indexOf('فلاديمير بوتين');
    const [range] = pageText.toRanges({ start, end: start + 'فلاديمير بوتين'.length });
    const live = range!.startContainer.ownerDocument!.createRange();
    live.setStart(range!.startContainer, range!.startOffset);
    live.setEnd(range!.endContainer, range!.endOffset);
    expect(live.toString()).toBe('فلاديمير بوتين');
    expect(pageText.toOffset(range!.startContainer, range!.startOffset)).toBe(start);
  });
});

describe('an endless page', () => {
  it('gives each appended article its own text and address', async () => {
    const page = pages.find((one) => one.file === 'infinite-scroll.html')!;
    const doc = await openPage(page);
    const found = finish(findArticle(doc, page.url, []));
    if (!found.isArticle) throw new Error('no article');
    const { appended } = found;
    const gold = page.gold!.appended!;
    expect(appended.map(({ facts, url }) => [facts.title, url])).toEqual(
      gold.map(({ title, url }) => [title, url]),
    );
    expect(plain(appended[0]!.pageText.text)).toContain(plain(gold[0]!.last));
    expect(appended[0]!.dateCandidates.map(({ raw }) => raw).join()).toContain('20 سبتمبر 2025');
    const again = finish(findArticle(doc, page.url, [found.article.root, appended[0]!.root]));
    expect(again).toMatchObject({ isArticle: true, appended: [] });
  });
});

describe('a page that is none', () => {
  it('is read all the same when the reader asks', async () => {
    const page = pages.find((one) => one.file === 'about.html')!;
    const article = finish(extractAnyway(await openPage(page), page.url));
    expect(article?.pageText.text).toContain('صدى المدن موقع مستقل');
  });
});
