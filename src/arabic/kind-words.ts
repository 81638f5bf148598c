/** Arabic words by which people name a kind of name, or a column, in tables of their own. Common knowledge. */

/** Kinds (as in `ENTITY_KINDS`) by the words for them. */
export const KIND_WORDS: readonly { readonly kind: string; readonly words: readonly string[] }[] = [
  { kind: 'person', words: ['شخص', 'شخصية', 'أشخاص', 'علم'] },
  { kind: 'place', words: ['مكان', 'موقع', 'مدينة', 'بلد', 'دولة', 'أماكن'] },
  { kind: 'organisation', words: ['منظمة', 'مؤسسة', 'هيئة', 'جهة', 'منظمات'] },
  { kind: 'armed_group', words: ['جماعة مسلحة', 'فصيل', 'ميليشيا', 'مليشيا'] },
  { kind: 'military', words: ['قوة عسكرية', 'جيش', 'وحدة عسكرية'] },
  { kind: 'party', words: ['حزب', 'حركة', 'أحزاب'] },
  { kind: 'company', words: ['شركة', 'شركات'] },
  { kind: 'club', words: ['ناد', 'نادي', 'فريق'] },
  { kind: 'media', words: ['وسيلة إعلام', 'إعلام', 'صحيفة', 'قناة'] },
  { kind: 'event', words: ['حدث', 'واقعة', 'أحداث'] },
  { kind: 'treaty', words: ['معاهدة', 'اتفاقية', 'اتفاق', 'قانون'] },
];

/** Columns by the words that head them. */
export const COLUMN_WORDS: readonly { readonly column: string; readonly words: readonly string[] }[] = [
  { column: 'name', words: ['الاسم', 'اسم', 'النص'] },
  { column: 'kind', words: ['النوع', 'نوع', 'التصنيف'] },
  { column: 'aliases', words: ['صيغ أخرى', 'أسماء أخرى', 'مرادفات'] },
  { column: 'nameEn', words: ['الاسم بالإنجليزية', 'بالإنجليزية', 'اللاتيني'] },
  { column: 'country', words: ['البلد', 'الدولة'] },
  { column: 'note', words: ['ملاحظة', 'ملاحظات', 'الوصف', 'وصف'] },
];
