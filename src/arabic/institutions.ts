import { phrases } from './word-list.ts';

/**
 * Bodies that every state has and that newspapers name by the adjective of the state: «وزارة الخارجية السورية»,
 * «الجيش السوداني», «البنك المركزي المصري». They are recognised by rule, for all countries.
 */
export interface Institution {
  /** Part of the entity's id: `sy-rule-foreign-ministry`. */
  readonly key: string;
  readonly kind: 'organisation' | 'military' | 'media' | 'club';
  /** What stands before the adjective; the first is the name as filed. */
  readonly heads: readonly string[];
  /** The adjective agrees with the first word of the head: «الجيش السوداني», «وزارة الدفاع السورية». */
  readonly feminine: boolean;
  readonly en: string;
}

const MINISTRIES: readonly { key: string; portfolios: string; en: string; short?: string }[] = [
  {
    key: 'foreign',
    portfolios: 'الخارجية|الشؤون الخارجية|الخارجية والتعاون الدولي',
    en: 'Foreign Ministry',
    short: 'الخارجية',
  },
  { key: 'interior', portfolios: 'الداخلية', en: 'Interior Ministry', short: 'الداخلية' },
  { key: 'defence', portfolios: 'الدفاع|الدفاع الوطني|الحرب', en: 'Defence Ministry', short: 'الدفاع' },
  { key: 'finance', portfolios: 'المالية|الخزانة', en: 'Finance Ministry', short: 'الخزانة' },
  { key: 'economy', portfolios: 'الاقتصاد|الاقتصاد والتجارة|الاقتصاد والتخطيط', en: 'Economy Ministry' },
  { key: 'health', portfolios: 'الصحة|الصحة والسكان|الصحة العامة', en: 'Health Ministry' },
  {
    key: 'education',
    portfolios: 'التعليم|التربية|التربية والتعليم|التربية الوطنية|المعارف',
    en: 'Education Ministry',
  },
  {
    key: 'higher-education',
    portfolios: 'التعليم العالي|التعليم العالي والبحث العلمي',
    en: 'Higher Education Ministry',
  },
  { key: 'justice', portfolios: 'العدل', en: 'Justice Ministry' },
  { key: 'information', portfolios: 'الإعلام|الإعلام والثقافة', en: 'Information Ministry' },
  { key: 'culture', portfolios: 'الثقافة', en: 'Culture Ministry' },
  { key: 'oil', portfolios: 'النفط|البترول|النفط والغاز|البترول والثروة المعدنية', en: 'Oil Ministry' },
  { key: 'energy', portfolios: 'الطاقة|الطاقة والمياه|الطاقة والثروة المعدنية', en: 'Energy Ministry' },
  { key: 'electricity', portfolios: 'الكهرباء|الكهرباء والطاقة', en: 'Electricity Ministry' },
  {
    key: 'water',
    portfolios: 'المياه|الري|الموارد المائية|الموارد المائية والري|المياه والري',
    en: 'Water Ministry',
  },
  { key: 'agriculture', portfolios: 'الزراعة|الفلاحة|الزراعة واستصلاح الأراضي', en: 'Agriculture Ministry' },
  { key: 'trade', portfolios: 'التجارة|التجارة والصناعة|الصناعة والتجارة', en: 'Trade Ministry' },
  { key: 'industry', portfolios: 'الصناعة', en: 'Industry Ministry' },
  { key: 'labour', portfolios: 'العمل|القوى العاملة', en: 'Labour Ministry' },
  {
    key: 'social-affairs',
    portfolios: 'الشؤون الاجتماعية|التضامن الاجتماعي|التنمية الاجتماعية',
    en: 'Social Affairs Ministry',
  },
  {
    key: 'religious-affairs',
    portfolios: 'الأوقاف|الشؤون الدينية|الأوقاف والشؤون الإسلامية|الشؤون الإسلامية',
    en: 'Religious Affairs Ministry',
  },
  { key: 'transport', portfolios: 'النقل|المواصلات|النقل والمواصلات', en: 'Transport Ministry' },
  { key: 'tourism', portfolios: 'السياحة|السياحة والآثار', en: 'Tourism Ministry' },
  { key: 'sports', portfolios: 'الرياضة|الشباب والرياضة|الشبيبة والرياضة', en: 'Sports Ministry' },
  { key: 'environment', portfolios: 'البيئة', en: 'Environment Ministry' },
  { key: 'planning', portfolios: 'التخطيط|التخطيط والتعاون الدولي', en: 'Planning Ministry' },
  {
    key: 'housing',
    portfolios: 'الإسكان|الأشغال|الأشغال العامة|الأشغال العامة والإسكان',
    en: 'Housing Ministry',
  },
  {
    key: 'communications',
    portfolios: 'الاتصالات|الاتصالات وتكنولوجيا المعلومات',
    en: 'Communications Ministry',
  },
  { key: 'emigration', portfolios: 'الهجرة|الهجرة والمهجرين|الهجرة واللجوء', en: 'Migration Ministry' },
  {
    key: 'local-government',
    portfolios: 'الإدارة المحلية|الحكم المحلي|البلديات',
    en: 'Local Government Ministry',
  },
];

