import { describe, expect, it } from 'vitest';
import { foldArabic, foldedWord, sourceSpan } from '../../src/arabic/letters.ts';
import { fromSource, sourceOffset } from '../../src/text/folding.ts';

describe('folding brings spellings together', () => {
  it.each([
    ['أإآٱا', 'ااااا', 'hamza on alef'],
    ['مصطفى', 'مصطفي', 'undotted ya'],
    ['القاهرة', 'القاهره', 'ta marbuta'],
    ['مؤتمر رئيس', 'موتمر رييس', 'hamza on its seat'],
    ['مُحَمَّدٌ', 'محمد', 'tashkeel'],
    ['القـــدس', 'القدس', 'tatweel'],
    ['ﻻ ﷲ', 'لا الله', 'presentation forms'],
    ['ليبيا\u200f', 'ليبيا', 'right-to-left mark'],
    ['حزب\u00a0الله', 'حزب الله', 'no-break space'],
    ['٢٠٢٣ ۲۰۲۳', '2023 2023', 'both digit systems'],
    ['Erdoğan', 'erdogan', 'Latin diacritics'],
    ['«قال»، ثم؟', '"قال", ثم?', 'punctuation'],
  ])('%s → %s (%s)', (source, folded) => expect(foldedWord(source)).toBe(folded));

  it('keeps words apart that differ', () => {
    expect(foldedWord('حفتر')).not.toBe(foldedWord('حفطر'));
    expect(foldedWord('سماء')).not.toBe(foldedWord('سما'));
  });
});

describe('the way back', () => {
  it('takes in the marks that sit on the last letter, not the tatweel behind it', () => {
    const folded = foldArabic('في مِصْرُـ.');
    const start = fromSource(folded, 3);
    expect(sourceSpan(folded, start, start + 3)).toEqual({ start: 3, end: 9 });
  });

  it('never cuts a ligature in half', () => {
    const folded = foldArabic('ﷲ');
    expect(sourceSpan(folded, 1, 2)).toEqual({ start: 0, end: 1 });
  });

  it('survives a text of ligatures only', () => {
    const folded = foldArabic('ﷺ'.repeat(50));
    expect(sourceOffset(folded, folded.length)).toBe(50);
    expect(folded.length).toBeGreaterThan(50 * 15);
  });
});
