import type { BlockKind } from '../annotation/clipping.ts';
import { PAYWALL_WORDS } from '../arabic/page-labels.ts';
import { dataTableAround, readTable } from './data-table.ts';
import { headingLevel, wordsForComparison, type Headline } from './headline.ts';
import { attributeOf } from './dom-access.ts';
import { foldText } from './fold-text.ts';
import { agencyNamed, countPolicyPhrases, labelOf, phrasesOf, type Label } from './labels.ts';
import { blockKind, boxAround, enclosing, lineText, linkedOf, type Box, type Line } from './outline.ts';
import { containerOf, type Reading, type Stretch } from './prose.ts';
import {
  BYLINE,
  CAPTION,
  COMMENTS,
  DATE,
  FOOT,
  HIDDEN,
  META,
  NAVIGATION,
  PAYWALL,
  PULL_QUOTE,
  RELATED,
  SHARE,
  SUMMARY,
  TAGS,
} from './traits.ts';

/** A block of the article: one line, or the cells of a row. */
export interface Part {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
}

/** What stood in and around the text and is no part of it, as printed. */
export interface SetAside {
  readonly sources: Line[];
  readonly bylines: Line[];
  readonly keywords: Line[];
  readonly agencies: string[];
  readonly dates: Line[];
}

export interface Body {
  readonly root: Box;
  readonly parts: readonly Part[];
  readonly aside: SetAside;
  readonly letters: number;
  readonly isPaywalled: boolean;
  /** Line behind the last one taken. */
  readonly end: number;
}

/** Letters taken before a closing label («كلمات دلالية», «التعليقات») may end the text. */
const ENOUGH = 120;
/** A sentence may announce («المصدر: …») only on a short line; longer ones are prose. */
const LABEL_LINE = 130;

/** Takes the article's own lines out of the stretch where it stands; `isLive` keeps the dated entries of a live blog. */
export function cutBody(
  reading: Reading,
  stretch: Stretch,
  headline: Headline | null,
  isLive: boolean,
): Body {
  return new BodyCutter(reading, stretch, headline, isLive).cut();
}

class BodyCutter {
  readonly #reading: Reading;
  readonly #stretch: Stretch;
  readonly #headline: Headline | null;
  readonly #isLive: boolean;
  readonly #parts: Part[] = [];
  readonly #aside: SetAside = { sources: [], bylines: [], keywords: [], agencies: [], dates: [] };
  readonly #taken = new Set<string>();
  readonly #homes = new Set<Box>();
  #letters = 0;
  #lastTaken = -1;
  #at = 0;
  #skipUntil = 0;
  #isClosed = false;
  #hasEnded = false;
  #isPaywalled = false;
  #awaitsRelated = false;

  constructor(reading: Reading, stretch: Stretch, headline: Headline | null, isLive: boolean) {
    this.#reading = reading;
    this.#stretch = stretch;
    this.#headline = headline;
    this.#isLive = isLive;
  }

