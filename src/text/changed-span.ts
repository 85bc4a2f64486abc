/** Anything with elements that are compared one by one. */
interface Sequence {
  readonly length: number;
  readonly [index: number]: unknown;
}

/** The parts that differ: `[start, beforeEnd)` of one side stands where `[start, afterEnd)` stands in the other. */
export interface ChangedSpan {
  readonly start: number;
  readonly beforeEnd: number;
  readonly afterEnd: number;
}

/** What is left of two sequences without their common start and their common end. */
export function changedSpan(before: Sequence, after: Sequence): ChangedSpan {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let beforeEnd = before.length;
  let afterEnd = after.length;
  while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd -= 1;
    afterEnd -= 1;
  }
  return { start, beforeEnd, afterEnd };
}
