import { compileGazetteer } from '../../src/recognition/gazetteer/compile.ts';
import type { Entity } from '../../src/recognition/entity.ts';

const entity: Entity = {
  id: 'ly-derna',
  kind: 'place',
  name: 'درنة',
  nameEn: 'Derna',
  country: 'LY',
  descriptionAr: '',
  descriptionEn: '',
  source: 'curated',
};

/** A gazetteer of one town, in place of the one that is shipped. */
export const shipped = compileGazetteer([{ entity, names: [{ text: 'درنة', flag: 'strong' }], cues: [] }]);
