import { words } from './word-list.ts';

const PARTICLES: readonly string[] = words(`
في من إلى على عن مع بين حتى منذ خلال بعد قبل عند لدى دون غير سوى مثل نحو تجاه ضد وفق حسب بحسب وفقا عبر قرب فوق تحت أمام خلف وراء حول ضمن داخل خارج أثناء بينما فيما كما حيث حين حينما عندما لما لو إذا إن أن أنه أنها أنهم أنهما إنه
إنها إنهم إنهما لأن لأنه لأنها لكن لكنه لكنها بل أو أم ثم قد لقد سوف لم لن لا ما ماذا لماذا كيف متى أين هل أي أية كل بعض جميع كافة معظم أغلب أكثر أقل كلا كلتا هو هي هم هما هن نحن أنا أنت هذا هذه هؤلاء هذان هذين ذلك تلك أولئك الذي التي
الذين اللذين اللتين اللواتي به بها بهم له لها لهم فيه فيها فيهم منه منها منهم عليه عليها عليهم إليه إليها إليهم عنه عنها عنهم معه معها معهم لديه لديها بينه بينها بينهم كان كانت كانوا يكون تكون ليس ليست وهو وهي وهم إذ ألا أما إما إلا أيضا فقط جدا
هنا هناك الآن اليوم أمس غدا نفسه نفسها ذاته ذاتها مما عما فيم كذلك لذلك بذلك لكي كي لدن رغم برغم بسبب نتيجة بدلا عوضا نظرا طبقا استنادا إضافة علاوة فضلا
يدعى تدعى يسمى تسمى يعرف تعرف المدعو الملقب المعروف المعروفة الملقبة
`);

/** What people and bodies do in the news: behind such a verb stands who does it. */
export const NEWS_VERBS: readonly string[] = words(`
قال قالت قالوا يقول تقول أعلن أعلنت يعلن تعلن أكد أكدت يؤكد تؤكد أضاف أضافت يضيف تضيف أوضح أوضحت أشار أشارت يشير تشير ذكر ذكرت يذكر تذكر أفاد أفادت كشف كشفت صرح صرحت دعا دعت يدعو تدعو طالب طالبت حذر حذرت شدد شددت نفى نفت اعتبر اعتبرت رأى رأت
رفض رفضت وافق وافقت قرر قررت بحث بحثت التقى التقت يلتقي تلتقي استقبل استقبلت زار زارت وصل وصلت غادر غادرت عاد عادت هنأ هنأت شكر شكرت اتهم اتهمت انتقد انتقدت أدان أدانت ندد نددت رحب رحبت استنكر هاجم هاجمت قصف قصفت قتل قتلت أصيب أصيبت سقط سقطت وقع وقعت شهد شهدت
بدأ بدأت يبدأ تبدأ انتهى انتهت تم تمت جرى جرت يجري تجري عقد عقدت شارك شاركت ترأس ترأست قاد قادت تولى تولت عين عينت انتخب انتخبت استقال استقالت أقال فاز فازت خسر خسرت سجل سجلت لعب دمر دمرت أطلق أطلقت أغلق أغلقت فتح منع منعت طلب طلبت قدم قدمت تسلم سلم سلمت أرسل أرسلت
نقل نقلت نشر نشرت كتب كتبت تلقى تلقت واصل واصلت استمر استمرت ظل ظلت بات باتت أصبح أصبحت صار صارت يسعى تسعى يريد تريد يمكن يجب ينبغي يعد تعد يعتبر تعتبر لوح لوحت توعد توعدت وعد وعدت حث حثت ناشد ناشدت جدد جددت أبلغ أبلغت
صافح ترشح ترشحت تعهد تعهدت هدد هددت استدعى استدعت اتفق اتفقت اختارت سحبت فرضت رفعت استأنفت أجلت ألغت أقرت حظرت مولت دعمت أيدت عارضت استبعدت أبرمت أوقفت أعادت استعادت شنت اعترضت أسقطت احتجزت اعتقلت أفرجت طردت ودعت احتفلت تعتزم تدرس تستعد ترفض تستضيف تدعم
`);

/** Words that are never part of a name: prepositions, conjunctions, pronouns, particles, verbs of saying and doing. */
export const FUNCTION_WORDS: readonly string[] = [...PARTICLES, ...NEWS_VERBS];

