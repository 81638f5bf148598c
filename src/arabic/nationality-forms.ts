/**
 * The forms of an adjective of nationality. `ليبي` → ليبي، ليبية، ليبيون، ليبيين، ليبيات …, each with and without the
 * article. An adjective of two words (كوري جنوبي) inflects both.
 */
const ENDINGS: readonly { ending: string; example: string }[] = [
  { ending: '', example: 'ليبي' },
  { ending: 'ا', example: 'ليبيا (accusative)' },
  { ending: 'ة', example: 'ليبية' },
  { ending: 'ان', example: 'ليبيان' },
  { ending: 'ين', example: 'ليبيين' },
  { ending: 'ون', example: 'ليبيون' },
  { ending: 'ات', example: 'ليبيات' },
  { ending: 'تان', example: 'ليبيتان' },
  { ending: 'تين', example: 'ليبيتين' },
];
/** How the second of two words agrees with the first: كوريون جنوبيون, but كوريات جنوبيات. */
export function writeNationalityForms(adjective: string, brokenPlurals: readonly string[]): string[] {
  const forms: string[] = [];
  const [first, second] = adjective.split(' ');
  for (const { ending } of ENDINGS) {
    const parts = second === undefined ? [first! + ending] : [first! + ending, second + ending];
    forms.push(parts.join(' '), parts.map((part) => `ال${part}`).join(' '));
  }
  for (const plural of brokenPlurals) forms.push(plural, `ال${plural}`, `${plural}ا`);
  return forms;
}
