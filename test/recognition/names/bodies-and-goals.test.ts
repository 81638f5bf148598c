import { describe, expect, it } from 'vitest';
import { recognize } from '../../../src/recognition/recognize.ts';
import { compileRealGazetteer } from './real-gazetteer.ts';

const gazetteer = compileRealGazetteer();

/** The marks of a text as `surface:id`. */
function read(text: string): string[] {
  return recognize(text, gazetteer, { reference: null })
    .filter((one) => one.kind === 'entity')
    .map((one) => `${one.surface}:${one.entity?.id ?? '?'}`);
}

describe('what stands beside a word and makes it a name', () => {
  it.each([
    ['a verb of the feminine', 'قال المذيع: حماس قبلت الورقة.', 'حماس:ps-hamas'],
    ['the same in a question', 'سأل المذيع ضيفه: أحماس قبلت الورقة أم رفضتها؟', 'حماس:ps-hamas'],
    ['the same behind «that»', 'قال المصدر إن حماس رفضت الورقة.', 'حماس:ps-hamas'],
    ['a verb of the feminine before it, and what was said', 'قالت حماس إنها ترفض الورقة.', 'حماس:ps-hamas'],
    ['a call that she made', 'ودعت حماس إلى يوم غضب.', 'حماس:ps-hamas'],
    [
      'a verb of the feminine, its country and nothing that it could be of',
      'أدانت حماس في بيان قصف غزة ورام الله.',
      'حماس:ps-hamas',
    ],
    ['a way that ends there', 'فر بن علي إلى جدة بعد شهر من الاحتجاجات.', 'جدة:sa-jeddah'],
    ['a way that ends there, and a time', 'قال الأردن إن الوفد غادر إلى جدة مساء.', 'جدة:sa-jeddah'],
    [
      '«in» before what would be an adjective',
      'فتح السودان أبواب السجن في بحري، وفرح الناس.',
      'بحري:sd-bahri',
    ],
    ['what says who reported it', 'ارتفع إنتاج السودان هذا العام، وفق سونا.', 'سونا:sd-suna'],
    ['quotation marks around a paper', 'قالت المرشدة في مصر لـ«اليوم السابع» ذلك.', 'اليوم السابع:eg-youm7'],
    ['a verb that speaks before a paper', 'في مصر ذكرت اليوم السابع أن العمل بدأ.', 'اليوم السابع:eg-youm7'],
    ['a head noun glued with «and»', 'شكر العراق وسلطنةعمان الوفد.', 'عمان:?'],
    ['a verb that is a given name', 'ورفعت صور ميسي في بوينس آيرس.', 'ميسي:ar-lionel-messi'],
    [
      'a verb of matches that is one',
      'فاز الفريق في المباراة بهدفين. وافتتح حسين الشحات التسجيل في الشوط الأول وعادل شيكابالا بعده.',
      'شيكابالا:eg-shikabala',
    ],
    [
      'a word in ـئ, which is no family name',
      'أعلن الرئيس الفرنسي فرانسوا هولاند الطوارئ أمس.',
      'فرانسوا هولاند:fr-francois-hollande',
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toContain(expected));

  it.each([
    ['behind a preposition it is enthusiasm', 'بحماس قالت الطفلة إنها فازت.'],
    ['a verb of the masculine says nothing', 'قالت الطفلة: حماس كبير.'],
    ['a noun before its genitive is no goal', 'عاد الطفل إلى جدة الولد بعد شهر.'],
    ['behind a verb that is none of motion', 'أصغى الطفل إلى جدة في القرية.'],
    ['a noun of the same letters', 'هذا حماس قبل الورقة.'],
    ['the middle of something', 'كتب المخطوط في أواسط القرن.'],
    ['two verses', 'حفظ الطالب بيتين من الشعر.'],
    ['what somebody sits under', 'جلس المزارع تحت العريش يستظل من الشمس.'],
    ['a man called so, outside sport', 'قال الموظف عادل شيكابالا إنه نجا.'],
  ])('%s', (_, text) => expect(read(text)).toEqual([]));

  it('a number of days is no paper', () => {
    expect(
      read('دخل الإضراب في الإسكندرية اليوم السابع، وعاد العمال في اليوم السابع، ثم لليوم السابع.'),
    ).toEqual(['الإسكندرية:eg-alexandria']);
  });

  it('a sea is no town where it has its noun', () => {
    expect(read('شارك السودان في هجوم بحري، وفق البيان.')).toEqual(['السودان:sd-sudan']);
  });
});
