import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressOf } from '../../src/content/document-address.ts';
import { pageKey } from '../../src/storage/page-key.ts';

let outer: HTMLIFrameElement;
/** Stands for a page: it has an address of its own. The tests' own page is framed by their runner. */
let page: Document;
let address: string;

async function frameIn(doc: Document, attributes: Record<string, string>): Promise<Window> {
  const frame = doc.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  doc.body.append(frame);
  await loaded;
  return frame.contentWindow!;
}

beforeEach(async () => {
  const view = await frameIn(document, { src: `/no-such-page.html?id=${Math.random()}#part` });
  outer = view.frameElement as HTMLIFrameElement;
  page = view.document;
  address = view.location.href.split('#')[0]!;
});
afterEach(() => outer.remove());

describe('the address of a document', () => {
  it('is its own where it has one', () => {
    expect(addressOf(page.defaultView!)).toBe(`${address}#part`);
    expect(pageKey(address)).toBe(address);
  });

  it('is that of the page around it where it has none, and another than the page’s', async () => {
    const found = addressOf(await frameIn(page, { srcdoc: '<p>نص</p>' }))!;
    expect(found).toBe(`${address}#hashiya-frame`);
    expect(pageKey(found)).toBe(found);
    expect(addressOf(await frameIn(page, {}))).toBe(found);
  });

  it('tells frames of a page apart by the names that they were given, not by those made for one load', async () => {
    expect(addressOf(await frameIn(page, { srcdoc: '', id: 'article-2' }))).toBe(
      `${address}#hashiya-frame=article-2`,
    );
    expect(addressOf(await frameIn(page, { srcdoc: '', name: 'story' }))).toBe(
      `${address}#hashiya-frame=story`,
    );
    for (const id of ['ads_iframe_8812345_0', 'f3a91c2e', 'a b', '../x', 'x'.repeat(60)])
      expect(addressOf(await frameIn(page, { srcdoc: '', id })), id).toBe(`${address}#hashiya-frame`);
  });

  it('is that of the page for a frame within such a frame', async () => {
    const inner = await frameIn(page, { srcdoc: '<p>نص</p>', id: 'outer' });
    expect(addressOf(await frameIn(inner.document, { srcdoc: '', id: 'inner' }))).toBe(
      `${address}#hashiya-frame=outer/inner`,
    );
  });

  it('is that of the page for a frame that the page has written', async () => {
    const view = await frameIn(page, {});
    // In a task of the page's own: the browser gives the frame the address of who began it.
    const script = page.createElement('script');
    script.textContent =
      'setTimeout(() => { const d = frames[0].document; d.open(); d.write("x"); d.close(); })';
    page.body.append(script);
    await expect.poll(() => view.document.body?.textContent).toBe('x');
    expect(view.location.href).toBe(address);
    expect(addressOf(view)).toBe(`${address}#hashiya-frame`);
  });

  it('is the page’s own where a link to a note in a frame was followed', async () => {
    const view = await frameIn(document, { src: `${address}#hashiya-frame=article-2` });
    expect(addressOf(view)).toBe(address);
    view.frameElement!.remove();
  });
});
