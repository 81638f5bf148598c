import AhoCorasick from 'ahocorasick';
import gazetteerUrl from '../../build/gazetteer.bin?url';
import { IS_WORD, NAME_JOINS, PROCLITICS } from '../../src/arabic/clitics.ts';
import { foldArabic, foldedWord } from '../../src/arabic/letters.ts';
import { loadGazetteer } from '../../src/recognition/gazetteer/gazetteer.ts';
import { recogniseNames } from '../../src/recognition/names/recognise-names.ts';
import { openNames, packNames } from '../../src/text/matcher-build.ts';
import { search, type Matcher } from '../../src/text/matcher.ts';
import { scanWords } from '../../src/text/words.ts';
import { takeNames, writeText } from './names-text.ts';
import type { BenchRow } from './row.ts';

// V8's tiers flip the floor otherwise: Maglev inlines the bare pass in some runs and not in others.
export const jsFlags = '--no-maglev';

const ROUNDS = 9;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Milliseconds of one act that is repeated until it takes at least ten. */
function time(act: () => number): number {
  let runs = 0;
  const began = performance.now();
  do {
    sink += act();
    runs++;
  } while (performance.now() - began < 10);
  return (performance.now() - began) / runs;
}
let sink = 0;

function barePass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

const wordsOf = (name: string): Uint8Array[] =>
  name.split(' ').map((word) => {
    const { codes, length } = foldArabic(word);
    return codes.slice(0, length);
  });

const packOf = (names: readonly string[]) => packNames(names.map(wordsOf));

function searchOurs(matcher: Matcher, text: string): number {
  const folded = foldArabic(text);
  return search(matcher, folded, scanWords(folded, IS_WORD), PROCLITICS, NAME_JOINS).count;
}

const latin = new TextDecoder('latin1');
const toCodes = (name: string): string =>
  latin.decode(foldArabic(name).codes.subarray(0, foldArabic(name).length));

/** The same job by the peer: fold, search, and keep hits that end a word and begin one, or stand behind proclitics. */
function searchPeer(peer: AhoCorasick, text: string): number {
  const { codes, length } = foldArabic(text);
  const folded = latin.decode(codes.subarray(0, length));
  let hits = 0;
  for (const [last, keywords] of peer.search(folded)) {
    if (last + 1 < length && IS_WORD[codes[last + 1]!] === 1) continue;
    for (const keyword of keywords) if (beginsName(codes, last + 1 - keyword.length)) hits++;
  }
  return hits;
}

function beginsName(codes: Uint8Array, at: number): boolean {
  let first = at;
  while (first > 0 && IS_WORD[codes[first - 1]!] === 1) first--;
  let state = 0;
  for (let i = first; i < at; i++) {
    state = PROCLITICS.next[(state << 8) | codes[i]!]!;
    if (state === 0) return false;
  }
  return true;
}

/** Times acts against one another, interleaved; the median of each. */
function race(acts: Readonly<Record<string, () => number>>, rounds = ROUNDS): Record<string, number> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, act] of Object.entries(acts)) (times[name] ??= []).push(time(act));
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

export async function run(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const gazetteer = loadGazetteer(await (await fetch(gazetteerUrl)).arrayBuffer());
  const names = takeNames(10_000, foldedWord);
  const packed = packOf(names);
  const matcher = openNames(packed);
  const peer = new AhoCorasick(names.map(toCodes));
  const ms = (value: number): string => `${value.toPrecision(3)} ms`;
  for (const words of [5_000, 500_000]) {
    const text = writeText(words);
    const rounds = words > 100_000 ? 3 : ROUNDS;
    const { bare, ours, all, theirs } = race(
      {
        bare: () => barePass(text),
        ours: () => searchOurs(matcher, text),
        all: () => recogniseNames(foldArabic(text), gazetteer, false).length,
        theirs: () => searchPeer(peer, text),
      },
      rounds,
    ) as Record<'bare' | 'ours' | 'all' | 'theirs', number>;
    const detail = `${words} words, ${text.length} characters, 10,000 names: bare ${ms(bare)}, search ${ms(ours)}, with judgement ${ms(all)}, peer ${ms(theirs)}`;
    rows.push({ what: `search / bare pass, ${words} words`, ratio: ours / bare, limit: 8, detail });
    rows.push({ what: `search / ahocorasick, ${words} words`, ratio: ours / theirs, limit: 1 / 6, detail });
    rows.push({
      what: `with judgement / bare pass, ${words} words`,
      ratio: all / bare,
      limit: 12,
      detail: `${gazetteer.entityCount} entities; ${detail}`,
    });
  }
  rows.push(...benchLoading(packed, names, 10_000, ms));
  const many = takeNames(100_000, foldedWord);
  const manyPacked = packOf(many);
  rows.push(...benchLoading(manyPacked, many, 100_000, ms));

  const few = openNames(packOf(takeNames(1_000, foldedWord)));
  const lots = openNames(manyPacked);
  const text = writeText(500_000);
  const scale = race({ few: () => searchOurs(few, text), lots: () => searchOurs(lots, text) }, 5) as Record<
    'few' | 'lots',
    number
  >;
  rows.push({
    what: '100,000 names / 1,000 names, 500,000 words',
    ratio: scale.lots / scale.few,
    limit: 2,
    detail: `${ms(scale.lots)}, ${ms(scale.few)}`,
  });
  console.log(`checksum ${sink}`);
  return rows;
}

function benchLoading(
  packed: ReturnType<typeof packOf>,
  names: readonly string[],
  count: number,
  ms: (value: number) => string,
): BenchRow[] {
  const keywords = names.map(toCodes);
  const { open, build } = race(
    {
      open: () => openNames(packed).edgeWord.length,
      build: () => new AhoCorasick(keywords).search('').length,
    },
    3,
  ) as Record<'open' | 'build', number>;
  const matcher = openNames(packed);
  const bytes = Object.values(matcher as unknown as Record<string, { byteLength: number }>).reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );
  const letters = names.reduce((sum, name) => sum + name.length, 0);
  return [
    {
      what: `loading / building ahocorasick, ${count} names`,
      ratio: open / build,
      limit: 0.2,
      detail: `${ms(open)}, ${ms(build)}`,
    },
    {
      what: `bytes per character of names, ${count} names`,
      ratio: bytes / letters,
      limit: 5,
      detail: `${bytes} bytes, ${letters} characters`,
    },
  ];
}
