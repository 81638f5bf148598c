import type { Body } from './body.ts';
import type { Outline } from './outline.ts';
import { PageTextBuilder, type PageText } from './page-text.ts';

/** The article's text with the way back to the page: one block a part, cells of a row parted by a bar. */
export function textOfBody(outline: Outline, body: Body): PageText {
  const builder = new PageTextBuilder();
  for (const { kind, lines } of body.parts) {
    builder.openBlock(kind);
    lines.forEach((line, index) => {
      if (index > 0) builder.addSeparator(' | ');
      for (let piece = line.firstPiece; piece < line.endPiece; piece++) builder.add(outline.nodes[piece]!);
    });
  }
  return builder.build();
}
