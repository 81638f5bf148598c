import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber } from '../../../src/recognition/time/calendar.ts';
import { hijriDateOf, hijriDay, hijriMonthLength } from '../../../src/recognition/time/hijri.ts';

describe('Hijri and back', () => {
  it('holds for every day 1356–1500 AH, each one day behind the last', () => {
    let expected = hijriDay(1356, 1, 1);
    for (let year = 1356; year <= 1500; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = hijriMonthLength(year, month);
        expect(length === 29 || length === 30, `${year}-${month}`).toBe(true);
        for (let day = 1; day <= length; day++) {
          const number = hijriDay(year, month, day);
          if (number !== expected++)
            expect.fail(`${year}-${month}-${day} is not the day behind the one before`);
          const back = hijriDateOf(number);
          if (back.year !== year || back.month !== month || back.day !== day) {
            expect.fail(`${year}-${month}-${day} comes back as ${back.year}-${back.month}-${back.day}`);
          }
        }
      }
    }
    expect(expected).toBe(dayNumber(2077, 11, 17));
  });

  it("agrees with the platform's Umm al-Qura on every day 1420–1450 AH", () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
    });
    const last = hijriDay(1451, 1, 1);
    let days = 0;
    for (let number = hijriDay(1420, 1, 1); number < last; number++, days++) {
      const parts = format.formatToParts(number * 86_400_000);
      const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
      expect(hijriDateOf(number)).toEqual({ year: part('year'), month: part('month'), day: part('day') });
    }
    expect(days).toBeGreaterThan(31 * 354);
  });

  it.each([
    ['1445-12-09', 1445, 12, 9, 2024, 6, 15],
    ['1444-09-01', 1444, 9, 1, 2023, 3, 23],
    ['1300-01-01, tabular', 1300, 1, 1, 1882, 11, 12],
    ['1501-01-01, tabular', 1501, 1, 1, 2077, 11, 17],
  ])('%s', (_name, year, month, day, toYear, toMonth, toDay) => {
    expect(dateOf(hijriDay(year, month, day))).toEqual({ year: toYear, month: toMonth, day: toDay });
  });
});
