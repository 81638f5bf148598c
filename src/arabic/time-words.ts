import {
  DAY_PART,
  SHIFT,
  TIME_CLASS as IS,
  TIME_UNIT as UNIT,
  timeWords,
  WORD_MARK,
  type TimeWords,
} from './time-classes.ts';

/** Weekdays, units, modifiers, prepositions and the other words that dates are made of. */
const { definite, dual, plural, weak, construct, latin, bare, accusative } = WORD_MARK;

const WEEKDAYS: readonly TimeWords[] = [
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

const RELATIVE_DAYS: readonly TimeWords[] = [
  timeWords(IS.relativeDay, 0, 'اليوم', definite),
  timeWords(IS.relativeDay, 0, 'الليلة', definite + dual),
  timeWords(IS.relativeDay, -1, 'أمس|الأمس|البارحة|مبارح'),
  timeWords(IS.relativeDay, -2, 'أول أمس|أول من أمس|أمس الأول|قبل أمس|أول البارحة|أولأمس'),
  timeWords(IS.relativeDay, 1, 'غدا|يوم غد|يوم الغد'),
  // «الغد» and «غد» are newspapers and parties too.
  timeWords(IS.relativeDay, 1, 'غد|الغد', weak),
  timeWords(IS.relativeDay, 2, 'بعد غد|بعد الغد|بعد غدا'),
];

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

const UNITS: readonly TimeWords[] = [
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

const SHIFTS: readonly TimeWords[] = [
  timeWords(
    IS.shift,
    SHIFT.beforeLast,
    ['الماضي', 'الماضية', 'الفائت', 'الفائتة', 'المنصرم', 'المنصرمة', 'الفارط', 'الفارطة']
      .flatMap((word) => [`قبل ${word}`, `ما قبل ${word}`])
      .join('|'),
  ),
  timeWords(
    IS.shift,
    SHIFT.last,
    'الماضي|الماضية|الماضيين|الماضيتين|الماضيان|الماض|المنصرم|المنصرمة|المنصرمين|الفائت|الفائتة|الفائتين' +
      '|الفارط|الفارطة|المنقضي|المنقضية|السالف|السالفة|المنصرف',
  ),
  timeWords(IS.shift, SHIFT.current, 'الجاري|الجارية|الجاريين|الحالي|الحالية|الحاليين|الراهن|الراهنة|الحاضر'),
  timeWords(
    IS.shift,
    SHIFT.next,
    'المقبل|المقبلة|المقبلين|المقبلتين|المقبلان|القادم|القادمة|القادمين|القادمتين|القادمان|الآتي|الآتية',
  ),
  timeWords(
    IS.shift,
    SHIFT.afterNext,
    ['المقبل', 'المقبلة', 'القادم', 'القادمة'].flatMap((word) => [`بعد ${word}`, `ما بعد ${word}`]).join('|'),
  ),
  timeWords(
    IS.shift,
    SHIFT.same,
    'نفسه|نفسها|ذاته|ذاتها|عينه|عينها|بذاته|بعينه|المماثل|المماثلة|المقابل|المقابلة',
  ),
  timeWords(IS.shift, SHIFT.following, 'التالي|التالية|اللاحق|اللاحقة|الموالي|الموالية|التاليين'),
  timeWords(IS.shift, SHIFT.preceding, 'السابق|السابقة|الأسبق'),
  timeWords(IS.shift, SHIFT.latest, 'الأخيرة|الأخيرين|الأخيرتين', definite),
  timeWords(IS.demonstrative, 0, 'هذا|هذه|هذين|هاته|هذان|هاتين'),
  timeWords(IS.distant, 0, 'ذلك|تلك|ذاك|ذينك'),
  timeWords(IS.sameBefore, 0, 'نفس|ذات'),
];

const PREPOSITIONS: readonly TimeWords[] = [
  timeWords(IS.in, 0, 'في|عند|تمام|بحلول|مع حلول|أثناء|إبان'),
  timeWords(IS.since, 0, 'منذ|مذ'),
  timeWords(IS.before, 0, 'قبل|قبيل'),
  timeWords(IS.after, 0, 'بعد|عقب'),
  timeWords(IS.within, 0, 'خلال|غضون|ظرف|في غضون|في ظرف|في خلال'),
  timeWords(IS.of, 0, 'من'),
  timeWords(IS.to, 0, 'إلى'),
  timeWords(IS.to, 1, 'حتى|لغاية|الى غاية|إلى غاية|غاية'),
  timeWords(IS.between, 0, 'بين|ما بين|مابين'),
  timeWords(IS.every, 0, 'كل|من كل'),
  timeWords(IS.about, 0, 'نحو|حوالي|حوالى|قرابة|زهاء|ما يقارب|ما يقرب من|ما يناهز|تقريبا|نحو من|نحوا من'),
  timeWords(
    IS.about,
    1,
    'أكثر من|أزيد من|ما يزيد على|ما يزيد عن|ما لا يقل عن|اكثر من|أكثر عن|مدة تزيد على|مدة تزيد عن',
  ),
  timeWords(IS.about, -1, 'أقل من|ما يقل عن|ما لا يزيد على|ما لا يتجاوز'),
  timeWords(IS.lasting, 0, 'لمدة|مدة|طوال|طيلة|على مدى|على مدار|مدى|مدار|مدتها|مدته|بمدة|لفترة|فترة'),
  // Verbs of lasting: an amount behind them is how long.
  timeWords(
    IS.lasting,
    1,
    'دام|دامت|داما|يدوم|تدوم|استمر|استمرت|يستمر|تستمر|سيستمر|ستستمر|استغرق|استغرقت|يستغرق|تستغرق|سيستغرق|ستستغرق|امتد|امتدت|يمتد|تمتد|أمضى|أمضت|قضى|قضت|يقضي|استمروا',
  ),
  timeWords(IS.lasting, 2, 'الفترة|المدة', definite),
  timeWords(IS.latest, 0, 'آخر|أخر'),
  timeWords(IS.beside, 0, 'الموافق|الموافقة|موافق|المصادف|المصادفة|مصادف|بتاريخ|الواقع فيه'),
  timeWords(IS.whole, 0, 'كامل|كاملة|كاملا|كاملين|كاملتين|بالكامل|بالتمام|بالضبط|تماما|فقط'),
  timeWords(
    IS.aside,
    0,
    'من دون|من غير|من أجل|من قبل|من خلال|من جانب|من جانبه|من جهة|من جهته|من جهتها|من دونه|من دونها|من بينها|من بينهم|من جديد',
  ),
  timeWords(IS.thence, 1, 'بعد ذلك|بعدها|بعده|بعدئذ'),
  timeWords(IS.thence, -1, 'قبل ذلك|قبلها|قبله'),
];

const DAY_PARTS: readonly TimeWords[] = [
  timeWords(IS.dayPart, DAY_PART.dawn, 'فجر|سحر|بزوغ فجر'),
  timeWords(IS.dayPart, DAY_PART.morning, 'صباح|صبيحة|ضحى|صبح|صبحية'),
  timeWords(IS.dayPart, DAY_PART.noon, 'ظهر|ظهيرة|منتصف نهار|قبل ظهر|قبيل ظهر'),
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

const PERIODS: readonly TimeWords[] = [
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

/** Letters that are written apart from the number or word they belong to: «الـ24», «و 12», «بـ10». */
const CLITICS: readonly TimeWords[] = [
  timeWords(IS.clitic, 0, 'ال|و|ف|ب|ل|ك|وال|بال|لل|ولل|فال|وب|ول|فب|كال'),
];

export const TIME_WORDS: readonly TimeWords[] = [
  ...WEEKDAYS,
  ...RELATIVE_DAYS,
  ...UNITS,
  ...SHIFTS,
  ...PREPOSITIONS,
  ...DAY_PARTS,
  ...PERIODS,
  ...CLITICS,
];
