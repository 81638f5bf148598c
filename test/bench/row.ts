/** One line of the benchmark: a ratio measured in one run, against a floor or a peer. */
export interface BenchRow {
  readonly what: string;
  readonly ratio: number;
  /** The ratio must not exceed it; absent where the line only informs. */
  readonly limit?: number;
  /** What was divided by what, with the figures behind the ratio. */
  readonly detail: string;
}
