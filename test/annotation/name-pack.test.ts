import { describe, expect, it } from 'vitest';
import type { OwnName, PackKind } from '../../src/annotation/name-pack.ts';
import { compareNames } from '../../src/annotation/pack-conflicts.ts';
import { entriesOfOwnNames, entriesOfPack } from '../../src/annotation/pack-entries.ts';
import { readPack, type PackReading, type ReadOptions } from '../../src/annotation/read-pack.ts';
import { toJsonPack, toTsvPack } from '../../src/annotation/write-pack.ts';
import { foldedWord } from '../../src/arabic/letters.ts';
import { compileGazetteer } from '../../src/recognition/gazetteer/compile.ts';
import { loadGazetteer } from '../../src/recognition/gazetteer/gazetteer.ts';
import { layerGazetteers } from '../../src/recognition/gazetteer/layered.ts';
import { recognize } from '../../src/recognition/recognize.ts';

const ordinary = new Set(['أمل', 'صور', 'أحمد', 'الشمس'].map(foldedWord));
const options: ReadOptions = { isOrdinary: (word) => ordinary.has(word) };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(text: string, more: Partial<ReadOptions> = {}): PackReading {
  const result = readPack(bytes(text), { ...options, ...more });
  if (!result.ok) throw new Error(result.fault);
  return result.reading;
}

/** «kind name[flag]|form[flag]» of each name. */
function brief({ names }: PackReading): string[] {
  const marks = { strong: '', weak: '~', cue: '?' };
  return names.map(
    ({ kind, names: forms }) => `${kind} ${forms.map(({ text, flag }) => marks[flag] + text).join('|')}`,
  );
}

describe('forms of a pack', () => {
  const cases: [string, string, string, string[]][] = [
    [
      'our gazetteer',
      'id\tkind\tar\taliases\ten\tcountry\tdesc_ar\tdesc_en\tcues\tfacts\n# comment\nly-a\tperson\tكرار الساعدي\t~الساعدي|أبو حيدر\tKarrar al-Saadi\tLY\tناشط\tactivist\t*بنغازي\t\n',
      'gazetteer',
      ['person كرار الساعدي|~الساعدي|أبو حيدر'],
    ],
    [
      'name, kind, other forms, Latin, note',
      'كرار الساعدي\tperson\tالساعدي|أبو حيدر\tKarrar al-Saadi\tصديق\nمؤسسة نوى\torganisation\n',
      'tsv',
      ['person كرار الساعدي|~الساعدي|أبو حيدر', 'organisation مؤسسة نوى'],
    ],
    [
      'INCEpTION',
      'كرار الساعدي\tPER\nتل العقارب\tLOC\n',
      'inception',
      ['person كرار الساعدي', 'place تل العقارب'],
    ],
    ['BIO labels', 'كرار الساعدي\tB-PER\n', 'inception', ['person كرار الساعدي']],
    [
      'Arabic labels',
      'كرار الساعدي\tشخص\nمؤسسة نوى\tمنظمة\n',
      'inception',
      ['person كرار الساعدي', 'organisation مؤسسة نوى'],
    ],
    [
      'TSV with headings in another order',
      'label\ttext\nPER\tكرار الساعدي\n',
      'tsv',
      ['person كرار الساعدي'],
    ],
    ['Arabic headings', 'الاسم\tالنوع\nكرار الساعدي\tشخص\n', 'tsv', ['person كرار الساعدي']],
    [
      'CSV',
      'كرار الساعدي,person,"الساعدي|أبو ""حيدر"""\n',
      'csv',
      ['person كرار الساعدي|~الساعدي|أبو "حيدر"'],
    ],
    [
      'CSV with semicolons and headings',
      'name;type;note\r\nكرار الساعدي;PER;"a;b"\r\n',
      'csv',
      ['person كرار الساعدي'],
    ],
    [
      'JSON objects',
      '[{"name":"كرار الساعدي","type":"PER","aliases":["الساعدي"]}]',
      'json',
      ['person كرار الساعدي|~الساعدي'],
    ],
    [
      'JSON with flags',
      '{"title":"x","names":[{"name":"صور","flag":"strong","kind":"media","aliases":[{"text":"مجلة صور","flag":"weak"}]}]}',
      'json',
      ['media صور|~مجلة صور'],
    ],
    ['a byte order mark', '\ufeffكرار الساعدي\tPER\n', 'inception', ['person كرار الساعدي']],
    ['white space inside', '  كرار \u00a0 الساعدي \tPER\n', 'inception', ['person كرار الساعدي']],
    ['names in Latin letters', 'UNRWA\tORG\n', 'inception', ['organisation UNRWA']],
  ];
  it.each(cases)('%s', (_, text, format, expected) => {
    const reading = read(text);
    expect(reading.format).toBe(format);
    expect(brief(reading)).toEqual(expected);
    expect(reading.refused).toEqual([]);
  });

  it('reads UTF-16 that says so', () => {
    const text = '\ufeffكرار الساعدي\tPER\n';
    const utf16 = new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);
    expect(readPack(utf16, options)).toMatchObject({ ok: true, reading: { names: [{ kind: 'person' }] } });
  });

  it('takes a note into the description of its script', () => {
    const [arabic, english] = read('أ ب\tPER\t\t\tصديق\nت ث\tPER\t\t\tfriend\n').names;
    expect([arabic!.descriptionAr, arabic!.descriptionEn]).toEqual(['صديق', '']);
    expect([english!.descriptionAr, english!.descriptionEn]).toEqual(['', 'friend']);
  });

  it('gives a name without an id the same one in every version of a file', () => {
    const before = read('كرار الساعدي\tPER\nتل العقارب\tLOC\n').names.map(({ id }) => id);
    const after = read('مؤسسة نوى\tORG\nتل العقارب\tLOC\nكرار الساعدي\tPER\n').names.map(({ id }) => id);
    expect(after.slice(1).toReversed()).toEqual(before);
    expect(new Set(after).size).toBe(3);
  });
});

