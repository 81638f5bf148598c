import { GIVEN_NAMES } from '../../arabic/given-names.ts';
import { HEAD_NOUNS } from '../../arabic/head-nouns.ts';
import {
  FUNCTION_WORDS,
  GROUP_NOUNS,
  INTO_PLACE,
  KINSHIP,
  MANNER_NOUNS,
  MATCH_WORDS,
  MEDIA_VERBS,
  NAMED_AFTER,
  NAMED_OBJECTS,
  NEWS_VERBS,
  PLACE_PREPOSITIONS,
  STATE_NOUNS,
} from '../../arabic/name-neighbours.ts';
import { TITLES } from '../../arabic/titles.ts';
import type { EntityKind } from '../entity.ts';
import { wordHashes } from '../gazetteer/cue.ts';
import { HashMap } from './hash-map.ts';

/** What a word beside a name says of it, as bits; a word may be of several classes. */
export const TITLE_DIRECT = 1;
export const TITLE_OFFICE = 2;
export const GIVEN = 4;
export const KIN = 8;
export const FUNCTION = 16;
export const TO_PLACE = 32;
export const FACILITY = 64;
/** A title that anybody may bear. */
export const TITLE_PRIVATE = 16384;
/** Only people who are not known are called so. */
export const NOBODY = 32768;
/** «سفير قطر»: a country follows. */
export const STATE = 65536;
/** «على نحو سريع»: what follows is an adjective. */
export const MANNER = 131072;
/** «وفد حماس»: a group may follow by its bare name. */
export const GROUP = 262144;
/** «نقلت تاس»: a paper or a channel may follow. */
export const MEDIA_VERB = 524288;
/** «تعادل العين مع الوصل»: a club may follow. */
export const MATCH = 1048576;
/** A preposition behind which a place with the article is likely too: «في الطفيلة». */
export const INTO = 2097152;
/** «مطعم بيروت»: what follows is the name of a thing. */
export const OBJECT = 4194304;
/** «أعلنت فتح»: who does it follows. */
export const VERB = 8388608;
const HEAD_PLACE = 128;
const HEAD_GROUP = 256;
const HEAD_BODY = 512;
const HEAD_MEDIA = 1024;
const HEAD_COMPANY = 2048;
const HEAD_CLUB = 4096;
const HEAD_EVENT = 8192;

/** The class of the nouns that stand before a name of this kind; 0 for persons, whom titles announce. */
export const HEAD_OF: Readonly<Record<EntityKind, number>> = {
  person: 0,
  place: HEAD_PLACE,
  organisation: HEAD_BODY,
  armed_group: HEAD_GROUP,
  military: HEAD_BODY,
  party: HEAD_GROUP,
  company: HEAD_COMPANY,
  club: HEAD_CLUB,
  media: HEAD_MEDIA,
  event: HEAD_EVENT,
  treaty: HEAD_EVENT,
  nationality: 0,
};

const headOf = new Map(Object.entries(HEAD_OF) as [EntityKind, number][]);

/** As `HEAD_OF`, for use in loops: an object that is asked for another key each time is slow. */
export function headNounOf(kind: EntityKind): number {
  return headOf.get(kind)!;
}

const TITLE_BITS = {
  direct: TITLE_DIRECT,
  office: TITLE_OFFICE,
  private: TITLE_PRIVATE,
  nobody: TITLE_PRIVATE | NOBODY,
} as const;

function buildClasses(): Map<number, number> {
  const classes = new Map<number, number>();
  const add = (list: readonly string[], bit: number): void => {
    for (const word of list) {
      const [hash, ...more] = wordHashes(word);
      if (hash !== undefined && more.length === 0) classes.set(hash, (classes.get(hash) ?? 0) | bit);
    }
  };
  for (const row of TITLES) add(row.words, TITLE_BITS[row.use]);
  for (const row of HEAD_NOUNS) for (const kind of row.kinds) add(row.words, HEAD_OF[kind as EntityKind]);
  add(GIVEN_NAMES, GIVEN);
  add(KINSHIP, KIN);
  add(FUNCTION_WORDS, FUNCTION);
  add(PLACE_PREPOSITIONS, TO_PLACE);
  add(NAMED_AFTER, FACILITY);
  add(NAMED_OBJECTS, OBJECT);
  add(STATE_NOUNS, STATE);
  add(MANNER_NOUNS, MANNER);
  add(GROUP_NOUNS, GROUP);
  add(MEDIA_VERBS, MEDIA_VERB);
  add(MATCH_WORDS, MATCH);
  add(INTO_PLACE, INTO);
  add(NEWS_VERBS, VERB);
  return classes;
}

/** Classes by the hash of the folded word. */
export const WORD_CLASSES = new HashMap(buildClasses());
