import { describe, expect, it } from 'vitest';
import type { DateCandidate } from '../../src/recognition/publication.ts';
import { choosePublication, readDate } from '../../src/recognition/publication-date.ts';

describe('reading a printed date', () => {
  it.each([
    ['2023-12-03', '2023-12-03'],
    ['2023-12-03T10:15:00+0300', '2023-12-03T10:15:00+03:00'],
    ['2023-12-03T10:15:00.000Z', '2023-12-03T10:15:00Z'],
    ['2023-12-03 10:15', '2023-12-03T10:15'],
    ['20231203', '2023-12-03'],
    ['20231203T101500Z', '2023-12-03T10:15:00Z'],
    ['1701598500', '2023-12-03T10:15:00Z'],
    ['1701598500000', '2023-12-03T10:15:00Z'],
    ['Sun, 03 Dec 2023 10:15:00 GMT', '2023-12-03T10:15:00Z'],
    ['Sun, 3 Dec 2023 10:15:00 +0200', '2023-12-03T10:15:00+02:00'],
    ['Sun Dec 03 2023 10:15:00 GMT+0300 (Arabian Standard Time)', '2023-12-03T10:15:00+03:00'],
    ['3rd, December 2023 GMT', '2023-12-03'],
    ['تاريخ النشر: 3rd, December 2023 GMT', '2023-12-03'],
    ['Dec 3, 2023 - 10:15 AM', '2023-12-03T10:15'],
    ['ديسمبر 3, 2023', '2023-12-03'],
    ['يناير 15، 2021 - 9:30 م', '2021-01-15T21:30'],
    ['December 3, 2023 10:15 pm', '2023-12-03T22:15'],
    ['12/3/2023 10:15:00 AM', '2023-12-03T10:15:00'],
    ['03/12/2023 10:15', '2023-12-03T10:15'],
    ['25/12/2023', '2023-12-25'],
    ['12/25/2023', '2023-12-25'],
    ['2023/12/3', '2023-12-03'],
    ['الأحد 3 ديسمبر 2023 - 10:15 ص', '2023-12-03T10:15'],
    ['الأحد، 03 ديسمبر 2023 10:15 م', '2023-12-03T22:15'],
    ['نُشر في: ٣ ديسمبر/كانون الأول ٢٠٢٣', '2023-12-03'],
    ['الأحد 19 جمادى الأولى 1445هـ الموافق 3 ديسمبر 2023م', '2023-12-03'],
    ['19 جمادى الأولى 1445', '2023-12-03'],
    ['3 كانون الأول 2023 الساعة 22:05 بتوقيت غرينتش', '2023-12-03T22:05Z'],
    ['8 جويلية 2021', '2021-07-08'],
    ['15 غشت 2022 - 14:30', '2022-08-15T14:30'],
    ['آخر تحديث: 2023-12-03 الساعة 10:15 GMT+3', '2023-12-03T10:15+03:00'],
  ])('%s → %s', (raw, value) => expect(readDate(raw)).toBe(value));

  it.each([
    ['3 ديسمبر', 'no year'],
    ['ديسمبر 2023', 'no day'],
    ['2023', 'no month'],
    ['منذ ساعتين', 'no date'],
    ['أمس', 'leans on another date'],
    ['الأحد', 'leans on another date'],
    ['1970-01-01T00:00:00Z', 'before the web'],
    ['2023-13-45', 'no such date'],
    ['31/02/2023', 'no such date'],
    ['كتب: محمد أحمد', 'no date'],
    ['0912345678', 'a telephone number'],
    ['', 'nothing'],
  ])('%s → null (%s)', (raw) => expect(readDate(raw)).toBeNull());

  it('leaves out what lies more than two days ahead of now', () => {
    expect(readDate('2023-12-05', '2023-12-03')).toBe('2023-12-05');
    expect(readDate('2023-12-06', '2023-12-03')).toBeNull();
  });
});

