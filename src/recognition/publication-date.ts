import { foldArabic } from '../arabic/letters.ts';
import { NUMBERED_MONTHS } from '../arabic/time-months.ts';
import type { TimeMention } from './mention.ts';
import type { DateCandidate, PublicationDate } from './publication.ts';
import { readMachineDate } from './time/machine-date.ts';
import { readClock } from './time/clock.ts';
import { parseIsoDay } from './time/calendar.ts';
import { recogniseTimes } from './time/recognise-times.ts';

/** No page of the web is older; what says so is a default value or the date of a thing. */
const EARLIEST = parseIsoDay('1990-01-01')!;
/** Zones and skewed clocks put a fresh article into tomorrow; farther ahead is an announcement or an error. */
const DAYS_AHEAD = 2;
/** A date stands at the beginning of the place that announces it; what lies farther on is the article. */
const READ_AT_MOST = 400;

/**
 * Reads an absolute date as pages print it, in metadata or in visible text.
 *
 * @param raw ISO 8601, RFC 2822, «3rd, December 2023 GMT», dd/mm/yyyy, Arabic prose in any month system, Hijri …
 * @param now the present day (ISO); dates more than two days behind it are not taken
 * @returns ISO 8601 with time and zone where they are given, or null where there is no full, plausible date
 */
export function readDate(raw: string, now?: string): string | null {
  return readings(raw, now)[0] ?? null;
}

/** The value of a raw date, likeliest first; two where day and month could be the other way round. */
function readings(raw: string, now?: string): readonly string[] {
  const text = raw.slice(0, READ_AT_MOST).trim();
  const machine = readMachineDate(text);
  const values = machine === null ? readProse(text) : [machine];
  return values.filter((value) => isPlausible(value, now));
}

function isPlausible(value: string, now: string | undefined): boolean {
  const day = parseIsoDay(value);
  const today = now === undefined ? null : parseIsoDay(now);
  return day !== null && day >= EARLIEST && (today === null || day <= today + DAYS_AHEAD);
}

/** Dates in words or figures, by the recogniser itself; nothing that leans on another date counts. */
function readProse(text: string): readonly string[] {
  const folded = foldArabic(spellMonths(text));
  const days = recogniseTimes(folded, null).filter(
    ({ value, type }) => value !== null && /^\d{4}-\d\d-\d\d(T|$)/.test(value) && type !== 'DURATION',
  );
  // «19 جمادى الأولى 1445 هـ الموافق 3 ديسمبر 2023»: the Gregorian date is the sure one.
  const mention = days.find(({ hijri }) => hijri === undefined) ?? days[0];
  if (mention === undefined) return [];
  const clock = readClock(folded, mention);
  const day = mention.value!.slice(0, 10);
  const other = mention.why.alternative;
  const primary = [day + clock.time + clock.zone];
  if (other === undefined || mention.why.doubt !== 'two-readings') return primary;
  // AM and PM stand on pages made with the American order: «12/3/2023 10:15:00 AM».
  const american = other + clock.time + clock.zone;
  return clock.isLatin && isUnpadded(mention) ? [american, ...primary] : [...primary, american];
}

/** Joomla and its kin print the months of one name with a number: «17 كانون2/يناير 2024». */
function spellMonths(text: string): string {
  return NUMBERED_MONTHS.reduce((spelt, [printed, name]) => spelt.replace(printed, name), text);
}

function isUnpadded({ surface }: TimeMention): boolean {
  return /(^|[^\d])[1-9][/.-]/.test(surface);
}

/** A candidate with the day that it says. */
interface Dated extends PublicationDate {
  readonly day: number;
  readonly role: DateCandidate['role'];
  readonly weight: number;
  readonly hasTime: boolean;
  readonly isUtc: boolean;
}

/**
 * The publication date of a page from all places that may tell it.
 *
 * Structured places before visible ones, «published» before unknown, what others confirm before what stands alone,
 * and never the page's own clock. Where places disagree the others are in `conflicts`.
 *
 * @param now the present day (ISO), to leave out dates that lie ahead
 */