const BODIES: readonly Institution[] = [
  { key: 'army', kind: 'military', heads: phrases('الجيش'), feminine: false, en: 'Army' },
  {
    key: 'armed-forces',
    kind: 'military',
    heads: phrases('القوات المسلحة|القوات المسلحة العربية'),
    feminine: true,
    en: 'Armed Forces',
  },
  {
    key: 'air-force',
    kind: 'military',
    heads: phrases('سلاح الجو|القوات الجوية'),
    feminine: false,
    en: 'Air Force',
  },
  { key: 'navy', kind: 'military', heads: phrases('القوات البحرية|البحرية'), feminine: true, en: 'Navy' },
  { key: 'embassy', kind: 'organisation', heads: phrases('السفارة'), feminine: true, en: 'Embassy' },
  {
    key: 'coast-guard',
    kind: 'military',
    heads: phrases('خفر السواحل|حرس السواحل'),
    feminine: false,
    en: 'Coast Guard',
  },
  {
    key: 'prosecution',
    kind: 'organisation',
    heads: phrases('النيابة العامة|النيابة'),
    feminine: true,
    en: 'Public Prosecution',
  },
  {
    key: 'presidency',
    kind: 'organisation',
    heads: phrases('الرئاسة'),
    feminine: true,
    en: 'Presidency',
  },
  {
    key: 'central-bank',
    kind: 'organisation',
    heads: phrases('البنك المركزي|المصرف المركزي'),
    feminine: false,
    en: 'Central Bank',
  },
  {
    key: 'parliament',
    kind: 'organisation',
    heads: phrases('البرلمان|مجلس النواب|مجلس الشعب|مجلس الأمة|الجمعية الوطنية|المجلس الوطني|مجلس الشورى'),
    feminine: false,
    en: 'Parliament',
  },
  {
    key: 'senate',
    kind: 'organisation',
    heads: phrases('مجلس الشيوخ|مجلس المستشارين|مجلس الأعيان|مجلس اللوردات'),
    feminine: false,
    en: 'Senate',
  },
  {
    key: 'supreme-court',
    kind: 'organisation',
    heads: phrases('المحكمة العليا'),
    feminine: true,
    en: 'Supreme Court',
  },
  {
    key: 'constitutional-court',
    kind: 'organisation',
    heads: phrases('المحكمة الدستورية|المحكمة الدستورية العليا'),
    feminine: true,
    en: 'Constitutional Court',
  },
  {
    key: 'news-agency',
    kind: 'media',
    heads: phrases('وكالة الأنباء|وكالة أنباء'),
    feminine: true,
    en: 'news agency',
  },
  {
    key: 'red-crescent',
    kind: 'organisation',
    heads: phrases('الهلال الأحمر|جمعية الهلال الأحمر'),
    feminine: false,
    en: 'Red Crescent',
  },
  {
    key: 'national-team',
    kind: 'club',
    heads: phrases('المنتخب|المنتخب الوطني|منتخب'),
    feminine: false,
    en: 'national team',
  },
];

export const INSTITUTIONS: readonly Institution[] = [
  ...MINISTRIES.map(({ key, portfolios, en, short }) => ({
    key: `${key}-ministry`,
    kind: 'organisation' as const,
    heads: [...phrases(portfolios).map((portfolio) => `وزارة ${portfolio}`), ...(short ? [short] : [])],
    feminine: true,
    en,
  })),
  ...BODIES,
];

/** Words behind which a short «الخارجية» belongs to something else: «السياسة الخارجية المصرية», «وزيرة الخارجية الألمانية». */
export const SHORT_HEADS: readonly string[] = [
  'الخارجية',
  'الداخلية',
  'الدفاع',
  'البحرية',
  'الخزانة',
  'الرئاسة',
];

/** What is left of a body's name without its nationality and is too general to be that body, even in its country. */
export const NEVER_SHORT: readonly string[] = phrases(`
القوات الأمنية|الملعب|الدوري|الكأس|السوبر|دوري المحترفين|الدوري الممتاز|كأس السوبر|كأس الملك|وطن|ناس|الخطوط الجوية|جهاز الأمن|شركة الاتصالات|التلفزيون العربي|رئاسة الجمهورية العربية|القوات الجوية|القوات البحرية|الجبهة الداخلية|شركة الكهرباء|قوات الأمن|الأجهزة الأمنية|المجتمع المدني
المعارضة المسلحة|القوى الأمنية|الفصائل|الإعلام الرسمي|السلطة القضائية|القوات الأجنبية|القوات الخاصة|سلاح الجو|القضاء العسكري|الشرطة العسكرية|المنتخب الأولمبي|المنتخب الوطني|وكالة الأنباء|الأنباء|الإذاعة|التلفزيون|المجلس العسكري|مجلس الوزراء|الحرب الأهلية|الإعلام|الخطوط الدولية
`);

/** Bodies of the table above that papers name without an adjective, and mean those of the country that the article is about. */
export const PLAIN_BODIES: readonly string[] = phrases(
  'الهلال الأحمر|الصليب الأحمر|الحرس الوطني|الحرس الجمهوري|خفر السواحل|مجلس الشيوخ|مجلس العموم|مجلس اللوردات',
);
