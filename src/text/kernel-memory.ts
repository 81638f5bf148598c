/** Where the modules in `assembly/` find their tables; behind them stands what is made of a text. */
export const AT = {
  codeOf: 0,
  isWord: 0x10000,
  elides: 0x10100,
  powers: 0x10200,
  next: 0x11000,
  units: 0x20000,
  filter: 0x40000,
  singles: 0x80000,
  pairs: 0xc0000,
  set: 0x100000,
  text: 0x140000,
} as const;
/** Bytes that each filter and the set have room for: those of 200,000 names. */
export const ROOM = 0x40000;
/** Units that are handed over at a time. */
export const PIECE = 0x800;
/** States that the automaton of proclitics has room for. */
export const STATES = 16;
export const WASM_PAGE = 0x10000;
/** Room for the tables and a long article: memory that grows takes away all views of it. */
export const FIRST_PAGES = 0x40;

/** Where what is made of a text of so many units stands: every other unit may be a word, and each may leave a rest. */
export function layOut(size: number) {
  const words = ((size >> 1) + 2) * 4;
  const rests = (size + 8) * 4;
  let at: number = AT.text;
  const take = (bytes: number): number => {
    const here = at;
    at = (at + bytes + 15) & ~15;
    return here;
  };
  return {
    codes: take(size + 1),
    shiftFrom: take(words),
    shiftBy: take(words),
    start: take(words),
    stop: take(words),
    hash: take(words),
    restOf: take(words),
    restWord: take(rests),
    restStart: take(rests),
    restHash: take(rests),
    restElided: take(rests >> 2),
    likelyWords: take(words),
    likelyRests: take(rests),
    seams: take(words),
    end: at,
  };
}
