import type { Gazetteer } from './gazetteer.ts';

/** A gazetteer that lies above another: its entities and surfaces are numbered on from those below. */
export interface Layer {
  readonly gazetteer: Gazetteer;
  /** Number of its first entity, and of its first surface. */
  readonly from: number;
  readonly surfaceFrom: number;
}

/**
 * One gazetteer of several: `base` with others above it, the strongest first. All of them are read with equal eyes;
 * where two layers claim the same words, the stronger one has them (`rankOf`). Nothing is copied.
 */
export function layerGazetteers(base: Gazetteer, above: readonly Gazetteer[]): Gazetteer {
  if (above.length === 0) return base;
  let from = base.entityCount;
  let surfaceFrom = base.claimAt.length - 1;
  const layers = above.map((gazetteer): Layer => {
    const layer = { gazetteer, from, surfaceFrom };
    from += gazetteer.entityCount;
    surfaceFrom += gazetteer.claimAt.length - 1;
    return layer;
  });

  /** The index of the layer that an entity belongs to; -1 for the base. */
  const layerOf = (number: number): number => {
    let index = layers.length - 1;
    while (index >= 0 && number < layers[index]!.from) index--;
    return index;
  };
  const delegate =
    <T>(ask: (gazetteer: Gazetteer, number: number) => T) =>
    (number: number): T => {
      const layer = layers[layerOf(number)];
      return layer ? ask(layer.gazetteer, number - layer.from) : ask(base, number);
    };

  return {
    ...base,
    layers,
    entityCount: from,
    rankOf: (number) => {
      const index = layerOf(number);
      return index < 0 ? 0 : layers.length - index;
    },
    entity: (id) => {
      for (const { gazetteer } of layers) {
        const found = gazetteer.entity(id);
        if (found) return found;
      }
      return base.entity(id);
    },
    entityAt: delegate((gazetteer, number) => gazetteer.entityAt(number)),
    referenceOf: delegate((gazetteer, number) => gazetteer.referenceOf(number)),
    kindOf: delegate((gazetteer, number) => gazetteer.kindOf(number)),
    countryOf: delegate((gazetteer, number) => gazetteer.countryOf(number)),
  };
}
