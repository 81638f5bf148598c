/** Something wrong in a table of the gazetteer, with the place where a writer mends it. */
export interface Fault {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}
