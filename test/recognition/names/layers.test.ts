import { describe, expect, it } from 'vitest';
import type { Entity, EntityKind } from '../../../src/recognition/entity.ts';
import { compileGazetteer, type Entry } from '../../../src/recognition/gazetteer/compile.ts';
import { loadGazetteer, type Gazetteer } from '../../../src/recognition/gazetteer/gazetteer.ts';
import { layerGazetteers } from '../../../src/recognition/gazetteer/layered.ts';
import type { Flag } from '../../../src/recognition/gazetteer/layout.ts';
import type { EntityMention } from '../../../src/recognition/mention.ts';
import { recognize, type RecognizeOptions } from '../../../src/recognition/recognize.ts';

function entry(id: string, kind: EntityKind, names: string, cues: string[] = []): Entry {
  const flagged = names.split('|').map((written) => {
    const flags: Record<string, Flag> = { '~': 'weak', '?': 'cue' };
    const flag = flags[written[0]!];
    return { text: flag ? written.slice(1) : written, flag: flag ?? ('strong' as const) };
  });
  const entity: Entity = {
    id,
    kind,
    name: flagged[0]!.text,
    nameEn: '',
    country: '',
    descriptionAr: '',
    descriptionEn: '',
    source: 'reader',
  };
  return { entity, names: flagged, cues };
}

const open = (entries: Entry[], blockers: string[] = []): Gazetteer =>
  loadGazetteer(compileGazetteer(entries, blockers).buffer);

const base = open(
  [
    entry('ly-haftar', 'person', 'خليفة حفتر|~حفتر'),
    entry('ly-derna', 'place', 'درنة'),
    entry('ly-derna-dam', 'place', 'سد درنة'),
  ],
  ['نهر البارد'],
);
const pack = open([
  entry('pack-1-haftar', 'person', 'خليفة حفتر'),
  entry('pack-1-dam', 'organisation', 'سد درنة'),
  entry('pack-1-sun', 'organisation', '?الشمس', ['<مؤسسة']),
]);
const own = open([entry('own-1', 'media', 'سد درنة'), entry('own-2', 'person', 'كرار الساعدي|~الساعدي')]);

function names(text: string, gazetteer: Gazetteer, options: Partial<RecognizeOptions> = {}): string[] {
  return recognize(text, gazetteer, { reference: null, ...options })
    .filter((mention): mention is EntityMention => mention.kind === 'entity')
    .map(
      ({ surface, entity, candidates }) =>
        `${surface}=${entity?.id ?? candidates?.map((one) => one.id).join()}`,
    );
}

describe('layers of gazetteers', () => {
  const all = layerGazetteers(base, [own, pack]);
  it.each([
    ['the stronger layer has the name', 'قرب سد درنة أمس', ['سد درنة=own-1']],
    ['a pack outranks what is shipped', 'قال خليفة حفتر أمس', ['خليفة حفتر=pack-1-haftar']],
    ['what is shipped stands beside them', 'في درنة أمس', ['درنة=ly-derna']],
    ['proclitics are read', 'وبسد درنة', ['سد درنة=own-1']],
    ['cues of a pack count', 'أعلنت مؤسسة الشمس أمس', ['الشمس=pack-1-sun']],
    ['and are needed', 'طلعت الشمس أمس', []],
    [
      'a short name follows the full one',
      'التقى كرار الساعدي وفدا. وأضاف الساعدي',
      ['كرار الساعدي=own-2', 'الساعدي=own-2'],
    ],
    [
      'a full name that a pack took still speaks for the short one',
      'قال خليفة حفتر أمس. وأضاف حفتر',
      ['خليفة حفتر=pack-1-haftar', 'حفتر=ly-haftar'],
    ],
  ])('%s', (_, text, expected) => expect(names(text, all)).toEqual(expected));

  it('finds entities of every layer by their id', () => {
    expect(['own-2', 'pack-1-sun', 'ly-derna', 'nobody'].map((id) => all.entity(id)?.name)).toEqual([
      'كرار الساعدي',
      'الشمس',
      'درنة',
      undefined,
    ]);
  });

  it('is the base where nothing lies above', () => expect(layerGazetteers(base, [])).toBe(base));
});

describe('what the reader rejected', () => {
  const all = layerGazetteers(base, [pack]);
  it('is not recognised, and leaves the name to others who bear it', () => {
    const isRejected = (id: string): boolean => id === 'pack-1-haftar';
    expect(names('قال خليفة حفتر أمس', all, { isRejected })).toEqual(['خليفة حفتر=ly-haftar']);
  });
  it('blocks nothing inside it', () => {
    const isRejected = (id: string): boolean => id.endsWith('dam');
    expect(names('قرب سد درنة أمس', all, { isRejected })).toEqual(['درنة=ly-derna']);
  });
  it('may be one place only', () => {
    const isRejected = (id: string, { start }: { start: number }): boolean =>
      id === 'ly-derna' && start === 3;
    expect(names('في درنة. ثم درنة', all, { isRejected })).toEqual(['درنة=ly-derna']);
  });
  it('does not come back as the echo of a full name', () => {
    const isRejected = (_id: string, { start }: { start: number }): boolean => start === 4;
    expect(names('قال حفتر أمس إن خليفة حفتر عاد', base, { isRejected })).toEqual(['خليفة حفتر=ly-haftar']);
  });
});
