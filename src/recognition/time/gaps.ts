import { GAP } from './tokens.ts';

const SIGNS: readonly (readonly [string, number])[] = [
  [' ', GAP.blank],
  ['\n', GAP.newline],
  [',', GAP.comma],
  ['/\\', GAP.slash],
  ['-', GAP.dash],
  ['.', GAP.dot],
  ['()[]', GAP.parenthesis],
  [`"'`, GAP.quote],
  [':', GAP.colon],
  ['!?;', GAP.stop],
];

/** What each folded code that is neither letter nor digit adds to a gap. */
export const GAP_OF: Uint16Array = new Uint16Array(256).fill(GAP.other);
for (const [signs, gap] of SIGNS) for (const sign of signs) GAP_OF[sign.charCodeAt(0)] = gap;
