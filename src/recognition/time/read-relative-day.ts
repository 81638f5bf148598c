import { SHIFT, TIME_CLASS as IS, WORD_MARK } from '../../arabic/time-classes.ts';
import { behind, isOneOf, pointsBack } from './context.ts';
import { one, type Reader, type Reading } from './pattern.ts';
import { has } from './read-numbers.ts';
import { GAP, type Token } from './tokens.ts';

/** Building blocks of the grammar: days that are counted from today, and those that the text spoke of. */

/** «نفس», «ذات»; «ذلك» where it points back. */
export const sameOrThat = one([IS.sameBefore, IS.distant], {
  where: (t, reading, at) => t.is !== IS.distant || pointsBack(reading, at),
  does: (reading) => reading.put('shift', SHIFT.same),
});

/** «أمس», «غدا»; in parentheses where the gaps allow it: «الأربعاء (أمس)». */
export const relativeDay = (gaps: number = GAP.blank): Reader =>
  one(IS.relativeDay, {
    gaps,
    where: (t, reading, at) => !isOtherDay(t, reading, at),
    does: (reading, t, at) => {
      reading.put('relative', t.value);
      if (has(t, WORD_MARK.dual)) reading.put('night', true);
      if (at > reading.begin && t.gap & GAP.parenthesis) reading.closes = at;
    },
  });

/** «اليوم التالي», «اليوم الثاني», «الغد» alone are no relative days. */
function isOtherDay(token: Token, reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  const touches = next !== undefined && (next.gap & ~GAP.blank) === 0;
  // «مساء غد», «غد الأحد»; alone it may be any future.
  if (has(token, WORD_MARK.weak)) return !(at > reading.begin || (touches && next.is === IS.weekday));
  if (!has(token, WORD_MARK.definite)) return false;
  if (!touches) {
    const word = behind(reading, at + 1);
    return isOneOf(word, IS.relativePronoun) && word!.value === 0;
  }
  if (next.is === IS.shift || next.is === IS.final) return true;
  return (
    next.is === IS.ordinal &&
    !has(next, WORD_MARK.bare) &&
    reading.tokens[at + 2]?.is !== IS.month &&
    reading.tokens[at + 3]?.is !== IS.month
  );
}
