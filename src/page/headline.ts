import { isDateLike } from './date-shape.ts';
import { wordKeysOf } from './fold-text.ts';
import { labelOf } from './labels.ts';
import { lineText, linkedOf, type Line, type Outline } from './outline.ts';
import { isGeneric } from './phrases.ts';
import { MANY_ROWS, type Steps } from './slices.ts';
import type { StructuredData } from './structured-data.ts';
import { BYLINE, COMMENTS, DATE, EMBED, FOOT, NAVIGATION, RELATED, SIDE, SUMMARY, TITLE } from './traits.ts';
import { isUnrendered } from './unrendered.ts';

/** A title that the page states of itself, outside its text. */
export interface StatedTitle {
  readonly text: string;
  readonly from: string;
  /** The keys of its words. */
  readonly words: readonly number[];
}

/** The keys of all words of some titles, and how many words the shortest has. */
interface TitleKeys {
  readonly keys: ReadonlySet<number>;
  readonly least: number;
}

export interface Headline {
  readonly line: Line;
  readonly text: string;
  /** 0–1: how well it agrees with a stated title; 0 where it was taken by its place alone. */
  readonly agreement: number;
}

/** All that the head says of the title, best first. */
export function statedTitles(
  title: string,
  data: StructuredData,
  metas: ReadonlyMap<string, readonly string[]>,
): StatedTitle[] {
  const titles: StatedTitle[] = [];
  const add = (stated: string | undefined, from: string): void => {
    const whole = isUnrendered(stated ?? '') ? '' : (stated ?? '').slice(0, 1000);
    // Most heads state one title several times.
    const same = titles.find((one) => one.text === whole);
    const text = same ? whole : withoutGeneric(whole);
    const words = same ? same.words : wordKeysOf(text);
    if (words.length > 0) titles.push({ text, from, words });
  };
  add(data.article?.headline, 'json-ld:headline');
  for (const name of ['og:title', 'twitter:title', 'headline', 'title', 'dc.title'])
    add(metas.get(name)?.[0], `meta:${name}`);
  add(title, 'title');
  return titles;
}

/** A title without its parts that name a tool or a section: nothing is left of «الصفحات - تفاصيل الخبر». */
function withoutGeneric(title: string): string {
  const parts = title.split(/\s+[-|\u2013\u2014:/]+\s+|\s*\|\s*/).filter((part) => part.trim() !== '');
  const kept = parts.filter((part) => !isGeneric(part));
  return kept.length === parts.length ? title : kept.join(' - ');
}

/** Share of words that two texts have in common, measured on the shorter one, less where their lengths differ. */
export function agreementOf(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let common = 0;
  for (const word of a) if (b.includes(word)) common++;
  common = Math.min(common, b.length);
  const shorter = Math.min(a.length, b.length);
  const ratio = shorter / Math.max(a.length, b.length);
  // A paragraph that happens to hold the words of a short title is no headline.
  if (ratio < 0.35 && (shorter < 5 || common < 0.9 * shorter)) return 0;
  // Two words in common by chance are no agreement.
  if (shorter < 3 && ratio < 0.99) return ratio < 0.4 ? 0 : (common / shorter) * 0.5 * ratio;
  return (common / shorter) * (0.55 + 0.45 * ratio);
}

/** The longest headline: a line of more letters is a paragraph. */
const LONGEST = 300;

/**
 * The line of the page that is the article's headline by what the head says, or null. Headings and boxes named for
 * titles are tried first; other lines only where none of those agrees.
 */
export function* findHeadline(outline: Outline, titles: readonly StatedTitle[]): Steps<Headline | null> {
  if (titles.length === 0) return null;
  return (yield* bestAgreeing(outline, titles, true)) ?? (yield* bestAgreeing(outline, titles, false));
}

function* bestAgreeing(
  outline: Outline,
  titles: readonly StatedTitle[],
  isHeading: boolean,
): Steps<Headline | null> {
  let best: { line: Line; agreement: number; score: number } | null = null;
  const known = keysOf(titles);
  // A headline that agrees has at least a fifth of the letters of the shortest title.
  const least = Math.max(8, 0.2 * Math.min(...titles.map((title) => title.text.length)));
  let cost = 0;
  for (const line of outline.lines) {
    if (++cost >= MANY_ROWS) {
      cost = 0;
      yield;
    }
    if (line.length < least || line.length > LONGEST) continue;
    const named = traitsAt(line) & TITLE;
    if ((headingLevel(line) > 0 || named !== 0) !== isHeading) continue;
    const place = placeOf(line);
    if (place < -0.25) continue;
    // Words compared cost as much as forty lines passed over.
    cost += 40;
    const text = lineText(outline, line, 500);
    const words = wordKeysOf(text);
    if (!mayAgree(words, known) || isGeneric(text)) continue;
    let agreement = 0;
    for (const title of titles) agreement = Math.max(agreement, agreementOf(words, title.words));
    if (agreement < 0.5) continue;
    const score = agreement + place;
    if (!best || score > best.score + 1e-6) best = { line, agreement, score };
  }
  return best && { line: best.line, text: lineText(outline, best.line, 600), agreement: best.agreement };
}

function keysOf(titles: readonly StatedTitle[]): TitleKeys {
  return {
    keys: new Set(titles.flatMap(({ words }) => words)),
    least: Math.min(...titles.map(({ words }) => words.length)),
  };
}

