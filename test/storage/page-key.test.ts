import { describe, expect, it } from 'vitest';
import { frameAddress, pageKey, withoutFrame } from '../../src/storage/page-key.ts';

describe('the address under which a page’s notes are kept', () => {
  it.each([
    ['https://a.example/news/1', 'https://a.example/news/1', 'as it is'],
    ['https://a.example/news/1#comments', 'https://a.example/news/1', 'without its fragment'],
    ['https://a.example/?id=7&utm_source=x&fbclid=y', 'https://a.example/?id=7', 'without tracking'],
    ['https://a.example/?utm_source=x&utm_medium=y', 'https://a.example/', 'with nothing left of the query'],
    [
      'https://a.example/خبر',
      'https://a.example/%D8%AE%D8%A8%D8%B1',
      'with Arabic letters as browsers send them',
    ],
    ['not an address', 'not an address', 'unparsable ones as they are'],
  ])('%s → %s (%s)', (url, key) => expect(pageKey(url)).toBe(key));

  it('keeps two articles of one page apart by their query', () => {
    expect(pageKey('https://a.example/?id=7')).not.toBe(pageKey('https://a.example/?id=8'));
  });

  it('keeps a frame without an address apart from its page, and from the page’s other frames', () => {
    const page = 'https://a.example/1?utm_source=x#comments';
    const [plain, named] = [frameAddress(page, ''), frameAddress(page, 'outer/story-2')];
    expect(pageKey(plain)).toBe('https://a.example/1#hashiya-frame');
    expect(pageKey(named)).toBe('https://a.example/1#hashiya-frame=outer/story-2');
    expect(withoutFrame(named)).toBe('https://a.example/1?utm_source=x');
    expect(withoutFrame(page)).toBe(page);
  });

  it('keeps no other fragment that looks like it', () => {
    expect(pageKey('https://a.example/1#hashiya-frames')).toBe('https://a.example/1');
    expect(pageKey('https://a.example/1#x#hashiya-frame')).toBe('https://a.example/1');
  });
});
