import { words } from './word-list.ts';

/**
 * Names that are words too, with the phrases of grammar in which they are nothing but the words, whatever else the
 * article names. Written from common knowledge of the language.
 */

/** Towns and bodies that are two of something: «عمان» two uncles, «طالبان» two pupils. */
export const DUALS: readonly string[] = words('طالبان عمان');
/** Whose they are: «عمان له وثلاثة أخوال». */
export const BELONGING: readonly string[] = words('له لها لهم لهما لهن لي لنا لك لكم');
/** Duals that stand behind duals or beside them, besides those in ـيان («جامعيان», «أفغانيان»). */
export const BEHIND_DUALS: readonly string[] = words(`
اثنان آخران شقيقان توأمان عربيان شابان كبيران صغيران مسنان راحلان متقاعدان متفوقان متميزان موهوبان مجتهدان جديدان وحيدان قاصران مصابان جريحان ثريان غنيان فقيران
طالبتان معلمان معلمتان أستاذان مدرسان خالان خالتان عمتان
`);
/** Where pupils are: «روى طالبان في كلية الطب». */
export const SCHOOLS: readonly string[] = words(
  'كلية الكلية جامعة الجامعة مدرسة المدرسة ثانوية الثانوية معهد المعهد قسم الصف صف السنة المرحلة الفصل',
);
/** What one says or does, and what no body as a whole is said to do in the masculine. */
export const DEEDS_OF_ONE: readonly string[] = words(`
قال روى حكى ذكر أكد أوضح أضاف أفاد صرح شكا اشتكى تخرج رسب نجح تفوق فاز توفي قضى أصيب غرق نجا اختفى جاء حضر وصل سافر عاد تغيب يدرس درس
`);

/** Towns that are women too: «حماة» a mother-in-law, «جدة» a grandmother. */
export const WOMEN_AS_TOWNS: readonly string[] = words('حماة جدة');
/** What a woman does and no town. */
export const DEEDS_OF_WOMEN: readonly string[] = words(
  'قالت تقول روت تروي حكت تحكي أجابت صرخت بكت تبكي توفيت ماتت تمنت شكت خافت أخبرت سألت همست ضحكت طبخت حضنت عانقت ربت أنجبت مرضت كبرت',
);

/** Names that are «are the two not …?»; what is asked about stands behind as an object. */
export const QUESTIONS_AS_NAMES: readonly string[] = words('أليسا');

/** Towns that are dishes and fruit too: «باجة» a soup of sheep's head, «حمص» chickpeas, «عنابة» a jujube. */
export const FOODS_AS_TOWNS: readonly string[] = words('باجة حمص عنابة');
export const BEFORE_FOODS: readonly string[] = words(`
أكلة طبق أطباق صحن صحون وجبة وجبات وصفة طبخة طنجرة قدر ملعقة ملعقتي كيلو كيلوغرام كيلوغرامات غرام غرامات كوب كوبا حبة حبات فتة شوربة حساء أكل يأكل تأكل أكلت أكلنا طبخ يطبخ تطبخ طبخت
`);

/** Parts of things that begin the names of towns: «رأس الخيمة»; on top of them stands what is meant to be seen. */
export const PARTS_OF_THINGS: readonly string[] = words('رأس عين سن');
export const ON_TOP: readonly string[] = words('فوق على تحت عن');

/** Tools without their hamza that are towns too: «بفاس كان يخفيها» (فأس). They are feminine. */
export const TOOLS_AS_TOWNS: readonly string[] = words('فاس رماح');
export const ATTACKS: readonly string[] = words(`
هاجم هاجمت ضرب ضربت طعن طعنت هدد هددت اعتدى اعتدت أصاب أصابت هشم هشمت حطم حطمت كسر كسرت شج شجت لوح لوحت قتل قتلت جرح جرحت قطع قطعت أجهز باغت باغتت
`);
export const WAS: readonly string[] = words('كان كانت');

