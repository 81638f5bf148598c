import { CLASS_LIMIT, TIME_CLASS as IS, type TimeClass } from '../../arabic/time-classes.ts';

/** Classes of which one word can be an expression, or can tell what a word beside it is, all alone. */
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

/** 1 for each class that needs no company. */
export const IS_LONER: Uint8Array = new Uint8Array(CLASS_LIMIT);
for (const is of LONERS) IS_LONER[is] = 1;
