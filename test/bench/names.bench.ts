import AhoCorasick from 'ahocorasick';
import gazetteerUrl from '../../build/gazetteer.bin?url';
import partUrl from '../../build/gazetteer-part.bin?url';
import { IS_WORD, NAME_JOINS, PROCLITICS, readArabic } from '../../src/arabic/clitics.ts';
import { foldArabic, foldedWord } from '../../src/arabic/letters.ts';
import { loadGazetteer, type Gazetteer } from '../../src/recognition/gazetteer/gazetteer.ts';
import { recogniseNames } from '../../src/recognition/names/recognise-names.ts';
import { openNames, packNames } from '../../src/text/matcher-build.ts';
import { createMatches, search, type Matcher } from '../../src/text/matcher.ts';
import { takeNames, writeArticles, writeText } from './names-text.ts';
import type { BenchRow } from './row.ts';

// V8's tiers flip the floor otherwise: Maglev inlines the bare pass in some runs and not in others.
export const jsFlags = '--no-maglev';

const ROUNDS = 15;
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

const ms = (times: readonly number[]): string => `${median(times).toPrecision(3)} ms`;

/** The text, and a copy of it, in turns: a text that is always the same one is compiled into the bare pass. */
function alternate(text: string): () => string {
  const texts = [text, `${text} `];
  let turn = 0;
  return () => texts[(turn ^= 1)]!;
}

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

const found = createMatches();

function searchOurs(matcher: Matcher, text: string): number {
  found.count = 0;
  return search(matcher, readArabic(text), PROCLITICS.article, NAME_JOINS, found).count;
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

/** Milliseconds for which each act runs before it counts: what compiling costs is the matter of `first-scan`. */
const WARM_UP = 400;

type Times<K extends string> = Readonly<Record<K, readonly number[]>>;

/** Times acts against one another, interleaved, when all are compiled. */
function race<K extends string>(acts: Readonly<Record<K, () => number>>, rounds = ROUNDS): Times<K> {
  const names = Object.keys(acts) as K[];
  for (const name of names) {
    for (const began = performance.now(); performance.now() - began < WARM_UP;) sink += acts[name]();
  }
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round < rounds; round++) for (const name of names) times[name].push(time(acts[name]));
  return times;
}

/** The median of the ratios of single rounds: a neighbour who is busy in one round touches one of them. */
function ratio<K extends string>(times: Times<K>, subject: K, floor: K): number {
  return median(times[subject].map((own, round) => own / times[floor][round]!));
}

