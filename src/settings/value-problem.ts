/** What is wrong with a value, or with an element of it. */
export interface ValueProblem {
  /** JSON pointer from the value to the fault; empty: the value itself. */
  readonly below: string;
  /** Completes `<where> …`. */
  readonly text: string;
}
