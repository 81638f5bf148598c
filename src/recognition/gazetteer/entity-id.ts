/** Letters of Latin scripts that no accent makes of others. */
const LATIN: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' };

/**
 * The id that a line gets where nobody chose another: the country and the English name (`ly-khalifa-haftar`). Where an
 * entity bears it the file need not hold it, which is a tenth of the file.
 */
export function usualId(country: string, nameEn: string): string {
  const slug = nameEn
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘ʿʾ`.]/g, '')
    .replace(/[ıøłđßæœþð]/g, (letter) => LATIN[letter]!)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return country === '' ? slug : `${country.toLowerCase()}-${slug}`;
}
