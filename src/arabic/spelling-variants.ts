/**
 * Other spellings of a name that newspapers use and folding does not cover. They are claimed beside the name when the
 * gazetteer is compiled, so that the search itself knows one spelling alone.
 */
export interface VariantRule {
  readonly example: string;
  readonly because: string;
  /** Spellings of a name; the name itself may be among them. */
  write(name: string): readonly string[];
}

/** What a rule about foreign sounds must know of a name. */
export interface NamedThing {
  readonly kind: string;
  readonly country: string;
  readonly nameEn: string;
}

const SPELLING_RULES: readonly VariantRule[] = [
  {
    example: 'عبد الله ↔ عبدالله',
    because: 'the two words of a servant’s name are written as one at will',
    write: (name) => [
      name.replace(/(^|\s)عبد (ال\S)/g, '$1عبد$2'),
      name.replace(/(^|\s)عبد(ال\S{2,})/g, '$1عبد $2'),
    ],
  },
  {
    example: 'أبو ظبي ↔ أبوظبي',
    because: 'the two words of a father’s name are written as one at will',
    write: (name) => [
      name.replace(/(^|\s)(أبو|أبي|أبا) (\S)/g, '$1$2$3'),
      name.replace(/(^|\s)(أبو)(?!ظبي)([^\s]{3,})/g, '$1$2 $3'),
    ],
  },
  {
    example: 'أبو مازن ↔ أبي مازن ↔ أبا مازن',
    because: 'a father’s name is inflected',
    write: (name) => (/^أبو\s/.test(name) ? [name.replace(/^أبو/, 'أبي'), name.replace(/^أبو/, 'أبا')] : []),
  },
  {
    example: 'أسامة بن لادن ↔ أسامة ابن لادن',
    because: 'the alef of “son” is dropped between names, and is written all the same',
    write: (name) => [name.replace(/ بن /g, ' ابن '), name.replace(/ ابن /g, ' بن ')],
  },
  {
    example: 'حسن نصر الله ↔ حسن نصرالله',
    because: 'family names with “of God” are written as one word at will; «حزب الله» and «كتاب الله» are not',
    write: (name) => [
      name.replace(/(\s)(نصر|فضل|عطا|جار|سعد|خير|ضيف|رزق|جاد|خلف|حرز|هبة|لطف|شكر|عون|حمد) الله/g, '$1$2الله'),
      name.replace(/(\s)(نصر|فضل|عطا|جار|سعد|خير|ضيف|رزق|جاد|خلف|حرز|هبة|لطف|شكر|عون|حمد)الله/g, '$1$2 الله'),
    ],
  },
  {
    example: 'نور الدين ↔ نورالدين, سيف الإسلام ↔ سيفالإسلام',
    because: 'names with “of the faith” are written as one word at will',
    write: (name) => [
      name.replace(
        /(^|\s)(نور|صلاح|علاء|بهاء|جمال|محيي|شمس|عز|ضياء|تقي|سعد|خير|فخر|شرف|حسام|سيف|ناصر|نجم|بدر|كمال|زين) (الدين)/g,
        '$1$2$3',
      ),
      name.replace(
        /(^|\s)(نور|صلاح|علاء|بهاء|جمال|محيي|شمس|عز|ضياء|تقي|سعد|خير|فخر|شرف|حسام|سيف|ناصر|نجم|بدر|كمال|زين)(الدين)/g,
        '$1$2 $3',
      ),
    ],
  },
  {
    example: 'الحوثيون ↔ الحوثيين',
    because: 'a sound plural is inflected',
    write: (name) => [
      name.replace(/(^|\s)(ال\S{3,}|\S{3,}ي)ون(?=\s|$)/g, '$1$2ين'),
      name.replace(/(^|\s)(ال\S{3,}ي)ين(?=\s|$)/g, '$1$2ون'),
    ],
  },
  {
    example: 'مقاتلو … ↔ مقاتلي …',
    because: 'the construct of a sound plural is inflected',
    write: (name) => [
      name.replace(/^(مقاتل|متمرد|مسلح|مجاهد|محارب|مهاجر)و /, '$1ي '),
      name.replace(/^(مقاتل|متمرد|مسلح|مجاهد|محارب|مهاجر)ي /, '$1و '),
    ],
  },
  {
    example: 'رؤساء: هيئة شؤون ↔ شئون',
    because: 'Egypt writes this hamza on another seat, and folding keeps the seats apart',
    write: (name) => [name.replaceAll('شؤون', 'شئون'), name.replaceAll('مسؤول', 'مسئول')],
  },
];

