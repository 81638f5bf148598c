import { TIME_CLASS, timeWords, WORD_MARK, type TimeWords } from './time-classes.ts';

/** Number words and ordinals in all their forms; compounds are written out, so that the lexer reads them whole. */
const { cardinal, ordinal, decade, final } = TIME_CLASS;
const { definite, bare, multiplier, joined } = WORD_MARK;

/** Units as they stand alone and before «عشر», «مئة», «آلاف». */
const UNITS: readonly (readonly string[])[] = [
  ['واحد', 'واحدة', 'واحدا'],
  ['اثنان', 'اثنين', 'اثنتان', 'اثنتين', 'اثنا', 'اثني', 'اثنتا', 'اثنتي'],
  ['ثلاثة', 'ثلاث'],
  ['أربعة', 'أربع'],
  ['خمسة', 'خمس'],
  ['ستة', 'ست'],
  ['سبعة', 'سبع'],
  ['ثمانية', 'ثماني', 'ثمان'],
  ['تسعة', 'تسع'],
  ['عشرة', 'عشر'],
];

/** Stems of the tens, to which ون and ين are added. */
const TENS = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

const ORDINALS: readonly (readonly [string, string])[] = [
  ['أول', 'أولى'],
  ['ثاني', 'ثانية'],
  ['ثالث', 'ثالثة'],
  ['رابع', 'رابعة'],
  ['خامس', 'خامسة'],
  ['سادس', 'سادسة'],
  ['سابع', 'سابعة'],
  ['ثامن', 'ثامنة'],
  ['تاسع', 'تاسعة'],
  ['عاشر', 'عاشرة'],
];

const join = (words: readonly string[]): string => words.join('|');
const product = (heads: readonly string[], tails: readonly string[], between: string): string =>
  join(heads.flatMap((head) => tails.map((tail) => head + between + tail)));

function listCardinals(): TimeWords[] {
  const rows: TimeWords[] = [];
  UNITS.forEach((forms, index) => {
    rows.push(timeWords(cardinal, index + 1, join(forms)));
    // «الاثنين» is Monday.
    if (index !== 1) rows.push(timeWords(cardinal, index + 1, product(['ال'], forms, ''), definite));
  });
  rows.push(timeWords(cardinal, 11, 'أحد عشر|إحدى عشرة|إحدى عشر|أحد عشرة|الأحد عشر|الإحدى عشرة'));
  rows.push(timeWords(cardinal, 11, 'وأحد عشر', joined));
  const teens = ['عشر', 'عشرة'];
  for (let unit = 2; unit <= 9; unit++) {
    const forms = UNITS[unit - 1]!;
    rows.push(timeWords(cardinal, 10 + unit, product(forms, teens, ' ')));
    rows.push(
      timeWords(
        cardinal,
        10 + unit,
        product(
          forms.map((form) => `ال${form}`),
          teens,
          ' ',
        ),
        definite,
      ),
    );
  }
  TENS.forEach((stem, index) => {
    const ten = (index + 2) * 10;
    const endings = [`${stem}ون`, `${stem}ين`];
    rows.push(timeWords(cardinal, ten, join(endings)));
    // «اثنين», «أحد» alone are days of the week, which come first.
    rows.push(timeWords(cardinal, ten + 1, product(['أحد'], endings, ' و')));
    rows.push(timeWords(cardinal, ten + 2, product(['اثنين'], endings, ' و')));
  });
  rows.push(timeWords(cardinal, 100, 'مئة|مائة|المئة|المائة'));
  rows.push(timeWords(cardinal, 200, 'مئتان|مئتين|مائتان|مائتين|مئتا|مئتي|مائتي'));
  for (let unit = 3; unit <= 9; unit++) {
    const stems = unit === 8 ? ['ثماني', 'ثمان', 'ثمانى'] : [UNITS[unit - 1]![1]!];
    rows.push(timeWords(cardinal, unit * 100, product(stems, ['مئة', 'مائة', ' مئة', ' مائة'], '')));
  }
  rows.push(timeWords(cardinal, 1000, 'ألف|الألف'), timeWords(cardinal, 2000, 'ألفين|ألفان|ألفي'));
  rows.push(timeWords(cardinal, 1000, 'آلاف|الآلاف', multiplier));
  rows.push(timeWords(cardinal, 1, 'إحدى', bare));
  return rows;
}

function listOrdinals(): TimeWords[] {
  const rows: TimeWords[] = [];
  ORDINALS.forEach(([masculine, feminine], index) => {
    const value = index + 1;
    rows.push(timeWords(ordinal, value, `ال${masculine}|ال${feminine}`, definite));
    rows.push(timeWords(ordinal, value, value === 2 ? 'ثاني|ثان' : masculine, bare));
    const teens = [`ال${masculine} عشر`, `ال${feminine} عشرة`, `ال${feminine} عشر`, `ال${masculine} عشرة`];
    if (value > 1 && value < 10) rows.push(timeWords(ordinal, 10 + value, join(teens), definite));
  });
  rows.push(timeWords(ordinal, 1, 'الواحدة', definite));
  rows.push(timeWords(ordinal, 11, 'الحادي عشر|الحادية عشرة|الحادية عشر|الحادي عشرة|الحادى عشر', definite));
  const tens: readonly (readonly [number, string])[] = [
    [20, 'عشر'],
    [30, 'ثلاث'],
    [40, 'أربع'],
    [50, 'خمس'],
    [60, 'ست'],
    [70, 'سبع'],
    [80, 'ثمان'],
    [90, 'تسع'],
  ];
  for (const [ten, stem] of tens) {
    const endings = [`ال${stem}ين`, `ال${stem}ون`];
    rows.push(timeWords(ordinal, ten, join(endings), definite));
    const heads = ORDINALS.slice(1, 9).map(([masculine, feminine]) => [`ال${masculine}`, `ال${feminine}`]);
    for (const [index, head] of [['الحادي', 'الحادية', 'الواحد', 'الواحدة'], ...heads].entries()) {
      const words = [product(head, endings, ' و'), product(head, endings, ' و ')];
      rows.push(timeWords(ordinal, ten + index + 1, join(words), definite));
    }
  }
  // The first of a month: «فاتح نونبر», «غرة محرم».
  rows.push(timeWords(ordinal, 1, 'فاتح|غرة', bare));
  rows.push(timeWords(final, 4, 'الأخير|الأخيرة', definite));
  return rows;
}

function listDecades(): TimeWords[] {
  return TENS.map((stem, index) => {
    const forms = ['ينات', 'ينيات'].map((ending) => stem + ending);
    return timeWords(decade, (index + 2) * 10, join([...forms, ...forms.map((form) => `ال${form}`)]));
  });
}

export const NUMERAL_WORDS: readonly TimeWords[] = [...listCardinals(), ...listOrdinals(), ...listDecades()];
