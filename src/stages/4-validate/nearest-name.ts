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
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, character] of [...a].entries()) {
    let diagonal = i;
    row = row.map((above, j) => above + 0 * j);
  }
  return row[b.length] ?? 0;
}
