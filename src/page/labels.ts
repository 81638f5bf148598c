import { AND } from '../arabic/affixes.ts';
import { AGENCIES, END_MARKS, PAGE_LABELS, RIGHTS_WORDS, type LabelKind } from '../arabic/page-labels.ts';
import { firstWordKey, foldText } from './fold-text.ts';

/** What a line announces, and the words behind the announcement. */
export interface Label {
  readonly kind: LabelKind;
  /** Folded words behind the label, '' where it stands alone. */
  readonly rest: string;
  /** `alone`: nothing behind it; `marked`: a colon, a bar or a dash behind it; `loose`: words follow directly. */
  readonly form: 'alone' | 'marked' | 'loose';
  /** False where words follow directly and the label is an ordinary word too («شارك الفريق في …»). */
  readonly isSure: boolean;
}

interface Entry {
  readonly kind: LabelKind;
  readonly words: string;
  readonly isLoose: boolean;
  /** True where words that follow directly make it no label. */
  readonly isMarked: boolean;
}

const WORD = '[a-z\\d\\u0621-\\u064a\\ufffd]';
/** Punctuation, symbols and arrows at the edges of a label. */
const EDGES = new RegExp(`^[^a-z\\d\\u0621-\\u064a\\ufffd]+|[^a-z\\d\\u0621-\\u064a\\ufffd]+$`, 'g');
const LEADING = /^[^a-z\d\u0621-\u064a\ufffd]+/;
const STARTS_WITH_WORD = new RegExp(`^${WORD}`);
/** A colon, bar, slash, dash, dots or a quotation mark directly behind a label. */
const MARKED = /^\s*(?:[:|>/"-]|\.{2,})/;

/** By the key of their first word: two words that share one are told apart by the label itself. */
let entriesOf: Map<number, Entry[]> | null = null;

function readTable(): Map<number, Entry[]> {
  const table = new Map<number, Entry[]>();
  for (const { kind, labels, loose, marked } of PAGE_LABELS) {
    for (const label of labels.split('|')) {
      const words = normalise(label);
      // One word alone («تابع», «اشترك») is a verb of news too.
      const isLoose = loose === true && (words.includes(' ') || kind === 'published' || kind === 'updated');
      const first = firstWordKey(words);
      if (first === 0) continue;
      const entries = table.get(first);
      const entry = { kind, words, isLoose, isMarked: marked === true };
      if (entries) entries.push(entry);
      else table.set(first, [entry]);
    }
  }
  // The longest label wins.
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** Folded, spaces squeezed, no punctuation at its edges. */
export function normalise(text: string): string {
  return foldText(text).replace(EDGES, '');
}

/** The label that begins a line, or null. */
export function labelOf(text: string): Label | null {
  entriesOf ??= readTable();
  const entries = entriesOf.get(firstWordKey(text));
  if (!entries) return counted(text);
  const folded = foldText(text.slice(0, 400)).replace(LEADING, '');
  for (const { kind, words, isLoose, isMarked } of entries) {
    if (!folded.startsWith(words)) continue;
    const behind = folded.slice(words.length);
    const rest = behind.replace(EDGES, '');
    if (rest === '' || (COUNTED.has(kind) && NUMBER.test(rest)))
      return { kind, rest: '', form: 'alone', isSure: true };
    if (MARKED.test(behind)) return { kind, rest, form: 'marked', isSure: true };
    if (isMarked || STARTS_WITH_WORD.test(behind)) continue;
    return { kind, rest, form: 'loose', isSure: isLoose };
  }
  return null;
}

/** Labels that stand with a number: «التعليقات (2)», «12 مشاركة». */
const COUNTED: ReadonlySet<LabelKind> = new Set<LabelKind>(['comments', 'share']);
const NUMBER = /^\d{1,7}$/;
const LEADING_NUMBER = /^\s*[([]?\s*[\d\u0660-\u0669]{1,7}\s*[)\]]?\s*(?=[A-Za-z\u0621-\u064a])/;

/** The label behind a number, alone on its line. */
function counted(text: string): Label | null {
  if (text.length > 40 || !LEADING_NUMBER.test(text)) return null;
  const label = labelOf(text.replace(LEADING_NUMBER, ''));
  return label?.form === 'alone' && COUNTED.has(label.kind) ? label : null;
}

let agencyOf: Map<string, string> | null = null;

/** «رويترز، أ ف ب», «رويترز وأ ف ب» */
const BETWEEN_AGENCIES = new RegExp(`\\s*[,/+|-]\\s*|\\s+${AND}`);

/** The agency, or agencies, that a line names and nothing else; '' for none. */
export function agencyNamed(text: string): string {
  agencyOf ??= new Map(
    AGENCIES.flatMap(({ name, signs }) =>
      [name, ...signs.split('|')].map((sign) => [normalise(sign), name] as const),
    ),
  );
  if (text.length > 60) return '';
  const plain = normalise(text);
  const whole = agencyOf.get(plain);
  if (whole !== undefined) return whole;
  const parts = plain.split(BETWEEN_AGENCIES);
  const named = parts.map((part) => agencyOf!.get(part.trim()) ?? '');
  return parts.length > 1 && named.every((one) => one !== '') ? [...new Set(named)].join('\u060c ') : '';
}

/** A name of one or two words beside an agency's in a signature: «عمون - بترا». */
const SHORT_NAME = /^\S+(?: \S+)?$/;
/** Initials of the editors below a report, and the agencies in brackets: «ح.ز/ و.ب (د ب أ، رويترز)». */
const INITIALS =
  /^(?:[\u0621-\u064a]{1,2}[./\s]{1,4}){1,9}[\u0621-\u064a]{1,2}[./]?\s*(?:\(([^()]{2,60})\))?$/;

/** The agency's own name in brackets, or before a slash, before its editors' initials: «-- (ونا) س ع/ م ط», «ونا / س ع». */
const OWN_SIGN =
  /^[\s/-]*(?:\([\u0621-\u064a ]{2,14}\)|[\u0621-\u064a]{3,6}\s*\/(?=\s*[\u0621-\u064a]{1,2}[./\s]))/;

/** What the line signs a report with: agencies, or '' for initials alone; null where it is no signature. */
export function signatureOf(text: string): string | null {
  if (text.length > 60) return null;
  const named = agencyNamed(text);
  if (named !== '') return named;
  const initials = INITIALS.exec(text.replace(OWN_SIGN, '').trim());
  if (initials && /[./]/.test(text)) return initials[1] === undefined ? '' : agencyNamed(initials[1]);
  if (text.length > 30) return null;
  const parts = text.split(/\s*[/|\u2013-]\s*/).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => SHORT_NAME.test(part))) return null;
  const agencies = parts.map(agencyNamed).filter((name) => name !== '');
  return agencies.length > 0 ? agencies.join('\u060c ') : null;
}

let endMarks: ReadonlySet<string> | null = null;

/** True for «// انتهى //» alone on its line, and for a paragraph that closes with «(النهاية)». */
export function endsReport(text: string): boolean {
  endMarks ??= new Set(phrasesOf(END_MARKS));
  if (text.length < 40) return endMarks.has(normalise(text).replace(/[\s/\d:]+$/, ''));
  const closing = /\(([^()]{3,20})\)\s*$/.exec(text.slice(-40));
  return closing !== null && endMarks.has(normalise(closing[1]!));
}

let rightsWords: RegExp | null = null;

/** True for a line of copyright: its year is no date. */
export function saysRights(text: string): boolean {
  if (text.includes('\u00a9')) return true;
  rightsWords ??= anyOf(phrasesOf(RIGHTS_WORDS));
  return rightsWords.test(foldText(text));
}

/** Finds any of some phrases in folded text in one pass: where hardly a line has one, half the time of looking for each. */
export function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(
    phrases.map((phrase) => phrase.replace(/[^a-z\d\u0621-\u064a\ufffd ]/g, '\\$&')).join('|'),
  );
}

/** The phrases of a table («a|b|c») as they stand in folded text. */
export function phrasesOf(table: string): string[] {
  return table.split('|').map(normalise);
}
