import { HEAD_NOUNS, NEVER_NAMES } from '../../src/arabic/head-nouns.ts';
import { NEVER_SHORT, PLAIN_BODIES } from '../../src/arabic/institutions.ts';
import { surfaceOf, type Entry } from '../../src/recognition/gazetteer/compile.ts';

const fold = (list: readonly string[]): Set<string> => new Set(list.map(surfaceOf));
const mediaHeads = fold(HEAD_NOUNS.filter((row) => row.kinds.includes('media')).flatMap((row) => row.words));
const never = fold([...NEVER_NAMES, ...NEVER_SHORT, ...HEAD_NOUNS.flatMap((row) => row.words)]);
const plain = fold(PLAIN_BODIES);
const BODIES = new Set(['organisation', 'armed_group', 'military', 'party', 'company', 'club', 'media', 'event']);

type Name = Entry['names'][number];

/**
 * Adds the shorter names that papers use where the country is known already: a body without its nationality («مجلس الشيوخ»
 * in an article about America), a paper without its head («صحيفة الأخبار اللبنانية», «الأخبار»). They are claims alone, stand on
 * no card, and count beside a cue only. What begins a body by rule («وزارة الدفاع») is left to the adjective.
 */
export function addShortNames(entries: readonly Entry[]): Entry[] {
  const countryOf = new Map<string, string>();
  const places = new Set<string>();
  const heads = new Set<string>();
  for (const { entity, names } of entries)
    for (const { text, flag } of names) {
      if (entity.kind === 'nationality') countryOf.set(surfaceOf(text), entity.country);
      if (entity.kind === 'place') places.add(surfaceOf(text));
      if (flag === 'head') heads.add(surfaceOf(text));
    }
  const isName = (text: string): boolean => {
    const surface = surfaceOf(text);
    return !never.has(surface) && (!heads.has(surface) || plain.has(surface)) && !places.has(surface) && !countryOf.has(surface);
  };
  return entries.map((entry) => {
    const { entity, names } = entry;
    if (entity.source !== 'curated' || !BODIES.has(entity.kind)) return entry;
    const own = new Set(names.map(({ text }) => surfaceOf(text)));
    const added: Name[] = [];
    for (const { text } of names) {
      for (const short of shortenings(text.split(/\s+/), entity.kind, (word) => countryOf.get(surfaceOf(word)) === entity.country)) {
        if (own.has(surfaceOf(short)) || !isName(short)) continue;
        own.add(surfaceOf(short));
        added.push({ text: short, flag: 'cue' });
      }
    }
    return added.length === 0 ? entry : { ...entry, names: [...names, ...added] };
  });
}

function shortenings(words: readonly string[], kind: string, isOwnAdjective: (word: string) => boolean): string[] {
  const isNational = words.length > 1 && isOwnAdjective(words.at(-1)!);
  const short = isNational ? words.slice(0, -1) : words;
  const isHeaded = kind === 'media' && mediaHeads.has(surfaceOf(short[0]!));
  const bare = isHeaded ? short.slice(1) : short;
  const out: string[] = [];
  if (kind === 'media' && bare.length === 1) {
    if (bare[0]!.length > 2) out.push(bare[0]!);
  } else if (isNational && (short.length > 1 || kind === 'club')) out.push(short.join(' '));
  return out;
}