export function choosePublication(
  candidates: readonly DateCandidate[],
  now?: string,
): {
  published: PublicationDate | null;
  modified: PublicationDate | null;
  conflicts: readonly PublicationDate[];
} {
  const all = candidates
    .filter(({ role }) => role !== 'today')
    .flatMap((candidate) => dateCandidate(candidate, now));
  const dated = withoutClock(all, now);
  const firm = dated.flatMap((choices) => (choices.length === 1 ? choices : []));
  // A date with two readings takes the one that another place confirms.
  const settled = dated.map(
    (choices) => choices.find((choice) => firm.some((other) => agree(choice, other))) ?? choices[0]!,
  );
  const modified = settled.filter(({ role }) => role === 'modified').sort(byWeight)[0] ?? null;
  const published = settled.filter(({ role }) => role !== 'modified');
  const scored = published
    .map((one) => ({ one, score: score(one, published) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined) return { published: null, modified: modified && plain(modified), conflicts: [] };
  const cluster = published.filter((other) => agree(best.one, other));
  const conflicts: Dated[] = [];
  for (const { one } of scored) {
    if (agree(one, best.one) || conflicts.some((other) => agree(one, other))) continue;
    // A stray date in visible text that does not call itself the publication is no contradiction.
    if (one.role === 'published' || one.weight > 1) conflicts.push(one);
  }
  return {
    published: plain(localOf(best.one, cluster)),
    modified: modified && plain(modified),
    conflicts: conflicts.map(plain),
  };
}

/** Where a date stands between the page's head and the headline: the clock stands there too. */
const ABOVE_HEADLINE = 'text:above';

/**
 * A date in plain sight that is today's and calls itself nothing is the page's clock where another place, in words or
 * in data, tells an earlier day; above the headline it is where no other place tells the same day.
 */
function withoutClock(dated: readonly Dated[][], now: string | undefined): readonly Dated[][] {
  const today = now === undefined ? null : parseIsoDay(now);
  if (today === null) return dated;
  const isClock = ([one]: readonly Dated[]): boolean =>
    one !== undefined && one.role === 'unknown' && one.weight < 3 && one.day === today && !one.hasTime;
  const isEarlier = ([one]: readonly Dated[]): boolean =>
    one !== undefined && one.role !== 'modified' && one.day < today - 1;
  const hasEarlier = dated.some(isEarlier);
  const isToldElsewhere = dated.some(([one]) => one?.day === today && one.source !== ABOVE_HEADLINE);
  return dated.filter(
    (choices) =>
      !isClock(choices) || !(hasEarlier || (choices[0]?.source === ABOVE_HEADLINE && !isToldElsewhere)),
  );
}

function dateCandidate({ source, raw, role, weight }: DateCandidate, now: string | undefined): Dated[][] {
  const choices = readings(raw, now).map((value) => ({
    value,
    source,
    raw,
    role,
    weight,
    day: parseIsoDay(value)!,
    hasTime: value.includes('T'),
    isUtc: /Z$|[+-]00:00$/.test(value),
  }));
  return choices.length === 0 ? [] : [choices];
}

/** The same day, or neighbours of which one is an instant in UTC and the other the local day. */
function agree(a: Dated, b: Dated): boolean {
  const apart = Math.abs(a.day - b.day);
  return apart === 0 || (apart === 1 && a.isUtc !== b.isUtc);
}

/**
 * Ten points a step of structure, five for the name «published», six a step for each place that confirms it: one
 * marked-up place and one visible line outweigh nothing structured, two marked-up places do.
 */
function score(one: Dated, all: readonly Dated[]): number {
  let points = one.weight * 10 + (one.role === 'published' ? 5 : 0) + (one.hasTime ? 1 : 0);
  for (const other of all) if (other !== one && agree(one, other)) points += 6 * other.weight;
  return points;
}

/** Of those that agree the one whose first ten characters are the local day. */
function localOf(best: Dated, cluster: readonly Dated[]): Dated {
  if (!best.isUtc) return best;
  return cluster.find((other) => !other.isUtc && other.day !== best.day) ?? best;
}

function byWeight(a: Dated, b: Dated): number {
  return b.weight - a.weight || b.day - a.day;
}

function plain({ value, source, raw }: Dated): PublicationDate {
  return { value, source, raw };
}
