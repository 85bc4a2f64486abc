/** A source of repeatable random numbers. */
export interface Random {
  /** Uniform integer in `[0, below)`; 0 when `below` is 0 or 1. */
  readonly below: (below: number) => number;
}
