import Mark from 'mark.js';
import gazetteerUrl from '../../build/gazetteer.bin?url';
import modern from '../articles/modern.html?raw';
import { Painter } from '../../src/page/painter.ts';
import { findArticle } from '../../src/page/article.ts';
import { LAYERS } from '../../src/page/mark-style.ts';
import { loadGazetteer } from '../../src/recognition/gazetteer/gazetteer.ts';
import { recognize } from '../../src/recognition/recognize.ts';
import type { BenchRow } from './row.ts';

/** An article of this length is a long read of a newspaper. */
const WORDS = 5_000;
const NAMES = 1_000;
const ROUNDS = 7;

/** Puts a long article, made of a sample article's own paragraphs, into the page. */
function setUpPage(): HTMLElement {
  const source = new DOMParser().parseFromString(modern, 'text/html');
  const paragraphs = [...source.querySelectorAll('p')]
    .map((p) => p.textContent ?? '')
    .filter((text) => text.length > 60);
  const words = paragraphs.join(' ').split(/\s+/).length;
  const article = document.createElement('article');
  const headline = document.createElement('h1');
  headline.textContent = source.querySelector('h1')?.textContent ?? '';
  document.title = headline.textContent;
  article.append(headline);
  for (let i = 0; i < Math.ceil(WORDS / words); i++) {
    for (const text of paragraphs) {
      const p = document.createElement('p');
      p.textContent = text;
      article.append(p);
    }
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
  const ours = () => {
    const found = findArticle(document, 'https://bench.example/news/1');
    if (!found.isArticle) throw new Error(`no article: ${found.reason.code}`);
    const { pageText } = found.article;
    const byKind = new Map<string, StaticRange[]>();
    for (const mention of recognize(pageText.text, gazetteer, { reference: '2025-10-14' })) {
      const kind = mention.kind === 'time' ? 'time' : mention.type;
      byKind.set(kind, [...(byKind.get(kind) ?? []), ...pageText.toRanges(mention)]);
    }
    marks = 0;
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
      detail: `${a.toFixed(1)} ms (${gazetteer.entityCount} entities, ${marks} marks) / ${b.toFixed(0)} ms (${NAMES} names), median of ${ROUNDS}`,
    },
  ];
}
