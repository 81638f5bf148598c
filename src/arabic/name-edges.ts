import { GIVEN_NAMES } from './given-names.ts';
import { TITLES } from './titles.ts';
import { words } from './word-list.ts';

const given = new Set(GIVEN_NAMES);

/** Words at the edge of an alias that do not belong to the name. */
export const NAME_EDGES: {
  /** Before a place. «محافظة», «جزيرة», «مخيم» name another thing than the town and stay. */
  readonly heads: readonly string[];
  /** Before a person. */
  readonly titles: readonly string[];
  /** Behind any name. */
  readonly tails: readonly string[];
} = {
  heads: words('مدينة بلدة قرية العاصمة'),
  titles: TITLES.filter((row) => row.neverInName)
    .flatMap((row) => row.words)
    .filter((word) => !given.has(word)),
  tails: words('المحتلة'),
};
