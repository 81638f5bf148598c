import { TIME_CLASS as IS, TIME_UNIT as UNIT, timeWords, WORD_MARK, type TimeWords } from './time-classes.ts';

/** Units of time, and the words for their parts and eras: «مطلع», «الربع», «صيف», «هجري». */
const { definite, dual, plural, construct, accusative } = WORD_MARK;

/** Forms of a unit: singular, definite, accusative, dual, plural, definite plural, definite dual, construct dual. */
function unit(
  value: number,
  forms: readonly [string, string, string, string, string, string, string, string],
) {
  const marks = [0, definite, accusative, dual, plural, definite + plural, definite + dual, construct + dual];
  return forms.flatMap((words, index) =>
    words === '' ? [] : [timeWords(IS.unit, value, words, marks[index])],
  );
}

export const UNITS: readonly TimeWords[] = [
  ...unit(UNIT.minute, [
    'دقيقة',
    'الدقيقة',
    '',
    'دقيقتين|دقيقتان',
    'دقائق|دقايق',
    'الدقائق',
    'الدقيقتين',
    '',
  ]),
  ...unit(UNIT.hour, ['ساعة', 'الساعة', '', 'ساعتين|ساعتان', 'ساعات', 'الساعات', 'الساعتين', '']),
  // «اليوم» is a relative day; the grammar reads it as a unit where it must.
  ...unit(UNIT.day, ['يوم', '', 'يوما', 'يومين|يومان', 'أيام', 'الأيام', 'اليومين', 'يومي']),
  ...unit(UNIT.night, ['ليلة|نهار', '', '', 'ليلتين|ليلتان', 'ليال|ليالي', 'الليالي', 'الليلتين', 'ليلتي']),
  ...unit(UNIT.week, [
    'أسبوع',
    'الأسبوع',
    'أسبوعا',
    'أسبوعين|أسبوعان',
    'أسابيع',
    'الأسابيع',
    'الأسبوعين',
    'أسبوعي',
  ]),
  ...unit(UNIT.month, [
    'شهر',
    'الشهر',
    'شهرا',
    'شهرين|شهران',
    'أشهر|شهور',
    'الأشهر|الشهور',
    'الشهرين',
    'شهري',
  ]),
  ...unit(UNIT.year, ['عام', 'العام', 'عاما', 'عامين|عامان', 'أعوام', 'الأعوام', 'العامين', 'عامي']),
  ...unit(UNIT.year, [
    'سنة',
    'السنة',
    '',
    'سنتين|سنتان',
    'سنوات|سنين|سنون',
    'السنوات|السنين',
    'السنتين',
    'سنتي',
  ]),
  ...unit(UNIT.decade, ['عقد', 'العقد', 'عقدا', 'عقدين|عقدان', 'عقود', 'العقود', 'العقدين', '']),
  ...unit(UNIT.century, ['قرن', 'القرن', 'قرنا', 'قرنين|قرنان', 'قرون', 'القرون', 'القرنين', '']),
];

export const PERIODS: readonly TimeWords[] = [
  timeWords(IS.periodPart, 1, 'مطلع|بداية|أوائل|مستهل|بدايات|مطالع'),
  timeWords(IS.periodPart, 2, 'منتصف|أواسط|منتصفات'),
  timeWords(IS.periodPart, 3, 'أواخر|نهاية|نهايات|ختام|متم|موفى|سلخ|أخريات'),
  timeWords(IS.season, 21, 'ربيع'),
  timeWords(IS.season, 22, 'صيف'),
  timeWords(IS.season, 23, 'خريف'),
  timeWords(IS.season, 24, 'شتاء'),
  timeWords(IS.season, 21, 'الربيع', definite),
  timeWords(IS.season, 22, 'الصيف', definite),
  timeWords(IS.season, 23, 'الخريف', definite),
  timeWords(IS.season, 24, 'الشتاء', definite),
  timeWords(IS.fraction, 2, 'النصف|السداسي|الشطر', definite),
  timeWords(IS.fraction, 2, 'نصف'),
  timeWords(IS.fraction, 3, 'الثلث', definite),
  timeWords(IS.fraction, 4, 'الربع|الثلاثي', definite),
  timeWords(IS.fraction, 4, 'ربع'),
  timeWords(IS.fraction, 14, 'الفصل', definite),
  timeWords(IS.weekend, 0, 'عطلة نهاية الأسبوع|عطلة آخر الأسبوع|نهاية الأسبوع|عطلة الأسبوع'),
  timeWords(IS.academic, 1, 'الموسم الدراسي|الموسم الجامعي|الموسم التكويني|الموسم الكروي|الموسم الرياضي'),
  timeWords(
    IS.academic,
    2,
    'الدراسي الجديد|الدراسية الجديدة|الجامعي الجديد|الجامعية الجديدة|الأكاديمي الجديد|المالي الجديد|المالية الجديدة',
  ),
  timeWords(IS.academic, 3, 'الجديد|الجديدة'),
  timeWords(IS.academic, 0, 'الدراسي|الدراسية|المالي|المالية|الجامعي|الجامعية|الأكاديمي|التكويني|الكروي'),
  timeWords(IS.eraHijri, 0, 'ه|هجري|هجرية|للهجرة|الهجري|الهجرية|هجريا|ه ق'),
  timeWords(IS.eraGregorian, 0, 'م|ميلادي|ميلادية|للميلاد|الميلادي|الميلادية|ميلاديا'),
  timeWords(IS.eraBefore, 0, 'قبل الميلاد|ق م'),
  timeWords(IS.setAdverb, UNIT.day, 'يوميا'),
  timeWords(IS.setAdverb, UNIT.week, 'أسبوعيا'),
  timeWords(IS.setAdverb, UNIT.month, 'شهريا'),
  timeWords(IS.setAdverb, UNIT.year, 'سنويا'),
];
