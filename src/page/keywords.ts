import { attributeOf, squeeze, wordsOf } from './dom-access.ts';
import { endOfPlace } from './date-places.ts';
import { headingLevel } from './headline.ts';
import { behindLabel, metaOf, type FactPlaces, type Note } from './fact-places.ts';
import { labelOf } from './labels.ts';
import { lineText, type Line, type Outline } from './outline.ts';
import { splitKeywords } from './structured-data.ts';
import { COMMENTS, FOOT, RELATED, SHARE, SIDE, TAGS } from './traits.ts';

export function readKeywords(places: FactPlaces, note: Note): string[] {
  const lists: [string, () => readonly string[]][] = [
    ['json-ld:keywords', () => places.stated?.keywords ?? []],
    [
      'meta:article:tag',
      () => (places.isFirst ? (places.metas.get('article:tag') ?? []).flatMap(splitKeywords) : []),
    ],
    [
      'text:keywords',
      () => places.body.aside.keywords.slice(0, 20).flatMap((line) => tagsBehind(places.outline, line)),
    ],
    ['text:tags', () => boxedTags(places)],
    ['link:tag', () => (places.isFirst ? tagLinks(places.outline) : [])],
    ['meta:news_keywords', () => splitKeywords(metaOf(places, 'news_keywords'))],
    ['meta:keywords', () => splitKeywords(metaOf(places, 'keywords'))],
  ];
  for (const [from, read] of lists) {
    const unique = [...new Set(read().map((word) => squeeze(word).replace(/^#/, '')))].filter(
      (word) => word !== '',
    );
    if (unique.length === 0) continue;
    note('keywords', from, unique.join(', '));
    return unique.slice(0, 60);
  }
  return [];
}

/** The tags of one article, not a cloud of those of the site. */
const MOST_BOXED = 15;

/** Links in a box named for tags, in the text's own margins. */
function boxedTags({ outline, headline, body }: FactPlaces): string[] {
  const first = headline?.line.index ?? body.parts[0]?.lines[0]?.index ?? 0;
  const end = endOfPlace(outline, body);
  const words: string[] = [];
  for (const { name, firstLine, endLine, element, within } of outline.boxes) {
    if (name !== 'a') continue;
    // A link behind the first word of a line begins no line of its own.
    const line = firstLine === endLine ? firstLine - 1 : firstLine;
    if (line <= first || line >= end) continue;
    if (!(within & TAGS) || within & (RELATED | SIDE | FOOT | COMMENTS | SHARE)) continue;
    const word = wordsOf(element, 80);
    if (word.length > 1 && word.length <= 40) words.push(word);
  }
  return words.length <= MOST_BOXED ? words : [];
}

/** Links that are marked as tags. */
function tagLinks({ boxes }: Outline): string[] {
  const words: string[] = [];
  for (const { name, element } of boxes) {
    if (name !== 'a' || !/(?:^|\s)tag(?:\s|$)/i.test(attributeOf(element, 'rel'))) continue;
    words.push(wordsOf(element, 80));
    if (words.length === 40) break;
  }
  return words;
}

/** Tags on a keywords line, or on the lines behind a keywords label: the words of its links. */
function tagsBehind(outline: Outline, line: Line): string[] {
  const words: string[] = [];
  for (let i = line.index; i < outline.lines.length && i < line.index + 25; i++) {
    const one = outline.lines[i]!;
    // Tags on the label's own line are all of them.
    if (i === line.index + 1 && words.length > 0) break;
    if (
      i > line.index &&
      (headingLevel(one) > 0 || one.length > 50 || (one.links === 0 && one.box.link === null))
    )
      break;
    let last: Element | null = null;
    for (let piece = one.firstPiece; piece < one.endPiece; piece++) {
      let box = outline.boxOf[piece]!;
      while (box.name !== 'a' && box.link && box.parent) box = box.parent;
      if (box.name !== 'a') continue;
      const text = squeeze(outline.texts[piece]!);
      if (text === '') continue;
      if (box.element === last) words[words.length - 1] += ` ${text}`;
      else words.push(text);
      last = box.element;
    }
  }
  if (words.length > 0) return words;
  const text = lineText(outline, line, 500);
  return labelOf(text)?.form === 'marked' ? splitKeywords(behindLabel(text)) : [];
}
