import { AGENCIES, PAGE_LABELS, POLICY_PHRASES, type LabelKind } from '../arabic/page-labels.ts';
import { foldedWord } from '../arabic/letters.ts';

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
  readonly loose: boolean;
}

const byFirstWord = new Map<string, Entry[]>();

/** Punctuation, symbols and arrows before, behind and between the words of a label. */
const EDGE = /^[^\p{L}\p{N}(]+|[^\p{L}\p{N})]+$/gu;

function fill(): void {
  for (const { kind, labels, loose } of PAGE_LABELS) {
    for (const label of labels.split('|')) {
      const words = normalise(label);
      if (words === '') continue;
      const first = words.split(' ')[0]!;
      const entries = byFirstWord.get(first) ?? [];
      // One word alone («تابع», «اشترك») is a verb of news too.
      entries.push({
        kind,
        words,
        loose: loose === true && (words.includes(' ') || kind === 'published' || kind === 'updated'),
      });
      byFirstWord.set(first, entries);
    }
  }
  // The longest label wins.
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
}

/** Folded, spaces squeezed, no punctuation at its edges. */
export function normalise(text: string): string {
  return foldedWord(text.replace(/\u200c/g, ' '))
    .replace(/\s+/g, ' ')
    .replace(EDGE, '')
    .replace(/^[()\s]+|[()\s]+$/g, '');
}

/** The label that begins a line, or null. Only the first 60 units are looked at. */
export function labelOf(text: string): Label | null {
  if (byFirstWord.size === 0) fill();
  const folded = foldedWord(text.slice(0, 400))
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  const first = /^[\p{L}\p{N}]+/u.exec(folded)?.[0];
  if (first === undefined) return null;
  for (const entry of byFirstWord.get(first) ?? []) {
    if (!folded.startsWith(entry.words)) continue;
    const behind = folded.slice(entry.words.length);
    const rest = behind.replace(EDGE, '');
    if (rest === '') return { kind: entry.kind, rest: '', form: 'alone', isSure: true };
    if (/^\s*(?:[:|>/]|\.{2,}|-|\p{Pd}|\u00bb)/u.test(behind))
      return { kind: entry.kind, rest, form: 'marked', isSure: true };
    if (/^[\p{L}\p{N}]/u.test(behind)) continue;
    return { kind: entry.kind, rest, form: 'loose', isSure: entry.loose };
  }
  return null;
}

const agencyOf = new Map<string, string>();

/** The agency that a line, or the last brackets of a paragraph, names and nothing else; '' for none. */
export function agencyNamed(text: string): string {
  if (agencyOf.size === 0) {
    for (const { name, signs } of AGENCIES)
      for (const sign of signs.split('|')) agencyOf.set(normalise(sign), name);
  }
  if (text.length > 60) return '';
  const plain = normalise(text);
  const whole = agencyOf.get(plain);
  if (whole !== undefined) return whole;
  const parts = plain.split(/\s*[,/+|-]\s*|\s+\u0648/);
  const named = parts.map((part) => agencyOf.get(part.trim()) ?? '');
  return parts.length > 1 && named.every((one) => one !== '') ? [...new Set(named)].join('، ') : '';
}

let policyPhrases: readonly string[] | null = null;

/** How many phrases of small print a line holds. */
export function countPolicyPhrases(text: string): number {
  policyPhrases ??= POLICY_PHRASES.split('|').map(normalise);
  const folded = foldedWord(text).replace(/\s+/g, ' ');
  return policyPhrases.filter((phrase) => folded.includes(phrase)).length;
}

/** True where the folded text holds one of the phrases of a table («a|b|c»). */
export function holdsPhrase(text: string, table: string): boolean {
  const folded = foldedWord(text).replace(/\s+/g, ' ');
  return table.split('|').some((phrase) => folded.includes(normalise(phrase)));
}
