/** Cuts a table of words that is written as running text; a line that begins with `#` is a comment. */
export function words(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => !line.trim().startsWith('#'))
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** As `words`, for phrases: one on each line, or several separated by `|`. */
export function phrases(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => !line.trim().startsWith('#'))
    .flatMap((line) => line.split('|'))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