describe('what the dry run reports', () => {
  it('labels, and the kinds they were read as', () => {
    const { labels, refused } = read('أ ب\tPER\nت ث\tPER\nج ح\tMISC\nخ د\n');
    expect(labels).toEqual([
      { label: 'PER', kind: 'person', count: 2 },
      { label: 'MISC', kind: null, count: 1 },
      { label: '', kind: null, count: 1 },
    ]);
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'unknown-kind'],
      [4, 'unknown-kind'],
    ]);
  });

  it('kinds that the reader chose for labels', () => {
    const kinds = new Map<string, PackKind>([
      ['MISC', 'event'],
      ['', 'person'],
    ]);
    expect(brief(read('ج ح\tMISC\nخ د\n', { kinds }))).toEqual(['event ج ح', 'person خ د']);
  });

  it('ordinary words, which then need a cue', () => {
    const reading = read('صور\tLOC\nأحمد\tPER\nأمل\tORG\nكرار الساعدي\tPER\n');
    expect(reading.ambiguous.map(({ words }) => words)).toEqual(['صور', 'أحمد', 'أمل']);
    expect(brief(reading)).toEqual([
      'place ?صور',
      'person ?أحمد',
      'organisation ?أمل',
      'person كرار الساعدي',
    ]);
  });

  it('names that stand there twice, in another spelling too', () => {
    const { names, duplicates } = read('إبراهيم الساعدي\tPER\nابراهيم الساعدى\tPER\nإبراهيم الساعدي\tORG\n');
    expect(names).toHaveLength(2);
    expect(duplicates).toEqual([{ line: 2, words: 'ابراهيم الساعدى' }]);
  });

  const long = 'ا'.repeat(200);
  const refusals: [string, string, number, string][] = [
    ['a line of a megabyte', `أ ب\tPER\n${'ا'.repeat(1_000_000)}\tPER\n`, 2, 'too-long'],
    ['a long name', `${long}\tPER\n`, 1, 'too-long'],
    ['too many words', `${'اسم '.repeat(20)}\tPER\n`, 1, 'too-long'],
    ['a control character', 'أ ب\tPER\nأ\u0000ب\u0007ت\tPER\n', 2, 'control-characters'],
    ['letters that turn the direction', 'أ\u202eب\tPER\n', 1, 'control-characters'],
    ['markup', '<img src=x onerror=alert(1)> كرار\tPER\n', 1, 'markup'],
    ['no name', '\tPER\n', 1, 'no-name'],
    ['no letters', '---\tPER\n', 1, 'no-letters'],
    ['more columns than there are', 'أ ب\tPER\tج\td\te\tf\tg\n', 1, 'columns'],
    ['an open quote', `name,kind\n"أ ب,PER\nت ث,PER\n`, 2, 'quotes'],
    ['an item that is no object', '[["x"]]', 1, 'not-an-object'],
    [
      'many forms',
      `أ ب\tPER\t${Array.from({ length: 99 }, (_, i) => `اسم ${i}`).join('|')}\n`,
      1,
      'too-many-forms',
    ],
    [
      'an id that stands twice',
      '[{"id":"a","name":"أ ب","kind":"person"},{"id":"a","name":"ت ث","kind":"person"}]',
      2,
      'duplicate-id',
    ],
    ['a country that is none', '[{"name":"أ ب","kind":"person","country":"Libya"}]', 1, 'country'],
  ];
  it.each(refusals)('%s', (_, text, line, reason) => {
    const { refused } = read(text);
    expect(refused.map((one) => [one.line, one.reason])).toEqual([[line, reason]]);
    for (const { words } of refused) {
      expect(words.length).toBeLessThanOrEqual(80);
      expect(words).not.toMatch(/\p{C}/u);
    }
  });

  it('one name for many', () => {
    const lines = Array.from({ length: 100 }, (_, i) => `ا${'ب'.repeat(i + 1)} ت\tPER\tالمعلم`).join('\n');
    expect(read(lines).refused.map(({ reason }) => reason)).toEqual(Array(40).fill('crowded'));
  });

  const files: [string, Uint8Array, string][] = [
    ['nothing', bytes(' \n'), 'empty'],
    ['a page', bytes('<!doctype html><table><tr><td>كرار'), 'html'],
    ['windows-1256', Uint8Array.of(0xdf, 0xd1, 0xc7, 0xd1, 9, 0x50, 0x45, 0x52), 'encoding'],
    ['a spreadsheet file', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 8, 8, 0xff), 'binary'],
    ['broken JSON', bytes('{"names": ['), 'json'],
    ['JSON without names', bytes('{"a": 1}'), 'json'],
    ['deep JSON', bytes('['.repeat(500_000)), 'json'],
    ['too many names', bytes('أ ب\tPER\n'.repeat(300_001)), 'too-many-names'],
    ['too large', new Uint8Array(40_000_001).fill(65), 'too-large'],
  ];
  it.each(files)('a file that is %s', (_, file, fault) => {
    expect(readPack(file, options)).toEqual({ ok: false, fault });
  });

  it('keys of a prototype change nothing and name nobody', () => {
    const hostile =
      '[{"__proto__":{"kind":"person","polluted":1},"name":"أ ب"},' +
      '{"constructor":{"prototype":{"polluted":1}},"name":"ت ث","kind":"__proto__"},' +
      '{"id":"__proto__","name":"ج ح","kind":"person"},{"id":"constructor","name":"خ د","kind":"toString"}]';
    const reading = read(hostile);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(brief(reading)).toEqual(['person ج ح']);
    expect(reading.names[0]!.id).toMatch(/^n[a-z0-9]+$/);
    const gazetteer = loadGazetteer(compileGazetteer(entriesOfPack(1, reading.names)).buffer);
    expect(gazetteer.entity('__proto__')).toBeNull();
  });
});

