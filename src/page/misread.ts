import { lineText, type Outline } from './outline.ts';
import { isArabic, measureScript, newMeasure } from './script-measure.ts';

/**
 * The ways in which browsers misread Arabic: what the bytes were taken for, and what they are. Pages without a word of
 * their encoding are read as windows-1252, or as windows-1256 where the reader's browser speaks Arabic.
 */
const MISREADINGS = [
  ['windows-1252', 'utf-8'],
  ['windows-1256', 'utf-8'],
  ['windows-1251', 'utf-8'],
  ['windows-1252', 'windows-1256'],
] as const;

/** Lines and units that are read again. */
const MOST_LINES = 400;
const MOST_UNITS = 4000;
/** Letters of such a text outside ASCII; French has 4 %, Vietnamese 25 % of them. */
const LEAST_FOREIGN = 0.5;
/** Letters of Arabic that must come out: some sentences. */
const LEAST_LETTERS = 80;

/**
 * True where a page's letters are Arabic that the browser decoded wrongly: turned back into bytes and read as they
 * were meant, they are Arabic words.
 */
export function isMisread(outline: Outline): boolean {
  const text = foreignText(outline);
  return text !== '' && MISREADINGS.some(([taken, meant]) => isArabicAs(text, taken, meant));
}

/** Lines most of whose letters no English text has. */
function foreignText(outline: Outline): string {
  let text = '';
  let looked = 0;
  for (const line of outline.lines) {
    if (line.length < 20) continue;
    if (++looked > MOST_LINES || text.length > MOST_UNITS) break;
    const words = lineText(outline, line, 1000);
    if (countForeign(words) >= LEAST_FOREIGN * line.length) text += `${words}\n`;
  }
  return text;
}

function countForeign(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) count++;
  return count;
}

function isArabicAs(text: string, taken: string, meant: string): boolean {
  const bytes = bytesOf(text, taken);
  if (!bytes) return false;
  const measure = newMeasure();
  const read = new TextDecoder(meant).decode(bytes);
  measureScript(read, measure);
  return measure.letters >= LEAST_LETTERS && measure.letters >= 0.4 * read.length && isArabic(measure);
}

/** The bytes that give this text in an encoding of single bytes; null where it has other letters. */
function bytesOf(text: string, encoding: string): Uint8Array<ArrayBuffer> | null {
  const byteOf = tableOf(encoding);
  const bytes = new Uint8Array(text.length);
  let strange = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = unit < 128 ? unit : byteOf.get(unit);
    // White space and characters without width are lost on the way; few others may be.
    if (byte === undefined) strange++;
    bytes[i] = byte ?? 32;
  }
  return strange <= 0.02 * text.length ? bytes : null;
}

const tables = new Map<string, ReadonlyMap<number, number>>();

function tableOf(encoding: string): ReadonlyMap<number, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const bytes = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);
  const units = new TextDecoder(encoding).decode(bytes);
  const table = new Map<number, number>();
  for (let i = 0; i < units.length; i++) table.set(units.charCodeAt(i), 128 + i);
  tables.set(encoding, table);
  return table;
}
