// What pages that are no news are called, and words of their furniture, from the common publishing systems' Arabic translations.

/** Headlines of pages that stand for years and are nobody's news. */
export const STANDING_PAGES =
  'من نحن|عن الموقع|عنا|نبذة عنا|حول الموقع|عن الصحيفة|عن الجريدة|عن القناة|عن الوكالة|عن الشركة|عن المؤسسة|عن الوزارة|رؤيتنا|رسالتنا|الرؤية والرسالة|اتصل بنا|اتصل|تواصل معنا|للتواصل معنا|للتواصل|راسلنا|اكتب لنا|سياسة الخصوصية|سياسة الخصوصية وملفات تعريف الارتباط|بيان الخصوصية|الخصوصية|سياسة ملفات تعريف الارتباط|شروط الاستخدام|الشروط والأحكام|شروط الخدمة|اتفاقية الاستخدام|إخلاء المسؤولية|إخلاء مسؤولية|حقوق النشر|حقوق الملكية الفكرية|سياسة التحرير|السياسة التحريرية|ميثاق الشرف|هيئة التحرير|فريق العمل|أسرة التحرير|أعلن معنا|للإعلان معنا|خريطة الموقع|الأسئلة الشائعة|الأسئلة المتكررة|أسئلة شائعة|مواقيت الصلاة|حالة الطقس|أسعار العملات|وظائف شاغرة|انضم إلينا|تسجيل الدخول|إنشاء حساب|About us|About|Contact us|Contact|Privacy policy|Terms of use|Terms and conditions|الصفحة غير موجودة|404';

/** How the titles of search results begin, before what was asked. */
export const SEARCH_TITLES =
  'نتائج البحث|نتائج البحث عن|نتائج بحث|نتائج بحث عن|نتيجة البحث|نتيجة البحث عن|نتائج البحث في الموقع|نتائج البحث لـ|البحث في الموقع|محرك البحث|بحث|البحث|البحث عن|Search results|Search results for|Search';

/** What the addresses of search results have between two slashes. */
export const SEARCH_SEGMENT = 'بحث';

/** How albums and libraries of films are called, where hardly a text stands. */
export const GALLERY_TITLES =
  'صور|بالصور|ألبوم|ألبوم صور|ألبوم الصور|ألبومات|معرض صور|معرض الصور|مكتبة الصور|مكتبة الفيديو|معرض الفيديو|فيديوهات|مقاطع الفيديو|الصور|الفيديو|الوسائط|الوسائط المتعددة|Photos|Videos|Gallery';

/** What a page is called that is the front of its site. */
export const HOME_WORDS = 'الرئيسية|الصفحة الرئيسية|الصفحة الأولى|الواجهة|Home|Home page|Homepage';

/** What marks a price, a basket, a forum or an encyclopaedia: words of their furniture, never of news. */
export const SHOP_WORDS =
  'أضف إلى السلة|إضافة إلى السلة|اضف للسلة|أضف للعربة|أضف إلى العربة|سلة التسوق|عربة التسوق|اشتري الآن|اشتر الآن|إتمام الشراء';
export const FORUM_WORDS =
  'اقتباس|رد مع اقتباس|عدد المشاركات|المشاركات|تاريخ التسجيل|عضو جديد|عضو مميز|أدوات الموضوع|رقم المشاركة|كتب رد|الرد على الموضوع|إضافة رد|كاتب الموضوع';
export const ENCYCLOPAEDIA_WORDS =
  'من ويكيبيديا، الموسوعة الحرة|الموسوعة الحرة|عدل المصدر|عدل|محتويات|المراجع|وصلات خارجية|انظر أيضا|قالب';
