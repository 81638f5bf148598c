import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { detectArticle, findArticle } from '../../src/page/article.ts';
import { judgeScript } from '../../src/page/gate.ts';
import { finish } from '../../src/page/slices.ts';
import manifest from '../articles/manifest.jsonl?raw';
import type { BenchRow } from './row.ts';

interface Row {
  readonly file: string;
  readonly url: string;
  readonly class: string;
  readonly content_type?: string;
  readonly gold?: {
    readonly first: string;
    readonly last: string;
    readonly forbid: readonly string[];
    readonly text: string;
  };
}

const markup = import.meta.glob<string>('../articles/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
// The page in windows-1256 cannot come as text; frames and shadow trees need a living page.
const LIVING = ['frame.html', 'web-components.html'];
const articles = manifest
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
  .filter(
    ({ class: kind, content_type, file }) => kind === 'ar-article' && !content_type && !LIVING.includes(file),
  );

// On forms that hide `parentNode` Readability climbs for ever: those pages are measured by the tests alone.
const rows = articles.filter(({ file }) => !markup[`../articles/${file}`]!.includes('name="parentNode"'));

const ROUNDS = 15;
const CLONE = '× Readability on a clone of the same document';

export async function run(): Promise<BenchRow[]> {
  return [...gateRows(), ...speedRows(), ...qualityRows()];
}

/** The resident part on a page that is none of ours. */
function gateRows(): BenchRow[] {
  const english = englishPage();
  const warm: number[] = [];
  for (let round = 0; round < 5; round++) void (walk(english) + judgeScript(english).length);
  for (let round = 0; round < 60; round++) {
    const walked = timeOf(() => walk(english));
    warm.push(timeOf(() => judgeScript(english), 50) / walked);
  }
  const notes = '× a walk of an untouched DOM';
  return [
    row('gate on an English page of 20,000 nodes, warm', warm, 0.05, '× one TreeWalker walk of its text'),
    row('gate on an English page of 20,000 nodes, untouched DOM', coldGate('p'), 0.15, notes),
    row('the same without paragraphs', coldGate('div'), 0.15, notes),
  ];
}

function coldGate(tag: string): number[] {
  const ratios: number[] = [];
  for (let round = 0; round < 9; round++) {
    // Clocks of a page tick every 0.1 ms: many untouched pages are summed up, each walked or judged first in turn.
    let judged = 0;
    let walked = 0;
    for (let i = 0; i < 10; i++) {
      const [one, other] = [englishPage(tag), englishPage(tag)];
      if (i % 2 === 0) judged += timeOf(() => judgeScript(one));
      walked += timeOf(() => walk(other));
      if (i % 2 === 1) judged += timeOf(() => judgeScript(one));
    }
    ratios.push(judged / walked);
  }
  return ratios;
}

function speedRows(): BenchRow[] {
  const detection: number[] = [];
  const whole: number[] = [];
  const all = { readability: 0, detection: 0 };
  for (const { file, url } of rows) {
    const doc = withShell(parse(markup[`../articles/${file}`]!));
    // Clocks of a page tick every 0.1 ms, and a short page takes no longer: its rounds are summed up.
    const sums = { readability: 0, detection: 0, whole: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const readability = timeOf(() => new Readability(doc.cloneNode(true) as Document).parse());
      const detected = timeOf(() => finish(detectArticle(doc, url)));
      const found = timeOf(() => finish(findArticle(doc, url)));
      if (round < 3) continue;
      sums.readability += readability;
      sums.detection += detected;
      sums.whole += found;
    }
    all.readability += sums.readability;
    all.detection += sums.detection;
    detection.push(sums.detection / sums.readability);
    whole.push(sums.whole / sums.readability);
  }
  return [
    row('detection', detection, 0.2, `${CLONE}; walk, head, headline, cut and judging, nothing prepared`),
    {
      what: 'detection, the time of all pages together',
      ratio: all.detection / all.readability,
      detail: CLONE,
    },
    row('detection and extraction', whole, 1.5, CLONE),
  ];
}

/** First and last sentence in, nothing forbidden, and F1 of tokens, on our own pages. */
function qualityRows(): BenchRow[] {
  const takers: Readonly<Record<string, (doc: Document, url: string) => string>> = {
    Hashiya: (doc, url) => {
      const found = finish(findArticle(doc, url));
      return found.isArticle ? found.article.pageText.text : '';
    },
    Readability: (doc) => new Readability(doc).parse()?.textContent ?? '',
    Defuddle: (doc, url) => parse(new Defuddle(doc, { url }).parse().content).body.textContent ?? '',
  };
  return Object.entries(takers).map(([name, take]) => {
    let clean = 0;
    let f1 = 0;
    for (const { file, url, gold } of rows) {
      const text = squeeze(tryTo(() => take(parse(markup[`../articles/${file}`]!), url)));
      const isWhole = text.includes(squeeze(gold!.first)) && text.includes(squeeze(gold!.last));
      if (isWhole && gold!.forbid.every((one) => !text.includes(squeeze(one)))) clean++;
      f1 += tokenF1(text, gold!.text);
    }
    const mean = f1 / rows.length;
    return {
      what: `${name}: share of own pages whole and clean`,
      ratio: clean / rows.length,
      detail: `${clean} of ${rows.length} pages; F1 of tokens against the gold text ${mean.toFixed(4)}`,
    };
  });
}

/** What a taker that throws has taken: nothing. */
function tryTo(take: () => string): string {
  try {
    return take();
  } catch {
    return '';
  }
}

function row(what: string, ratios: number[], limit: number, detail: string): BenchRow {
  ratios.sort((a, b) => a - b);
  const at = (share: number): number => ratios[Math.floor(share * (ratios.length - 1))]!;
  return {
    what,
    ratio: at(0.5),
    limit,
    detail: `${detail}; median of ${ratios.length}, middle half ${at(0.25).toFixed(4)}–${at(0.75).toFixed(4)}`,
  };
}

function timeOf(work: () => unknown, times = 1): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - start) / times;
}

