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

/** Insertions, deletions and substitutions between two texts (Levenshtein 1966), row by row. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
