import { TIME_CLASS, timeWords, WORD_MARK, type TimeWords } from './time-classes.ts';

/**
 * Names of months in every system that Arabic newspapers use. Spellings that folding brings together (hamza, ta
 * marbuta, alef maqsura) are written once. Sources: CLDR `ar*` for the systems in use; the rest is the usage of
 * the press of each country.
 */
const { month, hijriMonth, copticMonth, libyanMonth } = TIME_CLASS;
const { weak, veryWeak, latin } = WORD_MARK;

/** Latin-based names and their Maghrebi and Mauritanian forms. */
const LATIN_BASED: readonly TimeWords[] = [
  timeWords(month, 1, 'يناير|ينايير|جانفي|جانفييه'),
  timeWords(month, 2, 'فبراير|فيبراير|فبرائر|فيفري|فيفرييه|فبرير'),
  // «مارس» is the verb "practised" as well.
  timeWords(month, 3, 'مارس', weak),
  timeWords(month, 4, 'أبريل|أفريل|أبرييل'),
  // «مايو» is Mayo too, «ماي» and «جوان» are May and Joan, «أوت» is "out" in English names.
  timeWords(month, 5, 'مايو|مايه|ماي', weak),
  timeWords(month, 6, 'يونيو|يونيه|يونيوه'),
  timeWords(month, 6, 'جوان', weak),
  timeWords(month, 7, 'يوليو|يوليه|يوليوز|جويلية|جويليه|جوييه'),
  timeWords(month, 8, 'أغسطس|أوغسطس|أغشت|أغسطوس'),
  timeWords(month, 8, 'أوت|غشت', weak),
  timeWords(month, 9, 'سبتمبر|سيبتمبر|شتنبر|شتمبر|سبتنبر'),
  timeWords(month, 10, 'أكتوبر|أوكتوبر|اكتوبر'),
  timeWords(month, 11, 'نوفمبر|نونبر|نوفنبر|نوڤمبر'),
  timeWords(month, 12, 'ديسمبر|دجنبر|دسمبر|دجمبر|ديسنبر'),
];

/** Levantine and Iraqi names. Those of one word are also given names, surnames, a car maker, a verb. */
const LEVANTINE: readonly TimeWords[] = [
  timeWords(month, 1, 'كانون الثاني|كانون ثاني|كانون ثان'),
  timeWords(month, 2, 'شباط', weak),
  timeWords(month, 3, 'آذار|أذار', weak),
  timeWords(month, 4, 'نيسان', weak),
  timeWords(month, 5, 'أيار|مايس', weak),
  timeWords(month, 6, 'حزيران', weak),
  timeWords(month, 7, 'تموز', weak),
  timeWords(month, 8, 'آب', weak),
  timeWords(month, 9, 'أيلول', weak),
  timeWords(month, 10, 'تشرين الأول|تشرين أول|تشرين اول'),
  timeWords(month, 11, 'تشرين الثاني|تشرين ثاني|تشرين ثان'),
  timeWords(month, 12, 'كانون الأول|كانون أول'),
];

/** The months of one name with a number behind it, as Joomla prints them («كانون2/يناير»), and their full names. */
export const NUMBERED_MONTHS: readonly (readonly [RegExp, string])[] = [
  [/كانون\s?[1\u0661](?![\d\u0660-\u0669])/g, 'كانون الأول'],
  [/كانون\s?[2\u0662](?![\d\u0660-\u0669])/g, 'كانون الثاني'],
  [/تشرين\s?[1\u0661](?![\d\u0660-\u0669])/g, 'تشرين الأول'],
  [/تشرين\s?[2\u0662](?![\d\u0660-\u0669])/g, 'تشرين الثاني'],
];

