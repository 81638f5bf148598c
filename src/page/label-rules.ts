import { ENOUGH, type BodyState } from './body-state.ts';
import { headingLevel } from './headline.ts';
import type { Label } from './labels.ts';
import { LARGEST_ASIDE, ownBox, skipCard } from './line-rules.ts';
import { headsTeasers, LEAST_TEASERS } from './link-lines.ts';
import { blockKind, linkedOf, type Line } from './outline.ts';
import { containerOf } from './prose.ts';
import { isDateLike } from './date-shape.ts';
import { DATE, RELATED } from './traits.ts';

/** A sentence may announce («المصدر: …») only on a short line; longer ones are prose. */
const LABEL_LINE = 130;

/** Does what a label says; false where the line is no label after all. */
export function obey(state: BodyState, line: Line, label: Label, text: string): boolean {
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
      skipRelated(state, line, label);
      return true;
    }
    case 'comments':
    case 'keywords':
      if (!isBare || length > 300) return false;
      if (label.form === 'marked' && label.kind === 'comments' && length > 60) return false;
      if (label.kind === 'keywords') state.aside.keywords.push(line);
      if (state.letters >= ENOUGH) state.hasEnded = true;
      return true;
    case 'follow':
    case 'newsletter':
      if (!isBare && !label.isSure) return false;
      if (isBare ? length > 200 : length > 220 || (linkedOf(line) === 0 && length > 140)) return false;
      skipCard(state, line);
      return true;
    case 'rights':
      if (!label.isSure || length > 500 || state.letters < ENOUGH) return false;
      state.isClosed = true;
      return true;
    case 'read-more-button':
    case 'share':
      return label.form === 'alone' || (label.form === 'marked' && length < 60);
    default:
      return setAside(state, line, label, text);
  }
}

/** Facts in labelled lines: source, byline, dates, section. */
export function setAside(state: BodyState, line: Line, label: Label, text: string): boolean {
  const { length } = line;
  const isBare = label.form !== 'loose';
  const isFirst = state.letters === 0;
  switch (label.kind) {
    case 'source':
      if (!isBare || length > LABEL_LINE) return false;
      if (label.form === 'marked' && isOfPart(state, line)) {
        state.take(line, 'caption', text);
        return true;
      }
      state.aside.sources.push(line);
      if (state.letters > 0.4 * state.stretch.letters) state.isClosed = true;
      if (label.form === 'alone') {
        const next = state.reading.outline.lines[line.index + 1];
        if (next && next.length < 60 && !state.reading.prose[next.index]) {
          state.aside.sources.push(next);
          state.skipUntil = Math.max(state.skipUntil, next.index + 1);
        }
      }
      return true;
    case 'byline':
      if (length > 100 || (state.reading.prose[line.index] === 1 && /[.]$/.test(text))) return false;
      // «قراءة 4 دقائق»: how long it takes.
      if (!isBare && /[\d\u0660-\u0669]/.test(text)) return false;
      if (!isBare && !(isFirst && length < 45 && text.split(' ').length <= 6)) return false;
      state.aside.bylines.push(line);
      return true;
    case 'published':
    case 'updated':
      // «نشر في محلية»: the section, in a link.
      if (length < 50 && linkedOf(line) > 0.3 * length && !/\d|[\u0660-\u0669]/.test(text)) return true;
      if (length > LABEL_LINE || !(isBare || label.isSure) || !/\d|[\u0660-\u0669]/.test(text)) return false;
      // «نشرت صحيفة … عام 2019»: a sentence about something published is text.
      if (!isBare && !((line.box.traits | line.inner) & DATE)) {
        if (!isFirst || state.reading.prose[line.index] === 1 || !isDateLike(text)) return false;
      }
      state.aside.dates.push(line);
      return true;
    case 'section':
      return isBare && length < 80;
    case 'credit':
      if (!isBare || length > 120) return false;
      if (label.form === 'alone' || blockKind(line) === 'caption') return false;
      state.take(line, 'caption', text);
      return true;
    default:
      return false;
  }
}

/** True for the source of a table or of a picture: it stands in a box with what it is of, and the text goes on where it was. */
function isOfPart(state: BodyState, line: Line): boolean {
  const { lines } = state.reading.outline;
  if (state.homes.has(containerOf(line.box))) return false;
  const next = lines
    .slice(line.index + 1, line.index + NEXT_LINES)
    .find(({ index }) => state.reading.prose[index] === 1);
  return next !== undefined && next.index < state.stretch.end && state.homes.has(containerOf(next.box));
}
/** Lines in which the text must go on: a heading may stand between. */
const NEXT_LINES = 4;

/** A related block: all of its own box; where it has none, the links and the headline right behind the label. */
export function skipRelated(state: BodyState, line: Line, label: Label): void {
  const box = ownBox(state, line);
  if (box && box.endLine > line.index + 1 && box.endLine - line.index <= LARGEST_ASIDE) {
    const { prose, outline } = state.reading;
    let hasHeading = headingLevel(line) > 0 || (box.within & RELATED) !== 0;
    for (let i = line.index + 1; i < box.endLine; i++) {
      if (headingLevel(outline.lines[i]!) > 0) hasHeading = true;
      else if (prose[i] && !hasHeading && isHome(state, outline.lines[i]!, line)) {
        state.awaitsRelated = label.rest === '';
        return;
      }
    }
    state.skipUntil = box.endLine;
    return;
  }
  state.awaitsRelated = label.rest === '';
}

/** A label of related links, alone on its line. */
export const RELATED_LABEL: Label = { kind: 'related', rest: '', form: 'alone', isSure: true };

/** Lines of a box of teasers behind its name, at least. */
const LEAST_LINES = 3;

/** Leaves out the box of a list of other texts at its name; in the text's own box only links are left out. */
export function skipsTeasers(state: BodyState, line: Line): boolean {
  if (state.isLive || !headsTeasers(state, line)) return false;
  const box = ownBox(state, line);
  if (!box || box.endLine <= line.index + LEAST_LINES) return false;
  skipRelated(state, line, RELATED_LABEL);
  state.linkRun += LEAST_TEASERS;
  return true;
}

/** True for a paragraph whose container is the label's own: the text goes on there. */
function isHome(state: BodyState, paragraph: Line, label: Line): boolean {
  const container = containerOf(paragraph.box);
  return state.homes.has(container) || container === containerOf(label.box);
}

/** Behind «اقرأ أيضا» alone on its line: its links, or its one headline without a link. */
export function isRelatedLine(state: BodyState, line: Line, text: string, isProse: boolean): boolean {
  if (linkedOf(line) > 0.6 * line.length) return true;
  if (headingLevel(line) > 0) {
    if (state.letters >= 200) state.hasEnded = true;
    return true;
  }
  state.awaitsRelated = false;
  return (
    line.length <= 140 && !/[.\u061f!:\u060c]["\u00bb\u201d)]?$/.test(text) && (!isProse || line.length < 120)
  );
}
