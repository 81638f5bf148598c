import { describe, expect, it } from 'vitest';
import { isStanding, saysSearch, titleSaysStanding } from '../../src/page/headline-kind.ts';

describe('pages about the site itself', () => {
  it.each([
    'من نحن',
    'رؤيتنا ورسالتنا',
    'من نحن واتصل بنا',
    'سياسة الخصوصية وشروط الاستخدام',
    'الشروط والأحكام',
  ])('«%s» names one', (headline) => {
    expect(isStanding(headline)).toBe(true);
  });

  it.each(['من نحن؟ سؤال الهوية في رواية جديدة', 'من نحن وماذا نريد', 'الخصوصية وحدود الصحافة', 'وظائف'])(
    '«%s» does not',
    (headline) => {
      expect(isStanding(headline)).toBe(false);
    },
  );

  it.each([
    ['من نحن واتصل بنا | شبكة الميناء', true],
    ['صحيفة الوادي - اتصل بنا', true],
    ['سياسة الخصوصية', true],
    ['اتصل بنا | عشرون ألف مكالمة تصل إلى خط الطوارئ في ليلة العاصفة', false],
    ['شبكة الميناء | أخبار الساحل', false],
  ])('the title «%s»: %s', (title, says) => {
    expect(titleSaysStanding(title)).toBe(says);
  });
});

describe('titles of search results', () => {
  it.each([
    'نتائج البحث',
    'نتائج البحث عن: سد',
    'نتائج البحث عن «الخط العربي» | حبر',
    'نتيجة البحث - موقع الوادي',
    'Search results for "dam"',
  ])('«%s» is one', (title) => {
    expect(saysSearch(title)).toBe(true);
  });

  it.each([
    'نتائج البحث عن المركب المفقود تطمئن عائلات البحارة',
    'البحث العلمي في الجامعات',
    'بحث جديد عن النوم',
    'نتائج البحثين تتفقان',
  ])('«%s» is news', (title) => {
    expect(saysSearch(title)).toBe(false);
  });
});
