import { GIVEN_NAMES } from '../arabic/given-names.ts';
import { normalise } from './labels.ts';

let given: ReadonlySet<string> | null = null;

/** What parts the place from the name: «بريدة - فهد الرشيد :», «لندن: هدى سالم», «منى فؤاد (عمان)». */
const PARTS = /\s*[:/|()\u2013\u2014]\s*|\s+-\s*|\s*-\s+/;
/** A first name of one letter: «ع. بن ساسي». */
const INITIAL = /^[\u0621-\u064a]\s?\./;

/**
 * The name in a short line of a place and a name, or '' where the line is none. The name has two to four words of
 * which the first is a given name: a place and a thing look the same.
 */
export function nameInLine(text: string): string {
  if (text.length > 60 || /[\d\u0660-\u0669]|[.\u061f!\u060c]\s*$/.test(text)) return '';
  const parts = text.split(PARTS).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 3) return '';
  if (parts.some((part) => part.split(/\s+/).length > 4)) return '';
  return parts.find(isName) ?? '';
}

/** The second of two parts of a few words, for a line that is known to sign: «أم درمان: ابتهال الطيب». */
export function secondOfTwo(text: string): string {
  if (text.length > 40 || /[\d\u0660-\u0669]|[.\u061f!\u060c:]\s*$/.test(text)) return '';
  const parts = text.split(PARTS);
  const counts = parts.map((part) => part.trim().split(/\s+/).length);
  return parts.length === 2 && counts[0]! <= 3 && (counts[1] === 2 || counts[1] === 3)
    ? parts[1]!.trim()
    : '';
}

/** True for two to four words that begin with a given name or its initial. */
export function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 4 || text.length > 40) return false;
  given ??= new Set(GIVEN_NAMES.map(normalise));
  return (
    INITIAL.test(text) || given.has(normalise(words[0]!)) || given.has(normalise(words.slice(0, 2).join('')))
  );
}
