import type { Entity } from '../recognition/entity.ts';

/**
 * Of the names inside a longer one, those that tell of somebody else, each once. Part of the same person's name (a
 * family name that others bear too), one of those who are shown, and the adjective of the country that is meant tell
 * nothing.
 */
export function withNews(shown: readonly Entity[], nested: readonly Entity[]): Entity[] {
  const told = new Set(shown.map(({ id }) => id));
  return nested.filter(({ id, kind, country }) => {
    if (told.has(id)) return false;
    told.add(id);
    if (kind === 'person') return shown.every((one) => one.kind !== 'person');
    return kind !== 'nationality' || shown.every((one) => one.country !== country);
  });
}