/** Prepositions and directions behind which a place is likely. */
export const PLACE_PREPOSITIONS: readonly string[] = words(`
في إلى من نحو باتجاه صوب بين عبر قرب قبالة شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط داخل خارج حول على ضواحي أطراف مشارف غادر زار وصل يزور تزور زارت وصلت غادرت دخل دخلت يدخل تدخل اقتحم اقتحمت قصفت استعادت سكان أهالي سواحل ساحل سماء أجواء حدود محيط مركز طريق أحياء مناطق منطقة
`);

/** Prepositions and verbs behind which a word with the article may well be a town: «في الطفيلة», «غادر العقبة». */
export const INTO_PLACE: readonly string[] = words(
  'في من إلى نحو باتجاه صوب قرب قبالة غادر زار وصل يزور تزور زارت وصلت غادرت سكان أهالي فوق',
);

/** Words that join the parts of a person's name: what stands beside them belongs to a longer name. */
export const KINSHIP: readonly string[] = words('بن ابن بنت أبو أبي أبا آل ولد أم ذو بو');

/** Buildings, streets and units that bear a person's name: «شارع الحبيب بورقيبة» speaks of the street. */
export const NAMED_AFTER: readonly string[] = words(`
شارع ميدان ساحة مطار مستشفى جامعة مدرسة مسجد جامع حي مخيم معسكر قاعدة كتيبة كتائب لواء ألوية سرايا جسر ملعب استاد قصر مركز معهد مؤسسة جائزة كلية ثانوية متحف مكتبة قاعة صالة مرقد ضريح دوار نفق شارعي كأس سد مدينة متوسطة إعدادية إكمالية ابتدائية
`);

/** Things whose names are mere names: «مطعم بيروت», «السفينة «القدس»» speak of no town, and of nobody. */
export const NAMED_OBJECTS: readonly string[] = words(`
شارع شارعي مطعم مقهى كافيه كافتيريا فندق منتجع متجر دكان صيدلية مخبز مطبعة صالون بقالة عيادة سينما حانة
سفينة السفينة باخرة الباخرة ناقلة الناقلة قارب القارب مركب المركب يخت اليخت زورق الزورق فرقاطة الفرقاطة
محل محلات محال مدرسة مشتل ورشة مغسلة بسطة أفران فرن حلويات مكتبة كشك صالة عمارة عمارات برج روضة جمعية الجمعية شركة الشركة فرقة
شامبو معجون صابون حفاضات مناديل مسحوق بسكويت شوكولاتة علكة سجائر عصير ولاعة علبة علب كيس أكياس كرتونة زجاجة قارورة
`);

/** Those of them behind which one unknown word and a town make the name of a local body: «جمعية أمل يفرن». */
export const LOCAL_BODIES: readonly string[] = words('جمعية فرقة روضة عيادة صيدلية مطعم مقهى مخبز صالون');

/** Nouns behind which stand a country or its capital: «سفير قطر», «حكومة مالي». */
export const STATE_NOUNS: readonly string[] = words(
  'عضوية سفير سفيرة سفارة سفراء منتخب حكومة وفد سلطات عاهل',
);

/** What a bare noun behind makes an adverb: «على نحو سريع», «بشكل رئيسي». */
export const MANNER_NOUNS: readonly string[] = words(
  'نحو شكل بشكل صورة بصورة وجه بوجه أسلوب بأسلوب طريقة بطريقة وقت يوم عيد خبر زواج عمر حظ حل رد تقدم',
);

/** Nouns behind which a party, a group or a body stands by its bare name: «وفد حماس», «نواب النهضة», «شباب الإصلاح». */
export const GROUP_NOUNS: readonly string[] = words(`
وفد قيادة قيادات قيادي قياديون قياديين قادة زعيم زعيمة رئيس رئيسة مرشح مرشحة مرشحي نواب نائب أعضاء عضو أنصار شباب مكتب كتلة تيار جناح ممثل ممثلي ممثلو مسؤول مسؤولو مسؤولي مسلحو مسلحي مقاتلو مقاتلي عناصر مواقع مدير مديرة مقر
طيران بيان حركة حزب حزبي جماعة رابطة لاعب لاعبو لاعبي مدرب جماهير جمهور مشجعو مشجعي أنصار فريق نادي ملعب استاد مهاجم حارس
`);

/** What newspapers and channels do: «كتبت الأهرام», «نقلت تاس أن». */
export const MEDIA_VERBS: readonly string[] = words(
  'أعلنت أكدت نفت كتبت نقلت أوردت نشرت بثت أوضحت قالت ذكرت أفادت أضافت كشفت وصفت رأت اعتبرت علقت أشادت أبرزت عنونت انتقدت تساءلت أشارت رجحت مراسل مراسلة مراسلو صحفي صحفية صحافي صحافية محرر مذيع مذيعة ناقد كاميرا طاقم',
);

