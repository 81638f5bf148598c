import { expect, it } from 'vitest';
import { usualId } from '../../../src/recognition/gazetteer/entity-id.ts';

it.each([
  ['LY', 'Khalifa Haftar', 'ly-khalifa-haftar'],
  ['', 'Frankfurt Book Fair', 'frankfurt-book-fair'],
  ['BR', 'São Paulo', 'br-sao-paulo'],
  ['TR', 'Ağrı', 'tr-agri'],
  ['PS', "Sha'ar HaGai (pass)", 'ps-shaar-hagai-pass'],
  ['IQ', '', 'iq-'],
])('%s and %s make the id %s', (country, nameEn, id) => {
  expect(usualId(country, nameEn)).toBe(id);
});
