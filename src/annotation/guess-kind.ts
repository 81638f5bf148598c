import { wordHashes } from '../recognition/gazetteer/cue.ts';
import {
  GIVEN,
  HEAD_OF,
  TITLE_DIRECT,
  TITLE_OFFICE,
  TITLE_PRIVATE,
  WORD_CLASSES,
} from '../recognition/names/word-classes.ts';
import { PACK_KINDS, type PackKind } from './name-pack.ts';

const TITLE = TITLE_DIRECT | TITLE_OFFICE | TITLE_PRIVATE;
/** «وزير الخارجية فلان»: so many words before a name are looked at. */
const REACH = 4;

/**
 * What a name probably is: by its own first word («مؤسسة …», a given name), else by the nearest word before it that
 * says so («مدينة …», «الوزير …»). Null where nothing speaks.
 */
export function guessKind(name: string, before: string): PackKind | null {
  const [first] = wordHashes(name);
  const own = classOf(first);
  const kind = headed(own);
  if (kind) return kind;
  if (own & GIVEN) return 'person';
  for (const hash of wordHashes(before).slice(-REACH).reverse()) {
    const announced = classOf(hash);
    if (announced & TITLE) return 'person';
    const headKind = headed(announced);
    if (headKind) return headKind;
  }
  return null;
}

function classOf(hash: number | undefined): number {
  return hash === undefined ? 0 : (WORD_CLASSES.get(hash) ?? 0);
}

/** Kinds that share a head noun («حركة», «جماعة»): the one that is no reproach comes first. */
const ORDER: readonly PackKind[] = ['party', ...PACK_KINDS.filter((kind) => kind !== 'party')];

function headed(classes: number): PackKind | null {
  return ORDER.find((kind) => (classes & HEAD_OF[kind]) !== 0) ?? null;
}