/** A foreign sound that Arabic letters share: `letters` stand for what English writes as `en`. */
const SOUNDS: readonly { en: RegExp; letters: string; example: string }[] = [
  { en: /g(?![eiy])|gu|gh/i, letters: 'غجقك', example: 'غوتيريش، جوتيريش' },
  { en: /t/i, letters: 'طت', example: 'أنطونيو، أنتونيو' },
];

/** Countries whose names are Arabic: their letters stand for Arabic sounds. */
const ARAB = new Set('DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE EH'.split(' '));
/** Shorter words become other words when a letter is exchanged. */
const SHORTEST_FOREIGN = 5;

/** All other spellings of a name; foreign sounds are exchanged only in strong names from outside the Arab world. */
export function writeVariants(name: string, thing: NamedThing, isStrong: boolean): string[] {
  const out = new Set<string>();
  for (const rule of SPELLING_RULES) {
    for (const base of [name, ...out]) for (const variant of rule.write(base)) out.add(variant);
  }
  const isForeign = isStrong && thing.country !== '' && !ARAB.has(thing.country);
  if (isForeign && thing.kind === 'person')
    for (const base of [name, ...out])
      for (const variant of writeLastVowel(base, thing.nameEn)) out.add(variant);
  if (isForeign)
    for (const base of [name, ...out]) for (const variant of exchangeSounds(base, thing)) out.add(variant);
  out.delete(name);
  return [...out];
}

/** «بريغوجين، بريغوجن», «بلينكن، بلينكين»: a short e or i of the last syllable is written long or left out. */
function writeLastVowel(name: string, nameEn: string): string[] {
  const ending = /[ei](n|r|l|z|k|v|f|d|s|rg|tz)$/i.exec(
    nameEn.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  );
  // «ألباريز» without its vowel would be «البارز», the prominent one.
  if (!ending || /^[اأإآ]ل\S*$/.test(name)) return [];
  const long = /^(.*\S{3}[^\sاويىئؤء])ي([نرلزكفدس]|رغ|رج|تز)$/.exec(name);
  if (long) return [`${long[1]}${long[2]}`];
  const short = ending[1] === 'n' ? /^(.*\S{3}[^\sاويىئؤء])([نرلزكف])$/.exec(name) : null;
  return short ? [`${short[1]}ي${short[2]}`] : [];
}

function exchangeSounds(name: string, { nameEn, kind }: NamedThing): string[] {
  const out: string[] = [];
  for (const { en, letters } of SOUNDS) {
    if (!en.test(nameEn)) continue;
    const word = new RegExp(`[${letters}]`, 'g');
    // The first letter of the group is how a careful writer renders the sound; only it is exchanged.
    for (const from of letters.slice(0, 2)) {
      if (!name.includes(from)) continue;
      for (const to of letters) {
        if (to === 'ق' && kind === 'place') continue;
        if (to === from) continue;
        const variant = name
          .split(' ')
          .map((part) =>
            part.replace(/^ال/, '').length >= SHORTEST_FOREIGN
              ? part.replace(word, (letter) => (letter === from ? to : letter))
              : part,
          )
          .join(' ');
        if (variant !== name) out.push(variant);
      }
    }
  }
  return out;
}
