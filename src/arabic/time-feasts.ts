import { TIME_CLASS, timeWords, type TimeWords } from './time-classes.ts';

/** A feast with a fixed date in one of the two calendars. */
export interface Feast {
  readonly calendar: 'hijri' | 'gregorian';
  readonly month: number;
  readonly day: number;
  readonly words: string;
}

const feast = (calendar: Feast['calendar'], month: number, day: number, words: string): Feast => ({
  calendar,
  month,
  day,
  words,
});

/**
 * Feasts whose date is the same in all countries that keep them. National days differ from country to country and
 * are not here; the Eastern Christmas neither, so that «عيد الميلاد» is 25 December.
 */
export const FEASTS: readonly Feast[] = [
  feast('hijri', 10, 1, 'عيد الفطر|عيد الفطر المبارك|عيد الفطر السعيد|العيد الصغير'),
  feast('hijri', 12, 10, 'عيد الأضحى|عيد الأضحى المبارك|عيد الأضحى السعيد|العيد الكبير|عيد النحر|يوم النحر'),
  feast('hijri', 12, 9, 'يوم عرفة|يوم عرفه|وقفة عرفات|يوم عرفات'),
  feast('hijri', 1, 10, 'عاشوراء|يوم عاشوراء'),
  feast('hijri', 3, 12, 'المولد النبوي|المولد النبوي الشريف|عيد المولد النبوي|عيد المولد النبوي الشريف'),
  feast('hijri', 1, 1, 'رأس السنة الهجرية|عيد رأس السنة الهجرية'),
  feast('hijri', 7, 27, 'ليلة الإسراء والمعراج|الإسراء والمعراج'),
  feast('hijri', 9, 27, 'ليلة القدر'),
  feast(
    'gregorian',
    1,
    1,
    'رأس السنة|رأس السنة الميلادية|عيد رأس السنة|عيد رأس السنة الميلادية|رأس السنة الجديدة',
  ),
  feast('gregorian', 12, 31, 'ليلة رأس السنة|ليلة رأس السنة الميلادية|عشية رأس السنة'),
  feast('gregorian', 12, 25, 'عيد الميلاد|عيد الميلاد المجيد|أعياد الميلاد|يوم عيد الميلاد'),
  feast('gregorian', 12, 24, 'ليلة عيد الميلاد|عشية عيد الميلاد'),
  feast('gregorian', 5, 1, 'عيد العمال|عيد العمال العالمي|عيد الشغل|يوم العمال العالمي'),
  feast('gregorian', 2, 14, 'عيد الحب|يوم عيد الحب'),
  feast('gregorian', 3, 8, 'اليوم العالمي للمرأة|يوم المرأة العالمي'),
  feast('gregorian', 3, 21, 'عيد النوروز|عيد نوروز|عيد النيروز'),
];

export const FEAST_WORDS: readonly TimeWords[] = FEASTS.map(({ words }, index) =>
  timeWords(TIME_CLASS.feast, index, words),
);
