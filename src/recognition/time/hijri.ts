import { UMM_AL_QURA_EPOCH, UMM_AL_QURA_FIRST_YEAR, UMM_AL_QURA_MONTHS } from '../../arabic/umm-al-qura.ts';
import type { Doubt } from '../mention.ts';
import { type CalendarDate, dayNumber } from './calendar.ts';

/**
 * Hijri ↔ Gregorian by the Umm al-Qura table; beyond the table by the tabular calendar (30-year cycle with leap
 * years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29; civil epoch, Friday 16 July 622 Julian).
 */
const LAST_TABLE_YEAR = UMM_AL_QURA_FIRST_YEAR + UMM_AL_QURA_MONTHS.length - 1;

/** Day number of 1 Muharram of each year of the table, and of the year behind it. */
const YEAR_STARTS = sumYears();

function sumYears(): readonly number[] {
  const starts = [dayNumber(...UMM_AL_QURA_EPOCH)];
  for (const months of UMM_AL_QURA_MONTHS) {
    let length = 0;
    for (let month = 0; month < 12; month++) length += (months >> month) & 1 ? 30 : 29;
    starts.push(starts.at(-1)! + length);
  }
  return starts;
}

/** Day number of 1 Muharram 1 AH, civil tabular. */
const TABULAR_EPOCH = dayNumber(622, 7, 19);

function tabularDay(year: number, month: number, day: number): number {
  const months = Math.ceil(29.5 * (month - 1));
  return TABULAR_EPOCH + day - 1 + months + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
}

function isInTable(year: number): boolean {
  return year >= UMM_AL_QURA_FIRST_YEAR && year <= LAST_TABLE_YEAR;
}

/** Days of a Hijri month (1–12): 29 or 30. */
export function hijriMonthLength(year: number, month: number): number {
  if (isInTable(year))
    return (UMM_AL_QURA_MONTHS[year - UMM_AL_QURA_FIRST_YEAR]! >> (month - 1)) & 1 ? 30 : 29;
  const next = month === 12 ? tabularDay(year + 1, 1, 1) : tabularDay(year, month + 1, 1);
  return next - tabularDay(year, month, 1);
}

/** Day number of a Hijri date. A 30th of a month of 29 days (sighted elsewhere) is the day behind the 29th. */
export function hijriDay(year: number, month: number, day: number): number {
  if (!isInTable(year)) return tabularDay(year, month, day);
  let number = YEAR_STARTS[year - UMM_AL_QURA_FIRST_YEAR]! + day - 1;
  for (let before = 1; before < month; before++) number += hijriMonthLength(year, before);
  return number;
}

/** The Hijri date of a day number; inverse of `hijriDay`. */
export function hijriDateOf(number: number): CalendarDate {
  let year: number;
  if (number >= YEAR_STARTS[0]! && number < YEAR_STARTS.at(-1)!) {
    let index = Math.min(Math.floor((number - YEAR_STARTS[0]!) / 354), UMM_AL_QURA_MONTHS.length - 1);
    while (YEAR_STARTS[index]! > number) index--;
    year = UMM_AL_QURA_FIRST_YEAR + index;
  } else {
    year = Math.floor((30 * (number - TABULAR_EPOCH) + 10_646) / 10_631);
  }
  let month = 1;
  let start = hijriDay(year, 1, 1);
  while (month < 12 && number - start >= hijriMonthLength(year, month))
    start += hijriMonthLength(year, month++);
  return { year, month, day: number - start + 1 };
}

/** How sure a conversion of that Hijri year is. */
export function hijriDoubt(year: number): Doubt {
  if (!isInTable(year)) return 'hijri-tabular';
  return year < 1400 ? 'hijri-2' : 'hijri-1';
}