/** False where too few of the words are any title's to agree with one. */
function mayAgree(words: readonly number[], { keys, least }: TitleKeys): boolean {
  let common = 0;
  for (const word of words) if (keys.has(word)) common++;
  return common >= 0.5 * Math.min(words.length, least);
}

function traitsAt(line: Line): number {
  return line.box.traits | line.inner | (line.box.parent?.traits ?? 0);
}

/** What the line's element says for or against its being a headline. */
export function placeOf(line: Line): number {
  let place = 0;
  const level = headingLevel(line);
  if (level > 0) place += level === 1 ? 0.4 : level === 2 ? 0.3 : 0.15;
  if (traitsAt(line) & TITLE) place += 0.15;
  if (linkedOf(line) > 0.6 * line.length) place -= 0.3;
  if (line.box.within & (NAVIGATION | RELATED | COMMENTS | FOOT | SIDE)) place -= 0.4;
  if ((line.box.traits | line.inner) & (DATE | BYLINE)) place -= 0.15;
  return place;
}

/** 1–6 in h1–h6, 0 elsewhere. */
export function headingLevel(line: Line): number {
  for (let box = line.box, up = 0; up < 4; up++) {
    if (box.level > 0) return box.level;
    if (!box.parent) return 0;
    box = box.parent;
  }
  return 0;
}

/** The headline by its place: the weightiest line close above the text, where the head says nothing that fits. */
export function headlineAbove(outline: Outline, firstProse: number, from = 0): Headline | null {
  let best: { line: Line; score: number } | null = null;
  // A long headline in a box named for titles counts as the first line of text itself.
  for (let i = firstProse, steps = 0; i >= from && steps < 25; i--, steps++) {
    const line = outline.lines[i]!;
    if (line.length < 12 || line.length > 200 || line.arabic < 0.4 * line.length) continue;
    if (linkedOf(line) > 0.8 * line.length) continue;
    const level = headingLevel(line);
    let score = placeOf(line) - steps * 0.02;
    const isNamed = level > 0 || ((line.box.traits | line.inner) & TITLE) !== 0;
    if (!isNamed && (i === firstProse || line.bold < 0.8 * line.length)) continue;
    const text = lineText(outline, line, 300);
    // A heading may end with a full stop; a line that is only called a title and does is the first sentence.
    if (isGeneric(text) || (i === firstProse && level === 0 && /[.\u060c]$/.test(text))) continue;
    if (level > 0) score += 0.2;
    if (!best || score > best.score) best = { line, score };
  }
  const line = best?.line ?? plainHeadline(outline, firstProse, from);
  return line && { line, text: lineText(outline, line, 600), agreement: 0 };
}

/** Lines above the text, and around a line without marks, in which a headline and its date stand. */
const PLAIN_REACH = 5;
const MOST_BETWEEN = 12;
const DATE_REACH = 3;

/** A line without any mark above the text, with a date beside it: tables and plain boxes print headlines so. */
function plainHeadline(outline: Outline, firstProse: number, from: number): Line | null {
  const text = (index: number): string => {
    const line = outline.lines[index];
    return line && line.length <= 160 ? lineText(outline, line, 200) : '';
  };
  for (let i = firstProse, left = PLAIN_REACH; i >= Math.max(from, firstProse - MOST_BETWEEN); i--) {
    const line = outline.lines[i]!;
    // Buttons, and captions of another script, stand between a headline and its text as well.
    if (line.box.within & EMBED || line.arabic < 0.2 * line.length) continue;
    if (left-- < 0) break;
    if (line.length < 20 || line.length > 160 || line.arabic < 0.6 * line.length) continue;
    const words = text(i);
    if (linkedOf(line) > 0.3 * line.length || /[.:\u060c\u061b]$/.test(words)) continue;
    if (words.split(' ').length < 4 || isDateLike(words) || isGeneric(words) || labelOf(words)) continue;
    for (let at = i - DATE_REACH; at <= i + DATE_REACH; at++) {
      if (at !== i && text(at).length < 100 && isDateLike(text(at))) return line;
    }
  }
  return null;
}

/**
 * The headline itself where the title, and what agrees with it, are only the site's name: few words that stand above
 * the menus, with a heading of more words between them and the text.
 */
export function belowLogo(
  outline: Outline,
  titles: readonly StatedTitle[],
  known: Headline,
  firstProse: number,
): Headline {
  const words = wordKeysOf(known.text);
  if (words.length > 5 || known.line.index >= firstProse) return known;
  if (titles.some((title) => title.words.length > words.length)) return known;
  const below = headlineAbove(outline, firstProse, known.line.index + 1);
  if (!below) return known;
  // A logo that is no heading gives way to any that stands at the text; a heading only to a longer one.
  const level = headingLevel(below.line);
  const isAtText = headingLevel(known.line) === 0 && level >= 1 && level <= 3;
  const isBare = headingLevel(known.line) === 0 && !(traitsAt(known.line) & TITLE);
  const isNamed = level > 0 || ((traitsAt(below.line) & TITLE) !== 0 && !(traitsAt(below.line) & SUMMARY));
  if (isBare && isNamed && wordKeysOf(below.text).length >= 4) return below;
  const least = isAtText ? 2 : Math.max(4, words.length + 1);
  if (wordKeysOf(below.text).length < least) return known;
  let links = 0;
  for (let i = known.line.index + 1; i < below.line.index; i++) {
    const line = outline.lines[i]!;
    if (linkedOf(line) > 0.6 * line.length) links += Math.max(1, line.links);
  }
  return links >= 3 ? below : known;
}