export async function run(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const gazetteer = loadGazetteer(await (await fetch(gazetteerUrl)).arrayBuffer());
  const part = loadGazetteer(await (await fetch(partUrl)).arrayBuffer());
  const names = takeNames(10_000, foldedWord);
  const packed = packOf(names);
  const matcher = openNames(packed);
  const peer = new AhoCorasick(names.map(toCodes));
  const texts = [
    { words: 5_000, emptied: 2 },
    { words: 500_000, emptied: 2 },
    { words: 5_000, emptied: 0 },
  ] as const;
  for (const { words, emptied } of texts) {
    const written = writeText(words, emptied);
    const marks = recogniseNames(readArabic(written), gazetteer, false).length;
    const density = (100 * marks) / written.split(/\s+/).length;
    const text = alternate(written);
    const times = race(
      {
        bare: () => barePass(text()),
        ours: () => searchOurs(matcher, text()),
        all: () => recogniseNames(readArabic(text()), gazetteer, false).length,
        theirs: () => searchPeer(peer, text()),
      },
      words > 100_000 ? 5 : ROUNDS,
    );
    const detail = `${words} words of news paragraphs, ${density.toFixed(1)} marks in 100 words (newswire has 4.6), ${written.length} characters, 10,000 names: bare ${ms(times.bare)}, search ${ms(times.ours)}, with judgement ${ms(times.all)}, peer ${ms(times.theirs)}`;
    const row = (what: string, value: number, limit?: number): void => {
      const where = `${words} words${emptied === 0 ? ' dense with names' : ''}`;
      rows.push({
        what: `${what}, ${where}`,
        ratio: value,
        detail,
        ...(emptied === 0 || limit === undefined ? {} : { limit }),
      });
    };
    row('search / bare pass', ratio(times, 'ours', 'bare'), 8);
    row('search / ahocorasick', ratio(times, 'ours', 'theirs'), 1 / 6);
    row(`with judgement (all ${gazetteer.entityCount} entities) / bare pass`, ratio(times, 'all', 'bare'));
  }
  for (const words of [5_000, 500_000]) {
    rows.push(benchJudgement(part, writeArticles(words), `own articles, ${words} words`, 12));
    rows.push(benchJudgement(part, writeText(words, 1), `${words} words dense with names`));
  }
  rows.push(...benchLoading(packed, names, 10_000));
  const many = takeNames(100_000, foldedWord);
  const manyPacked = packOf(many);
  rows.push(...benchLoading(manyPacked, many, 100_000));

  const few = openNames(packOf(takeNames(1_000, foldedWord)));
  const lots = openNames(manyPacked);
  const text = alternate(writeText(500_000));
  const scale = race({ few: () => searchOurs(few, text()), lots: () => searchOurs(lots, text()) }, 5);
  rows.push({
    what: '100,000 names / 1,000 names, 500,000 words',
    ratio: ratio(scale, 'lots', 'few'),
    limit: 2,
    detail: `${ms(scale.lots)}, ${ms(scale.few)}`,
  });
  console.log(`checksum ${sink}`);
  return rows;
}

/**
 * Recognition with a gazetteer of 10,000 names: in articles as they are written, where they are a tenth of all names, and
 * in paragraphs in which they alone are as frequent as all names are in newswire.
 */
function benchJudgement(part: Gazetteer, written: string, what: string, limit?: number): BenchRow {
  const marks = recogniseNames(readArabic(written), part, false).length;
  const text = alternate(written);
  const times = race(
    {
      bare: () => barePass(text()),
      all: () => recogniseNames(readArabic(text()), part, false).length,
    },
    written.length > 500_000 ? 5 : ROUNDS,
  );
  return {
    what: `with judgement (10,000 names) / bare pass, ${what}`,
    ratio: ratio(times, 'all', 'bare'),
    ...(limit === undefined ? {} : { limit }),
    detail: `${part.entityCount} entities with 10,000 filed names, ${((100 * marks) / written.split(/\s+/).length).toFixed(1)} marks in 100 words (all names in newswire: 4.6): bare ${ms(times.bare)}, with judgement ${ms(times.all)}`,
  };
}

function benchLoading(
  packed: ReturnType<typeof packOf>,
  names: readonly string[],
  count: number,
): BenchRow[] {
  const keywords = names.map(toCodes);
  const times = race(
    {
      open: () => openNames(packed).edges.length,
      build: () => new AhoCorasick(keywords).search('').length,
    },
    3,
  );
  const matcher = openNames(packed);
  // The kernel keeps a second copy of the filters.
  const parts = [...Object.values(matcher), matcher.filter, matcher.singles, matcher.pairs];
  const bytes = (parts as { byteLength?: number }[]).reduce((sum, { byteLength = 0 }) => sum + byteLength, 0);
  const letters = names.reduce((sum, name) => sum + name.length, 0);
  return [
    {
      what: `loading / building ahocorasick, ${count} names`,
      ratio: ratio(times, 'open', 'build'),
      limit: 0.2,
      detail: `${ms(times.open)}, ${ms(times.build)}`,
    },
    {
      what: `bytes per character of names, ${count} names`,
      ratio: bytes / letters,
      limit: 5,
      detail: `${bytes} bytes, ${letters} characters`,
    },
  ];
}
