import { ARTICLE } from '../../arabic/affixes.ts';
import { foldArabic, letterOf, OTHER_LETTER } from '../../arabic/letters.ts';
import { IS_WORD } from '../../arabic/clitics.ts';
import { writeVariants } from '../../arabic/spelling-variants.ts';
import { packNames } from '../../text/matcher-build.ts';
import { ENTITY_KINDS, type Entity } from '../entity.ts';
import { packCue, parseCue } from './cue.ts';
import { usualId } from './entity-id.ts';
import { FLAGS, SOURCES, STRONG, TEXT_BLOCK, writeSections, type Flag } from './layout.ts';

/** An entity with all names under which it is recognised, as a table or a pack gives it. */
export interface Entry {
  readonly entity: Entity;
  readonly names: readonly { readonly text: string; readonly flag: Flag }[];
  readonly cues: readonly string[];
}

/** Surfaces by their folded spelling, each with its claims (entity → flag). */
type Claims = Map<string, Map<number, number>>;

/**
 * Compiles entries into the one file that `loadGazetteer` opens.
 * Spelling variants of a name are claimed too, unless another entity is filed under that spelling.
 * @param blockers phrases that hold or look like a name and are none («صلاة المغرب», «لغات»).
 */
export function compileGazetteer(
  entries: readonly Entry[],
  blockers: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  const steps = compileInSteps(entries, blockers);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps, for a thread on which others wait: 100,000 names take seconds, the longest step of them half a
 * second, most of them a few milliseconds.
 */
export function* compileInSteps(
  entries: readonly Entry[],
  blockers: readonly string[] = [],
): Generator<undefined, Uint8Array<ArrayBuffer>> {
  const sorted = [...entries].sort((a, b) => compareBytes(a.entity.id, b.entity.id));
  yield;
  const claims = yield* collectClaims(sorted, blockers);
  dropIdleBlockers(claims);
  yield;
  // In the order of those who claim them: neighbours share words, and the claims hardly differ.
  const surfaces = [...claims]
    .map(([surface, own]) => ({ surface, first: firstOf(own) }))
    .sort((a, b) => a.first - b.first)
    .map(({ surface }) => surface);
  yield;
  const claimCount = new Uint8Array(surfaces.length);
  const claimed: number[] = [];
  const folded: Uint8Array[][] = [];
  for (const [i, surface] of surfaces.entries()) {
    if (i % ENTRIES_A_STEP === 0) yield;
    // Their number has one byte in the file.
    const own = [...claims.get(surface)!].sort(([, a], [, b]) => a - b).slice(0, 255);
    for (const [entity, flag] of own) claimed.push(entity * 8 + flag);
    claimCount[i] = own.length;
    folded.push(wordsOf(surface));
  }
  yield;
  const packed = packNames(folded);
  yield;
  const texts = yield* layTexts(sorted);
  return writeSections({
    ...packed,
    claimCount,
    claims: Int32Array.from(claimed, (claim, i) => claim - (claimed[i - 1] ?? 0)),
    kind: Uint8Array.from(sorted, ({ entity }) => ENTITY_KINDS.indexOf(entity.kind)),
    country: Uint16Array.from(sorted, ({ entity }) => packCountry(entity.country)),
    origin: Uint8Array.from(sorted, ({ entity }) => SOURCES.indexOf(entity.source)),
    ...layCues(sorted),
    ...texts,
  });
}

/** Entries or names that are gone through between two steps. */
const ENTRIES_A_STEP = 512;

function* collectClaims(
  entries: readonly Entry[],
  blockers: readonly string[],
): Generator<undefined, Claims> {
  const claims: Claims = new Map(blockers.map((phrase) => [surfaceOf(phrase), new Map<number, number>()]));
  for (const [number, { names }] of entries.entries()) {
    if (number % ENTRIES_A_STEP === 0) yield;
    for (const { text, flag } of names) {
      const surface = surfaceOf(text);
      if (surface === '') continue;
      const own = claims.get(surface) ?? new Map<number, number>();
      claims.set(surface, own);
      own.set(number, Math.min(own.get(number) ?? 9, FLAGS.indexOf(flag)));
    }
  }
  const filed = new Set(claims.keys());
  for (const [number, { entity, names }] of entries.entries()) {
    if (number % ENTRIES_A_STEP === 0) yield;
    for (const { text, flag } of names) {
      for (const variant of writeVariants(text, entity, FLAGS.indexOf(flag) === STRONG)) {
        const surface = surfaceOf(variant);
        if (filed.has(surface)) continue;
        const own = claims.get(surface) ?? new Map<number, number>();
        claims.set(surface, own);
        if (!own.has(number)) own.set(number, FLAGS.indexOf(flag));
      }
    }
  }
  return claims;
}

/** A word that blocks («لغات») is of use only while something is filed that stands behind its first letters. */
function dropIdleBlockers(claims: Claims): void {
  for (const [surface, own] of claims) {
    if (own.size > 0 || surface.includes(' ')) continue;
    const rests = [1, 2, 3].flatMap((cut) => [surface.slice(cut), `${ARTICLE}${surface.slice(cut + 1)}`]);
    if (!rests.some((rest) => rest.length > 1 && (claims.get(rest)?.size ?? 0) > 0)) claims.delete(surface);
  }
}

/** A name as the matcher reads it: folded words with one space between them. */
export function surfaceOf(name: string): string {
  const { codes, length } = foldArabic(name);
  let surface = '';
  let isParted = false;
  for (let i = 0; i < length; i++) {
    const code = codes[i]!;
    if (IS_WORD[code] === 0 || code === OTHER_LETTER) isParted = true;
    else {
      if (isParted && surface !== '') surface += ' ';
      isParted = false;
      surface += letterOf(code);
    }
  }
  return surface;
}

function wordsOf(surface: string): Uint8Array[] {
  return surface.split(' ').map((word) => {
    const { codes, length } = foldArabic(word);
    return codes.slice(0, length);
  });
}

function firstOf(claims: ReadonlyMap<number, number>): number {
  const [first = -1] = claims.keys();
  return first;
}

function packCountry(country: string): number {
  return country === '' ? 0 : country.charCodeAt(0) * 256 + country.charCodeAt(1);
}

function layCues(entries: readonly Entry[]): { cueCount: Uint16Array; cues: Int32Array } {
  const cueCount = new Uint16Array(entries.length);
  const cues: number[] = [];
  entries.forEach((entry, i) => {
    const own = entry.cues.flatMap((written) => {
      const cue = parseCue(written);
      return cue ? packCue(cue) : [];
    });
    cueCount[i] = own.length;
    cues.push(...own);
  });
  return { cueCount, cues: Int32Array.from(cues) };
}

function* layTexts(
  entries: readonly Entry[],
): Generator<undefined, { text: Uint8Array; textAt: Uint32Array }> {
  const encoder = new TextEncoder();
  const strings: Uint8Array[] = [];
  for (const read of TEXT_FIELDS) {
    for (const [i, { entity }] of entries.entries()) {
      if (i % (ENTRIES_A_STEP * 8) === 0) yield;
      strings.push(encoder.encode(`${read(entity).replaceAll('\0', '')}\0`));
    }
  }
  const text = new Uint8Array(strings.reduce((sum, { length }) => sum + length, 0));
  const textAt = new Uint32Array(Math.ceil(strings.length / TEXT_BLOCK));
  let at = 0;
  strings.forEach((string, i) => {
    if (i % TEXT_BLOCK === 0) textAt[i / TEXT_BLOCK] = at;
    text.set(string, at);
    at += string.length;
  });
  return { text, textAt };
}

/** In the order of `FIELD`. */
const TEXT_FIELDS: readonly ((entity: Entity) => string)[] = [
  ({ id, country, nameEn }) => (id === usualId(country, nameEn) ? '' : id),
  (entity) => entity.name,
  (entity) => entity.nameEn,
  (entity) => entity.descriptionAr,
  (entity) => entity.descriptionEn,
  (entity) => entity.qid ?? '',
];

/** The order of ids in the file: by their bytes, so that a look-up need not decode. Ids are ASCII. */
function compareBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
