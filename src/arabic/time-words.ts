import { SHIFT, TIME_CLASS as IS, timeWords, WORD_MARK, type TimeWords } from './time-classes.ts';
import { DAY_PARTS, RELATIVE_DAYS, WEEKDAYS } from './time-days.ts';
import { PERIODS, UNITS } from './time-units.ts';

/** Modifiers, prepositions and the other small words that dates are made of, and with them all words of days and units. */
const { definite, weak } = WORD_MARK;

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
  timeWords(
    IS.shift,
    SHIFT.following,
    'التالي|التالية|اللاحق|اللاحقة|الموالي|الموالية|التاليين|الذي يليه|التي تليها|الذي تلاه|التي تلتها|الذي أعقبه|التي أعقبتها|الذي بعده|التي بعدها',
  ),
  timeWords(
    IS.shift,
    SHIFT.preceding,
    'السابق|السابقة|الأسبق|الذي سبقه|التي سبقتها|الذي يسبقه|التي تسبقها|الذي قبله|التي قبلها',
  ),
  // «في العاشر منه»: of the month that was spoken of; only behind a day.
  timeWords(IS.shift, SHIFT.same, 'منه', weak),
  timeWords(IS.shift, SHIFT.latest, 'الأخيرة|الأخيرين|الأخيرتين', definite),
  timeWords(IS.demonstrative, 0, 'هذا|هذه|هذين|هاته|هذان|هاتين'),
  timeWords(IS.distant, 0, 'ذلك|تلك|ذاك|ذينك'),
  timeWords(IS.sameBefore, 0, 'نفس|ذات'),
];

const PREPOSITIONS: readonly TimeWords[] = [
  timeWords(IS.in, 0, 'في|عند|تمام|بحلول|مع حلول|أثناء|إبان'),
  // «عقود تسليم مايو»: months of trade lie ahead.
  timeWords(IS.in, 1, 'تسليم'),
  timeWords(
    IS.in,
    2,
    'مؤرخ في|مؤرخة في|مؤرخا في|المؤرخ في|المؤرخة في|مؤرخين في|محرر في|محررة في|المحرر في|المحررة في',
  ),
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
  timeWords(
    IS.beside,
    0,
    'الموافق|الموافقة|موافق|المصادف|المصادفة|مصادف|تاريخ|بتاريخ|مؤرخ|مؤرخة|المؤرخ|المؤرخة|الواقع فيه',
  ),
  timeWords(IS.whole, 0, 'كامل|كاملة|كاملا|كاملين|كاملتين|بالكامل|بالتمام|بالضبط|تماما|فقط'),
  timeWords(
    IS.aside,
    0,
    'من دون|من غير|من أجل|من قبل|من خلال|من جانب|من جانبه|من جهة|من جهته|من جهتها|من دونه|من دونها|من بينها|من بينهم|من جديد',
  ),
  timeWords(IS.thence, 1, 'بعد ذلك|بعدها|بعده|بعدئذ'),
  timeWords(IS.thence, -1, 'قبل ذلك|قبلها|قبله'),
];

/** Letters that are written apart from the number or word they belong to: «الـ24», «و 12», «بـ10». */
const CLITICS: readonly TimeWords[] = [
  timeWords(IS.clitic, 0, 'ال|و|ف|ب|ل|ك|وال|بال|لل|ولل|فال|وب|ول|فب|كال'),
];

/** An earlier row keeps a word: «ليلة» is a unit, and a part of the day where the grammar says so. */
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
