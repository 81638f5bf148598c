import { OWN_WORDS, PAYWALL_WORDS, POLICY_PHRASES } from '../arabic/page-labels.ts';
import { foldText } from './fold-text.ts';
import { anyOf, phrasesOf } from './labels.ts';

/** Phrases that a site says of itself, each in folded text. */
interface Tables {
  readonly own: RegExp;
  readonly paywall: RegExp;
  readonly policy: readonly string[];
  /** All of them: hardly a line of news has any, and then one pass answers for the three. */
  readonly any: RegExp;
}

let made: Tables | null = null;

function tables(): Tables {
  if (made) return made;
  const [own, paywall, policy] = [OWN_WORDS, PAYWALL_WORDS, POLICY_PHRASES].map(phrasesOf);
  const any = anyOf([...own!, ...paywall!, ...policy!]);
  return (made = { own: anyOf(own!), paywall: anyOf(paywall!), policy: policy!, any });
}

// The rules ask for the same line one after another.
let lastText = '';
let lastHasAny = false;

function hasAny(text: string): boolean {
  if (text !== lastText) {
    lastHasAny = tables().any.test(foldText(text));
    lastText = text;
  }
  return lastHasAny;
}

/** True for words that only the site can say of itself («قناتنا على …»), also within other words. */
export function hasOwnWord(text: string): boolean {
  return hasAny(text) && tables().own.test(foldText(text));
}

/** True where a line says that the rest is for subscribers. */
export function saysPaywall(text: string): boolean {
  return hasAny(text) && tables().paywall.test(foldText(text));
}

/** How many phrases of small print a line holds. */
export function countPolicyPhrases(text: string): number {
  if (!hasAny(text)) return 0;
  const folded = foldText(text);
  return tables().policy.filter((phrase) => folded.includes(phrase)).length;
}
