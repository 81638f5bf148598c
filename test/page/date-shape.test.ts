import { describe, expect, it } from 'vitest';
import { datelineOf, isDateLine } from '../../src/page/date-shape.ts';

describe('datelines of agencies', () => {
  it.each([
    ['القاهرة - 5 أكتوبر 2024 / وكالة أنباء الوادي / أعلنت هيئة الآثار الكشف عن مقبرتين', '5 أكتوبر 2024'],
    ['المنامة في 3 مارس 2021 / بنا / افتتح الوزير المعرض السنوي', 'المنامة في 3 مارس 2021'],
    ['تونس (وات) 12 ماي 2022 - انطلقت أشغال الندوة', '12 ماي 2022'],
    ['5 أكتوبر 2023: بدأ العمل في الجسر الذي يربط الضفتين', ''],
    ['في 5 أكتوبر 2023، بدأ العمل في الجسر الذي يربط الضفتين', ''],
    ['قال الوزير إن المشروع بدأ في 5 أكتوبر 2023 وسينتهي هذا العام', ''],
  ])('«%s» → «%s»', (paragraph, date) => {
    expect(datelineOf(paragraph)).toBe(date);
  });

  it('are lines of dates only where hardly another word stands', () => {
    expect(isDateLine('الاثنين 23 تشرين الثاني 2026 | العدد 5903')).toBe(true);
    expect(isDateLine('افتتح المعرض في 3 مارس 2021 في حضور جمهور كبير')).toBe(false);
  });
});
