/** One fault of the config, before it has a line and a column. */
export interface Problem {
  /** JSON pointer of the value at fault; of the mapping when something is missing from it. */
  readonly pointer: string;
  /** Which part of a mapping entry to point at. */
  readonly at: 'key' | 'value';
  /** Whole sentence: where, what, and what to do. */
  readonly text: string;
}
