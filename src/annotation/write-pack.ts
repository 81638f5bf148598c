import { hasArabic, type FlaggedName, type OwnName } from './name-pack.ts';

/** The reader's own names as a pack in JSON: all that was filed, read again by `readPack` without loss. */
export function toJsonPack(names: readonly OwnName[], title: string, now = new Date()): string {
  return `${JSON.stringify(
    {
      format: 'hashiya-names',
      version: 1,
      title,
      exportedAt: now.toISOString(),
      names: names.map(({ id, kind, names: forms, nameEn, country, note }) => ({
        id,
        kind,
        name: forms[0]!.text,
        flag: forms[0]!.flag,
        aliases: forms.slice(1),
        en: nameEn,
        country,
        note,
      })),
    },
    null,
    2,
  )}\n`;
}

const HEADER = 'id\tkind\tar\taliases\ten\tcountry\tdesc_ar\tdesc_en\tcues\tfacts';

/**
 * The same as a table in the form of gazetteer/README.md, for spreadsheets and other people. A line break or a tab in
 * a note becomes a space there.
 */
export function toTsvPack(names: readonly OwnName[]): string {
  const lines = names.map(({ id, kind, names: forms, nameEn, country, note }) => {
    const words = oneLine(note);
    const [main, ...others] = forms.map(written);
    return [
      id,
      kind,
      main!,
      others.join('|'),
      oneLine(nameEn),
      country,
      hasArabic(words) ? words : '',
      hasArabic(words) ? '' : words,
      '',
      '',
    ].join('\t');
  });
  return `${[HEADER, ...lines].join('\n')}\n`;
}

const SIGNS = { strong: '', weak: '~', cue: '?' } as const;

function written({ text, flag }: FlaggedName): string {
  return `${SIGNS[flag]}${oneLine(text)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
