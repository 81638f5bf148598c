import { ARTICLE, FEMININE } from '../../arabic/affixes.ts';
import { INSTITUTIONS } from '../../arabic/institutions.ts';
import type { Entity } from '../entity.ts';

const byKey = new Map(INSTITUTIONS.map((one) => [one.key, one]));

/** The id under which the head of a body is filed, without a country: `rule-foreign-ministry`. */
export function ruleHeadId(key: string): string {
  return `rule-${key}`;
}

/** The id of a body that is recognised by rule: `sy-rule-foreign-ministry`. */
export function ruleEntityId(country: string, headId: string): string {
  return `${country.toLowerCase()}-${headId}`;
}

/**
 * The body that an id of `ruleEntityId` names; null where it names none.
 * @param lookUp finds the adjective of the country, from which the name is made.
 */
export function makeRuleEntity(id: string, lookUp: (id: string) => Entity | null): Entity | null {
  const [, code = '', key = ''] = /^([a-z]{2})-rule-(.+)$/.exec(id) ?? [];
  const institution = byKey.get(key);
  const adjective = institution && lookUp(`${code}-nationality`);
  if (!adjective) return null;
  const agreeing = adjective.name
    .split(' ')
    .map((word) => `${ARTICLE}${word}${institution.feminine ? FEMININE : ''}`)
    .join(' ');
  return {
    id,
    kind: institution.kind,
    name: `${institution.heads[0]} ${agreeing}`,
    nameEn: `${adjective.nameEn}: ${institution.en}`,
    country: adjective.country,
    descriptionAr: '',
    descriptionEn: '',
    source: 'rule',
  };
}
