const PARAGRAPHS = import.meta.glob<string>('../corpus/names/paragraphs/*.jsonl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The paragraphs of our own corpus of news, in the order of its files. */
const paragraphs = Object.values(PARAGRAPHS)
  .flatMap((lines) => lines.split('\n').filter((line) => line !== ''))
  .map((line) => JSON.parse(line) as { readonly text: string; readonly mentions: readonly unknown[] });

/** Labelled mentions in a hundred words of the corpus. It was written to hold many: old newswire has seven. */
export const NAMES_PER_HUNDRED_WORDS =
  (100 * paragraphs.reduce((sum, { mentions }) => sum + mentions.length, 0)) /
  paragraphs.reduce((sum, { text }) => sum + text.split(' ').length, 0);

/** A text of news of about this many words, the same in every run. */
export function writeText(words: number): string {
  const parts: string[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const { text } = paragraphs[(i * 7919) % paragraphs.length]!;
    parts.push(text);
    count += text.split(' ').length;
  }
  return parts.join('\n\n');
}

const TABLES = import.meta.glob<string>('../../gazetteer/*.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Names as filed, folded and unique: the gazetteer's, and, where more are wanted, pairs of their words. */
export function takeNames(wanted: number, fold: (name: string) => string): string[] {
  const names = new Set<string>();
  const filed = Object.values(TABLES).flatMap((table) =>
    table
      .split('\n')
      .slice(1)
      .filter((line) => line.split('\t').length === 10)
      .flatMap((line) => {
        const [, , name, aliases] = line.split('\t');
        return [name!, ...aliases!.split('|')];
      }),
  );
  // Spread over all tables, so that a short list is not one country.
  const step = 7919;
  for (let i = 0; i < filed.length && names.size < wanted; i++) {
    const name = fold(filed[(i * step) % filed.length]!.replace(/^[~?]/, '')).trim();
    if (name.length > 2) names.add(name);
  }
  const words = [...names].flatMap((name) => name.split(' ')).filter((word) => word.length > 3);
  for (let i = 0; names.size < wanted; i++) {
    // The second index drifts against the first, so that pairs do not repeat.
    const second = i * 101 + Math.floor(i / words.length) * 13 + 17;
    names.add(`${words[(i * 31) % words.length]} ${words[second % words.length]}`);
  }
  return [...names];
}
