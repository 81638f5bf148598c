import type { RawRow } from './pack-rows.ts';

/** Why a line is refused. */
export type Refusal =
  | 'too-long'
  | 'quotes'
  | 'columns'
  | 'not-an-object'
  | 'no-name'
  /** A name without a letter or a digit. */
  | 'no-letters'
  | 'unknown-kind'
  | 'control-characters'
  | 'markup'
  | 'duplicate-id'
  | 'country'
  | 'too-many-forms'
  /** More entities than can be told apart bear this very name. */
  | 'crowded';

/** Units of the longest description that is taken. */
const LONGEST_TEXT = 1_000;

/** What is wrong with the text of a row, whatever it means; null where nothing is. */
export function reasonAgainst({ cells, forms }: RawRow): Refusal | null {
  const { cues = '', ...words } = cells;
  const texts = [...Object.values(words), ...(forms ?? []).map(({ text }) => text)];
  if ((cells.name ?? '').trim() === '') return 'no-name';
  if ([cues, ...texts].some(hasControl)) return 'control-characters';
  if (texts.some((text) => /<[/!a-z]/i.test(text))) return 'markup';
  const { nameEn = '', descriptionAr = '', descriptionEn = '', note = '', country = '' } = cells;
  if ([nameEn, descriptionAr, descriptionEn, note].some((text) => text.length > LONGEST_TEXT))
    return 'too-long';
  return /^([a-z]{2})?$/i.test(country) ? null : 'country';
}

/** Controls that no text of a name holds, and marks that turn its direction; joiners and plain marks may stand. */
function hasControl(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd\ufffe\uffff]/.test(text);
}

/** Words of a file as a report shows them: on one line, without what nobody sees. */
export function shorten(words: string): string {
  const shown = words.replace(/[\p{C}\s]+/gu, ' ').trim();
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
