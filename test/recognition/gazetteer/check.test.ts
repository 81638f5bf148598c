import { describe, expect, it } from 'vitest';
import { inspect } from '../../../scripts/gazetteer/inspect.ts';
import { HEADER } from '../../../scripts/gazetteer/rows.ts';

const header = HEADER.join('\t');
const GOOD = 'ly-derna\tplace\tدرنة\tمدينة درنة\tDerna\tLY\tمدينة ليبية\tCity in Libya\t\t';

/** The faults of a table with this body, as one text. */
function faultsOf(body: string, file = 'gazetteer/test.tsv'): string {
  const { faults } = inspect([{ file, text: `${header}\n${body}\n` }]);
  return faults.map((fault) => `${fault.file}:${fault.line}: ${fault.message}`).join('\n');
}

/** A good line with some of its columns exchanged. */
function line(change: Partial<Record<(typeof HEADER)[number], string>>): string {
  const cells = GOOD.split('\t');
  for (const [name, value] of Object.entries(change)) cells[HEADER.indexOf(name as 'id')] = value;
  return cells.join('\t');
}

const twin = line({ id: 'ly-other', ar: 'طبرق', aliases: '' });

describe('a planted fault is found, with file and line', () => {
  it.each([
    ['too few columns', 'ly-derna\tplace\tدرنة', /3 columns instead of 10/],
    ['too many columns', `${GOOD}\t`, /11 columns/],
    ['an empty line', `${GOOD}\n\n${twin}`, /test\.tsv:3: empty line/],
    ['an id that stands twice', `${GOOD}\n${line({ ar: 'طبرق', aliases: '' })}`, /test\.tsv:3: id “ly-derna” stands already/],
    ['an id with capitals', line({ id: 'LY-Derna' }), /not of the form/],
    ['an id without a country', line({ id: 'derna' }), /not of the form/],
    ['an unknown kind', line({ kind: 'city' }), /unknown kind “city”/],
    ['a nationality among the entities', line({ kind: 'nationality' }), /nationalities\.tsv/],
    ['an unknown country', line({ country: 'YY' }), /unknown country/],
    ['a country in small letters', line({ country: 'ly' }), /unknown country/],
    ['no Arabic name', line({ ar: '' }), /empty name/],
    ['an empty alias', line({ aliases: 'مدينة درنة||الدرنة' }), /empty name/],
    ['tashkeel in a name', line({ ar: 'دَرنة' }), /tashkeel/],
    ['tatweel in a name', line({ aliases: 'درنـــة الليبية' }), /tatweel/],
    ['an invisible mark in a name', line({ ar: 'درنة\u200f' }), /invisible/],
    ['a presentation form', line({ aliases: 'ﻻذقية' }), /presentation form/],
    ['a Persian letter', line({ ar: 'درنه لیبیا' }), /Persian/],
    ['Latin letters inside a word', line({ aliases: 'درنةx' }), /Latin letters in one word/],
    ['punctuation in a name', line({ aliases: '«مدينة درنة»' }), /punctuation/],
    ['a name that is a sentence', line({ aliases: 'درنة '.repeat(20).trim() }), /longer than/],
    ['a Latin main name', line({ ar: 'Derna' }), /not Arabic/],
    ['a stray space', line({ en: 'Derna ' }), /stray space in en/],
    ['a double space', line({ ar: 'رأس  لانوف' }), /stray space in ar/],
    ['a space around a separator', line({ aliases: 'مدينة درنة | درنة القديمة' }), /around a separator/],
    ['a no-break space', line({ ar: 'رأس\u00a0لانوف' }), /stray space in ar/],
    ['an ordinary word that is strong', line({ ar: 'سرت' }), /ordinary word/],
    ['an ordinary word as a weak place', line({ aliases: '~الباب' }), /ordinary word/],
    ['a given name as a strong alias', line({ kind: 'person', ar: 'خالد مشعل', aliases: 'خالد' }), /“خالد”/],
    ['a given name as a weak alias', line({ kind: 'person', ar: 'نجيب ميقاتي', aliases: '~نجيب' }), /single given name/],
    ['a bare head noun', line({ kind: 'military', ar: 'الجيش' }), /bare head noun/],
    ['a title in front of the main name', line({ kind: 'person', ar: 'اللواء خليفة حفتر' }), /title/],
    ['a strong name of two letters', line({ aliases: 'طز' }), /too short/],
    ['aliases that fold to the same', line({ aliases: 'أُوباري ليبيا|اوباري ليبيا'.replace('ُ', '') }), /fold to the same/],
    ['an alias that folds to the main name', line({ aliases: 'درنه' }), /fold to the same/],
    ['a name that two claim as strong', `${GOOD}\n${line({ id: 'ly-two' })}`, /test\.tsv:3: “درنة” is claimed as strong by ly-derna/],
    ['no English name', line({ en: '' }), /no English name/],
    ['Arabic in the English name', line({ en: 'Derna درنة' }), /Arabic letters in the English/],
    ['an Arabic description that is too long', line({ desc_ar: 'مدينة '.repeat(20).trim() }), /desc_ar has 119/],
    ['an English description that is too long', line({ desc_en: 'x'.repeat(91) }), /desc_en has 91/],
    ['a description in one language', line({ desc_en: '' }), /one language only/],
    ['a description that ages', line({ desc_en: 'Current prime minister of Libya' }), /ages/],
    ['an Arabic description that ages', line({ desc_ar: 'رئيس الوزراء الحالي' }), /ages/],
    ['a full stop', line({ desc_en: 'City in Libya.' }), /full stop/],
    ['a year without a source', line({ desc_en: 'City flooded in 2023' }), /a year/],
    ['a cue without a sign', line({ cues: 'مدينة' }), /does not begin/],
    ['a cue that stands twice', line({ cues: '<مدينة|<مدينه' }), /stands twice/],
    ['cues that contradict', line({ cues: '<مدينة|!<مدينة' }), /contradicts/],
    ['a cue that is the name', line({ cues: '*درنه' }), /the name itself/],
    ['a QID without a source', line({ facts: 'qid=Q42' }), /qid without a source/],
    ['a coordinate without a source', line({ facts: 'lat=32.7;lon=22.6' }), /without a source/],
    ['half a coordinate', line({ facts: 'lat=32.7;source=GeoNames' }), /one coordinate/],
    ['a latitude out of range', line({ facts: 'lat=132.7;lon=1;source=GeoNames' }), /out of range/],
    ['a malformed QID', line({ facts: 'qid=42;source=Wikidata' }), /no Wikidata id/],
    ['an unknown fact', line({ facts: 'height=3;source=x' }), /unknown fact/],
    ['a date that is none', line({ facts: 'from=March;source=x' }), /no ISO date/],
  ])('%s', (_, body, message) => expect(faultsOf(body)).toMatch(message));

  it('finds a wrong header, a carriage return, a byte order mark and a missing last line break', () => {
    const { faults } = inspect([{ file: 'gazetteer/x.tsv', text: `\ufeffname\r\n${GOOD}` }]);
    const all = faults.map((fault) => fault.message).join('\n');
    for (const part of [/not the header/, /carriage/, /byte order/, /does not end/]) expect(all).toMatch(part);
  });
});

describe('what is right stays without a fault', () => {
  it.each([
    ['a place', GOOD],
    ['a flagged word', line({ ar: '?سرت', aliases: '', cues: '<خليج|*ليبيا|!>شائعات' })],
    ['a family name', line({ kind: 'person', ar: 'محمود عباس', aliases: '~عباس' })],
    ['a given name that is a title', line({ kind: 'person', ar: 'خليفة حفتر', aliases: 'حفتر' })],
    ['facts with their source', line({ facts: 'lat=32.7;lon=22.6;source=GeoNames 0.3.0' })],
    ['a comment', `# towns\n${GOOD}`],
  ])('%s', (_, body) => expect(faultsOf(body)).toBe(''));

  it('lets a curated line claim what a package claims', () => {
    const { faults } = inspect([
      { file: 'gazetteer/libya.tsv', text: `${header}\n${GOOD}\n` },
      { file: 'gazetteer/world-cities.tsv', text: `${header}\n${line({ id: 'ly-derna-city' })}\n` },
    ]);
    expect(faults).toEqual([]);
  });
});
