import { foldedWord } from '../../src/arabic/letters.ts';
import { ENTITY_KINDS } from '../../src/recognition/entity.ts';
import { GIVEN_NAMES } from '../../src/arabic/given-names.ts';
import { HEAD_NOUNS, NEVER_NAMES } from '../../src/arabic/head-nouns.ts';
import { TITLES } from '../../src/arabic/titles.ts';
import { isCountryCode } from './country-codes.ts';
import { ORDINARY_WORDS, PLAIN_NAMES } from './ordinary-words.ts';
import type { Row } from './rows.ts';

/** Longer than this a description does not fit the card's line. */
export const LONGEST_DESCRIPTION = 90;
/** A name longer than this is a sentence. */
const LONGEST_NAME = 80;

const TASHKEEL = /[\u064b-\u065f\u0670\u06d6-\u06ed]/;
const INVISIBLE = /[\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
const ARABIC_LETTER = /[\u0621-\u064a]/;
const LATIN_LETTER = /[A-Za-z\u00c0-\u024f]/;
// Persian ye, kaf and others look like the Arabic letters and are not what newspapers type; ڤ پ چ ژ گ are foreign sounds.
const LOOKALIKE = /\u06cc|\u06a9|[\u06c0-\u06d5]|\u0670|[\u0671-\u0678]/;
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufefe]/;
const AGEING = /\b(current|currently|incumbent|nowadays|today)\b|(^|\s)(الحالي|الحالية|حاليا|حاليًا)(\s|$|،)/i;
const FACT_KEYS = new Set(['from', 'to', 'lat', 'lon', 'qid', 'source', 'population', 'iso']);

const folded = (words: readonly string[]): Set<string> => new Set(words.map(foldedWord));
const givenNames = folded(GIVEN_NAMES);
const bareNouns = folded([...HEAD_NOUNS.flatMap((row) => row.words), ...NEVER_NAMES]);
const titles = folded(TITLES.filter((row) => row.neverInName).flatMap((row) => row.words));
for (const name of givenNames) titles.delete(name);

/** A judgement of one line: what is wrong with it, in words, or nothing. */
type RowCheck = (row: Row) => Iterable<string>;

/** Every rule that looks at one line alone. */
export const ROW_CHECKS: readonly RowCheck[] = [
  checkSpaces,
  checkId,
  checkKind,
  checkCountry,
  checkNames,
  checkAmbiguity,
  checkTwins,
  checkEnglish,
  checkDescriptions,
  checkCues,
  checkFacts,
];

function* checkSpaces({ cells, names }: Row): Iterable<string> {
  for (const [column, value] of Object.entries(cells)) {
    if (value !== value.trim() || / {2}|[\u00a0\u2000-\u200a\u202f]/.test(value)) yield `stray space in ${column}`;
    if (/ [|;]|[|;] /.test(value) && column !== 'desc_en' && column !== 'desc_ar') yield `space around a separator in ${column}`;
    if (value !== value.normalize('NFC')) yield `${column} is not in Unicode form NFC`;
  }
  for (const { text } of names) if (text !== text.trim()) yield `stray space in the name “${text}”`;
}

function* checkId({ cells }: Row): Iterable<string> {
  if (!/^[a-z]{2,5}(-[a-z0-9]+)+$/.test(cells.id)) yield `id “${cells.id}” is not of the form country-slug`;
}

function* checkKind({ cells, kind }: Row): Iterable<string> {
  if (!kind) yield `unknown kind “${cells.kind}” (one of ${ENTITY_KINDS.filter((one) => one !== 'nationality').join(', ')})`;
  if (kind === 'nationality') yield 'nationalities stand in nationalities.tsv';
}

function* checkCountry({ cells }: Row): Iterable<string> {
  if (cells.country !== '' && !isCountryCode(cells.country)) yield `unknown country “${cells.country}”`;
}

