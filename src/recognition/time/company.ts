import { CLASS_LIMIT, TIME_CLASS as IS, type TimeClass } from '../../arabic/time-classes.ts';

/**
 * Which classes can be an expression alone, and which mean something only beside another word of time. Most of the
 * words of the tables that a text has («في», «من», «محمد») stand alone: the lexer drops them, and all that follows
 * is spared them.
 */
export const COMPANY = { /** Never a token. */ dropped: 0, context: 1, companion: 2, loner: 3 } as const;

const LONERS: readonly TimeClass[] = [
  IS.number,
  IS.relativeDay,
  IS.weekday,
  IS.month,
  IS.hijriMonth,
  IS.unit,
  IS.decade,
  IS.feast,
  IS.setAdverb,
  IS.weekend,
  IS.zone,
];

/** What each class needs. */
export const COMPANY_OF: Uint8Array = new Uint8Array(CLASS_LIMIT).fill(COMPANY.companion);
for (const is of LONERS) COMPANY_OF[is] = COMPANY.loner;
for (let is: number = IS.eventHead; is < CLASS_LIMIT; is++) COMPANY_OF[is] = COMPANY.context;
COMPANY_OF[IS.name] = COMPANY.dropped;
COMPANY_OF[IS.futureCue] = COMPANY.dropped;
COMPANY_OF[IS.pastCue] = COMPANY.dropped;
