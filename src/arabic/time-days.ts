import { DAY_PART, TIME_CLASS as IS, timeWords, WORD_MARK, type TimeWords } from './time-classes.ts';

/** Days and the parts of a day: weekdays, «أمس» and «غدا», «فجر» and «مساء», clock times in words. */
const { definite, dual, weak, latin, bare } = WORD_MARK;

export const WEEKDAYS: readonly TimeWords[] = [
  timeWords(IS.weekday, 1, 'الاثنين|الإتنين', definite),
  timeWords(IS.weekday, 2, 'الثلاثاء|الثلاثا|التلاتاء|الثلثاء', definite),
  timeWords(IS.weekday, 3, 'الأربعاء|الاربعا', definite),
  timeWords(IS.weekday, 4, 'الخميس', definite),
  timeWords(IS.weekday, 5, 'الجمعة', definite),
  timeWords(IS.weekday, 6, 'السبت', definite),
  timeWords(IS.weekday, 7, 'الأحد', definite),
  // Without the article they are names and other words: only behind «كل», «يوم».
  timeWords(IS.weekday, 1, 'اثنين', bare),
  timeWords(IS.weekday, 2, 'ثلاثاء', bare),
  timeWords(IS.weekday, 3, 'أربعاء', bare),
  timeWords(IS.weekday, 4, 'خميس', bare),
  timeWords(IS.weekday, 5, 'جمعة', bare),
  timeWords(IS.weekday, 6, 'سبت', bare),
  timeWords(IS.weekday, 7, 'أحد', bare),
  timeWords(IS.weekday, 1, 'monday|mon', latin),
  timeWords(IS.weekday, 2, 'tuesday|tue|tues', latin),
  timeWords(IS.weekday, 3, 'wednesday|wed', latin),
  timeWords(IS.weekday, 4, 'thursday|thu|thurs', latin),
  timeWords(IS.weekday, 5, 'friday|fri', latin),
  timeWords(IS.weekday, 6, 'saturday|sat', latin),
  timeWords(IS.weekday, 7, 'sunday|sun', latin),
];

export const RELATIVE_DAYS: readonly TimeWords[] = [
  timeWords(IS.relativeDay, 0, 'اليوم', definite),
  timeWords(IS.relativeDay, 0, 'الليلة', definite + dual),
  timeWords(IS.relativeDay, -1, 'أمس|الأمس|البارحة|مبارح'),
  timeWords(IS.relativeDay, -2, 'أول أمس|أول من أمس|أمس الأول|قبل أمس|أول البارحة|أولأمس'),
  timeWords(IS.relativeDay, 1, 'غدا|يوم غد|يوم الغد'),
  // «الغد» and «غد» are newspapers and parties too.
  timeWords(IS.relativeDay, 1, 'غد|الغد', weak),
  timeWords(IS.relativeDay, 2, 'بعد غد|بعد الغد|بعد غدا'),
];

export const DAY_PARTS: readonly TimeWords[] = [
  timeWords(IS.dayPart, DAY_PART.dawn, 'فجر|سحر|بزوغ فجر'),
  timeWords(IS.dayPart, DAY_PART.morning, 'صباح|صبيحة|ضحى|صبح|صبحية'),
  timeWords(IS.dayPart, DAY_PART.noon, 'ظهر|ظهيرة|زوال|منتصف نهار|قبل ظهر|قبيل ظهر'),
  timeWords(IS.dayPart, DAY_PART.afternoon, 'عصر|بعد ظهر|عصرية|بعد عصر|بعيد ظهر'),
  timeWords(IS.dayPart, DAY_PART.evening, 'مساء|غروب|أمسية|مغرب'),
  // «عشية الانتخابات» is the day before them: behind a day it is no part of that day.
  timeWords(IS.dayPart, DAY_PART.evening, 'عشية', weak),
  timeWords(IS.dayPart, DAY_PART.night, 'ليل|ليلة|سهرة|آخر ليل'),
  timeWords(
    IS.dayPart,
    DAY_PART.midnight,
    'منتصف ليل|منتصف ليلة|بعد منتصف ليل|بعد منتصف ليلة|قبيل منتصف ليل',
  ),
  timeWords(IS.dayPartAdverb, DAY_PART.dawn, 'فجرا'),
  timeWords(IS.dayPartAdverb, DAY_PART.morning, 'صباحا|ضحى'),
  timeWords(IS.dayPartAdverb, DAY_PART.noon, 'ظهرا|قبل الظهر|عند الظهر|ظهيرة'),
  timeWords(IS.dayPartAdverb, DAY_PART.afternoon, 'عصرا|بعد الظهر|بعد العصر'),
  timeWords(IS.dayPartAdverb, DAY_PART.evening, 'مساءا'),
  timeWords(IS.dayPartAdverb, DAY_PART.night, 'ليلا|بعد منتصف الليل'),
  timeWords(
    IS.dayPartLead,
    0,
    [
      'ساعة متأخرة من',
      'ساعة مبكرة من',
      'ساعات متأخرة من',
      'ساعات مبكرة من',
      'وقت متأخر من',
      'وقت مبكر من',
      'الساعات الأولى من',
      'الساعات المتأخرة من',
      'الساعات المبكرة من',
    ].join('|'),
  ),
  timeWords(IS.clockFraction, 30, 'والنصف|ونصف|والنصف الساعة'),
  timeWords(IS.clockFraction, 15, 'والربع|وربع'),
  timeWords(IS.clockFraction, 20, 'والثلث|وثلث'),
  timeWords(IS.clockFraction, -15, 'إلا ربعا|إلا الربع|إلا ربع'),
  timeWords(IS.clockFraction, -20, 'إلا ثلثا|إلا الثلث|إلا ثلث'),
  timeWords(IS.meridiem, 0, 'am|ص|صباحًا'),
  timeWords(IS.meridiem, 12, 'pm'),
  timeWords(IS.zone, 0, 'gmt|utc|z|جرينتش|غرينتش'),
  timeWords(IS.latinOrdinal, 0, 'st|nd|rd|th'),
];
