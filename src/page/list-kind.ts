import { linkedOf, type Outline } from './outline.ts';
import { addAddress } from './page-address.ts';
import type { PageKind } from './reasons.ts';

/** Links as long as a headline, and pictures, from which a page without a text is a list or an album. */
const LEAST_LINKS = 8;
const LEAST_TITLE = 20;
const LEAST_PICTURES = 12;

/** What a page is that has hardly a paragraph: a list of headlines, of the kind that its address says, or an album; else null. */
export function listKindOf({ lines, images }: Outline, url: string): PageKind | null {
  let links = 0;
  for (const line of lines) {
    if (line.length >= LEAST_TITLE && line.arabic > 0.5 * line.length && linkedOf(line) > 0.7 * line.length)
      links++;
  }
  if (links < LEAST_LINKS) return images.length >= LEAST_PICTURES ? 'gallery' : null;
  let own: PageKind | null = null;
  addAddress({ url, headline: null }, (_code, _weight, kind) => {
    own ??= kind ?? null;
  });
  return own ?? 'section';
}
