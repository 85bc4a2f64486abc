/** Bytes that one mutator may add in the normal part of the sweep; more slows every run that follows. */
export const sizeLimit = 60_000;

/** Repeat counts whose text stays under the limit. */
export function countsWithin(counts: readonly number[], unitBytes: number): readonly number[] {
  return counts.filter((count) => count * unitBytes <= sizeLimit);
}
