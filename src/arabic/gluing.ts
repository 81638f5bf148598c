import { words } from './word-list.ts';

/**
 * Words onto which a typing error glues the name behind them: «عناصرفاجنر», «مدينةسبها». A letter that ends a word in
 * its form (ة, ى) shows the seam by itself; other words are listed here.
 */
export const GLUED_BEFORE: readonly string[] = words(`
عناصر قوات مجموعات مجموعة مرتزقة الرئيس الوزير اللواء المشير الفريق العقيد الشيخ الأمير الملك مدينة محافظة بلدة قرية منطقة ولاية إقليم دولة جمهورية حكومة نظام جيش حركة حزب تنظيم قناة صحيفة وكالة شركة نادي فريق
مطار ميناء معبر مخيم جزيرة جبل نهر بحر سفير وزير رئيس مبعوث نائب في من إلى على عن بين مع ضد عبر غرب شرق شمال جنوب وسط داخل خارج غادر زار وصل أن إن قائد زعيم مقاتلي مسلحي عاصمة العاصمة
`);

/** The letters that stand at the end of a word alone. */
export const FINAL_LETTERS = 'ةى';
