/** Other forms as typed: separated by commas of either script, bars or line breaks. */
export function splitForms(text: string): string[] {
  return text
    .split(/[,|\u060c;\u061b\n]/)
    .map((form) => form.replace(/\s+/g, ' ').trim())
    .filter(looksNameable)
    .slice(0, 30);
}

/** True for words that may be a name, as far as a page can tell; the background looks closer. */
export function looksNameable(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return /[\p{L}]/u.test(text) && text.length <= 150 && words.length <= 12;
}
