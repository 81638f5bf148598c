import { Marks } from '../../src/content/marks.ts';
import { LAYERS, markStyle } from '../../src/page/mark-style.ts';
import { Painter } from '../../src/page/painter.ts';
import { PageTextBuilder, type PageText } from '../../src/page/page-text.ts';
import type { EntityMention } from '../../src/recognition/mention.ts';
import type { BenchRow } from './row.ts';

const ROUNDS = 15;
const WORD = 'القاهرة';
const LINE = `${WORD} مدينة كبيرة تقع على ضفاف النيل `;

/** A page of paragraphs with ten names each, as tall as many names make it. */
function setUpPage(names: number): { page: PageText; mentions: EntityMention[] } {
  const builder = new PageTextBuilder();
  const holder = document.createElement('article');
  for (let i = 0; i < names / 10; i++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = LINE.repeat(10);
    holder.append(paragraph);
    builder.openBlock('paragraph');
    builder.add(paragraph.firstChild as Text);
  }
  document.body.replaceChildren(holder);
  const page = builder.build();
  const mentions: EntityMention[] = [];
  for (let at = page.text.indexOf(WORD); at >= 0; at = page.text.indexOf(WORD, at + 1)) {
    mentions.push({
      kind: 'entity',
      type: 'place',
      painted: true,
      surface: WORD,
      start: at,
      end: at + WORD.length,
    });
  }
  return { page, mentions };
}

/** The time from a change of the registry until the frame that shows it is done, in ms. */
async function frameAfter(act: () => void): Promise<number> {
  await new Promise(requestAnimationFrame);
  const began = performance.now();
  act();
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(null);
  });
  return performance.now() - began;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;

/** What the reader's thread pays for ten new marks in view, by how many there are already. */
async function measure(names: number): Promise<{ frame: number; registered: number }> {
  const { page, mentions } = setUpPage(names);
  const painter = new Painter<string>(LAYERS);
  const style = document.createElement('style');
  style.textContent = markStyle((layer) => painter.nameOf(layer), false);
  document.head.append(style);
  const marks = new Marks(painter);
  await marks.place(mentions.map((mention) => ({ mention, page })));
  const ten = mentions.slice(0, 10).flatMap((mention) => page.toRanges(mention));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push(
      await frameAfter(() => {
        marks.paint();
        painter.paint('current', ten);
      }),
    );
    painter.paint('current', []);
  }
  const registered = painter.paintedIn('place').length;
  painter.clear();
  style.remove();
  return { frame: median(times), registered };
}

export async function run(): Promise<BenchRow[]> {
  await measure(100);
  const many = await measure(10_000);
  const few = await measure(100);
  const manyAgain = await measure(10_000);
  const frame = Math.min(many.frame, manyAgain.frame);
  return [
    {
      what: 'a frame with ten more marks, of 10,000 / of 100',
      ratio: frame / few.frame,
      limit: 1.5,
      detail: `${frame.toFixed(1)} ms (${many.registered} registered near the viewport) / ${few.frame.toFixed(1)} ms, median of ${ROUNDS}`,
    },
  ];
}
