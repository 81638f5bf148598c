import { surfaceOf } from '../recognition/gazetteer/compile.ts';
import type { FlaggedName, NameFlag, PackKind } from './name-pack.ts';

/** What the reader writes into the form of a name. */
export interface OwnNameDraft {
  readonly kind: PackKind;
  readonly name: string;
  /** Other forms. */
  readonly forms: readonly string[];
  readonly nameEn: string;
  readonly note: string;
  /** Count the name only beside a word that says what it is: it is an ordinary word too. */
  readonly needsCue: boolean;
  /** The page on which it is added, or ''. */
  readonly url: string;
}

/**
 * The spellings of a name with how far each is believed: the name itself as the reader chose; an ordinary word only
 * beside a cue; a single word that is another form of a person's name («الساعدي») only beside the full name, because
 * others bear it too.
 */
export function flagForms(
  { kind, name, forms, needsCue }: Pick<OwnNameDraft, 'kind' | 'name' | 'forms' | 'needsCue'>,
  isOrdinary: (folded: string) => boolean,
): FlaggedName[] {
  const found = new Map<string, FlaggedName>();
  [name, ...forms].forEach((written, i) => {
    const text = written.replace(/\s+/g, ' ').trim();
    const surface = surfaceOf(text);
    if (surface === '' || found.has(surface)) return;
    const isSingle = !surface.includes(' ');
    let flag: NameFlag = 'strong';
    if (i === 0) flag = needsCue ? 'cue' : 'strong';
    else if (isSingle && isOrdinary(surface)) flag = 'cue';
    else if (isSingle && kind === 'person') flag = 'weak';
    found.set(surface, { text, flag });
  });
  return [...found.values()];
}

/** True for words that can be a name: a letter in them, not longer than a name is. */
export function isNameable(text: string): boolean {
  const surface = surfaceOf(text);
  return surface !== '' && text.trim().length <= LONGEST_NAME && surface.split(' ').length <= MOST_WORDS;
}

/** Units and words of the longest name that is taken; the gazetteer's own have at most 60 units and 9 words. */
export const LONGEST_NAME = 150;
export const MOST_WORDS = 12;