function walk(doc: Document): number {
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  let units = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) units += (node as Text).data.length;
  return units;
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** 10,000 elements with one text each, half in elements of the name that is given. */
function englishPage(tag = 'p'): Document {
  const words = 'The council said on Tuesday that the new line would open in spring and shorten the journey.';
  let html = '';
  for (let i = 0; i < 2500; i++) {
    html += `<div><${tag}>${words} ${i}</${tag}><ul><li>Item ${i}</li></ul></div>`;
  }
  return parse(`<html lang="en"><title>Railway news</title><body>${html}</body></html>`);
}

/** Menus and teasers around the article, as many as a real page has (a median of 800 elements). */
function withShell(doc: Document): Document {
  const menu = doc.createElement('div');
  menu.className = 'main-menu';
  for (let i = 0; i < 120; i++) {
    const item = menu.appendChild(doc.createElement('li')).appendChild(doc.createElement('a'));
    item.href = `/section/${i}`;
    item.textContent = `${SECTION} ${i}`;
  }
  const side = doc.createElement('div');
  side.className = 'sidebar';
  for (let i = 0; i < 120; i++) {
    const card = side.appendChild(doc.createElement('div'));
    card.className = `item item-${i % 4}`;
    const link = card.appendChild(doc.createElement('h4')).appendChild(doc.createElement('a'));
    link.href = `/news/${i}`;
    link.textContent = `${TEASER} ${i}`;
  }
  doc.body.prepend(menu);
  doc.body.append(side);
  return doc;
}

const SECTION = 'قسم الأخبار';
const TEASER = 'عنوان خبر من أخبار هذا اليوم في مدينة بعيدة';

function squeeze(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

function tokenF1(text: string, gold: string): number {
  const tokens = (of: string): string[] => of.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const got = tokens(text);
  const wanted = tokens(gold);
  const left = new Map<string, number>();
  for (const token of wanted) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of got) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    common++;
    left.set(token, count - 1);
  }
  return (2 * common) / (got.length + wanted.length);
}
