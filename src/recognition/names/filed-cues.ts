import { ANYWHERE, BEFORE } from '../gazetteer/cue.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { PARTED, type Article } from './article.ts';
import type { Candidate } from './candidate.ts';

/** What the cues that are filed with an entity say of a place in the text. */
export interface CueVerdict {
  /** A cue against the name stands there. */
  readonly against: boolean;
  /** A cue stands just before or behind it. */
  readonly beside: boolean;
  /** A cue stands anywhere in the article. */
  readonly anywhere: boolean;
}

const SILENT: CueVerdict = { against: false, beside: false, anywhere: false };
/** «مدينة سرت», «مدينة بنغازي وسرت»: a cue counts up to two words before the name, and one behind it. */
const REACH_BEFORE = 2;

/** @param isPlain the name is filed as strong. */
export function readFiledCues(
  article: Article,
  gazetteer: Gazetteer,
  candidate: Candidate,
  entity: number,
  isPlain: boolean,
): CueVerdict {
  const layer = gazetteer.layers.findLast(({ from }) => from <= entity);
  const { cueAt, sections } = layer?.gazetteer ?? gazetteer;
  const number = entity - (layer?.from ?? 0);
  const end = cueAt[number + 1]!;
  let at = cueAt[number]!;
  if (at === end) return SILENT;
  let against = false;
  let beside = false;
  let anywhere = false;
  while (at < end) {
    const head = sections.cues[at]!;
    const count = sections.cues[at + 1]!;
    const place = head >> 1;
    const phrase = sections.cues.subarray(at + 2, at + 2 + count);
    at += 2 + count;
    const isAgainst = (head & 1) === 1;
    // What stands elsewhere in the article tells senses of a doubtful name apart, and says nothing of a plain one.
    if (isAgainst && place === ANYWHERE && isPlain) continue;
    if (isAgainst ? against : place === ANYWHERE ? anywhere : beside) continue;
    const stands =
      place === ANYWHERE ? article.holds([...phrase]) : standsBeside(article, candidate, place, phrase);
    if (!stands) continue;
    if (isAgainst) against = true;
    else if (place === ANYWHERE) anywhere = true;
    else beside = true;
  }
  return { against, beside, anywhere };
}

function standsBeside(article: Article, candidate: Candidate, place: number, phrase: Int32Array): boolean {
  if (place === BEFORE) {
    for (let skip = 0; skip < REACH_BEFORE; skip++) {
      const first = candidate.firstWord - skip - phrase.length;
      if (standsAt(article, first, candidate.firstWord, phrase)) return true;
    }
    return false;
  }
  return standsAt(article, candidate.lastWord + 1, -1, phrase);
}

/** True where the phrase stands at `first` and no sentence ends between it and word `until`. */
function standsAt(article: Article, first: number, until: number, phrase: Int32Array): boolean {
  const { words } = article;
  if (first < 0 || first + phrase.length > words.count) return false;
  for (let i = 0; i < phrase.length; i++) {
    const word = first + i;
    const hits = i === 0 ? article.readingsOf(word).includes(phrase[0]!) : words.hash[word] === phrase[i];
    if (!hits) return false;
  }
  const last = until < 0 ? first + phrase.length - 1 : until;
  for (let word = until < 0 ? first : first + 1; word <= last; word++) {
    if (article.gapBefore(word) === PARTED) return false;
  }
  return true;
}
