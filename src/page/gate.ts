import {
  attributeOf,
  bodyOf,
  elementNamed,
  findAll,
  nameOf,
  parentOf,
  rawTextOf,
  rootOf,
  walkFrom,
} from './dom-access.ts';
import { frameDocuments } from './frames.ts';
import { isArabic, measureScript, newMeasure, type ScriptMeasure } from './script-measure.ts';

export type Script = 'arabic' | 'other-language' | 'no-text' | 'application';

/** Text nodes, then paragraphs, looked at for any sign of the Arabic script; a page of another script ends there. */
const FIRST_TEXTS = 80;
const FIRST_PARAGRAPHS = 24;
/** Units of running text, and of labels where there are no paragraphs, without one letter of the script that settle it. */
const ENOUGH_UNITS = 600;
const ENOUGH_LABELS = 300;
/** Text nodes walked at most where the script was seen or no paragraph was found. */
const MOST_TEXT_NODES = 6000;
/** Units read at most of one text node: a novel in one node costs no more than a paragraph. */
const MOST_UNITS = 1500;
/** A text node is running text, not a label, from so many units on. */
const RUNNING_TEXT = 50;
/** Letters of running Arabic below which a page is no reading matter: an urgent line of news has about 60. */
const LEAST_LETTERS = 50;
/** Letters of running text after which more would not change the answer. */
const ENOUGH_LETTERS = 3000;

const ANY_ARABIC = /[\u0620-\u06ff\ufb50-\ufefc]/;
const LATIN_WORD = /[a-z\u00c0-\u024f\u0370-\u05ff\u0904-\u0939\u0985-\u1fff\u3040-\ud7ff]+/gi;

/** Elements whose text is no text of the page. */
const NO_TEXT = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'option', 'svg', 'iframe']);

/**
 * Whether a page is worth a closer look: decided from a bounded sample, without layout.
 *
 * A page without Arabic in its title, its language, its first texts and its first paragraphs is left at once; else the
 * running text decides, not the menus: an Arabic article in an English shell is ours, an English page with an Arabic
 * menu is not.
 */
export function judgeScript(root: Document): Script {
  const html = rootOf(root);
  if (!html) return 'no-text';
  const seen = firstSigns(root, html);
  if (seen === 'none') return 'other-language';
  const script = readSample(root);
  if (script !== 'no-text') return script;
  // A shell without text: its article may stand in a frame of its own.
  return frameDocuments(root).some((inner) => readSample(inner) === 'arabic') ? 'arabic' : script;
}

function firstSigns(root: Document, html: Element): 'none' | 'some' {
  if (/^ar\b/i.test(attributeOf(html, 'lang')) || attributeOf(html, 'dir') === 'rtl') return 'some';
  const title = elementNamed(root, 'title', 0);
  if (title && ANY_ARABIC.test(textOf(title))) return 'some';
  const body = bodyOf(root);
  if (!body) return 'none';
  let running = 0;
  let labels = 0;
  let seen = 0;
  const walker = walkFrom(root, body, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  // White space between tags is a text node too, most of them on many a page.
  for (let i = 0; node && i < 5 * FIRST_TEXTS && seen < FIRST_TEXTS; i++, node = walker.nextNode()) {
    const text = (node as Text).data.slice(0, MOST_UNITS);
    const units = text.trim().length;
    if (units === 0) continue;
    if (ANY_ARABIC.test(text)) return 'some';
    seen++;
    if (units < RUNNING_TEXT) labels += units;
    else if (!NO_TEXT.has(nameOf(parentOf(node) as Element))) running += units;
    if (running > ENOUGH_UNITS) return 'none';
  }
  // Menus alone, so far. To look for paragraphs costs a walk of the document where there are none, so it comes last.
  for (let i = 0; i < FIRST_PARAGRAPHS; i++) {
    const paragraph = elementNamed(root, 'p', i);
    if (!paragraph) break;
    const text = textOf(paragraph);
    if (ANY_ARABIC.test(text)) return 'some';
    running += text.length;
    if (running > ENOUGH_UNITS) break;
  }
  return running > 400 || labels > ENOUGH_LABELS ? 'none' : 'some';
}

function textOf(element: Element): string {
  return rawTextOf(element).slice(0, MOST_UNITS);
}

function readSample(root: Document): Script {
  const running = newMeasure();
  const labels = newMeasure();
  let otherLetters = 0;
  let seen = 0;
  const body = bodyOf(root);
  if (!body) return 'no-text';
  const walker = walkFrom(root, body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && seen < MOST_TEXT_NODES; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length < 2) continue;
    seen++;
    const parent = parentOf(node);
    if (parent?.nodeType === 1 && NO_TEXT.has(nameOf(parent as Element))) continue;
    const text = data.length > MOST_UNITS ? data.slice(0, MOST_UNITS) : data;
    if (data.length < RUNNING_TEXT) {
      if (labels.words < 400) measureScript(text, labels);
      continue;
    }
    measureScript(text, running);
    otherLetters += countOthers(text);
    if (running.letters + labels.letters === 0 && otherLetters > ENOUGH_UNITS) return 'other-language';
    if (running.letters + otherLetters > ENOUGH_LETTERS) break;
  }
  return judge(running, labels, otherLetters, root);
}

function countOthers(text: string): number {
  let letters = 0;
  for (const word of text.match(LATIN_WORD) ?? []) letters += word.length;
  return letters;
}

function judge(running: ScriptMeasure, labels: ScriptMeasure, otherLetters: number, root: Document): Script {
  const isOurs = running.letters > 0.35 * otherLetters || labels.letters > 0;
  if (isOurs && isApplication(root, running.letters)) return 'application';
  if (running.letters >= LEAST_LETTERS && running.letters >= 0.35 * otherLetters) {
    return isArabic(running) ? 'arabic' : 'other-language';
  }
  if (otherLetters > 300) return 'other-language';
  // Bare labels: cut into pieces by inline elements, or not loaded yet.
  if (labels.letters >= 4 * LEAST_LETTERS) return isArabic(labels) ? 'arabic' : 'other-language';
  if (labels.letters + running.letters + otherLetters < LEAST_LETTERS) return 'no-text';
  // Too little to be read, but what there is may be Arabic.
  const all = {
    words: labels.words + running.words,
    arabicWords: labels.arabicWords + running.arabicWords,
    neighbourWords: labels.neighbourWords + running.neighbourWords,
    letters: 0,
  };
  return labels.letters + running.letters > otherLetters && isArabic(all) ? 'no-text' : 'other-language';
}

/** Editors, mail and maps: their text is the reader's own work, not news. */
export function isApplication(root: Document, letters: number): boolean {
  if (
    findAll(root, 'body[role=application],body[contenteditable=true],body>[role=application]', 1).length > 0
  )
    return true;
  return (
    letters < 1500 && findAll(root, '[role=textbox][contenteditable=true],[role=treegrid]', 1).length > 0
  );
}
