import { ANYWHERE, BEFORE } from '../gazetteer/cue.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { PARTED, type Article } from './article.ts';
import type { Candidate } from './candidate.ts';
import { HashSet } from './hash-set.ts';

/** What the cues that are filed with an entity say, as bits; 0 where they are silent. */
export const FOR = 1;
export const AGAINST = 2;

/** «مدينة سرت», «مدينة بنغازي وسرت»: a cue counts up to two words before the name, and one behind it. */
const REACH_BEFORE = 2;

/** What cues that stand just before or behind the name say of it. */
export function readCuesBeside(
  article: Article,
  gazetteer: Gazetteer,
  candidate: Candidate,
  entity: number,
): number {
  // Most have none, and this is asked of every claim.
  if (gazetteer.layers.length === 0 && gazetteer.cueAt[entity] === gazetteer.cueAt[entity + 1]) return 0;
  const { cueAt, sections, number } = filedWith(gazetteer, entity);
  const { cues } = sections;
  const end = cueAt[number + 1]!;
  let verdict = 0;
  for (let at = cueAt[number]!; at < end; at += 2 + cues[at + 1]!) {
    const place = cues[at]! >> 1;
    const says = (cues[at]! & 1) === 1 ? AGAINST : FOR;
    if (place === ANYWHERE || (verdict & says) !== 0) continue;
    if (standsBeside(article, candidate, place, cues, at + 2, cues[at + 1]!)) verdict |= says;
  }
  return verdict;
}

/** What cues anywhere in the article say; read once for each entity. */
export function readCuesAnywhere(article: Article, gazetteer: Gazetteer, entity: number): number {
  const { cueAt, sections, number } = filedWith(gazetteer, entity);
  const { cues } = sections;
  const end = cueAt[number + 1]!;
  if (cueAt[number] === end) return 0;
  const known = article.elsewhere.get(entity);
  if (known !== undefined) return known;
  let verdict = 0;
  for (let at = cueAt[number]!; at < end; at += 2 + cues[at + 1]!) {
    if (cues[at]! >> 1 !== ANYWHERE) continue;
    const says = (cues[at]! & 1) === 1 ? AGAINST : FOR;
    if ((verdict & says) !== 0) continue;
    if (article.holds(cues, at + 2, at + 2 + cues[at + 1]!, wordsAskedFor(gazetteer))) verdict |= says;
  }
  article.elsewhere.set(entity, verdict);
  return verdict;
}

/** The gazetteer whose entity this is, and its number there. */
function filedWith(
  gazetteer: Gazetteer,
  entity: number,
): Pick<Gazetteer, 'cueAt' | 'sections'> & { readonly number: number } {
  const { layers } = gazetteer;
  const layer = layers.length === 0 ? undefined : layers.findLast(({ from }) => from <= entity);
  const { cueAt, sections } = layer?.gazetteer ?? gazetteer;
  return { cueAt, sections, number: entity - (layer?.from ?? 0) };
}

/** By gazetteer: the words of all cues that may stand anywhere. */
const wordsAnywhere = new WeakMap<Gazetteer, HashSet>();

function wordsAskedFor(gazetteer: Gazetteer): HashSet {
  let words = wordsAnywhere.get(gazetteer);
  if (!words) {
    const hashes: number[] = [];
    for (const { sections } of [gazetteer, ...gazetteer.layers.map((layer) => layer.gazetteer)]) {
      const { cues } = sections;
      for (let at = 0, end = 0; at < cues.length; at = end) {
        end = at + 2 + cues[at + 1]!;
        if (cues[at]! >> 1 === ANYWHERE) for (let i = at + 2; i < end; i++) hashes.push(cues[i]!);
      }
    }
    wordsAnywhere.set(gazetteer, (words = new HashSet(hashes)));
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
