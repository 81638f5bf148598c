import { describe, expect, it } from 'vitest';
import type { Clipping } from '../../src/annotation/clipping.ts';
import { exportFileName, toExport } from '../../src/annotation/export.ts';
import { searchClippings } from '../../src/annotation/search.ts';

const clipping = (title: string, text: string): Clipping =>
  ({ title, text, source: '', byline: '', keywords: ['سدود'] }) as unknown as Clipping;

const DERNA = clipping('درنة بعد عام', 'قال رئيس البلدية إن القاهرة أرسلت ٣ فرق');
const SIRTE = clipping('سرت', 'اجتماع في مدينة سرت');

describe('search in clippings', () => {
  it.each([
    ['', [DERNA, SIRTE], 'nothing finds all'],
    ['القاهره', [DERNA], 'ha for ta marbuta'],
    ['القَاهِرَة', [DERNA], 'tashkeel'],
    ['3 فرق', [DERNA], 'digits of the other system'],
    ['درنة البلدية', [DERNA], 'every word, wherever it stands'],
    ['درنة سرت', [], 'every word'],
    ['سدود', [DERNA, SIRTE], 'keywords'],
    ['موسكو', [], 'a word that is not there'],
  ])('«%s»: %#', (query, found) => expect(searchClippings([DERNA, SIRTE], query)).toEqual(found));
});

describe('the exported file', () => {
  it('says what it is, and when it was written', () => {
    const file = toExport([DERNA], [], new Date('2026-11-23T10:00:00Z'));
    expect(file).toMatchObject({ format: 'hashiya', version: 1, exportedAt: '2026-11-23T10:00:00.000Z' });
    expect(file.clippings).toEqual([DERNA]);
  });

  it('is named by the day', () =>
    expect(exportFileName(new Date(2026, 10, 23, 12))).toBe('hashiya-2026-11-23.json'));
});
