import { describe, expect, it } from 'vitest';
import { NAME_ELEMENTS } from '../../src/arabic/name-elements.ts';
import { transliterate } from '../../src/arabic/transliteration.ts';

describe('generated Latin letters', () => {
  it.each([
    ['كرار الساعدي', "Karrar al-Sa'idi", 'a filed element, and the pattern of فاعل'],
    ['حفتر', 'Haftar', 'four consonants'],
    ['درنة', 'Darna', 'three and an ending'],
    ['برقة', 'Barqa', 'q'],
    ['القرضابية', 'Al-Qardabiya', 'the article; ي before ة is a consonant'],
    ['سالم', 'Salem', 'a filed element'],
    ['ضرغام', 'Dargham', 'gh'],
    ['شخبوط بن نهيان', 'Shakhbut bin Nahyan', 'bin inside a name'],
    ['بن غازي', 'Bin Ghazi', 'and at its beginning'],
    ['واشنطن', 'Washnatan', 'a guess is a guess'],
    ['عَنتَرة', 'Antara', 'tashkeel is read'],
    ['مُحَمَّد', 'Muhammad', 'a filed element with tashkeel'],
    ['مُدَرِّس', 'Mudarris', 'shadda doubles'],
    ['يمنى', 'Yamna', 'ى ends in a'],
    ['رائد', "Ra'id", 'hamza'],
    ['إعلام', "I'lam", 'hamza below alef'],
    ['الأونروا', 'Al-Awnarwa', 'a foreign word'],
    ['سـرت', 'Sarat', 'tatweel is no letter'],
    ['NATO', 'NATO', 'Latin stays'],
    ['أسد', 'Asad', 'a vowel before the last of two'],
    ['مؤسسة نوى للتنمية', "Ma'sasa Nawa lil-Tanmiya", 'لل, ى behind a half vowel, ـية'],
    ['ليبيا', 'Libya', 'يا'],
    ['محمّدي', 'Mahmmadi', 'shadda without vowel signs'],
    ['', '', 'nothing'],
  ])('%s → %s (%s)', (name, latin) => expect(transliterate(name)).toBe(latin));

  it('writes letters of Latin only', () => {
    for (const { ar } of NAME_ELEMENTS) expect(transliterate(ar)).toMatch(/^[A-Za-z' -]+$/);
  });
});
