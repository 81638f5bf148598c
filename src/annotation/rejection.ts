import type { Span } from '../text/span.ts';
import type { Correction } from './name-pack.ts';
import { placeQuote } from './quote.ts';

/**
 * What the reader said is not meant, as the recogniser asks it of a text. A "not here" holds where its words are found
 * again for sure: on other words it would hide what is right.
 */
export function rejectionFor(
  corrections: readonly Correction[],
  text: string,
): ((entityId: string, span: Span) => boolean) | undefined {
  if (corrections.length === 0) return undefined;
  const whole = new Set<string>();
  const places = new Map<string, Span[]>();
  for (const { scope, entityId, target } of corrections) {
    if (scope !== 'here') whole.add(entityId);
    else if (target) {
      const placing = placeQuote(text, target);
      if (placing.state !== 'anchored') continue;
      places.set(entityId, [...(places.get(entityId) ?? []), placing.span]);
    }
  }
  return (entityId, { start, end }) =>
    whole.has(entityId) ||
    (places.get(entityId)?.some((span) => span.start < end && start < span.end) ?? false);
}
