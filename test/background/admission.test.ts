import { beforeAll, describe, expect, it } from 'vitest';
import type { Sender } from '../../src/messages/channel.ts';

// Asked of the browser: which pages are ours.
Object.assign(globalThis, {
  browser: { runtime: { id: 'test', getURL: (path: string) => `chrome-extension://test/${path}` } },
});

let admission: typeof import('../../src/background/admission.ts');
beforeAll(async () => {
  admission = await import('../../src/background/admission.ts');
});

const from = (url: string): Sender => ({ id: 'test', url, tab: { id: 7 } as NonNullable<Sender['tab']> });
const PAGE = from('https://www.example.org/news/1');
const OWN: Sender = { id: 'test', url: 'chrome-extension://test/src/popup/index.html' };
const isAdmitted = (method: string, sender: Sender, args: readonly unknown[]): boolean => {
  try {
    admission.admit(method, sender, args);
    return true;
  } catch {
    return false;
  }
};
const request = (url: string, change: object = {}) => ({
  url,
  title: '',
  text: '',
  dateCandidates: [],
  ...change,
});
const NAME = 'خليفة حفتر';

describe('a page', () => {
  it.each<readonly [string, string, readonly unknown[]]>([
    ['asks for its own notes', 'annotationsOf', ['https://www.example.org/news/1']],
    ['states its own address with http', 'annotationsOf', ['http://example.org/news/1']],
    ['has its text read', 'read', [request('https://example.org/a')]],
    ['asks about a name', 'nameCheck', [NAME, 'قال ', ' إن']],
    ['has signs of direction around a name', 'nameCheck', [NAME, '\u202bقال ', '\u202c إن']],
    ['paints', 'insertStyle', ['::highlight(a1){color: #123;}\n']],
  ])('%s', (_, method, args) => {
    expect(isAdmitted(method, PAGE, args)).toBe(true);
  });

  it.each<readonly [string, string, readonly unknown[]]>([
    ['another site’s notes', 'annotationsOf', ['https://other.example/']],
    ['a site whose name ends alike', 'annotationsOf', ['https://notexample.org/']],
    ['a text for another site', 'read', [request('https://other.example/')]],
    ['a text that is none', 'read', [request('https://example.org/', { text: 1 })]],
    ['an endless headline', 'read', [request('https://example.org/', { title: 'ا'.repeat(5_001) })]],
    ['what the schema does not name', 'read', [request('https://example.org/', { all: true })]],
    ['an endless name', 'nameCheck', ['ا'.repeat(1_001), '', '']],
    ['endless words around a name', 'nameCheck', [NAME, 'ا'.repeat(1_001), '']],
    ['a name that turns the direction', 'nameCheck', ['\u202e' + NAME, '', '']],
    ['an endless id', 'clippingsWith', ['x'.repeat(201)]],
    ['too few arguments', 'nameCheck', [NAME]],
    ['a style of its own', 'insertStyle', ['body{display:none}']],
    ['a style that fetches', 'insertStyle', ['::highlight(a){background:url(//evil.example)}']],
    ['an endless style', 'insertStyle', ['::highlight(a){}\n'.repeat(2_000)]],
    ['what only our pages may', 'alwaysOnSite', ['example.org', true]],
    ['to be sent into a tab', 'enterTab', [8]],
    ['no method of ours', 'constructor', []],
  ])('is refused %s', (_, method, args) => {
    expect(isAdmitted(method, PAGE, args)).toBe(false);
  });

  it('without an address of its own has no site', () => {
    expect(isAdmitted('annotationsOf', from('about:blank'), ['https://example.org/'])).toBe(false);
    expect(admission.isOwnPage(from('about:blank'))).toBe(false);
    expect(admission.isOfItsSite('https://example.org/', from('about:blank'))).toBe(false);
  });

  it('in a frame without an address of its own is of the site that the browser names', () => {
    const frame = (origin: string) => ({ ...from('about:srcdoc'), origin });
    const key = 'https://www.example.org/news/1#hashiya-frame';
    expect(isAdmitted('annotationsOf', frame('https://www.example.org'), [key])).toBe(true);
    expect(isAdmitted('annotationsOf', frame('https://other.example'), [key])).toBe(false);
    // A sandbox keeps the site from the browser's word.
    expect(isAdmitted('annotationsOf', frame('null'), [key])).toBe(false);
    // The address says more than the origin: that of a page is never set aside.
    const page = { ...from('https://other.example/'), origin: 'https://www.example.org' };
    expect(isAdmitted('annotationsOf', page, [key])).toBe(false);
  });

  it('is not ours because its address names us', () => {
    expect(admission.isOwnPage(from('https://example.org/chrome-extension://test/'))).toBe(false);
    expect(admission.isOwnPage(from('chrome-extension://test2/'))).toBe(false);
  });
});

describe('a page of ours', () => {
  it('may do what only our pages may, on every site', () => {
    expect(isAdmitted('alwaysOnSite', OWN, ['example.org', true])).toBe(true);
    expect(isAdmitted('annotationsOf', OWN, ['https://other.example/'])).toBe(true);
  });

  it('is held to the shapes too', () => {
    expect(isAdmitted('choosePage', OWN, ['https://example.org/', { published: 'yesterday' }])).toBe(false);
  });
});
