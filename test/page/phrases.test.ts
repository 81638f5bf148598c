import { describe, expect, it } from 'vitest';
import { countsReaders, headsAuthorsList, isDesk, isGeneric, isPromotion } from '../../src/page/phrases.ts';
import { isName, nameInLine } from '../../src/page/signed-line.ts';

describe('promotions', () => {
  it.each([
    'للاطلاع على تقاريرنا قم بزيارة موقعنا أو حمل التطبيق على هاتفك',
    'تابعوا صفحتنا على فيسبوك وقناتنا على يوتيوب',
    'يمكنكم متابعة آخر الأخبار عبر قناتنا على تلغرام',
    'اشترك ليصلك ملخص الصباح كل يوم',
  ])('«%s» is one', (text) => {
    expect(isPromotion(text)).toBe(true);
  });

  it.each([
    'وتابع: «موقعنا في السوق لم يتغير منذ عشرين عاما»',
    'تابع الوزير سير العمل في مشروع الطريق الدائري',
    'وقال المزارع إن بريدك لا يصل إلى القرى البعيدة إلا مرة في الشهر',
    'اشترك في المعرض أربعون فنانا من سبعة بلدان',
    'أزالت الشركة من متجرها ثلاثة تطبيقات على هواتف المستخدمين',
  ])('«%s» is prose', (text) => {
    expect(isPromotion(text)).toBe(false);
  });
});

describe('a short line of place and name', () => {
  it.each([
    ['بريدة - فهد الرشيد :', 'فهد الرشيد'],
    ['الغربية - هند عبد السلام', 'هند عبد السلام'],
    ['لندن: مصطفى الدغيمي', 'مصطفى الدغيمي'],
    ['ورقلة: ع. بن ساسي', 'ع. بن ساسي'],
    ['منى فؤاد (عمان)', 'منى فؤاد'],
    ['القاهرة - رويترز', ''],
    ['القاهرة - 5 أكتوبر 2024', ''],
    ['محمد السادس: نمضي في الإصلاح', 'محمد السادس'],
    ['قال أحمد سالم - وهو مزارع - إن الموسم جيد.', ''],
    ['كيف بدأت الفكرة؟', ''],
  ])('«%s» → «%s»', (text, name) => {
    expect(nameInLine(text)).toBe(name);
  });

  it('takes no single word for a name', () => {
    expect(isName('أحمد')).toBe(false);
    expect(isName('أحمد سالم')).toBe(true);
  });
});

describe('names of tools, desks and lists', () => {
  it.each(['تفاصيل الخبر', 'الأخبار', 'NewsDetails'])('«%s» is no title', (text) => {
    expect(isGeneric(text)).toBe(true);
  });

  it.each([
    ['قرئت 1203 مرة', true],
    ['عدد المشاهدات: ٤١٢', true],
    ['زار المعرض 1203 زائر', false],
  ])('«%s» counts readers: %s', (text, isOne) => {
    expect(countsReaders(text)).toBe(isOne);
  });

  it.each(['هيئة التحرير', 'Super User', 'ADMIN', 'SAHEL - هيئة التحرير', 'وكالات - متابعات'])(
    '«%s» is nobody',
    (name) => {
      expect(isDesk(name)).toBe(true);
    },
  );

  it.each(['هدى سالم', 'هدى سالم - خاص', 'هدى سالم | وكالات'])('«%s» is somebody', (name) => {
    expect(isDesk(name)).toBe(false);
  });

  it.each([
    ['مقالات أخرى لنجيب الحاج عبيد:', true],
    ['أحدث ما كتبه سيف العبيدي', true],
    ['مقالات رأي', false],
    ['آخر ما كتبهم', false],
  ])('«%s» heads a list of its author: %s', (text, isOne) => {
    expect(headsAuthorsList(text)).toBe(isOne);
  });
});
