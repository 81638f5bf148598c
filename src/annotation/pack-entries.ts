import type { Entry } from '../recognition/gazetteer/compile.ts';
import { hasArabic, ownEntityId, packEntityId, type OwnName, type PackName } from './name-pack.ts';

/** The names of a pack as the compiler of gazetteers takes them. */
export function entriesOfPack(number: number, names: readonly PackName[]): Entry[] {
  return names.map(({ id, names: forms, cues, ...rest }) => ({
    entity: {
      ...rest,
      id: packEntityId(number, id),
      name: forms[0]!.text,
      aliases: forms.slice(1).map(({ text }) => text),
      source: 'reader',
    },
    names: forms,
    cues,
  }));
}

/** The reader's own names as the compiler takes them; those that are switched off are left out. */
export function entriesOfOwnNames(names: readonly OwnName[]): Entry[] {
  return names
    .filter(({ isDisabled }) => !isDisabled)
    .map(({ id, kind, names: forms, nameEn, country, note }) => ({
      entity: {
        id: ownEntityId(id),
        kind,
        name: forms[0]!.text,
        nameEn,
        country,
        descriptionAr: hasArabic(note) ? note : '',
        descriptionEn: hasArabic(note) ? '' : note,
        aliases: forms.slice(1).map(({ text }) => text),
        source: 'reader',
      },
      names: forms,
      cues: [],
    }));
}
