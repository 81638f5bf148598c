import { afterEach, describe, expect, it } from 'vitest';
import { Painter } from '../../src/page/painter.ts';
import { PageTextBuilder, type PageText } from '../../src/page/page-text.ts';
import { readWholePage } from '../../src/page/article.ts';
import { finish } from '../../src/page/slices.ts';

afterEach(() => document.body.replaceChildren());

function textOf(html: string): PageText {
  document.body.innerHTML = html;
  return finish(readWholePage(document));
}

const words = (range: StaticRange): string => {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString().replace(/\s+/g, ' ');
};

describe('the text of a page, and the way back', () => {
  it.each([
    ['one block a paragraph', '<p>أول</p><p>ثان</p>', 'أول\n\nثان'],
    ['runs of white space are one', '<p>  أول \n\t ثان </p>', 'أول ثان'],
    ['links stay in their line', '<p>في <a href="#">بنغازي</a>، ليبيا</p>', 'في بنغازي، ليبيا'],
    ['a word cut by elements is one word', '<p><b>و</b>القاهرة</p>', 'والقاهرة'],
    ['a comment parts no word', '<p>في <b>بن<!-- -->غازي</b></p>', 'في بنغازي'],
    ['br ends a line', '<div>أول<br>ثان</div>', 'أول\n\nثان'],
    ['what nobody reads is not there', '<p>أول</p><script>var x</script><style>p{}</style>', 'أول'],
    ['nothing is nothing', '<p> </p>', ''],
  ])('%s', (_, html, text) => expect(textOf(html).text).toBe(text));

  it('finds every word again where it stands', () => {
    const page = textOf('<p>في <a href="#">بن</a>غازي  و<i>درنة</i>.</p><p>ثم سرت</p>');
    for (const word of ['بنغازي', 'درنة', 'سرت', 'ثم سرت']) {
      const start = page.text.indexOf(word);
      const ranges = page.toRanges({ start, end: start + word.length });
      expect(ranges.map(words)).toEqual([word]);
      const [range] = ranges;
      expect(page.toOffset(range!.startContainer, range!.startOffset)).toBe(start);
      expect(page.toOffset(range!.endContainer, range!.endOffset)).toBe(start + word.length);
    }
  });

  it('finds a word again that a comment parts', () => {
    const page = textOf('<p>قرب<!-- --> بن<!-- -->غازي</p><p>ثم سرت</p>');
    const start = page.text.indexOf('بنغازي');
    const [range, ...others] = page.toRanges({ start, end: start + 6 });
    expect([words(range!), others]).toEqual(['بنغازي', []]);
    expect([range!.startContainer.textContent, range!.endContainer.textContent]).toEqual([' بن', 'غازي']);
  });

  it('reads all of a text that is longer than a step, and what follows', () => {
    const long = 'خبر '.repeat(40_000).trim();
    expect(textOf(`<p>${long}</p><p>${long}</p><p>سرت</p>`).text).toBe(`${long}\n\n${long}\n\nسرت`);
  });

  it('cuts a span that runs through blocks into one range for each', () => {
    const page = textOf('<p>أول ثان</p><p>ثالث</p>');
    expect(page.toRanges({ start: 4, end: page.text.length }).map(words)).toEqual(['ثان', 'ثالث']);
  });

  it('has no range for words that have left the page', () => {
    const page = textOf('<p>أول</p>');
    document.body.replaceChildren();
    expect(page.toRanges({ start: 0, end: 3 })).toEqual([]);
  });

  it('leaves no trace of an empty block', () => {
    const builder = new PageTextBuilder();
    builder.openBlock('heading');
    builder.openBlock('paragraph');
    builder.add(document.createTextNode('نص'));
    expect(builder.build().blocks).toEqual([{ kind: 'paragraph', start: 0, end: 2 }]);
  });
});

describe('the painter', () => {
  it('paints under opaque names of its own, and deletes only those', () => {
    const page = textOf('<p>في بنغازي</p>');
    const theirs = new Highlight();
    CSS.highlights.set('theirs', theirs);
    const painter = new Painter(['low', 'high']);
    painter.paint('high', page.toRanges({ start: 3, end: 9 }));
    const [own] = [...CSS.highlights.keys()].filter((name) => name !== 'theirs');
    expect(own).toBe(painter.nameOf('high'));
    expect(own).toMatch(/^x[0-9a-f]{16}\w$/);
    expect(new Painter(['low']).nameOf('low')).not.toBe(painter.nameOf('low'));
    painter.clear();
    expect([...CSS.highlights.keys()]).toEqual(['theirs']);
    CSS.highlights.delete('theirs');
  });

  it('does not change the document', () => {
    const page = textOf('<p>في <a>بنغازي</a></p>');
    const before = document.body.innerHTML;
    const painter = new Painter(['one']);
    painter.paint('one', page.toRanges({ start: 3, end: 9 }));
    expect(document.body.innerHTML).toBe(before);
    painter.clear();
  });
});
