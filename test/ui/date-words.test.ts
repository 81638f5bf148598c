import { describe, expect, it } from 'vitest';
import { momentInWords, pageDateInWords, repeatedInWords, valueInWords } from '../../src/ui/date-words.ts';
import { testLanguage } from './language.ts';

const ar = testLanguage('ar');
const en = testLanguage('en');
/** ICU puts no-break spaces and direction marks where its data has them; a reader sees none of them. */
const plain = (text: string): string =>
  text.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u00a0\u202f]/g, ' ');

describe('values of dates in words', () => {
  it.each([
    ['2023-12-02', 'السبت، 2 ديسمبر 2023', 'Saturday 2 December 2023'],
    ['2024-11-27T04:00', 'الأربعاء، 27 نوفمبر 2024، 04:00', 'Wednesday 27 November 2024, 04:00'],
    ['2023-09', 'سبتمبر 2023', 'September 2023'],
    ['2023', 'سنة 2023', 'Year 2023'],
    ['2023-W48', 'أسبوع 27 نوفمبر – 3 ديسمبر 2023', 'Week of 27 November – 3 December 2023'],
    ['2016-W01', 'أسبوع 4 يناير – 10 يناير 2016', 'Week of 4 January – 10 January 2016'],
    ['198X', 'عقد 1980', 'The 1980s'],
    ['18XX', 'القرن 19', 'Century 19'],
    ['2015-22', 'صيف 2015', 'Summer 2015'],
    ['2023-33', 'الربع 1 من 2023', 'Quarter 1 of 2023'],
    ['2023-38', 'الثلث 2 من 2023', 'Third 2 of 2023'],
    ['2023-41', 'النصف 2 من 2023', 'Half 2 of 2023'],
    ['P3D', '3 أيام', '3 days'],
    ['PT48H', '48 ساعة', '48 hours'],
    ['XXXX-WXX-5', 'أيام الجمعة', 'Every Friday'],
    ['PAST_REF', 'الماضي', 'The past'],
    ['2011/2014', 'من سنة 2011 إلى سنة 2014', 'Year 2011 – Year 2014'],
    [
      '{2023-12-10,2023-12-14}',
      'الأحد، 10 ديسمبر 2023، الخميس، 14 ديسمبر 2023',
      'Sunday 10 December 2023, Thursday 14 December 2023',
    ],
    ['a form of tomorrow', 'a form of tomorrow', 'a form of tomorrow'],
  ])('%s → %s', (value, arabic, english) => {
    expect(plain(valueInWords(value, ar))).toBe(arabic);
    // Versions of ICU differ in the comma behind an English weekday.
    expect(plain(valueInWords(value, en)).replace(/day,/g, 'day')).toBe(english);
  });

  it.each([
    ['P1D', 'كل يوم', 'Every day'],
    ['P1Y', 'كل سنة', 'Every year'],
    ['PT1H', 'كل ساعة', 'Every hour'],
    ['XXXX-WXX-5', 'أيام الجمعة', 'Every Friday'],
  ])('%s, repeated → %s', (value, arabic, english) => {
    expect(plain(repeatedInWords(value, ar))).toBe(arabic);
    expect(plain(repeatedInWords(value, en))).toBe(english);
  });

  it('shows the time of a page’s date, but no midnight that only stands for a day', () => {
    expect(plain(pageDateInWords('2023-12-03T10:15:00+02:00', ar))).toBe('الأحد، 3 ديسمبر 2023، 10:15');
    expect(plain(pageDateInWords('2023-12-03T00:00:00Z', ar))).toBe('الأحد، 3 ديسمبر 2023');
    expect(pageDateInWords('soon', ar)).toBe('soon');
  });

  it('names the month of a moment: two numbers could be read from either side', () => {
    const noon = '2023-03-04T12:00:00Z';
    expect(plain(momentInWords(noon, ar))).toMatch(/^4 مارس 2023/);
    expect(plain(momentInWords(noon, en))).toMatch(/^4 Mar 2023/);
    expect(momentInWords('soon', en)).toBe('soon');
  });
});
