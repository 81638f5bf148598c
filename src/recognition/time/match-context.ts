import { TIME_CLASS as IS } from '../../arabic/time-classes.ts';
import type { Folded } from '../../text/folding.ts';
import type { Context, Discourse } from './moment.ts';
import type { Match } from './rule.ts';
import {
  hasFurtherVerb,
  isOfBefore,
  readMove,
  readTense,
  speaksOfEndAhead,
  speaksOfOrigin,
  speaksOfTerm,
} from './tense.ts';
import { GAP, type Token } from './tokens.ts';

/** What the resolver may ask of one expression; the tense is read when it is asked for. */
export class MatchContext implements Context {
  readonly reference: number | null;
  readonly discourse: Discourse;
  readonly order: Context['order'];
  readonly sentence: number;
  readonly isRightBehind: boolean;
  readonly isEnd: boolean;
  /** True behind «إلى». */
  private readonly isGoal: boolean;
  /** What the word before it says of the tense: «منذ», «تسليم». */
  private readonly led: 'past' | 'future' | null;
  private readonly folded: Folded;
  private readonly start: number;
  private readonly end: number;

  constructor(
    folded: Folded,
    tokens: readonly Token[],
    { begin, end }: Match,
    previous: Match | undefined,
    reference: number | null,
    discourse: Discourse,
    order: Context['order'],
  ) {
    this.reference = reference;
    this.discourse = discourse;
    this.order = order;
    this.folded = folded;
    this.sentence = tokens[begin]!.sentence;
    this.isRightBehind =
      previous?.end === begin && tokens[begin]!.gap === GAP.blank && tokens[begin]!.clitics === 0;
    const lead = tokens[begin]!.gap === GAP.blank ? tokens[begin - 1] : undefined;
    this.isEnd = lead?.is === IS.to && lead.value === 1;
    this.isGoal = lead?.is === IS.to && lead.value === 0;
    this.led = lead === undefined ? null : tenseOfLead(lead);
    this.start = tokens[begin]!.wordStart;
    this.end = tokens[end - 1]!.end;
  }

  get isOfTerm(): boolean {
    return speaksOfTerm(this.folded, this.start);
  }

  get isDatedBack(): boolean {
    return this.led === 'past' || (this.isGoal && speaksOfOrigin(this.folded, this.start));
  }

  get move(): number | null {
    return this.isGoal ? readMove(this.folded, this.start) : null;
  }

  get endsAhead(): boolean {
    return this.isEnd && speaksOfEndAhead(this.folded, this.start);
  }

  get tense(): 'past' | 'future' | null {
    if (this.led !== null) return this.led;
    // «تأجلت المباراة إلى الأحد».
    if (this.move !== null) return 'future';
    if (this.isGoal && speaksOfOrigin(this.folded, this.start)) return 'past';
    const told = readTense(this.folded, this.start, this.end);
    if (told === 'past' || this.reference === null) return told;
    const { day } = this.discourse;
    const isAhead = day !== undefined && day.sentence === this.sentence && day.first > this.reference;
    // «يجتمعون غدا بعد مواجهات الثلاثاء»: the verb has its day already.
    if (isAhead && isOfBefore(this.folded, this.start)) return 'past';
    // «تقفل غدا الأحد وتكون المصارف في عطلة الاثنين»: a sentence that has come to what will be goes on there with
    // a further verb; «مؤتمر غدا ردا على هجوم الجمعة» does not.
    return told ?? (isAhead && hasFurtherVerb(this.folded, this.start) ? 'future' : null);
  }
}

/** «منذ», «مؤرخة في» lead to what was, «تسليم» to what will be. */
function tenseOfLead({ is, value }: Token): 'past' | 'future' | null {
  if (is === IS.since || (is === IS.in && value === 2)) return 'past';
  return is === IS.in && value === 1 ? 'future' : null;
}
