import { foldArabic, isWordCode, sourceSpan } from '../arabic/letters.ts';
import type { Folded } from '../text/folding.ts';
import type { Span } from '../text/span.ts';
import type { Target, TextQuoteSelector } from './annotation.ts';

/** How sure the place of a quote is. */
export type Placing =
  { readonly state: 'anchored' | 'uncertain'; readonly span: Span } | { readonly state: 'orphan' };

/**
 * Units of context kept on each side. Longer survives fewer edits nearby, shorter tells fewer twins apart;
 * 32 (as in Hypothesis) tells apart the lone «السبت» of two sentences in every page of our test articles.
 */
const CONTEXT = 32;

/** Words that a quote must have before changed words are looked for: «القاهرة» must not be found in «الظاهرة». */
const FUZZY_WORDS = 5;

/** Share of a quote's words that may differ. At 0.34 a sentence on the same event, told anew, is still refused. */
const FUZZY_SHARE = 0.25;

/** Longest product of words that fuzzy search may look at: some 0.2 s; beyond it a lost quote is an orphan. */
const FUZZY_WORK = 20_000_000;

const ORPHAN: Placing = { state: 'orphan' };

/** Describes a span of a text so that it can be found again. */
export function describeQuote(text: string, span: Span): TextQuoteSelector {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  };
}

/**
 * Finds a target's words in a text that may have changed: first the same words at the same place, then the same words
 * elsewhere, told apart by their context, then the same words in another spelling, then, for long quotes only,
 * nearly the same words. Answers *anchored*, *uncertain* or *orphan*; never a place whose words are others.
 */
export function placeQuote(text: string, target: Target): Placing {
  const { quote, position } = target;
  if (quote.exact === '') return ORPHAN;
  const exact = placesOf(text, quote.exact);
  if (exact.length > 0) return chooseByContext(text, exact, quote, position.start);
  const page = foldArabic(text);
  const spelled = foldedPlacesOf(page, quote.exact);
  if (spelled.length > 0) return chooseByContext(text, spelled, quote, position.start);
  return placeChangedWords(page, quote);
}

/** All places of `words` in `text`, whole words only where the quote itself is whole. */
function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

/** Places where the quote stands in another spelling (tashkeel, hamza, white space), at word boundaries. */
function foldedPlacesOf(page: Folded, words: string): Span[] {
  const wanted = wordsOf(foldArabic(words));
  const there = wordsOf(page);
  const places: Span[] = [];
  if (wanted.length === 0) return places;
  for (let i = 0; i + wanted.length <= there.length; i++) {
    let same = 0;
    while (same < wanted.length && wanted[same]!.key === there[i + same]!.key) same++;
    if (same === wanted.length) {
      places.push({ start: there[i]!.start, end: there[i + wanted.length - 1]!.end });
    }
  }
  return places;
}

/**
 * Among places of the same words, the one whose neighbours are the quote's. A single place with other neighbours is
 * *uncertain*, unless the quote is long enough to be its own proof; two equally good ones are *uncertain* too, and the
 * nearer to the old position is shown.
 */
function chooseByContext(text: string, places: Span[], quote: TextQuoteSelector, expected: number): Placing {
  const possible = quote.prefix.length + quote.suffix.length;
  const scored = places
    .map((span) => ({
      span,
      score: contextScore(text, span, quote),
      distance: Math.abs(span.start - expected),
    }))
    .sort((a, b) => b.score - a.score || a.distance - b.distance);
  const best = scored[0]!;
  const rival = scored[1];
  const alone = !rival || rival.score < best.score;
  const agrees = best.score >= possible / 2;
  const longEnough = quote.exact.length >= 2 * CONTEXT;
  // Twins with the very same context (a repeated line) are told apart by their place alone.
  const inPlace = best.distance === 0 && agrees;
  const sure = inPlace || (alone && (agrees || longEnough));
  return { state: sure ? 'anchored' : 'uncertain', span: best.span };
}

/** Units of context that agree, counted outwards from the quote. */
function contextScore(text: string, span: Span, quote: TextQuoteSelector): number {
  let before = 0;
  const { prefix, suffix } = quote;
  while (before < prefix.length && text[span.start - 1 - before] === prefix[prefix.length - 1 - before])
    before++;
  let behind = 0;
  while (behind < suffix.length && text[span.end + behind] === suffix[behind]) behind++;
  return before + behind;
}

interface Word extends Span {
  readonly key: string;
}

function wordsOf(folded: Folded): Word[] {
  const words: Word[] = [];
  const { codes, length } = folded;
  for (let i = 0; i < length; i++) {
    if (!isWordCode(codes[i]!)) continue;
    const first = i;
    let key = '';
    while (i < length && isWordCode(codes[i]!)) key += String.fromCharCode(codes[i++]!);
    words.push({ key, ...sourceSpan(folded, first, i) });
  }
  return words;
}

/**
 * Sellers' approximate search over words: the window of the page with the fewest words inserted, left out or
 * replaced. Accepted only when few enough differ and no other window does as well. Always *uncertain*.
 */
function placeChangedWords(page: Folded, quote: TextQuoteSelector): Placing {
  const wanted = wordsOf(foldArabic(quote.exact));
  const there = wordsOf(page);
  const allowed = Math.floor(wanted.length * FUZZY_SHARE);
  if (wanted.length < FUZZY_WORDS || wanted.length * there.length > FUZZY_WORK) return ORPHAN;
  const rows = wanted.length + 1;
  let cost = new Uint16Array(rows);
  let start = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) cost[row] = row;
  let best: { distance: number; from: number; to: number } | null = null;
  let rival = Infinity;
  for (let i = 0; i < there.length; i++) {
    const nextCost = new Uint16Array(rows);
    const nextStart = new Uint32Array(rows);
    nextStart[0] = i + 1;
    for (let row = 1; row < rows; row++) {
      const replaced = cost[row - 1]! + (wanted[row - 1]!.key === there[i]!.key ? 0 : 1);
      const inserted = cost[row]! + 1;
      const omitted = nextCost[row - 1]! + 1;
      const least = Math.min(replaced, inserted, omitted);
      nextCost[row] = least;
      nextStart[row] =
        least === replaced ? start[row - 1]! : least === inserted ? start[row]! : nextStart[row - 1]!;
    }
    cost = nextCost;
    start = nextStart;
    const distance = cost[rows - 1]!;
    const from = start[rows - 1]!;
    const sameWindow = best !== null && from <= best.to;
    // Of windows that do equally well, the one as long as the quote: a last word replaced, not left out.
    const fitsBetter =
      best !== null &&
      sameWindow &&
      distance === best.distance &&
      Math.abs(i + 1 - from - wanted.length) < Math.abs(best.to + 1 - best.from - wanted.length);
    if (best === null || distance < best.distance || fitsBetter) {
      if (best && !sameWindow) rival = best.distance;
      best = { distance, from, to: i };
    } else if (!sameWindow && distance < rival) rival = distance;
  }
  if (!best || best.distance > allowed || rival <= best.distance + 1 || best.from > best.to) return ORPHAN;
  return { state: 'uncertain', span: { start: there[best.from]!.start, end: there[best.to]!.end } };
}
