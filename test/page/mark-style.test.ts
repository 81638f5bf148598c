import { describe, expect, it } from 'vitest';
import { PACK_COLOURS } from '../../src/annotation/name-pack.ts';
import { LAYERS, markStyle, readerLayer } from '../../src/page/mark-style.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('marks', () => {
  it.each([
    ['a light page', false, '#ffffff'],
    ['a dark page', true, '#121212'],
  ])('their lines are seen on %s', (_, onDark, ground) => {
    const css = markStyle((layer) => layer, onDark);
    const lines = [...css.matchAll(/underline (?:solid|dotted|dashed|double) (#[0-9a-f]{6})/g)];
    expect(lines.length).toBeGreaterThan(15);
    for (const [, colour] of lines) expect(contrast(colour!, ground), colour).toBeGreaterThanOrEqual(3);
  });

  it('there is a layer for every pack, and for own names', () => {
    for (const colour of [...PACK_COLOURS, 'own']) expect(LAYERS).toContain(readerLayer(colour));
  });
});
