import { ANYWHERE, BEFORE } from '../gazetteer/cue.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { PARTED, type Article } from './article.ts';
import type { Candidate } from './candidate.ts';
import { HashSet } from './hash-set.ts';

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
  const layer =
    gazetteer.layers.length === 0 ? undefined : gazetteer.layers.findLast(({ from }) => from <= entity);
  const { cueAt, sections } = layer?.gazetteer ?? gazetteer;
  const number = entity - (layer?.from ?? 0);
  const end = cueAt[number + 1]!;
  let at = cueAt[number]!;
  if (at === end) return SILENT;
  const first = at;
  let elsewhere = UNREAD;
  let against = false;
  let beside = false;
  while (at < end) {
    const head = sections.cues[at]!;
    const count = sections.cues[at + 1]!;
    const from = at + 2;
    at = from + count;
    const isAgainst = (head & 1) === 1;
    if (head >> 1 === ANYWHERE && elsewhere === UNREAD)
      elsewhere = readElsewhere(article, gazetteer, entity, sections.cues, first, end);
    if (head >> 1 === ANYWHERE || (isAgainst ? against : beside)) continue;
    if (!standsBeside(article, candidate, head >> 1, sections.cues, from, count)) continue;
    if (isAgainst) against = true;
    else beside = true;
  }
  // What stands elsewhere in the article tells senses of a doubtful name apart, and says nothing of a plain one.
  if ((elsewhere & AGAINST) !== 0 && !isPlain) against = true;
  return { against, beside, anywhere: (elsewhere & FOR) !== 0 };
}

const FOR = 1;
const AGAINST = 2;
/** Like the others a row of bits: none of those above. */
const UNREAD = 4;

/** What cues anywhere in the article say, as bits; read once for each entity. */
function readElsewhere(
  article: Article,
  gazetteer: Gazetteer,
  entity: number,
  cues: Int32Array,
  from: number,
  end: number,
): number {
  const known = article.elsewhere.get(entity);
  if (known !== undefined) return known;
  const asked = wordsOfCues(gazetteer);
  let verdict = 0;
  for (let at = from; at < end; at += 2 + cues[at + 1]!) {
    if (cues[at]! >> 1 !== ANYWHERE) continue;
    const bit = (cues[at]! & 1) === 1 ? AGAINST : FOR;
    if ((verdict & bit) === 0 && article.holds(cues, at + 2, at + 2 + cues[at + 1]!, asked)) verdict |= bit;
  }
  article.elsewhere.set(entity, verdict);
  return verdict;
}

/** By gazetteer: the words of all cues that may stand anywhere. */
const wordsAnywhere = new WeakMap<Gazetteer, HashSet>();

function wordsOfCues(gazetteer: Gazetteer): HashSet {
  let words = wordsAnywhere.get(gazetteer);
  if (!words) {
    words = new HashSet(1024);
    for (const { sections } of [gazetteer, ...gazetteer.layers.map((layer) => layer.gazetteer)]) {
      const { cues } = sections;
      for (let at = 0, end = 0; at < cues.length; at = end) {
        end = at + 2 + cues[at + 1]!;
        if (cues[at]! >> 1 !== ANYWHERE) continue;
        for (let i = at + 2; i < end; i++) words.add(cues[i]!);
      }
    }
    wordsAnywhere.set(gazetteer, words);
  }
  return words;
}

function standsBeside(
  article: Article,
  candidate: Candidate,
  place: number,
  cues: Int32Array,
  from: number,
  count: number,
): boolean {
  if (place !== BEFORE) return standsAt(article, candidate.lastWord + 1, -1, cues, from, count);
  for (let skip = 0; skip < REACH_BEFORE; skip++) {
    const first = candidate.firstWord - skip - count;
    if (standsAt(article, first, candidate.firstWord, cues, from, count)) return true;
  }
  return false;
}

/** True where the phrase stands at word `first` and no sentence ends between it and word `until`. */
function standsAt(
  article: Article,
  first: number,
  until: number,
  cues: Int32Array,
  from: number,
  count: number,
): boolean {
  const { words } = article;
  if (first < 0 || first + count > words.count) return false;
  if (!article.reads(first, cues[from]!)) return false;
  for (let i = 1; i < count; i++) if (words.hash[first + i] !== cues[from + i]) return false;
  const last = until < 0 ? first + count - 1 : until;
  for (let word = until < 0 ? first : first + 1; word <= last; word++) {
    if (article.gapBefore(word) === PARTED) return false;
  }
  return true;
}
