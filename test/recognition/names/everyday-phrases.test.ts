import { describe, expect, it } from 'vitest';
import { recognize } from '../../../src/recognition/recognize.ts';
import { compileRealGazetteer } from './real-gazetteer.ts';

const gazetteer = compileRealGazetteer();

/** Reads a sentence in which the word in question stands in [ ]; true where a mark touches it. */
function isMarked(marked: string, context: string): boolean {
  const text = `${context} ${marked.replace(/[[\]]/g, '')}`;
  const start = context.length + 1 + marked.indexOf('[');
  const end = context.length + marked.indexOf(']');
  return recognize(text, gazetteer, { reference: null }).some(
    (one) => one.kind === 'entity' && one.start < end && start < one.end,
  );
}

const classes: readonly {
  readonly what: string;
  /** Names the bearer, so that nothing but the phrase itself speaks against it. */
  readonly context: string;
  readonly words: readonly string[];
  readonly names: readonly string[];
}[] = [
  {
    what: 'two of something',
    context: 'أعلنت طالبان ذلك في كابل. وقال الأردن إن عمان تستضيف القمة.',
    words: [
      'وروى [طالبان] فرا إلى بيشاور ما جرى.',
      'وقال [طالبان] في كلية الطب إن الرسوم ارتفعت.',
      'وفوجئ بالخبر [طالبان] من جامعة كابل.',
      'وقال [طالبان] بكلية الهندسة إن الرسوم ارتفعت.',
      'ونجح [طالبان] جامعيان في عبور الحدود.',
      'وتنافس [طالبان] وطالبتان على الكأس.',
      'جاء مع العريس [عمان] له وثلاثة أخوال.',
      'وحضر الحفل [عمان] اثنان وخال.',
    ],
    names: [
      'وأكد [طالبان] مجددا موقفها.',
      'ومنعت [طالبان] فرعا من الجامعة من العمل.',
      'وقال قيادي في [طالبان] إن الوضع هادئ.',
      'ومنعت [طالبان] في جامعة كابل دخول الطالبات.',
      'وقال مسلحو [طالبان] في جامعة كابل إن الباب مغلق.',
      'وقدمت [عمان] له الدعم.',
      'واستقبلت [عمان] مهرجان الصيف.',
    ],
  },
  {
    what: 'women',
    context: 'قصف الجيش السوري مدينة حماة. وتقع مدينة جدة في السعودية.',
    words: ['وقالت [حماة] أحد النواب إنها فوجئت به.', 'وبكت [جدة] طفل من القرية حين رأته.'],
    names: ['ودخلت قوات من دمشق [حماة] أمس.', 'وقال سكان [جدة] إن المطر غزير.'],
  },
  {
    what: 'dishes and fruit',
    context: 'زار الوالي مدينة باجة في تونس. وقصف الجيش السوري مدينة حمص.',
    words: ['ويفضل أهل الحي أكلة [باجة] الصباح.', 'وطلب الضيف صحن [حمص] مع الخبز.'],
    names: ['ووصل الوفد التونسي إلى [باجة] أمس.', 'وعاد نازحون إلى [حمص] أمس.'],
  },
  {
    what: 'the top of something',
    context: 'زار الوفد الإمارات.',
    words: ['وثبت الكشافة العلم فوق [رأس الخيمة] الكبيرة.'],
    names: ['وحلقت الطائرة فوق [رأس الخيمة] القديمة.', 'وأشاد بنمو [رأس الخيمة] الكبير.'],
  },
  {
    what: 'goods and shops called after clubs',
    context: 'تغلب برشلونة على ريال مدريد في الدوري الإسباني.',
    words: ['وسحبت الهيئة عبوات من شامبو [برشلونة] أمس.', 'وشب حريق في صالون [برشلونة] للحلاقة.'],
    names: ['وفتح متجر [برشلونة] أبوابه.', 'وسافر لاعب [برشلونة] أمس.'],
  },
  {
    what: 'a question about two',
    context: 'غنت اللبنانية أليسا في بيروت.',
    words: ['[أليسا] شقيقين من أب واحد؟', '[أليسا] مسؤولين عن الحادث؟'],
    names: ['[أليسا] تحيي حفلا في القاهرة.', 'وقالت [أليسا] إنها سعيدة.'],
  },
  {
    what: "the verb's own noun",
    context: 'قالت بنغلادش ذلك.',
    words: ['ودكت المدفعية المواقع [دكا] عنيفا.', 'ودكهم الطيران [دكا] متواصلا.'],
    names: ['وأرسلت إلى [دكا] وفدا كبيرا.', 'وقالت [دكا] رسميا إنها ترفض.'],
  },
  {
    what: 'a tool in use',
    context: 'زار الوزير المغرب.',
    words: ['وهاجم المتهم جاره [بفاس] كان يخفيها.', 'وطعن السائق زميله [بفاس] يحملها في السيارة.'],
    names: ['وهاجم اللص شقة [بفاس] كان يعرفها.', 'وأقيم المهرجان [بفاس] كعادته.'],
  },
  {
    what: 'a given name before «عبد»',
    context: 'أعلنت دمشق النتائج.',
    words: ['وفازت التلميذة [سوريا] عبد المولى بالجائزة.'],
    names: ['وغادر الرئيس [سوريا] أمس.'],
  },
  {
    what: 'what moves by land and by sea',
    context: 'رحب رئيس مجلس النواب نبيه بري بعودة التجارة.',
    words: ['ومن المقرر فتح معبر [بري] ثالث.', 'وحذر من اجتياح [بري] واسع.'],
    names: ['وتلقى [بري] اتصالا من نظيره.', 'وقال إن [بري] وافق.'],
  },
  {
    what: 'what is announced or forbidden',
    context: 'اغتالت إسرائيل القيادي عز الدين الحداد في غزة، وقصفت هضبة الجولان.',
    words: [
      'وأعلنت البلدية [الحداد] ثلاثة أيام.',
      'وأعلن رئيس الجمهورية [الحداد] على الضحايا.',
      'ومنعت الشرطة السياح من [الجولان] ليلا بين الآثار.',
    ],
    names: [
      'وأعلن القيادي [الحداد] أن الهدنة بدأت.',
      'ومنعت الشرطة مزارعين من [الجولان] المحتل من العبور.',
      'وأطلقت صواريخ من [الجولان] ليلا.',
    ],
  },
  {
    what: 'a thing that was made or is small',
    context: 'قالت ليبيا ذلك، وردت إسرائيل.',
    words: ['ودخل اللصوص من [النقب] الذي حفروه في الجدار.', 'واكتشف الطبيب [درنة] صغيرة في الرئة.'],
    names: [
      'وتوجه الوفد إلى [النقب] الذي تحده سيناء.',
      'وجرفت السيول [درنة] كلها.',
      'وعاد أهالي [درنة] الجديدة.',
    ],
  },
  {
    what: 'a proof of something',
    context: 'ترأس عبد الفتاح البرهان اجتماع المجلس في الخرطوم.',
    words: [
      'وقال المحامي إن [البرهان] على موكله لم يقدم إلى المحكمة.',
      'ثم أقام [البرهان] على براءته.',
      '[البرهان] على ذلك أن الشاهد غاب.',
    ],
    names: [
      'وقال المتحدث إن [البرهان] على اتصال مع القاهرة.',
      'وقال المتحدث إن [البرهان] على الأرجح لن يحضر.',
      'وحث المبعوث [البرهان] على وقف الحرب.',
    ],
  },
];

describe.each(classes)('$what: letters of a name', ({ context, words, names }) => {
  it.each(words)('are the word in «%s»', (marked) => expect(isMarked(marked, context)).toBe(false));
  it.each(names)('are the name in «%s»', (marked) => expect(isMarked(marked, context)).toBe(true));
});
