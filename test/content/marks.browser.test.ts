import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Marks, type PlacedMention } from '../../src/content/marks.ts';
import { LAYERS } from '../../src/page/mark-style.ts';
import type { PageText } from '../../src/page/page-text.ts';
import { Painter } from '../../src/page/painter.ts';
import type { EntityMention } from '../../src/recognition/mention.ts';

const COUNT = 5_000;
let words: Text;
let painter: Painter<string>;
let marks: Marks;
let asked: number;

beforeEach(() => {
  document.body.innerHTML = '<p>بنغازي</p>';
  words = document.querySelector('p')!.firstChild as Text;
  painter = new Painter<string>(LAYERS);
  marks = new Marks(painter);
  asked = 0;
});
afterEach(() => {
  marks.clear();
  document.body.innerHTML = '';
});

const mention = (id = 'benghazi'): EntityMention => ({
  kind: 'entity',
  start: 0,
  end: 6,
  surface: 'بنغازي',
  type: 'place',
  painted: true,
  entity: { id, name: 'بنغازي', nameEn: 'Benghazi' },
});

/** As many mentions of the same words, each of which takes a while to find. */
function many(count = COUNT): PlacedMention[] {
  const page = {
    toRanges: () => {
      asked++;
      const until = performance.now() + 0.05;
      while (performance.now() < until);
      const range = { startContainer: words, startOffset: 0, endContainer: words, endOffset: 6 };
      return [new StaticRange(range)];
    },
  } as unknown as PageText;
  return Array.from({ length: count }, () => ({ mention: mention(), page }));
}

describe('placing marks', () => {
  it('ends where it stands when others are placed, and the others stand', async () => {
    const first = marks.place(many());
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(asked).toBeGreaterThan(0);
    await Promise.all([first, marks.place(many(3))]);
    expect(marks.shown).toHaveLength(3);
    expect(asked).toBeLessThan(COUNT);
  });

  it('ends when all are taken away', async () => {
    const placing = marks.place(many());
    await new Promise((resolve) => setTimeout(resolve, 30));
    marks.empty();
    await placing;
    expect(marks.shown).toEqual([]);
    expect(asked).toBeLessThan(COUNT);
  });

  it('knows a mark again that was placed anew, and not what means another there', async () => {
    await marks.place(many(1));
    const [before] = marks.shown;
    await marks.place(many(1));
    expect(marks.shown[0]).not.toBe(before);
    expect(marks.now(before!)).toBe(marks.shown[0]);
    const [one] = many(1);
    await marks.place([{ ...one!, mention: mention('other') }]);
    expect(marks.now(before!)).toBeNull();
  });
});