describe('names that are known', () => {
  const shipped = loadGazetteer(
    compileGazetteer(entriesOfPack(0, read('خليفة حفتر\tPER\tحفتر\nدرنة\tLOC\nسد درنة\tLOC\n').names)).buffer,
  );
  it.each([
    ['the same words for something else', 'درنة\tORG', ['درنة'], []],
    ['another form for something else', 'أحمد حفتر\tPER\tحفتر', ['حفتر'], []],
    ['the same one', 'خليفة حفتر\tPER', [], ['خليفة حفتر']],
    ['the same one in another spelling', 'درنه\tLOC', [], ['درنه']],
    ['part of a longer name', 'حفتر خليفة\tPER', [], []],
    ['a proclitic of its own', 'ودرنة\tLOC', [], []],
  ])('%s', (_, line, conflicts, known) => {
    const found = compareNames(read(`${line}\n`).names, [shipped]);
    expect(found.conflicts.map(({ form }) => form)).toEqual(conflicts.map(foldedWord));
    expect(found.known.map(({ name }) => name.names[0]!.text)).toEqual(known);
  });
});

describe('export of the reader’s own names', () => {
  const times = { createdAt: '2024-01-01T00:00:00.000Z', modifiedAt: '2024-01-01T00:00:00.000Z' };
  const own: OwnName[] = [
    {
      ...times,
      id: '5b0c1f0e-1111-4a4a-8b8b-000000000001',
      kind: 'person',
      names: [
        { text: 'كرار حيدر الساعدي', flag: 'strong' },
        { text: 'الساعدي', flag: 'weak' },
      ],
      nameEn: 'Karrar al-Saadi',
      country: 'IQ',
      note: 'ناشط، «قال له»',
      isDisabled: false,
      url: 'https://news.example/1',
    },
    {
      ...times,
      id: '5b0c1f0e-1111-4a4a-8b8b-000000000002',
      kind: 'media',
      names: [{ text: 'صور', flag: 'strong' }],
      nameEn: '',
      country: '',
      note: 'two\nlines',
      isDisabled: false,
      url: '',
    },
  ];
  const essence = ({ id, kind, names, nameEn, country, note }: OwnName) => ({
    id,
    kind,
    names,
    nameEn,
    country,
    note,
  });

  it('comes back from JSON as it was', () => {
    const { names, refused, title } = read(toJsonPack(own, 'أسماء'));
    expect(refused).toEqual([]);
    expect(title).toBe('أسماء');
    expect(
      names.map(({ id, kind, names: forms, nameEn, country, descriptionAr, descriptionEn }) => ({
        id,
        kind,
        names: forms,
        nameEn,
        country,
        note: descriptionAr || descriptionEn,
      })),
    ).toEqual(own.map(essence));
  });

  it('comes back from a table, but for line breaks and ordinary words', () => {
    const { names, refused } = read(toTsvPack(own));
    expect(refused).toEqual([]);
    expect(names[0]).toMatchObject({ id: own[0]!.id, names: own[0]!.names, nameEn: own[0]!.nameEn });
    expect(names[1]).toMatchObject({ names: [{ text: 'صور', flag: 'cue' }], descriptionEn: 'two lines' });
  });

  it('is recognised; what is switched off is not', () => {
    const open = (names: OwnName[]) =>
      layerGazetteers(loadGazetteer(compileGazetteer([]).buffer), [
        loadGazetteer(compileGazetteer(entriesOfOwnNames(names)).buffer),
      ]);
    const marked = (names: OwnName[]): string[] =>
      recognize('قال كرار حيدر الساعدي لمجلة صور', open(names), { reference: null }).map(
        ({ surface }) => surface,
      );
    expect(marked(own)).toEqual(['كرار حيدر الساعدي', 'صور']);
    expect(marked([own[0]!, { ...own[1]!, isDisabled: true }])).toEqual(['كرار حيدر الساعدي']);
  });
});