/** Months of the Hijri year; names of one word are given names too. */
const HIJRI: readonly TimeWords[] = [
  timeWords(hijriMonth, 1, 'محرم|المحرم', veryWeak),
  timeWords(hijriMonth, 1, 'محرم الحرام|المحرم الحرام'),
  timeWords(hijriMonth, 2, 'صفر', veryWeak),
  timeWords(hijriMonth, 2, 'صفر الخير|صفر المظفر'),
  timeWords(hijriMonth, 3, 'ربيع الأول|ربيع أول|ربيع الأنور'),
  timeWords(hijriMonth, 4, 'ربيع الآخر|ربيع الثاني|ربيع ثاني|ربيع ثان|ربيع آخر'),
  timeWords(hijriMonth, 5, 'جمادى الأولى|جمادى الأول|جمادى أولى|جماد الأول|جماد الأولى|جمادي الأولى'),
  timeWords(
    hijriMonth,
    6,
    'جمادى الآخرة|جمادى الآخر|جمادى الثانية|جمادى الثاني|جماد الآخر|جماد الثاني|جماد الآخرة',
  ),
  timeWords(hijriMonth, 7, 'رجب', veryWeak),
  timeWords(hijriMonth, 7, 'رجب الفرد|رجب الأصب|رجب المرجب'),
  timeWords(hijriMonth, 8, 'شعبان', veryWeak),
  timeWords(hijriMonth, 8, 'شعبان المعظم|شعبان المكرم'),
  timeWords(hijriMonth, 9, 'رمضان', weak),
  timeWords(hijriMonth, 9, 'رمضان المبارك|رمضان الكريم|رمضان المعظم|رمضان الفضيل'),
  timeWords(hijriMonth, 10, 'شوال', veryWeak),
  timeWords(
    hijriMonth,
    11,
    'ذو القعدة|ذي القعدة|ذا القعدة|ذو قعدة|ذي قعدة|ذوالقعدة|ذيالقعدة|ذو القعدة الحرام|ذي القعدة الحرام',
  ),
  timeWords(
    hijriMonth,
    12,
    'ذو الحجة|ذي الحجة|ذا الحجة|ذو حجة|ذي حجة|ذوالحجة|ذي الحجه|ذو الحجة الحرام|ذي الحجة الحرام',
  ),
];

/** Coptic months, as Egyptian papers print them on feasts. All are other words too. */
const COPTIC: readonly TimeWords[] = [
  'توت',
  'بابة|بابه',
  'هاتور',
  'كيهك|كيهاك',
  'طوبة',
  'أمشير',
  'برمهات',
  'برمودة',
  'بشنس',
  'بؤونة|بؤنة',
  'أبيب',
  'مسرى',
  'النسيء|نسيء',
].map((words, index) => timeWords(copticMonth, index + 1, words, veryWeak));

/** Months of the Libyan calendar (1986–2011) whose names are no season. */
const LIBYAN: readonly TimeWords[] = [
  timeWords(libyanMonth, 1, 'أي النار', veryWeak),
  timeWords(libyanMonth, 2, 'النوار', veryWeak),
  timeWords(libyanMonth, 4, 'الطير', veryWeak),
  timeWords(libyanMonth, 5, 'الماء', veryWeak),
  timeWords(libyanMonth, 7, 'ناصر', veryWeak),
  timeWords(libyanMonth, 8, 'هانيبال', veryWeak),
  timeWords(libyanMonth, 9, 'الفاتح', veryWeak),
  timeWords(libyanMonth, 10, 'التمور', veryWeak),
  timeWords(libyanMonth, 11, 'الحرث', veryWeak),
  timeWords(libyanMonth, 12, 'الكانون', veryWeak),
];

/** English names, as they stand in dates on Arabic pages. */
const ENGLISH: readonly TimeWords[] = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
].map((words, index) => timeWords(month, index + 1, words, latin));

export const MONTH_WORDS: readonly TimeWords[] = [
  ...LATIN_BASED,
  ...LEVANTINE,
  ...HIJRI,
  ...COPTIC,
  ...LIBYAN,
  ...ENGLISH,
];