describe('choosing among places', () => {
  const at = (
    source: string,
    raw: string,
    role: DateCandidate['role'],
    weight: 1 | 2 | 3,
  ): DateCandidate => ({
    source,
    raw,
    role,
    weight,
  });

  it.each([
    [
      'structured over visible',
      [at('a', '2023-12-03', 'published', 3), at('b', '1 ديسمبر 2023', 'published', 1)],
      'a',
      1,
    ],
    [
      'published over unknown',
      [at('a', '2023-12-01', 'unknown', 2), at('b', '2023-12-03', 'published', 2)],
      'b',
      1,
    ],
    [
      "never the page's clock",
      [at('a', '2024-05-05', 'today', 3), at('b', '3 ديسمبر 2023', 'unknown', 1)],
      'b',
      0,
    ],
    [
      'what two confirm over an outlier',
      [
        at('a', '2019-01-01', 'published', 3),
        at('b', '2023-12-03', 'published', 2),
        at('c', '2023-12-03T08:00:00Z', 'published', 2),
      ],
      'c',
      1,
    ],
    [
      'the local day over the neighbouring instant in UTC',
      [at('a', '2023-12-02T22:30:00Z', 'published', 3), at('b', '3 ديسمبر 2023', 'published', 1)],
      'b',
      0,
    ],
    [
      'the reading that another place confirms',
      [at('a', '03/12/2023', 'published', 2), at('b', '12 مارس 2023', 'unknown', 1)],
      'a',
      0,
    ],
  ] as const)('%s', (_name, candidates, source, conflicts) => {
    const { published, conflicts: others } = choosePublication(candidates);
    expect(published?.source).toBe(source);
    expect(others).toHaveLength(conflicts);
  });

  it('takes the confirmed reading of a numeric date', () => {
    const { published } = choosePublication([
      at('a', '03/12/2023', 'published', 2),
      at('b', '12 مارس 2023', 'unknown', 1),
    ]);
    expect(published?.value).toBe('2023-03-12');
  });

  it('keeps the modified date apart', () => {
    const found = choosePublication([
      at('a', '2023-12-03', 'published', 3),
      at('b', '2024-01-01T00:00:00Z', 'modified', 3),
    ]);
    expect(found.published?.value).toBe('2023-12-03');
    expect(found.modified?.value).toBe('2024-01-01T00:00:00Z');
    expect(found.conflicts).toEqual([]);
  });

  it('leaves a clock that the page did not mark as one, where another place tells an earlier day', () => {
    const clock = at('a', 'الاثنين 23 تشرين الثاني 2026 | العدد 5903', 'unknown', 2);
    const dated = at('b', 'الخميس 21 تشرين الثاني 2019', 'unknown', 1);
    expect(choosePublication([clock, dated], '2026-11-23').published?.source).toBe('b');
    expect(choosePublication([clock], '2026-11-23').published?.source).toBe('a');
    const above = at('text:above', 'الاثنين 23 تشرين الثاني 2026', 'unknown', 2);
    expect(choosePublication([above], '2026-11-23').published).toBeNull();
    expect(choosePublication([above], '2026-11-25').published?.value).toBe('2026-11-23');
    expect(choosePublication([above, clock], '2026-11-23').published).not.toBeNull();
    const named = at('a', '2026-11-23', 'published', 2);
    expect(choosePublication([named, dated], '2026-11-23').published?.source).toBe('a');
  });

  it.each([
    ['الأربعاء, 17 كانون2/يناير 2024 19:22', '2024-01-17T19:22'],
    ['3 تشرين1/أكتوبر 2023', '2023-10-03'],
  ])('reads the numbered months of «%s»', (raw, value) => {
    expect(readDate(raw)).toBe(value);
  });

  it('says nothing where no place has a date', () => {
    expect(choosePublication([at('a', 'رياضة', 'published', 3)])).toEqual({
      published: null,
      modified: null,
      conflicts: [],
    });
  });
});
