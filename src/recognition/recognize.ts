import { readArabic } from '../arabic/clitics.ts';
import { overlaps } from '../text/span.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { EntityMention, Mention, TimeMention } from './mention.ts';
import { recogniseNames } from './names/recognise-names.ts';
import type { Rejection } from './names/rejections.ts';
import { recogniseTimes } from './time/recognise-times.ts';

export interface RecognizeOptions {
  /** ISO date to which relative dates refer, or null where it is not known. */
  readonly reference: string | null;
  /** Suggestions, unpainted nationalities and nested names too. */
  readonly all?: boolean;
  /** What the reader said is not meant: true for an entity that must not be recognised at this span. */
  readonly isRejected?: Rejection;
}

/** Names and times in a text: what they mean and where they stand, sorted by start. Offsets are into `text`. */
export function recognize(text: string, gazetteer: Gazetteer, options: RecognizeOptions): Mention[] {
  const all = options.all ?? false;
  const folded = readArabic(text);
  const names = recogniseNames(folded, gazetteer, all, options.isRejected).filter(
    (name) => all || name.painted,
  );
  // A time inside a name belongs to it («ثورة 25 يناير»), and somebody called ربيع or جمعة is no season and no day. Where
  // a year is stated the date is one too: «ثورة أول نوفمبر 1954» is the event and أول نوفمبر 1954.
  const covered = names.filter((name) => name.type !== 'nationality' && name.nested !== true);
  const found = recogniseTimes(folded, options.reference);
  const times = dropCovered(found, covered);
  const mentions: Mention[] = [...names, ...times];
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The times that share nothing with `names`, or an event only and state their year; both in order of start. */
function dropCovered(times: readonly TimeMention[], names: readonly EntityMention[]): TimeMention[] {
  let next = 0;
  return times.filter((time) => {
    while (next < names.length && names[next]!.end <= time.start) next++;
    const name = names[next];
    if (name === undefined || !overlaps(time, name)) return true;
    return name.type === 'event' && name.start < time.start && isFullDate(time);
  });
}

function isFullDate({ why: { stated } }: TimeMention): boolean {
  return stated.includes('year') && stated.includes('month');
}
