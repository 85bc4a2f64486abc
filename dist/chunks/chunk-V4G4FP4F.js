import{createRequire as r}from'node:module';const require=r(import.meta.url);

// src/text/nearest-name.ts
var maxLength = 64;
var maxNames = 500;
function nearestName(written, names) {
  if (written.length > maxLength) return void 0;
  const most = Math.max(1, Math.floor(written.length / 3));
  const near = names.slice(0, maxNames).filter((name) => Math.abs(name.length - written.length) <= most).map((name) => ({ name, distance: editDistance(written.toLowerCase(), name.toLowerCase()) })).filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance);
  return near[0]?.name;
}
function editDistance(a, b) {
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(cheapest({ a, b, i, j, before, row, next }));
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
function cheapest({ a, b, i, j, before, row, next }) {
  const far = Number.POSITIVE_INFINITY;
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    (row[j] ?? far) + 1,
    (next[j - 1] ?? far) + 1,
    (row[j - 1] ?? far) + same,
    swapped ? (before[j - 2] ?? far) + 1 : far
  );
}

export {
  nearestName
};
//# sourceMappingURL=chunk-V4G4FP4F.js.map
