/** Longer names and longer lists are not compared: a message is not worth the time. */
const maxLength = 64;
const maxNames = 500;

/** The name that was probably meant: at most one slip in three characters; `undefined` when none is that near. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  if (written.length > maxLength) return undefined;
  const most = Math.max(1, Math.floor(written.length / 3));
  const near = names
    .slice(0, maxNames)
    .filter((name) => Math.abs(name.length - written.length) <= most)
    .map((name) => ({ name, distance: editDistance(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name;
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours (Damerau, CACM 1964). */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(cheapest({ a, b, i, j, before, row, next }));
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

interface Cell {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly j: number;
  readonly before: readonly number[];
  readonly row: readonly number[];
  readonly next: readonly number[];
}

function cheapest({ a, b, i, j, before, row, next }: Cell): number {
  const far = Number.POSITIVE_INFINITY;
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    (row[j] ?? far) + 1,
    (next[j - 1] ?? far) + 1,
    (row[j - 1] ?? far) + same,
    swapped ? (before[j - 2] ?? far) + 1 : far,
  );
}