function* checkNames({ names, cells }: Row): Iterable<string> {
  for (const { text } of names) {
    if (text === '') yield 'empty name';
    else if (!ARABIC_LETTER.test(text) && !LATIN_LETTER.test(text)) yield `“${text}” has no letter`;
    if (TASHKEEL.test(text)) yield `tashkeel in “${text}”`;
    if (INVISIBLE.test(text)) yield `tatweel or an invisible mark in “${text}”`;
    if (PRESENTATION.test(text)) yield `presentation form in “${text}”`;
    if (LOOKALIKE.test(text)) yield `a Persian or Urdu letter in “${text}”`;
    if (text.split(/\s/).some((word) => ARABIC_LETTER.test(word) && LATIN_LETTER.test(word)))
      yield `Arabic and Latin letters in one word of “${text}”`;
    if (/[«»"“”()[\]{}،؛؟:!?~…]/.test(text)) yield `punctuation in the name “${text}”`;
    if (text.length > LONGEST_NAME) yield `the name “${text.slice(0, 30)}…” is longer than ${LONGEST_NAME} characters`;
  }
  if (cells.ar !== '' && !ARABIC_LETTER.test(cells.ar)) yield 'the main name is not Arabic';
}

/** Titles that are part of some names: stage names («الشاب خالد»), and given or family names that are titles too («السيد», «كاتب»). */
const PART_OF_NAME = new Set(['الشاب', 'حاكم', 'نظير', 'السيد', 'كاتب']);

function* checkAmbiguity({ names, kind, cells }: Row): Iterable<string> {
  for (const { text, flag } of names) {
    const word = foldedWord(text);
    if (word.includes(' ')) {
      const first = word.slice(0, word.indexOf(' '));
      const isMain = text === cells.ar.replace(/^[~?]/, '');
      if (kind === 'person' && isMain && titles.has(first) && !PART_OF_NAME.has(first)) yield `“${text}” begins with a title`;
      continue;
    }
    // A family name may be a word or a given name too: weak, it counts only beside the full name or a title.
    const isFamilyName = kind === 'person' && flag === 'weak';
    if (bareNouns.has(word)) yield `“${text}” is a bare head noun or title`;
    else if (flag !== 'cue' && !isFamilyName && ORDINARY_WORDS.has(word) && !PLAIN_NAMES.has(word))
      yield `“${text}” is also an ordinary word: flag it with ?`;
    else if (flag === 'strong' && givenNames.has(word))
      yield `“${text}” is also a given name: flag it with ~ or ?`;
    else if (flag === 'strong' && word.length < 3 && ARABIC_LETTER.test(word))
      yield `“${text}” is too short to be strong`;
    else if (isFamilyName && givenNames.has(word) && firstWord(cells.ar) === word)
      yield `“${text}” is a single given name`;
  }
}

function firstWord(name: string): string {
  const word = foldedWord(name.replace(/^[~?]/, ''));
  return word.includes(' ') ? word.slice(0, word.indexOf(' ')) : '';
}

function* checkTwins({ names }: Row): Iterable<string> {
  const seen = new Map<string, string>();
  for (const { text } of names) {
    const word = foldedWord(text);
    const twin = seen.get(word);
    if (twin !== undefined && text !== '') yield `“${twin}” and “${text}” fold to the same name`;
    seen.set(word, text);
  }
}

function* checkEnglish({ cells }: Row): Iterable<string> {
  if (cells.en === '') yield 'no English name';
  if (/[\u0600-\u06ff]/.test(cells.en)) yield 'Arabic letters in the English name';
}

function* checkDescriptions({ cells }: Row): Iterable<string> {
  for (const column of ['desc_ar', 'desc_en'] as const) {
    const text = cells[column];
    if (text.length > LONGEST_DESCRIPTION) yield `${column} has ${text.length} characters (at most ${LONGEST_DESCRIPTION})`;
    if (AGEING.test(text)) yield `${column} ages: no “current”`;
    if (/[.。]$/.test(text) && !/\b[A-Z]\.[A-Z]?\.?$/.test(text)) yield `${column} ends in a full stop`;
  }
  if ((cells.desc_ar === '') !== (cells.desc_en === '')) yield 'a description in one language only';
  if (cells.desc_ar !== '' && !ARABIC_LETTER.test(cells.desc_ar)) yield 'desc_ar is not Arabic';
  if (/[\u0621-\u064a]/.test(cells.desc_en)) yield 'Arabic letters in desc_en';
  if (/\b(1[89]|20)\d\d\b/.test(cells.desc_ar + ' ' + cells.desc_en) && !cells.facts.includes('source='))
    yield 'a year in the description without a source';
}

function* checkCues({ cues, names }: Row): Iterable<string> {
  const seen = new Set<string>();
  for (const cue of cues) {
    const parts = /^(!?[<>*])(.+)$/.exec(cue);
    if (!parts) {
      yield `cue “${cue}” does not begin with <, >, *, !<, !> or !*`;
      continue;
    }
    const [, sign, words] = parts;
    const key = `${sign} ${foldedWord(words!)}`;
    if (seen.has(key)) yield `cue “${cue}” stands twice`;
    if (seen.has(sign!.startsWith('!') ? key.slice(1) : `!${key}`)) yield `cue “${cue}” contradicts another`;
    seen.add(key);
    if (names.some(({ text }) => foldedWord(text) === foldedWord(words!))) yield `cue “${cue}” is the name itself`;
  }
}

function* checkFacts({ facts, cells }: Row): Iterable<string> {
  for (const [key, value] of facts) {
    if (!FACT_KEYS.has(key)) yield `unknown fact “${key}”`;
    if (value === '') yield `fact “${key}” has no value`;
  }
  const [qid, lat, lon] = ['qid', 'lat', 'lon'].map((key) => facts.get(key));
  if (cells.facts !== '' && !facts.has('source')) yield `${[...facts.keys()].join(', ')} without a source`;
  if (qid !== undefined && !/^Q[1-9]\d*$/.test(qid)) yield `“${qid}” is no Wikidata id`;
  if ((lat === undefined) !== (lon === undefined)) yield 'one coordinate without the other';
  if (lat !== undefined && !(Math.abs(Number(lat)) <= 90)) yield `latitude “${lat}” is out of range`;
  if (lon !== undefined && !(Math.abs(Number(lon)) <= 180)) yield `longitude “${lon}” is out of range`;
  for (const key of ['from', 'to']) {
    const value = facts.get(key);
    if (value !== undefined && !/^-?\d{4}(-\d\d){0,2}$/.test(value)) yield `${key}=“${value}” is no ISO date`;
  }
}