  cut(): Body {
    const { lines } = this.#reading.outline;
    const { root, start, end } = this.#stretch;
    const first =
      this.#headline && this.#headline.line.index < start ? this.#headline.line.index + 1 : root.firstLine;
    for (let i = Math.max(first, start - 60); i < root.endLine && !this.#hasEnded; i++) {
      this.#at = i;
      if (i < this.#skipUntil) continue;
      const line = lines[i]!;
      if (i < start) this.#readPreamble(line);
      else if (i < end || this.#isNear(line)) this.#read(line);
      else if (line.index - this.#lastTaken > 30) break;
    }
    this.#readBehind();
    return {
      root: boxOfParts(this.#parts) ?? root,
      parts: this.#parts,
      aside: this.#aside,
      letters: this.#letters,
      isPaywalled: this.#isPaywalled,
      end: this.#lastTaken + 1,
    };
  }

  /** Between headline and text: standfirst and captions are the article's; dates and names are facts. */
  #readPreamble(line: Line): void {
    const text = lineText(this.#reading.outline, line);
    const label = labelOf(text);
    if (label && this.#setAside(line, label, text)) return;
    if (this.#reading.outside[line.index]) return;
    const traits = line.box.within | line.inner;
    if (this.#isCaption(line)) {
      this.#take(line, 'caption', text);
      return;
    }
    if ((line.box.traits | line.inner) & (DATE | BYLINE | META)) return;
    const isProse = this.#reading.prose[line.index] === 1;
    if (isProse && (traits & SUMMARY || line.index >= this.#stretch.root.firstLine))
      this.#take(line, 'paragraph', text);
  }

  #read(line: Line): void {
    const { outline, prose, outside } = this.#reading;
    if (outside[line.index]) {
      this.#readOutside(line);
      return;
    }
    const text = lineText(outline, line);
    const isProse = prose[line.index] === 1;
    const label = labelOf(text);
    if (this.#leavesArticleElement(line)) return;
    if (label && this.#obey(line, label, text)) return;
    if (this.#awaitsRelated && this.#isRelatedLine(line, text, isProse)) return;
    this.#awaitsRelated = false;
    if (this.#isOther(line, text)) return;
    if (headingLevel(line) > 0 && this.#beginsAnother(line)) return;
    if (this.#isLinkLine(line)) return;
    const table = dataTableAround(line, outline);
    if (
      table &&
      !(
        this.#headline &&
        this.#headline.line.index >= table.firstLine &&
        this.#headline.line.index < table.endLine
      )
    ) {
      for (const row of readTable(outline, table)) this.#take(row[0]!, 'table', text, row);
      this.#skipUntil = table.endLine;
      return;
    }
    if (this.#isCaption(line)) {
      this.#take(line, 'caption', text);
      return;
    }
    const own = line.box.traits | line.inner;
    if (!isProse && own & (DATE | BYLINE | META) && !this.#isLive && line.length < 90) return;
    if (own & HIDDEN && !isProse) return;
    if (line.arabic === 0 && line.length < 20 && !/[\p{L}\p{N}]/u.test(text)) return;
    this.#take(line, this.#kindOf(line, text), text);
  }

  /** Tags and source lines in boxes of their own are facts, and close the text. */
  #readOutside(line: Line): void {
    if (!(this.#reading.outside[line.index]! & TAGS)) return;
    const label = labelOf(lineText(this.#reading.outline, line, 200));
    if (label?.kind !== 'keywords') return;
    this.#aside.keywords.push(line);
    if (this.#letters >= ENOUGH) this.#isClosed = true;
  }

  /** Behind the text: its source, its keywords, its author, until another text's label or headline. */
  #readBehind(): void {
    const { lines } = this.#reading.outline;
    const from = Math.max(this.#lastTaken + 1, this.#hasEnded ? this.#lastTaken + 1 : this.#at);
    for (let i = from; i < Math.min(lines.length, from + 16); i++) {
      const line = lines[i]!;
      if (line.box.within & (COMMENTS | NAVIGATION | FOOT)) return;
      const text = lineText(this.#reading.outline, line, 300);
      const label = labelOf(text);
      if (label?.kind === 'related' || label?.kind === 'comments') return;
      if (!label || label.form === 'loose') continue;
      if (label.kind === 'keywords' && !this.#aside.keywords.includes(line)) this.#aside.keywords.push(line);
      else if (label.kind === 'source' && !this.#aside.sources.includes(line))
        this.#setAside(line, label, text);
      else if (label.kind === 'byline' && !this.#aside.bylines.includes(line))
        this.#setAside(line, label, text);
    }
  }

  #kindOf(line: Line, text: string): BlockKind {
    const kind = blockKind(line);
    if (kind !== 'paragraph') return kind;
    if ((line.box.traits | line.inner) & PULL_QUOTE) return 'quote';
    const isBold = line.bold >= 0.95 * line.length;
    return isBold && line.length <= 100 && !/[.\u060c,]$/.test(text) ? 'heading' : 'paragraph';
  }

  #take(line: Line, kind: BlockKind, text: string, lines: readonly Line[] = [line]): void {
    const words = wordsForComparison(text).join(' ');
    // A pulled quote repeats words of the text.
    if (kind === 'quote' && line.length > 10 && [...this.#taken].some((one) => one.includes(words))) return;
    if (kind !== 'table' && line.length > 30) {
      if (this.#taken.has(words)) return;
      this.#taken.add(words);
    }
    if (this.#headline && this.#headline.line !== line && this.#letters === 0 && line.length < 250) {
      if (words === wordsForComparison(this.#headline.text).join(' ')) return;
    }
    this.#parts.push({ kind, lines });
    this.#lastTaken = line.index;
    if (kind !== 'caption') {
      for (const one of lines) this.#letters += one.length;
      this.#homes.add(containerOf(line.box));
    }
  }

  /** Does what a label says; false where the line is no label after all. */
  #obey(line: Line, label: Label, text: string): boolean {
    const { length } = line;
    const isBare = label.form !== 'loose';
    switch (label.kind) {
      case 'related': {
        const isLinked = linkedOf(line) > 0.35 * length;
        const applies =
          label.form === 'alone'
            ? length < 60
            : isBare
              ? length < 260 || isLinked
              : label.isSure && (isLinked || (length < 140 && !/[.\u061f]$/.test(text)));
        if (!applies) return false;
        this.#skipRelated(line, label);
        return true;
      }
      case 'comments':
      case 'keywords':
        if (!isBare || length > 300) return false;
        if (label.form === 'marked' && label.kind === 'comments' && length > 60) return false;
        if (label.kind === 'keywords') this.#aside.keywords.push(line);
        if (this.#letters >= ENOUGH) this.#hasEnded = true;
        return true;
      case 'follow':
      case 'newsletter':
        if (!isBare && !label.isSure) return false;
        if (isBare ? length > 200 : length > 220 || (linkedOf(line) === 0 && length > 140)) return false;
        this.#skipCard(line);
        return true;
      case 'rights':
        if (!label.isSure || length > 500 || this.#letters < ENOUGH) return false;
        this.#isClosed = true;
        return true;
      case 'read-more-button':
      case 'share':
        return label.form === 'alone' || (label.form === 'marked' && length < 60);
      default:
        return this.#setAside(line, label, text);
    }
  }

  /** Facts in labelled lines: source, byline, dates, section. */
  #setAside(line: Line, label: Label, text: string): boolean {
    const { length } = line;
    const isBare = label.form !== 'loose';
    const isFirst = this.#letters === 0;
    switch (label.kind) {
      case 'source':
        if (!isBare || length > LABEL_LINE) return false;
        this.#aside.sources.push(line);
        if (this.#letters > 0.4 * this.#stretch.letters) this.#isClosed = true;
        if (label.form === 'alone') {
          const next = this.#reading.outline.lines[line.index + 1];
          if (next && next.length < 60 && !this.#reading.prose[next.index]) {
            this.#aside.sources.push(next);
            this.#skipUntil = Math.max(this.#skipUntil, next.index + 1);
          }
        }
        return true;
      case 'byline':
        if (length > 100 || (this.#reading.prose[line.index] === 1 && /[.]$/.test(text))) return false;
        if (!isBare && !(isFirst && length < 45 && text.split(' ').length <= 6)) return false;
        this.#aside.bylines.push(line);
        return true;
      case 'published':
      case 'updated':
        if (length > LABEL_LINE || !(isBare || label.isSure) || !/\d|[\u0660-\u0669]/.test(text))
          return false;
        if (!isBare && !isFirst && !((line.box.traits | line.inner) & DATE)) return false;
        this.#aside.dates.push(line);
        return true;
      case 'section':
        return isBare && length < 80;
      case 'credit':
        if (!isBare || length > 120) return false;
        if (label.form === 'alone' || blockKind(line) === 'caption') return false;
        this.#take(line, 'caption', text);
        return true;
      default:
        return false;
    }
  }

  /** A related block: all of its own box; where it has none, the links and the headline right behind the label. */
  #skipRelated(line: Line, label: Label): void {
    const box = this.#ownBox(line);
    if (box && box.endLine > line.index + 1) {
      const { prose, outline } = this.#reading;
      let hasHeading = headingLevel(line) > 0 || (box.within & RELATED) !== 0;
      for (let i = line.index + 1; i < box.endLine; i++) {
        if (headingLevel(outline.lines[i]!) > 0) hasHeading = true;
        else if (prose[i] && !hasHeading && this.#isHome(outline.lines[i]!, line)) {
          this.#awaitsRelated = label.rest === '';
          return;
        }
      }
      this.#skipUntil = box.endLine;
      return;
    }
    this.#awaitsRelated = label.rest === '';
  }

  /** True for a paragraph whose container is the label's own: the text goes on there. */
  #isHome(paragraph: Line, label: Line): boolean {
    const container = containerOf(paragraph.box);
    return this.#homes.has(container) || container === containerOf(label.box);
  }

  /** Behind «اقرأ أيضا» alone on its line: its links, or its one headline without a link. */
  #isRelatedLine(line: Line, text: string, isProse: boolean): boolean {
    if (linkedOf(line) > 0.6 * line.length) return true;
    if (headingLevel(line) > 0) {
      if (this.#letters >= 200) this.#hasEnded = true;
      return true;
    }
    this.#awaitsRelated = false;
    return (
      line.length <= 140 &&
      !/[.\u061f!:\u060c]["\u00bb\u201d)]?$/.test(text) &&
      (!isProse || line.length < 120)
    );
  }

  /** Words against the line itself: agency signature, paywall, small print, what comes behind the source line. */
  #isOther(line: Line, text: string): boolean {
    const agency = line.length < 50 ? agencyNamed(text) : '';
    if (agency !== '') {
      this.#aside.agencies.push(agency);
      if (this.#letters > 0.6 * this.#stretch.letters) this.#isClosed = true;
      return true;
    }
    if (line.box.within & PAYWALL || (line.length < 200 && saysPaywall(text))) {
      this.#isPaywalled = true;
      return true;
    }
    if (this.#letters > 0.5 * this.#stretch.letters && line.length < 700) {
      if (countPolicyPhrases(foldText(text)) >= 2) {
        this.#hasEnded = true;
        return true;
      }
    }
    if (this.#isClosed && this.#letters >= ENOUGH && !this.#homes.has(containerOf(line.box))) {
      this.#hasEnded = true;
      return true;
    }
    return false;
  }

  /** True where a heading is another text's: then the article ends, or the card that it heads is left out. */
  #beginsAnother(line: Line): boolean {
    if (this.#isLive || this.#letters < 200) return false;
    const { outline } = this.#reading;
    const head = this.#headline?.line;
    if (linkedOf(line) > 0.8 * line.length) {
      this.#skipCard(line);
      return true;
    }
    const isSame =
      head !== undefined &&
      headingBox(head).name === headingBox(line).name &&
      attributeOf(headingBox(head).element, 'class') === attributeOf(headingBox(line).element, 'class') &&
      (headingLevel(line) === 1 || attributeOf(headingBox(line).element, 'class') !== '');
    const isDated = [1, 2, 3].some((step) => {
      const next = outline.lines[line.index + step];
      return next !== undefined && next.length < 90 && ((next.box.traits | next.inner) & DATE) !== 0;
    });
    if (headingLevel(line) === 1 || isSame || isDated || this.#isClosed) {
      this.#hasEnded = true;
      return true;
    }
    return false;
  }

  /** An `<article>` that begins below the text is a teaser or the next article. */
  #leavesArticleElement(line: Line): boolean {
    if (this.#isLive) return false;
    let inner: Box | null = null;
    for (let box: Box | null = line.box; box; box = box.parent) {
      if (box.name !== 'article') continue;
      const hasTaken = this.#lastTaken >= box.firstLine && this.#lastTaken < box.endLine;
      const hasHeadline =
        this.#headline &&
        this.#headline.line.index >= box.firstLine &&
        this.#headline.line.index < box.endLine;
      if (!hasTaken && !hasHeadline) inner = box;
    }
    if (!inner) return false;
    const own = this.#reading.before[inner.endLine]! - this.#reading.before[inner.firstLine]!;
    if (this.#letters < 150 && own > 0.4 * this.#stretch.letters) return false;
    this.#skipUntil = inner.endLine;
    return true;
  }

  /** A line that is one link: related by its shape, unless it stands in a list of mostly plain items. */
  #isLinkLine(line: Line): boolean {
    if (linkedOf(line) < 0.75 * line.length) return false;
    if (line.length > 220 && !this.#isClosed) return false;
    const list = enclosing(line, 'ul', 'ol', 'dl');
    if (!list || !this.#homes.has(containerOf(list.parent ?? list))) return true;
    let linked = 0;
    let all = 0;
    for (let i = list.firstLine; i < list.endLine; i++) {
      linked += linkedOf(this.#reading.outline.lines[i]!);
      all += this.#reading.outline.lines[i]!.length;
    }
    return linked > 0.5 * all;
  }

  #isCaption(line: Line): boolean {
    if (line.length > 400) return false;
    if ((line.box.traits | line.inner) & CAPTION) return true;
    for (let box: Box | null = line.box, up = 0; box && up < 4; box = box.parent, up++) {
      if (box.name === 'figure' || box.name === 'figcaption') return true;
      if (box.traits & CAPTION) return true;
    }
    return false;
  }

  /** Leaves out the box of a promotion or a teaser: the largest around it that holds nothing of the article. */
  #skipCard(line: Line): void {
    const box = this.#ownBox(line);
    if (!box) return;
    const { prose, outline } = this.#reading;
    for (let i = line.index + 1; i < box.endLine; i++) {
      if (prose[i] && this.#homes.has(containerOf(outline.lines[i]!.box))) return;
      if (prose[i] && outline.lines[i]!.length > 250 && !(box.traits & SHARE)) return;
    }
    this.#skipUntil = box.endLine;
  }

  /** The largest box around the line that holds neither taken lines, nor the headline, nor most of what is to come. */
  #ownBox(line: Line): Box | null {
    const { before } = this.#reading;
    let own: Box | null = null;
    for (let box: Box | null = line.box; box; box = box.parent) {
      if (box.firstLine < line.index && this.#lastTaken >= box.firstLine) break;
      const headline = this.#headline?.line.index ?? -1;
      if (headline >= box.firstLine && headline < box.endLine) break;
      if (this.#letters < 200 && before[box.endLine]! - before[box.firstLine]! > 0.4 * this.#stretch.letters)
        break;
      own = box;
    }
    return own;
  }

  /** Behind the last long paragraph: short lines in the same container belong to the text. */
  #isNear(line: Line): boolean {
    if (this.#isClosed || line.arabic < 0.3 * line.length) return false;
    if (line.index - this.#lastTaken > 3) return false;
    const container = containerOf(line.box);
    return (
      this.#homes.has(container) || (/^[uod]l$/.test(container.name) && this.#homes.has(container.parent!))
    );
  }
}

/** The smallest box around all that was taken. */
function boxOfParts(parts: readonly Part[]): Box | null {
  let around: Box | null = null;
  for (const { lines } of parts) {
    for (const line of lines) around = around ? boxAround(around, line.box) : line.box;
  }
  return around && containerOf(around);
}

let paywallPhrases: readonly string[] | null = null;

function saysPaywall(text: string): boolean {
  paywallPhrases ??= phrasesOf(PAYWALL_WORDS);
  const folded = foldText(text);
  return paywallPhrases.some((phrase) => folded.includes(phrase));
}

function headingBox(line: Line): Box {
  for (let box: Box | null = line.box; box; box = box.parent) if (/^h[1-6]$/.test(box.name)) return box;
  return line.box;
}
