import ar from '../../public/_locales/ar/messages.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { languageOf, type Language } from '../../src/ui/words.ts';

interface Filed {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The interface's words as the browser would give them, for tests outside an extension. */
export function testLanguage(locale: 'ar' | 'en'): Language {
  const words = (locale === 'ar' ? ar : en) as Readonly<Record<string, Filed>>;
  return languageOf((word, values) => {
    const filed = words[word];
    if (!filed) return '';
    return filed.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const position = filed.placeholders?.[name]?.content.slice(1);
      return values[Number(position) - 1] ?? '';
    });
  });
}
