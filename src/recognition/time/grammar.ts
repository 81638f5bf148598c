import { TIME_CLASS as IS } from '../../arabic/time-classes.ts';
import type { Folded } from '../../text/folding.ts';
import { Neighbours } from './neighbours.ts';
import { type Reader, Reading } from './pattern.ts';
import type { Match, Rule } from './rule.ts';
import { RuleTree } from './rule-tree.ts';
import { canBegin } from './shape.ts';
import { DAY_RULES } from './rules-days.ts';
import { ERA_RULES } from './rules-eras.ts';
import { PERIOD_RULES } from './rules-periods.ts';
import { QUANTITY_RULES } from './rules-quantities.ts';
import { LIST_RULES } from './rules-lists.ts';
import { YEAR_PART_RULES } from './rules-year-parts.ts';
import { RANGE_RULES } from './rules-ranges.ts';
import { CLITIC, GAP, type Token } from './tokens.ts';

/** The whole grammar. Where two rules read equally far, the earlier one counts. */
export const RULES = [
  ...DAY_RULES,
  ...RANGE_RULES,
  ...LIST_RULES,
  ...PERIOD_RULES,
  ...YEAR_PART_RULES,
  ...ERA_RULES,
  ...QUANTITY_RULES,
] as const;
export type TimeRuleName = (typeof RULES)[number]['name'];

/** Names of all rules, for the interface, which words each. */
export const TIME_RULES: readonly TimeRuleName[] = RULES.map((rule) => rule.name);

const TREE = new RuleTree(RULES);

/** Rules whose look-alikes are names as a whole: in «ثورة 25 يناير» not even «يناير» is a date. */
const LOOK_ALIKES: ReadonlySet<string> = new Set<TimeRuleName>([
  'day-month',
  'hijri-day-month',
  'month',
  'weekday',
  'list-of-days',
  'list-of-weekdays',
  'list-of-dated-weekdays',
  'list-of-decades',
  'days-to-day',
]);

/** True for one word in quotation marks (newspapers: «اليوم», «تشرين»), and in the title of a book, film, song. */
function isTitle({ tokens, neighbours }: Reading, at: number, end: number): boolean {
  const token = tokens[at]!;
  if (end === at + 1 && token.is !== IS.number && neighbours.isQuoted(token.wordStart, token.end))
    return true;
  return neighbours.isInTitle(token.wordStart, tokens[end - 1]!.end);
}

/** Tries the rules at one token, and keeps what came of it. */
class Trial {
  /** The longest expression, or null. */
  best: Match | null = null;
  /** End of a look-alike that is left alone as a whole, or the token itself. */
  refused = 0;

  private prefix: Reader | null = null;
  private prefixEnd = 0;
  private prefixMark = 0;

  /** Bounded work: no rule reads more than some forty tokens. */
  run(reading: Reading, at: number): void {
    this.best = null;
    this.refused = at;
    this.prefix = null;
    for (const rule of TREE.rulesFor(reading.tokens, at)) {
      const end = this.read(reading, rule, at);
      if (end <= at || (this.best !== null && end <= this.best.end)) continue;
      if (isTitle(reading, at, end) || rule.unless?.(reading, at, end)) {
        if (LOOK_ALIKES.has(rule.name)) this.refused = Math.max(this.refused, end);
      } else this.best = { rule, begin: at, end, parts: reading.copy() };
    }
    if (this.best !== null && this.best.end < this.refused) this.best = null;
  }

  /** The position behind the rule, or -1; the prefix is read anew only where it is another one. */
  private read(reading: Reading, { prefix, rest, needs }: Rule, at: number): number {
    if (needs && !needs(reading.tokens, at)) return -1;
    if (prefix === null) {
      if (!canBegin(rest, reading.tokens[at]!.is)) return -1;
      this.prefix = null;
      reading.start(at);
      return rest.read(reading, at);
    }
    if (prefix === this.prefix) reading.undo(this.prefixMark);
    else {
      reading.start(at);
      this.prefix = prefix;
      this.prefixEnd = prefix.read(reading, at);
      this.prefixMark = reading.mark();
    }
    const next = reading.tokens[this.prefixEnd];
    if (!rest.empty && (next === undefined || !canBegin(rest, next.is))) return -1;
    return rest.read(reading, this.prefixEnd);
  }
}

/** All expressions of a row of tokens, from left to right, none overlapping. */
export function findExpressions(tokens: readonly Token[], folded: Folded): Match[] {
  const reading = new Reading(tokens, new Neighbours(folded));
  const trial = new Trial();
  const matches: Match[] = [];
  // End of the last look-alike: «ثورتي 25 يناير و30 يونيو» goes on behind it.
  let skipped = -1;
  for (let at = 0; at < tokens.length;) {
    trial.run(reading, at);
    const { best, refused } = trial;
    if (best === null) {
      if (refused > at) skipped = refused;
      at = refused > at ? refused : at + 1;
    } else {
      const isJoined = (tokens[at]!.clitics & CLITIC.and) !== 0 && tokens[at]!.gap === GAP.blank;
      if (at === skipped && isJoined && isYearlessDay(best)) skipped = best.end;
      else matches.push(best);
      at = best.end;
    }
  }
  return matches;
}

function isYearlessDay({ parts, rule }: Match): boolean {
  return (
    rule.kind === 'point' && parts.day !== undefined && parts.year === undefined && parts.shift === undefined
  );
}
