/**
 * Which letters a language writes onto the front of a word, as a small automaton over codes: `next[state * 256 + code]`
 * is the state behind that letter, 0 where the letter is no proclitic there. State 0 is the beginning of a word.
 */
export interface Proclitics {
  readonly next: Uint8Array;
  /**
   * 1 for states behind which the article loses its first letter: «ل» + «السيسي» is written «للسيسي», so that a
   * name stands there with `article[0]` missing.
   */
  readonly elides: Uint8Array;
  /** The two codes of the article. */
  readonly article: readonly [number, number];
  /** A letter that is a proclitic only when the source has exactly this UTF-16 unit (its code has other spellings). */
  readonly exact: { readonly code: number; readonly unit: number };
}
