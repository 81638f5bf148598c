import { foldArabic } from '../arabic/letters.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { Mention } from './mention.ts';
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
  const folded = foldArabic(text);
  const names = recogniseNames(folded, gazetteer, all, options.isRejected).filter(
    (name) => all || name.painted,
  );
  // A time inside a name belongs to it («ثورة 25 يناير»), and somebody called ربيع or جمعة is no season and no day.
  const covered = names.filter((name) => name.type !== 'nationality' && name.nested !== true);
  const times = dropOverlapping(recogniseTimes(folded, options.reference), covered);
  const mentions: Mention[] = [...names, ...times];
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The spans that share nothing with `others`; both in order of start, `others` without overlaps. */
function dropOverlapping<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let next = 0;
  return spans.filter((span) => {
    while (next < others.length && others[next]!.end <= span.start) next++;
    const other = others[next];
    return other === undefined || !overlaps(span, other);
  });
}
