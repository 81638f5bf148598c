import { expect, it } from 'vitest';
import type { Entity, EntityKind } from '../../src/recognition/entity.ts';
import { withNews } from '../../src/ui/nested-names.ts';

const entity = (id: string, kind: EntityKind, country = ''): Entity => ({
  id,
  kind,
  name: id,
  nameEn: '',
  country,
  descriptionAr: '',
  descriptionEn: '',
  source: 'curated',
});
const hariri = entity('lb-saad-hariri', 'person', 'LB');
const father = entity('lb-rafic-hariri', 'person', 'LB');
const bank = entity('ps-bank', 'company', 'PS');
const palestine = entity('ps-palestine', 'place', 'PS');
const army = entity('ly-army', 'military', 'LY');
const libyan = entity('ly-nationality', 'nationality', 'LY');
const airport = entity('lb-airport', 'place', 'LB');

it.each([
  ['«سعد الحريري»: the family name of another', [hariri], [father], []],
  ['«مطار رفيق الحريري»', [airport], [father], [father]],
  ['«بنك فلسطين»', [bank], [palestine], [palestine]],
  ['one that is shown', [bank], [bank], []],
  ['the same twice', [bank], [palestine, palestine], [palestine]],
  ['«الجيش الليبي»: the adjective of its own country', [army], [libyan], []],
  ['the adjective of another country', [bank], [libyan], [libyan]],
  ['two candidates, one of them a person', [airport, hariri], [father], []],
])('%s', (_, shown, nested, expected) => expect(withNews(shown, nested)).toEqual(expected));
