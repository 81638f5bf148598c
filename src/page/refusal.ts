import { wordKeysOf } from './fold-text.ts';
import { judgeScript } from './gate.ts';
import type { Headline } from './headline.ts';
import { namesGallery } from './headline-kind.ts';
import { listKindOf } from './list-kind.ts';
import { isMisread } from './misread.ts';
import { linkedOf, type Outline } from './outline.ts';
import type { PageKind, PageReason, ReasonCode, Signal, SignalCode } from './reasons.ts';

/** Why a page is no article. */
export interface Refusal {
  readonly isArticle: false;
  readonly reason: PageReason;
  readonly pageKind: PageKind;
}

export function refuseWithout(
  doc: Document,
  outline: Outline,
  headline: Headline | null,
  url: string,
): Refusal {
  if (outline.cut) return refuse('unknown', isMisread(outline) ? 'misread-letters' : outline.cut);
  const script = judgeScript(doc);
  if (script === 'application') return refuse('application', 'is-application');
  if (script === 'no-text')
    return hasArabic(outline) ? refuseLittle(outline, headline, url) : refuse('no-text', 'no-text');
  return script === 'arabic' ? refuseLittle(outline, headline, url) : refuseLanguage(outline);
}

/** Words of a headline under which a text would stand; a section has fewer. */
const LEAST_WORDS = 5;

/** A page with hardly a paragraph: what it lists, where it is a list and not an article without its text. */
export function refuseLittle(
  outline: Outline,
  headline: Headline | null,
  url: string,
  signals: readonly Signal[] = [],
): Refusal {
  const hasOwn = headline !== null && wordKeysOf(headline.text).length >= LEAST_WORDS;
  const kind = hasOwn && linkedOf(headline.line) === 0 ? null : listKindOf(outline, url);
  const own = kind ?? (headline && namesGallery(headline.text) ? 'gallery' : null);
  return own ? refuse(own, codeOf(own, 0), signals) : refuse('unknown', 'too-little-text', signals);
}

/** Another language, or Arabic that was decoded wrongly. */
export function refuseLanguage(outline: Outline): Refusal {
  return refuse('other-language', isMisread(outline) ? 'misread-letters' : 'not-arabic');
}

/** True where the page has at least a few words in Arabic letters. */
export function hasArabic(outline: Outline): boolean {
  let letters = 0;
  for (const { arabic } of outline.lines) letters += arabic;
  return letters >= 20;
}

export function refuse(pageKind: PageKind, code: ReasonCode, signals: readonly Signal[] = []): Refusal {
  return { isArticle: false, pageKind, reason: { code, signals } };
}

export function codeOf(kind: PageKind, letters: number, signals: readonly Signal[] = []): ReasonCode {
  const has = (code: SignalCode): boolean => signals.some((signal) => signal.code === code);
  switch (kind) {
    case 'home':
    case 'section':
    case 'search':
    case 'tag':
    case 'encyclopaedia':
    case 'forum':
    case 'shop':
    case 'profile':
    case 'gallery':
    case 'standing':
    case 'application':
      return `is-${kind}`;
    default:
      if (letters < 200) return 'too-little-text';
      if (has('json-ld-other')) return 'declared-other';
      return has('no-date') && !has('no-headline') ? 'no-date' : 'no-headline';
  }
}
