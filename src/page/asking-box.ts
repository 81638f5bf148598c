import { AND } from '../arabic/affixes.ts';
import { ASKING_LINKS, ASKING_PHRASES, MACHINE_LABELS } from '../arabic/asking-labels.ts';
import type { BodyState } from './body-state.ts';
import { firstWordKey, foldText } from './fold-text.ts';
import { normalise, phrasesOf } from './labels.ts';
import { blockKind, lineText, linkedOf, type Box, type Line, type Outline } from './outline.ts';
import { ownBox } from './line-rules.ts';

/** Lines of a box that asks for something, and units of the longest of them: it has a headline, a sentence, a button. */
const MOST_LINES = 8;
const LONGEST_LINE = 250;
/** Phrases of asking that such a box has at least. */
const LEAST_PHRASES = 2;

interface Tables {
  readonly phrases: readonly RegExp[];
  readonly links: ReadonlySet<string>;
  readonly machine: readonly string[];
  readonly firstOfMachine: ReadonlySet<number>;
}

let made: Tables | null = null;

function tables(): Tables {
  if (made) return made;
  const machine = phrasesOf(MACHINE_LABELS).sort((a, b) => b.length - a.length);
  return (made = {
    // «and» may stand before each.
    phrases: phrasesOf(ASKING_PHRASES).map((phrase) => new RegExp(` ${AND}?${phrase} `)),
    links: new Set(phrasesOf(ASKING_LINKS)),
    machine,
    firstOfMachine: new Set(machine.map(firstWordKey)),
  });
}

/** Units of a line that says what stands in its box; longer ones without a link are paragraphs. */
const LONGEST_LABEL = 160;

/** True where a box begins that asks something of the reader, or holds what a machine made of the text; it is left out. */
export function beginsServiceBox(state: BodyState, line: Line, text: string): boolean {
  if (line.length > LONGEST_LABEL && line.links === 0) return false;
  return beginsAskingBox(state, line) || beginsMachineBox(state, line, text);
}

/**
 * True at the first line of a box inside the text that asks the reader to give, to join or to subscribe: a button or
 * a link that says so, and words of asking. No name of a box is needed; paragraphs of news have no buttons.
 */
function beginsAskingBox(state: BodyState, line: Line): boolean {
  if (line.length > LONGEST_LINE || line.box.firstLine !== line.index) return false;
  const { outline } = state.reading;
  for (let box: Box | null = line.box; box; box = box.parent) {
    if (box.firstLine !== line.index || box.endLine - box.firstLine > MOST_LINES) break;
    if (!hasButton(outline, box)) continue;
    if ((ownBox(state, line)?.depth ?? Infinity) > box.depth) return false;
    if (countPhrases(outline, box.firstLine, box.endLine) < LEAST_PHRASES) return false;
    state.skipUntil = box.endLine;
    return true;
  }
  return beginsAskingRun(state, line);
}

/** Lines of such a call that has no box of its own, its link the last. */
const MOST_OF_RUN = 4;
/** Units of a line that one phrase is enough for. */
const LONGEST_CALL = 60;

/** The same among the paragraphs themselves: lines that ask, and behind them one that is only the link to do it. */
function beginsAskingRun(state: BodyState, line: Line): boolean {
  const { outline } = state.reading;
  for (let end = line.index + 1; end < line.index + MOST_OF_RUN; end++) {
    const last = outline.lines[end];
    if (!last || last.length > LONGEST_LINE) return false;
    if (linkedOf(last) < 0.8 * last.length || !hasAskingLink(outline, last)) continue;
    for (let i = line.index; i < end; i++) {
      const least = outline.lines[i]!.length > LONGEST_CALL ? 2 : 1;
      if (countPhrases(outline, i, i + 1) < least) return false;
    }
    if (countPhrases(outline, line.index, end + 1) <= LEAST_PHRASES) return false;
    state.skipUntil = end + 1;
    return true;
  }
  return false;
}

function hasButton(outline: Outline, box: Box): boolean {
  for (let i = box.firstLine; i < box.endLine; i++) {
    const line = outline.lines[i]!;
    if (line.length > LONGEST_LINE) return false;
    if (line.box.name === 'button' || (line.links > 0 && hasAskingLink(outline, line))) return true;
  }
  return false;
}

/** Links and pieces of one line that are looked at. */
const MOST_PIECES = 20;

function hasAskingLink({ texts, boxOf }: Outline, line: Line): boolean {
  for (let i = line.firstPiece; i < Math.min(line.endPiece, line.firstPiece + MOST_PIECES); i++) {
    if (boxOf[i]!.link && texts[i]!.length < 40 && tables().links.has(normalise(texts[i]!))) return true;
  }
  return false;
}

/** How many phrases of asking the lines have. */
function countPhrases(outline: Outline, from: number, to: number): number {
  let text = ' ';
  for (let i = from; i < to; i++) text += `${foldText(lineText(outline, outline.lines[i]!, 300))} `;
  const words = text.replace(/[^a-z\d\u0621-\u064a]+/g, ' ');
  return tables().phrases.filter((phrase) => phrase.test(words)).length;
}

/** Units of the words behind such a label («استمع إلى المقال 03:41»). */
const LONGEST_REST = 22;
const MOST_LISTED = 12;

/**
 * True for the label of what a machine made of the text, its voice or its summary, and for the note that says so: then
 * its box, or the list behind it, is left out.
 */
function beginsMachineBox(state: BodyState, line: Line, text: string): boolean {
  const { machine, firstOfMachine } = tables();
  if (!firstOfMachine.has(firstWordKey(text))) return false;
  const words = normalise(text.slice(0, 200));
  const label = machine.find((one) => words.startsWith(one));
  if (label === undefined) return false;
  const rest = words.slice(label.length);
  const isMarked = /^\s*:/.test(rest);
  if (!isMarked && (rest.trim().length > LONGEST_REST || /[.\u060c\u061b]\s*$/.test(text))) return false;
  const box = ownBox(state, line);
  const { lines } = state.reading.outline;
  if (box && box.endLine > line.index + 1 && box.endLine - line.index <= MOST_LISTED)
    state.skipUntil = box.endLine;
  else if (!isMarked) {
    let end = line.index + 1;
    while (end < lines.length && end - line.index <= MOST_LISTED && blockKind(lines[end]!) === 'list_item')
      end++;
    state.skipUntil = Math.max(state.skipUntil, end);
  }
  return true;
}
