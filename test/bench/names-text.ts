import clitics from '../corpus/names/clitics.tsv?raw';
import ordinary from '../corpus/names/ordinary.txt?raw';

/** Sentences of our own corpora: one with names to three without, so that every tenth word or so is a name. */
const withNames = sentences(clitics.replace(/^[^\t\n]*\t/gm, ''));
const without = sentences(ordinary);

function sentences(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/[[\]]/g, ''));
}

/** A text of about this many words, the same in every run. */
export function writeText(words: number): string {
  const parts: string[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const from = i % 4 === 0 ? withNames : without;
    const sentence = from[(i * 7919) % from.length]!;
    parts.push(sentence);
    count += sentence.split(' ').length;
  }
  return parts.join(' ');
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
