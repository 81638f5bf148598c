/** Controls but line breaks and tabs, and what turns the direction of the text behind it. */
// oxlint-disable-next-line no-control-regex
const HARMFUL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Those, and marks that nobody sees: of direction, of places where a line may break. Joiners shape letters and stay. */
const UNSEEN = new RegExp(
  `${HARMFUL.source}|[\\u00ad\\u061c\\u200b\\u200e\\u200f\\u2060-\\u2064\\ufeff]`,
  'g',
);

/** True for text that can be shown beside other text and does nothing to it. */
export function isPlain(text: string): boolean {
  return !HARMFUL.test(text);
}

/** Words of a page as they can be kept: pages put signs of direction, and other marks that nobody sees, into names. */
export function toPlain(text: string): string {
  return text.replace(UNSEEN, '');
}
