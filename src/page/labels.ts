import { AGENCIES, PAGE_LABELS, POLICY_PHRASES, type LabelKind } from '../arabic/page-labels.ts';
import { firstWordOf, foldText } from './fold-text.ts';

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
}

const WORD = '[a-z\\d\\u0621-\\u064a\\ufffd]';
/** Punctuation, symbols and arrows at the edges of a label. */
const EDGES = new RegExp(`^[^a-z\\d\\u0621-\\u064a\\ufffd]+|[^a-z\\d\\u0621-\\u064a\\ufffd]+$`, 'g');
const LEADING = /^[^a-z\d\u0621-\u064a\ufffd]+/;
const STARTS_WITH_WORD = new RegExp(`^${WORD}`);
/** A colon, bar, slash, dash, dots or a quotation mark directly behind a label. */
const MARKED = /^\s*(?:[:|>/"-]|\.{2,})/;

let entriesOf: Map<string, Entry[]> | null = null;

function readTable(): Map<string, Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const { kind, labels, loose } of PAGE_LABELS) {
    for (const label of labels.split('|')) {
      const words = normalise(label);
      // One word alone («تابع», «اشترك») is a verb of news too.
      const isLoose = loose === true && (words.includes(' ') || kind === 'published' || kind === 'updated');
      const first = firstWordOf(words);
      if (first === '') continue;
      const entries = table.get(first);
      if (entries) entries.push({ kind, words, isLoose });
      else table.set(first, [{ kind, words, isLoose }]);
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
  const entries = entriesOf.get(firstWordOf(text));
  if (!entries) return null;
  const folded = foldText(text.slice(0, 400)).replace(LEADING, '');
  for (const { kind, words, isLoose } of entries) {
    if (!folded.startsWith(words)) continue;
    const behind = folded.slice(words.length);
    const rest = behind.replace(EDGES, '');
    if (rest === '') return { kind, rest: '', form: 'alone', isSure: true };
    if (MARKED.test(behind)) return { kind, rest, form: 'marked', isSure: true };
    if (STARTS_WITH_WORD.test(behind)) continue;
    return { kind, rest, form: 'loose', isSure: isLoose };
  }
  return null;
}

let agencyOf: Map<string, string> | null = null;

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
  const parts = plain.split(/\s*[,/+|-]\s*|\s+\u0648/);
  const named = parts.map((part) => agencyOf!.get(part.trim()) ?? '');
  return parts.length > 1 && named.every((one) => one !== '') ? [...new Set(named)].join('\u060c ') : '';
}

let policyPhrases: readonly string[] | null = null;

/** How many phrases of small print a folded line holds. */
export function countPolicyPhrases(folded: string): number {
  policyPhrases ??= phrasesOf(POLICY_PHRASES);
  let count = 0;
  for (const phrase of policyPhrases) if (folded.includes(phrase)) count++;
  return count;
}

/** The phrases of a table («a|b|c») as they stand in folded text. */
export function phrasesOf(table: string): string[] {
  return table.split('|').map(normalise);
}
