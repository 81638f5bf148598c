import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** A sentence or label of the interface, as filed in `public/_locales`. */
export type Word = Extract<keyof typeof import('../../public/_locales/en/messages.json'), string>;

/** Gives a word in the reader's language; `values` stand for `$1`, `$2` … */
export type Translate = (word: Word, ...values: readonly (string | number)[]) => string;

/** What the parts of the interface need to know of the reader's language. */
export interface Language {
  readonly t: Translate;
  /** `ar` or `en`. */
  readonly locale: 'ar' | 'en';
  readonly direction: 'rtl' | 'ltr';
}

/**
 * The interface in the language whose words the browser gives. Asked of the words themselves: Chromium's `@@bidi_dir`
 * follows another setting than its choice of `_locales`, and an Arabic interface from left to right would be wrong.
 */
export function languageOf(getMessage: (word: string, values: string[]) => string): Language {
  const t: Translate = (word, ...values) => getMessage(word, values.map(String));
  const locale = t('language') === 'ar' ? 'ar' : 'en';
  return { t, locale, direction: locale === 'ar' ? 'rtl' : 'ltr' };
}

/** A number of things, large ones in groups: 100,000. Western digits in both languages, as in dates. */
export function inFigures(count: number, { locale }: Language): string {
  return new Intl.NumberFormat(locale === 'ar' ? 'ar-u-nu-latn' : 'en-GB').format(count);
}

const LanguageContext = createContext<Language>({ t: (word) => word, locale: 'en', direction: 'ltr' });

export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** A word whose name is composed, such as `kind_person`; the bare tail where no such word is filed. */
export function wordOr(t: Translate, word: string, fallback: string): string {
  return t(word as Word) || fallback;
}
