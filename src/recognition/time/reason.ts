import type { Anchor, DatePart } from '../mention.ts';
import { isoDay } from './calendar.ts';
import type { Spoken } from './moment.ts';
import type { Parts } from './parts.ts';

/** Reasons: what the words state, and what an implied part was read from. */

/** What the words state. */
export function statedParts(parts: Parts): DatePart[] {
  const stated: DatePart[] = [];
  if (parts.weekday !== undefined || parts.weekdays !== undefined) stated.push('weekday');
  if (parts.day !== undefined || parts.days !== undefined || parts.relative !== undefined) stated.push('day');
  if (parts.month !== undefined || parts.months !== undefined) stated.push('month');
  if (parts.year !== undefined || parts.years !== undefined) stated.push('year');
  if (parts.numeric !== undefined) stated.push('day', 'month', 'year');
  return stated;
}

export function publicationAnchor(reference: number): Anchor {
  // All dates of a text lean on one publication date.
  if (lastAnchor.reference !== reference) {
    lastAnchor = { reference, anchor: { kind: 'publication', value: isoDay(reference) } };
  }
  return lastAnchor.anchor;
}
let lastAnchor: { reference: number; anchor: Anchor } = {
  reference: 0,
  anchor: { kind: 'publication', value: isoDay(0) },
};

export function discourseAnchor(spoken: Spoken): Anchor {
  return { kind: 'discourse', value: spoken.value, surface: spoken.surface };
}
