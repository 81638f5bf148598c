import { toPlain } from '../annotation/plain-text.ts';

/** Other forms as typed: separated by commas of either script, bars or line breaks. */
export function splitForms(text: string): string[] {
  return toPlain(text)
    .split(/[,|\u060c;\u061b\n]/)
    .map((form) => form.replace(/\s+/g, ' ').trim())
    .filter(looksNameable)
    .slice(0, 30);
}

/** Selected words as a name: without the comma, the quotation mark or the bracket that the pointer took along. */
export function tidyName(text: string): string {
  return spaced(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
}

/** A name as typed or pasted: one space between its words, and no mark that nobody sees. */
export function spaced(text: string): string {
  return toPlain(text).replace(/\s+/g, ' ').trim();
}

/** True for words that may be a name, as far as a page can tell; the background looks closer. */
export function looksNameable(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return /[\p{L}]/u.test(text) && text.length <= 150 && words.length <= 12;
}
