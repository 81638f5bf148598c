import { PERSON } from './byline.ts';
import { attributeOf } from './dom-access.ts';
import type { FactPlaces } from './fact-places.ts';
import { hrefOf, type Box } from './outline.ts';
import { BYLINE, OUTSIDE } from './traits.ts';

/** Attributes that hold an image's address, the lazily loaded one first. */
const ADDRESSES = ['data-src', 'data-lazy-src', 'data-original', 'src'];
/** Icons, avatars and counters state their size, or are drawings. */
const SMALLEST = 120;
const NO_PHOTO =
  /^data:|\.svg(?:$|[?#])|(?:^|[/_-])(?:icons?|avatars?|logos?|blank|spacer|pixel|loading|placeholder)(?:[/_.-]|$)/i;

/** The address of the first image that stands with the headline or in the text, '' for none. */
export function leadImage({ outline, headline, body }: FactPlaces): string {
  const start = body.parts[0]?.lines[0]?.index ?? 0;
  const first = Math.min(headline?.line.index ?? start, start);
  for (const { box, line } of outline.images) {
    if (line < first || line > body.end || isApart(box, first, start)) continue;
    const sizes = ['width', 'height'].map((name) => Number.parseInt(attributeOf(box.element, name), 10));
    if (sizes.some((size) => size < SMALLEST)) continue;
    const address = ADDRESSES.map((name) => attributeOf(box.element, name)).find(
      (one) => one !== '' && !NO_PHOTO.test(one),
    );
    if (address !== undefined) return address;
  }
  return '';
}

/** True in a box of links, of the author, of the site's furniture that holds neither headline nor text. */
function isApart(image: Box, first: number, start: number): boolean {
  for (let box: Box | null = image; box; box = box.parent) {
    if (box.firstLine <= first && first < box.endLine) return false;
    if (box.firstLine <= start && start < box.endLine) return false;
    if (box.traits & (OUTSIDE | BYLINE) || (box.name === 'a' && PERSON.test(hrefOf(box)))) return true;
  }
  return false;
}