/** Words of sports reports: two of them make the names of clubs likely. */
export const SPORT_WORDS: readonly string[] = words(`
الدوري دوري مباراة المباراة لقاء كأس الكأس بطولة البطولة هدف هدفا هدفين أهداف بهدف بهدفين ركلة ركلات جزاء الشوط شوط مدرب المدرب لاعب اللاعب لاعبو لاعبي لاعبيه مهاجم حارس مرمى ملعب استاد جماهير جمهور مشجع مشجعو النادي نادي منتخب
المنتخب تعادل فاز فوز الفوز نهائي النهائي بطولات التشكيلة تشكيلة خسر يخسر تعادله فوزه خسارته المرمى التعادل الشباك لقب اللقب الجولة نقطة نقاط صدارة هداف الحكم التعاقد الانتقالات
`);

/** What stands between one club and another, or between a club and its match. */
export const MATCH_WORDS: readonly string[] = words(
  'فاز يفوز تعادل خسر حسم توج يتوج خطف انتزع اقتنص أحرز حصد تصدر ودع اكتسح أمطر تخطى تجاوز استهل تأهل تغلب أقصى هزم سحق يلتقي التقى يواجه واجه يستضيف استضاف يستقبل على أمام ضد مع ثم بين أن إن ضيفه مضيفه نظيره منافسه غريمه جمهور جماهير لاعب لاعبو مدرب مباراة',
);

/** Countries whose names are words too: in a list of places they are names («إسبانيا وقطر»), whatever else is spoken of. */
export const DOUBTFUL_COUNTRIES: readonly string[] = words('قطر مالي بنين');

/** Words of a person's name that never stand for the person alone: numbers of kings, names that too many bear. */
export const NEVER_ECHOES: readonly string[] = words(`
تراس الصباح ليكون ضيوف محمد أحمد علي حسن حسين عمر خالد عبد عبدالله الله الدين الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر عشر الكبير الصغير الأكبر الأصغر الابن الأب الجديد الوطني العام العربي الحق
السلام الإسلام النور الزين نور سعيد كامل سلام كريم عادل صالح أمين الأمين رشيد الرشيد منصور مبارك صباح جمعة رجب شعبان رمضان نصر فتح جمال كمال الصادق الوزير الشيخ الحاج السيد الأمير القاضي العالم الحكيم الأحمر الأبيض الأسود
`);

/** «علي» the name has its dots, «على» the preposition mostly has none; folding makes them one. */
export const DOTTED_YEH = 'ي';
/** A seat of hamza that is folded to yeh. */
export const YEH_WITH_HAMZA = 'ئ';
/** The first half of عبد الله, عبد الرحمن …. */
export const SERVANT_WORD = 'عبد';
/** «his», as the last letter of a noun. */
export const HIS = 'ه';
/** Behind this word of a name (صلاح الدين) a name goes on; «رجل الدين» is none. */
export const FAITH_WORD = 'الدين';
/** Mauritanian «son of». */
export const SON_WORD = 'ولد';
/** The sign of an indefinite accusative. */
export const FATHATAN = '\u064B';
/** «that», behind which a noun has its article and a name need not. */
export const THAT_WORD = 'إن';

/** Last words of full names that are offices too, and what holds such an office: «عادل إمام مسجد القرية», «أحمد أمين صندوق النقابة». */
export const OFFICES_AS_NAMES: readonly string[] = words(
  'إمام أمين قائد مدير حارس خطيب كاتب عميد نقيب شاعر وزير مختار',
);
export const HELD_BY_OFFICES: readonly string[] = words(
  'مسجد المسجد جامع الجامع الحرم مصلى زاوية صندوق الصندوق مستودع المستودع مخزن المخزن مكتبة المكتبة سر عام المجلس مجلس الجمعية جمعية كلية الكلية الحي حي القرية قرية العمارة عمارة مدرسة المدرسة المصنع مصنع وخطيب',
);

/** Endings of family names from Europe and the Americas that hardly end an Arabic word of so many letters: مارتينيز, هاملتون. */
export const FOREIGN_ENDINGS: readonly string[] = words(
  'يز تون سون برغ بيرغ ستاين شتاين فيتش وفيتش سكي فورد وود ويلز وورث ينيو غتون شير لاند ينسكي دوفا',
);
