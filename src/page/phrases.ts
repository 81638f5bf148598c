import { FOR } from '../arabic/affixes.ts';
import {
  CALLS,
  COUNTER_WORDS,
  DESK_NAMES,
  GENERIC_TITLES,
  LISTS_OF_AUTHOR,
  OWN_WORDS,
} from '../arabic/page-labels.ts';
import { firstWordKey, foldText } from './fold-text.ts';
import { normalise, phrasesOf } from './labels.ts';
import { hasOwnWord } from './site-phrases.ts';

/** Lists as they are folded, made when first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

const calls = lazily(() => phrasesOf(CALLS));
const ownWords = lazily(() => phrasesOf(OWN_WORDS));
const listsOfAuthor = lazily(() => phrasesOf(LISTS_OF_AUTHOR));
const firstOfLists = lazily(() => new Set(listsOfAuthor().map(firstWordKey)));
const generic = lazily(() => new Set(phrasesOf(GENERIC_TITLES)));
const firstOfGeneric = lazily(() => new Set([...generic()].map(firstWordKey)));
const counters = lazily(() => new Set(COUNTER_WORDS.split(' ').map(normalise)));
const desks = lazily(() => new Set(phrasesOf(DESK_NAMES)));

/** A promotion is one or two sentences. */
const LONGEST_PROMOTION = 240;
/** Prose between the words of speech: what a person says of «our channel» is news. */
const QUOTED = /["\u00ab\u201c\u201d:]/;

/**
 * True for a line that asks the reader to follow, load or subscribe, in words that only the site can say of itself
 * («… أو حمل التطبيق على هاتفك»). One word alone calls at the beginning of a line, or where those words follow at once: elsewhere it is a verb of news.
 */
export function isPromotion(text: string): boolean {
  if (text.length > LONGEST_PROMOTION || QUOTED.test(text)) return false;
  if (!hasOwnWord(text)) return false;
  const words = ` ${foldText(text).replace(/[^a-z\d\u0621-\u064a\ufffd]+/g, ' ')} `;
  const own = ownWords().filter((phrase) => words.includes(` ${phrase} `));
  if (own.length === 0) return false;
  return calls().some((phrase) => {
    const at = words.indexOf(` ${phrase} `);
    if (at < 0) return false;
    if (at === 0 || phrase.includes(' ')) return true;
    const next = ` ${words
      .slice(at + phrase.length + 2)
      .split(' ', 3)
      .join(' ')} `;
    return own.some((one) => next.includes(` ${one} `));
  });
}

/** True for «مقالات أخرى لفلان:»: the list below is its author's, not the article's. */
export function headsAuthorsList(text: string): boolean {
  if (text.length > 70) return false;
  if (!firstOfLists().has(firstWordKey(text))) return false;
  const words = normalise(text);
  return listsOfAuthor().some(
    (phrase) => words.startsWith(phrase) && (phrase.endsWith(FOR) || words[phrase.length] === ' '),
  );
}

/** True for the name of a tool or a section in place of a title («تفاصيل الخبر»). */
export function isGeneric(text: string): boolean {
  return text.length < 40 && firstOfGeneric().has(firstWordKey(text)) && generic().has(normalise(text));
}

/** True for a line that counts its readers and nothing else: «قرئت 1203 مرة». */
export function countsReaders(text: string): boolean {
  if (text.length > 50 || !/[\d\u0660-\u0669]/.test(text)) return false;
  const words = foldText(text).match(/[a-z\u0621-\u064a]+/g) ?? [];
  return words.length > 0 && words.every((word) => counters().has(word));
}

/** True for who signs where nobody wrote: a desk, with the site's name or initials before it, an account of the system. */
export function isDesk(name: string): boolean {
  const whole = normalise(name);
  if (desks().has(whole)) return true;
  const parts = whole.split(/\s*[-|/]\s*/);
  const others = parts.filter((part) => !desks().has(part));
  return parts.length === 2 && (others.length === 0 || (others.length === 1 && !others[0]!.includes(' ')));
}
