const PARAGRAPHS = import.meta.glob<string>('../corpus/names/paragraphs/*.jsonl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface Paragraph {
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

/** The paragraphs of our own corpus of news, in the order of its files. */
const paragraphs = Object.values(PARAGRAPHS)
  .flatMap((lines) => lines.split('\n').filter((line) => line !== ''))
  .map((line) => JSON.parse(line) as Paragraph);

/**
 * News of about this many words, the same in every run. The corpus was written to hold many names, three times as many
 * as old newswire has (15 marks in 100 words, newswire 4.6).
 * @param emptied how many of three paragraphs go without their names.
 */
export function writeText(words: number, emptied: 0 | 1 | 2 = 2): string {
  const parts: string[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const paragraph = paragraphs[(i * 7919) % paragraphs.length]!;
    const text = i % 3 >= emptied ? paragraph.text : withoutNames(paragraph);
    parts.push(text);
    count += text.split(' ').length;
  }
  return parts.join('\n\n');
}

const manifest = import.meta.glob<string>('../articles/manifest.jsonl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The texts of our own sample articles, in the order of their list: news as it is written, with as many names as news has. */
const articles = Object.values(manifest)
  .flatMap((lines) => lines.split('\n').filter((line) => line !== ''))
  .flatMap((line) => (JSON.parse(line) as { gold?: { text?: string } }).gold?.text ?? []);

/** Articles of about this many words together, the same in every run; they come again where more words are wanted. */
export function writeArticles(words: number): string {
  const parts: string[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const text = articles[(i * 7919) % articles.length]!;
    parts.push(text);
    count += text.split(' ').length;
  }
  return parts.join('\n\n');
}

function withoutNames({ text, mentions }: Paragraph): string {
  return mentions.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
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
