import Mark from 'mark.js';
import gazetteerUrl from '../../build/gazetteer.bin?url';
import { Painter } from '../../src/page/painter.ts';
import { findArticle } from '../../src/page/article.ts';
import { finish } from '../../src/page/slices.ts';
import { LAYERS } from '../../src/page/mark-style.ts';
import { loadGazetteer } from '../../src/recognition/gazetteer/gazetteer.ts';
import { recognize } from '../../src/recognition/recognize.ts';
import type { BenchRow } from './row.ts';

/** An article of this length is a long read of a newspaper. */
const WORDS = 5_000;
const NAMES = 1_000;
const ROUNDS = 7;

const PAGES = import.meta.glob<string>('../articles/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Puts one long article, made of the paragraphs of all sample pages, over and over, into the page. */
function setUpPage(): HTMLElement {
  const article = document.createElement('article');
  const headline = document.createElement('h1');
  headline.textContent = document.title = 'قراءة طويلة في أخبار المنطقة خلال عام كامل';
  const date = document.createElement('time');
  date.dateTime = '2025-10-14';
  date.textContent = '14 أكتوبر 2025';
  article.append(headline, date);
  const paragraphs = Object.values(PAGES)
    .flatMap((html) => [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('p')])
    .map((paragraph) => paragraph.textContent ?? '')
    .filter((text) => text.length > 120);
  for (let words = 0, i = 0; words < WORDS; i++) {
    const paragraph = document.createElement('p');
    // A text that repeats itself word for word is cut short by the extraction.
    paragraph.textContent = `وجاء في التقرير ${i} ما يأتي: ${paragraphs[i % paragraphs.length]!}`;
    article.append(paragraph);
    words += paragraph.textContent.split(/\s+/).length;
  }
  document.body.replaceChildren(article);
  return article;
}

function time(act: () => void): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;

/** From the page to painted marks: walk, recognition, ranges, paint; against mark.js with far fewer names. */
export async function run(): Promise<BenchRow[]> {
  const article = setUpPage();
  const gazetteer = loadGazetteer(await (await fetch(gazetteerUrl)).arrayBuffer());
  const names = Array.from(
    { length: NAMES },
    (_, i) => gazetteer.entityAt(Math.floor((i * gazetteer.entityCount) / NAMES)).name,
  );
  const painter = new Painter<string>(LAYERS);
  let marks = 0;
  let read = 0;
  const ours = () => {
    const found = finish(findArticle(document, 'https://bench.example/news/1'));
    if (!found.isArticle) throw new Error(`no article: ${found.reason.code}`);
    const { pageText } = found.article;
    const byKind = new Map<string, StaticRange[]>();
    for (const mention of recognize(pageText.text, gazetteer, { reference: '2025-10-14' })) {
      const kind = mention.kind === 'time' ? 'time' : mention.type;
      byKind.set(kind, [...(byKind.get(kind) ?? []), ...pageText.toRanges(mention)]);
    }
    marks = 0;
    read = pageText.text.length;
    for (const [kind, ranges] of byKind) {
      painter.paint(kind, ranges);
      marks += ranges.length;
    }
  };
  const marker = new Mark(article);
  const options = { separateWordSearch: false, diacritics: false, acrossElements: false };
  // mark.js calls itself once more for each word: 1,000 at once overflow its stack.
  const theirs = () => {
    for (let i = 0; i < NAMES; i += 100) marker.mark(names.slice(i, i + 100), options);
  };
  const own: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    own.push(time(ours));
    painter.clear();
    peer.push(time(theirs));
    marker.unmark();
    article.normalize();
  }
  const [a, b] = [median(own), median(peer)];
  return [
    {
      what: 'marking a 5,000-word article / mark.js',
      ratio: a / b,
      limit: 0.1,
      detail: `${a.toFixed(1)} ms (${gazetteer.entityCount} entities, ${marks} marks in ${read} characters) / ${b.toFixed(0)} ms (${NAMES} names), median of ${ROUNDS}`,
    },
  ];
}
