import * as chrono from 'chrono-node';
import { foldArabic } from '../../src/arabic/letters.ts';
import { recogniseTimes } from '../../src/recognition/time/recognise-times.ts';
import type { BenchRow } from './row.ts';

const FILES = import.meta.glob<string>('../corpus/time/*.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const PAGES = import.meta.glob<string>('../articles/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A long read of a newspaper. */
const WORDS = 5_000;
const ROUNDS = 81;

interface Case {
  readonly clock: string | null;
  readonly text: string;
  readonly expected: readonly { readonly start: number; readonly end: number; readonly value: string }[];
}

/** Lines of the corpus whose file has this in its name, their brackets taken off. */
function readCases(name: string): Case[] {
  return Object.entries(FILES)
    .filter(([path]) => path.includes(name))
    .flatMap(([, raw]) => {
      let clock: string | null = null;
      return raw.split('\n').flatMap((line) => {
        const set = /^# clock (\S+)/.exec(line);
        if (set) clock = set[1] === 'none' ? null : set[1]!;
        return line.startsWith('#') || line.trim() === '' ? [] : [toCase(line.split('\t')[0]!, clock)];
      });
    });
}

function toCase(line: string, clock: string | null): Case {
  const expected: { start: number; end: number; value: string }[] = [];
  let text = '';
  let last = 0;
  for (const match of line.matchAll(/\[([^|\]]*)\|([^\]|]*)[^\]]*\]/g)) {
    text += line.slice(last, match.index);
    expected.push({ start: text.length, end: text.length + match[1]!.length, value: match[2]! });
    text += match[1];
    last = match.index + match[0].length;
  }
  return { clock, text: text + line.slice(last), expected };
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;

/** Milliseconds of one run; the clock of a page is coarse, so short acts run several times. */
function time(act: () => number, times: number): number {
  const began = performance.now();
  for (let i = 0; i < times; i++) sink += act();
  return (performance.now() - began) / times;
}
let sink = 0;

/** The days that chrono reads, as `2023-09-17`, `2023-09` or `2023`, by what it is sure of. */
function readWithChrono({ text, clock }: Case): { start: number; end: number; value: string }[] {
  const reference = new Date(`${clock ?? '2023-12-03'}T12:00:00`);
  return chrono.ar.parse(text, reference).map(({ index, text: words, start, end }) => {
    const day = (date: typeof start): string => {
      const two = (part: number | null): string => String(part).padStart(2, '0');
      const year = String(date.get('year'));
      if (date.isCertain('day') || date.isCertain('weekday') || !date.isCertain('month')) {
        return `${year}-${two(date.get('month'))}-${two(date.get('day'))}`;
      }
      return `${year}-${two(date.get('month'))}`;
    };
    return { start: index, end: index + words.length, value: end ? `${day(start)}/${day(end)}` : day(start) };
  });
}

function readWithHashiya({ text, clock }: Case): { start: number; end: number; value: string }[] {
  return recogniseTimes(foldArabic(text), clock).map(({ start, end, value }) => ({
    start,
    end,
    value: value ?? '-',
  }));
}

/** Share of expected dates that are read with their value, and of negative lines that are marked. */
function judge(read: (one: Case) => { start: number; end: number; value: string }[]): {
  right: number;
  marked: number;
} {
  const sentences = readCases('sentences-');
  let right = 0;
  let all = 0;
  for (const one of sentences) {
    const found = read(one);
    for (const { start, end, value } of one.expected) {
      all++;
      if (found.some((each) => each.start < end && each.end > start && each.value === value)) right++;
    }
  }
  const negatives = readCases('negatives');
  const marked = negatives.filter((one) => read(one).length > 0).length;
  return { right: right / all, marked: marked / negatives.length };
}

/**
 * The paragraphs of all sample pages, over and over. They have a date every 36 words, the press one every 70 or so:
 * from every second paragraph the dates are taken out.
 */
function readArticle(): string {
  const paragraphs = Object.values(PAGES)
    .flatMap((html) => [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('p')])
    .map((paragraph) => paragraph.textContent ?? '')
    .filter((text) => text.length > 120);
  const words: string[] = [];
  for (let i = 0; words.length < WORDS; i++) {
    // Far apart, so that no few pages make up the article, and one page more does not make another of it.
    const paragraph = paragraphs[(i * 7919) % paragraphs.length]!;
    words.push(...(i % 2 === 0 ? paragraph : withoutDates(paragraph)).split(/\s+/), '\n');
  }
  return words.slice(0, WORDS).join(' ');
}

function withoutDates(text: string): string {
  let rest = '';
  let last = 0;
  for (const { start, end } of recogniseTimes(foldArabic(text), '2023-12-03')) {
    rest += text.slice(last, start);
    last = end;
  }
  return rest + text.slice(last);
}

/** Reading dates in one long article, against one pass over its letters and against chrono. */
export function run(): Promise<BenchRow[]> {
  const article = readArticle();
  const reference = new Date('2023-12-03T12:00:00');
  const pass = (): number => {
    let sum = 0;
    for (let i = 0; i < article.length; i++) sum += article.charCodeAt(i);
    return sum;
  };
  const own = (): number => recogniseTimes(foldArabic(article), '2023-12-03').length;
  const folded = foldArabic(article);
  const withoutFolding = (): number => recogniseTimes(folded, '2023-12-03').length;
  const peer = (): number => chrono.ar.parse(article, reference).length;
  for (let round = 0; round < 300; round++) sink += pass() + own() + withoutFolding();
  sink += peer();
  const rows = Array.from({ length: ROUNDS }, (_, round) => {
    // About as long as the subject, so that a busy machine disturbs both alike.
    const floor = time(pass, 160);
    const subject = time(own, 6);
    const bare = time(withoutFolding, 6);
    return { floor, subject, bare, peer: round % 20 === 0 ? time(peer, 1) : null };
  });
  const floor = median(rows.map((row) => row.subject / row.floor));
  const bare = median(rows.map((row) => row.bare / row.floor));
  const against = median(rows.flatMap((row) => (row.peer === null ? [] : [row.subject / row.peer])));
  const nanoseconds = (1e6 * median(rows.map((row) => row.subject))) / article.length;
  const mine = judge(readWithHashiya);
  const theirs = judge(readWithChrono);
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return Promise.resolve([
    {
      what: 'dates of an article against one charCodeAt pass',
      ratio: bare,
      limit: 20,
      detail: `${WORDS} words, ${article.length} characters, ${withoutFolding()} dates; with folding ${floor.toFixed(1)}, ${nanoseconds.toFixed(0)} ns a character`,
    },
    {
      what: 'dates of an article against chrono.ar',
      ratio: against,
      limit: 1 / 3,
      detail: `folding and reading against chrono.ar.parse; chrono finds ${peer()}`,
    },
    {
      what: 'values wrong or missing, against chrono.ar',
      ratio: (1 - mine.right) / (1 - theirs.right),
      detail: `values right on our sentences: Hashiya ${percent(mine.right)}, chrono ${percent(theirs.right)}`,
    },
    {
      what: 'negatives marked, against chrono.ar',
      ratio: mine.marked / theirs.marked,
      detail: `lines of the negative corpus that are marked: Hashiya ${percent(mine.marked)}, chrono ${percent(theirs.marked)}`,
    },
  ]);
}