/** What moves by land and by sea: «معبر بري», not the town. */
export const LAND_AND_SEA: readonly string[] = words('بري بحري');
export const WAYS: readonly string[] = words(
  'معبر منفذ ممر طريق جسر رصيف ميناء مرفأ نقل شحن خط حاجز شريط هجوم توغل اجتياح غزو اتصال ربط تدخل انسحاب عبور حصار',
);

/** Nouns that take «على», and somebody's short name too: «البرهان على صحة أقواله». */
export const NOUNS_WITH_ON: readonly string[] = words('البرهان الشاهد النصر القدرة');
export const ON_WORD = 'على';
/** Verbs and nouns whose object a proof is. */
export const OFFERING: readonly string[] = words(
  'قدم قدمت يقدم تقدم أقام أقامت يقيم تقيم ساق ساقت أورد أوردت تقديم إقامة سوق إيراد',
);
export const THAT_WORDS: readonly string[] = words('إن أن بأن وإن وأن لأن لكن');
/** What was said begins with them: «قالت حماس إنها». */
export const SAYING_WORDS: readonly string[] = words('إن أن إنها أنها بأن بأنها');
/** «دعت حماس إلى»: she called for something. */
export const CALLED_WORD = 'دعت';
/** What is proved: «البرهان على ذلك أن», «البرهان على صحة». */
export const PROVED: readonly string[] = words(
  'ذلك هذا أن ألا أنه أنها أنهم صحة صدق وجود بطلان كذب براءة إدانة',
);
/** What somebody is «on»: «إن البرهان على اتصال», «على الأرجح لن». */
export const STATES_WITH_ON: readonly string[] = words(`
الأرجح الأغلب الأقل الأكثر الإطلاق الدوام الفور الرغم عكس العكس خلاف غرار ما رأس علم اتصال تواصل استعداد أهبة حق خطأ صواب وشك دراية اطلاع يقين قناعة ثقة صلة علاقة موعد مسافة وعي بينة متن صعيد مستوى المستوى الصعيد أعتاب مشارف قيد حافة
`);
/** What begins the predicate of a noun that has its complement behind it. */
export const BEGINS_PREDICATE: readonly string[] = words('لم لن لا ليس ليست قد غير سيكون يكون');

/** Nouns of action that are names too, and behind what they are these: «أعلنت البلدية الحداد», «منع السياح من الجولان ليلا». */
export const DEEDS_AS_NAMES: readonly string[] = words('الحداد الجولان');
export const BEFORE_DEEDS: readonly string[] = words(
  'أعلن أعلنت أعلنا أعلنوا يعلن تعلن إعلان منع منعت يمنع تمنع منعوا ممنوع ممنوعون ممنوعة',
);
export const BEHIND_WANDERING: readonly string[] = words('ليلا نهارا مساء صباحا فرادى بحرية راجلين وحدهم');
/** Towns that are things too: «درنة صغيرة» a bulb, a tubercle. */
export const TOWNS_AS_THINGS: readonly string[] = words('درنة');
/** What is done to things: «النقب الذي حفروه». */
export const MADE: readonly string[] = words('حفر صنع ثقب خاط طبخ لبس ارتدا استعمل استخدم مزق قطع').flatMap(
  (verb) => ['ه', 'ها', 'وه', 'وها', 'ته', 'تها', 'ناه', 'ناها'].map((ending) => verb + ending),
);
export const WHICH: readonly string[] = words('الذي التي');

/** Verbs of matches that are given names too: «وعادل شيكابالا». */
export const EQUALISED: readonly string[] = words('وعادل فعادل');

