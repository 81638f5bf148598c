import { CLASS_LIMIT } from '../../arabic/time-classes.ts';
import { Reading } from './pattern.ts';
import { DAY_RULES } from './rules-days.ts';
import { PERIOD_RULES } from './rules-periods.ts';
import { QUANTITY_RULES } from './rules-quantities.ts';
import { RANGE_RULES } from './rules-ranges.ts';
import type { Match, Rule } from './rule.ts';
import type { Token } from './tokens.ts';

/** The whole grammar. Where two rules read equally far, the earlier one counts. */
const RULES = [...DAY_RULES, ...RANGE_RULES, ...PERIOD_RULES, ...QUANTITY_RULES] as const;
export type TimeRuleName = (typeof RULES)[number]['name'];

/** Names of all rules, for the interface, which words each. */
export const TIME_RULES: readonly TimeRuleName[] = RULES.map((rule) => rule.name);

/** Rules that can begin with a class. */
const BY_CLASS: readonly (readonly Rule[])[] = Array.from({ length: CLASS_LIMIT }, (_, is) =>
  RULES.filter((rule) => (rule.pattern.first as ReadonlySet<number>).has(is)),
);

/** What stands at a position: an expression, a look-alike that is left alone as a whole, or nothing. */
export type Found = { readonly match: Match } | { readonly skip: number } | null;

/** Tries all rules at token `at`; the longest counts. Bounded work: no rule reads more than some forty tokens. */
function findAt(reading: Reading, at: number): Found {
  let best: Match | null = null;
  let refused = at;
  for (const rule of BY_CLASS[reading.tokens[at]!.is]!) {
    reading.start(at);
    const end = rule.pattern.read(reading, at);
    if (end <= at || (best !== null && end <= best.end)) continue;
    if (rule.unless?.(reading, at, end)) {
      if (
        rule.name === 'day-month' ||
        rule.name === 'month' ||
        rule.name === 'weekday' ||
        rule.name === 'list-of-days'
      )
        refused = Math.max(refused, end);
      continue;
    }
    best = { rule, begin: at, end, parts: reading.parts };
  }
  if (best !== null && best.end >= refused) return { match: best };
  return refused > at ? { skip: refused } : null;
}

/** All expressions of a row of tokens, from left to right, none overlapping. */
export function findExpressions(tokens: readonly Token[]): Match[] {
  const reading = new Reading(tokens);
  const matches: Match[] = [];
  // End of the last look-alike: «ثورتي 25 يناير و30 يونيو» goes on behind it.
  let skipped = -1;
  for (let at = 0; at < tokens.length;) {
    if (BY_CLASS[tokens[at]!.is]!.length === 0) {
      at++;
      continue;
    }
    const found = findAt(reading, at);
    if (found === null) at++;
    else if ('skip' in found) {
      skipped = found.skip;
      at = found.skip;
    } else {
      const { match } = found;
      const goesOn =
        at === skipped && (tokens[at]!.clitics & 1) !== 0 && tokens[at]!.gap === 1 && isYearlessDay(match);
      if (goesOn) skipped = match.end;
      else matches.push(match);
      at = match.end;
    }
  }
  return matches;
}

function isYearlessDay({ parts, rule }: Match): boolean {
  return (
    rule.kind === 'point' && parts.day !== undefined && parts.year === undefined && parts.shift === undefined
  );
}
