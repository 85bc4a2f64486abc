/** Half-open range of UTF-16 offsets. */
export type OffsetRange = readonly [start: number, end: number];

/** Where a value stands and, for an entry, where its key stands. */
export interface Place {
  readonly key: OffsetRange | undefined;
  readonly value: OffsetRange;
}