/** Verbs of motion: «غادر الوفد إلى جدة أمس» goes to a town. */
export const MOTIONS: readonly string[] = words(`
فر فرت غادر غادرت سافر سافرت توجه توجهت هرب هربت طار وصل وصلت عاد عادت نقل نقلت رحل رحلت انتقل انتقلت أبعد نفي يصل تصل يتوجه تتوجه يعود تعود يسافر فروا سافروا وصلوا عادوا غادروا توجهوا
`);
/** What the name of an agency stands behind at the end of what is said: «كما توقعت لندن، وفق واس.» */
export const SOURCES: readonly string[] = words('وفق بحسب حسب');
/** Towns that are adjectives, or begin as with «and»: alone behind «in» they are towns («في بحري», «في وجدة»). */
export const BARE_TOWNS: readonly string[] = words('بحري مدني قبلي وجدة');
/** Towns that are nouns of everyday too: behind «in» at the end of what is said they are towns («دفن في مشهد.»). */
export const TOWNS_AT_END: readonly string[] = words('مشهد');
export const IN_WORD = 'في';
/** What bodies do, besides the verbs of the news. */
export const FEMININE_DEEDS: readonly string[] = words(
  'قبلت ردت وافقت علقت خاضت ربحت تراجعت انسحبت فقدت باتت',
);

/** Goods and shops that no club sells or keeps as its own: «شامبو برشلونة», «صالون برشلونة للحلاقة». */
export const NO_CLUBS_THINGS: readonly string[] = words(`
مطعم مقهى كافيه كافتيريا دكان صيدلية مخبز مطبعة صالون بقالة حانة مشتل ورشة مغسلة أفران فرن حلويات روضة
سفينة السفينة باخرة الباخرة ناقلة الناقلة قارب القارب مركب المركب زورق الزورق فرقاطة الفرقاطة
شامبو معجون صابون حفاضات مناديل مسحوق بسكويت شوكولاتة علكة سجائر عصير ولاعة
`);

/** Words that begin as verbs of the future («ستقبل») and are none. */
export const NO_FUTURE: readonly string[] = words(
  'ستار ستون ستين ستيف ستان ستات سترة ستاد ستائر ستارة ستوديو ستوديوهات ستينات ستينيات ستمئة ستمائة ستاندرد ستراتيجية',
);

/** Towns in ـة that with «his» at the end are what is done to him, or who he is: «رأوه», «سبته»; «في جده» is the town. */
export const TOWNS_OR_HIM: readonly string[] = words(
  'راوة سبتة طمرة عقرة صعدة غزة جدة حماة وجدة مسة جربة جرجرة شبوة ريدة سترة',
);
/** Towns in ـة that with «his» are what he has: «مصيره», «في قصره», «على ترابه». */
export const TOWNS_AS_HIS: readonly string[] = words(`
ترابة خلدة ميلة عنابة عزابة خراطة بدرة ربيعة حديثة زحلة برقة سوسة زلة مرادة جرمة كيفة فصالة جرادة أصيلة مصيرة طاقة عرابة رمانة بلاطة قصرة شوفة حبلة قطنة بريدة تربة بحرة طينة
جبلة مسكنة أرزة محجة بريقة قفصة قربة نفطة صيادة سكرة ديرة براكة رحبة عتمة مناخة شقرة بورصة ماردة سمورة حجة ريمة درنة سنجة كريمة عديلة لغزة
`);

/** Behind these a question begins within what is said («سأل أليبيا …»). */
export const ASKING: readonly string[] = words(
  'سأل سألت سألوا سألني سألته سألتها يسأل تسأل نسأل أسأل سائلا سائلة تساءل تساءلت تساءلوا يتساءل تتساءل متسائلا متسائلة استفسر استفسرت قال قالت يقول تقول ترى فترى حار احتار ندري يدري تدري أدري نعرف يعرف تعرف أعرف',
);
/** «باكرا», «بابها»: with a bare alef no preposition before «أكرا» and «أبها». */
export const EARLY_AND_DOOR: readonly string[] = words('باكرا بابها لبابها');
export const BARE_ALEF = 'ا';
/** «مآرب»: aims; the town has no madda. */
export const AIMS: readonly string[] = words('مآرب');
export const MADDA = 'آ';
/** Joins the names of a list as «و» does, and is a word of its own. */
export const OR_WORD = 'أو';
