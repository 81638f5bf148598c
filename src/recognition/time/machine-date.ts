import { dayNumber, isoDay, monthLength } from './calendar.ts';

/** Dates as machines write them: ISO 8601, RFC 2822, JavaScript's own, digits only, seconds since 1970. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONE_NAMES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  ut: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
};

const CLOCK = String.raw`(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?`;
const ZONE = String.raw`(Z|(?:GMT|UTC)?[+-]\d\d:?(?:\d\d)?|GMT|UTC|UT|EST|EDT)?`;
const ISO = new RegExp(String.raw`^(\d{4})-(\d\d)-(\d\d)(?:[T\s]\s*${CLOCK}\s*${ZONE})?$`, 'i');
const RFC_2822 = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*,?\s+(\d{4})\s+${CLOCK}\s*${ZONE}`,
  'i',
);
const JAVASCRIPT = new RegExp(
  String.raw`^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{4})\s+${CLOCK}\s*${ZONE}`,
  'i',
);
const DIGITS = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z)?)?$/;

/** ISO value of a machine's date, or null where it is none. */
export function readMachineDate(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return build(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso.slice(4, 7), iso[7]);
  const rfc = RFC_2822.exec(text);
  if (rfc) return build(Number(rfc[3]), monthOf(rfc[2]!), Number(rfc[1]), rfc.slice(4, 7), rfc[7]);
  const javascript = JAVASCRIPT.exec(text);
  if (javascript) {
    return build(
      Number(javascript[3]),
      monthOf(javascript[1]!),
      Number(javascript[2]),
      javascript.slice(4, 7),
      javascript[7],
    );
  }
  if (/^1\d{9}$/.test(text) || /^1\d{12}$/.test(text)) return fromSeconds(Number(text.slice(0, 10)));
  const digits = DIGITS.exec(text);
  if (digits)
    return build(Number(digits[1]), Number(digits[2]), Number(digits[3]), digits.slice(4, 7), digits[7]);
  return null;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

function build(
  year: number,
  month: number,
  day: number,
  [hour, minute, second]: readonly (string | undefined)[],
  zone: string | undefined,
): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1000 || day > monthLength(year, month)) return null;
  const date = isoDay(dayNumber(year, month, day));
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${normaliseZone(zone)}`;
}

/** `+0300` → `+03:00`, `GMT+3` → `+03:00`, `UTC` → `Z`. */
export function normaliseZone(zone: string | undefined): string {
  if (!zone) return '';
  const lower = zone.toLowerCase();
  const named = ZONE_NAMES[lower];
  if (named) return named;
  const offset = /([+-])(\d{1,2}):?(\d\d)?$/.exec(lower);
  return offset ? `${offset[1]}${offset[2]!.padStart(2, '0')}:${offset[3] ?? '00'}` : '';
}

function fromSeconds(seconds: number): string {
  const day = Math.floor(seconds / 86_400);
  const rest = seconds - day * 86_400;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${isoDay(day)}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}Z`;
}
