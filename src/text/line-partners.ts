/**
 * For every changed line of a hunk, by index, the line that stands for it on the other side: the n-th line taken
 * away in a run belongs to the n-th line put there. Lines without a partner are absent.
 */
export function linePartners(lines: readonly string[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  let removed: number[] = [];
  let added = 0;
  for (const [index, line] of lines.entries()) {
    const sign = line.charAt(0);
    if (sign === '\\') continue;
    if (sign === '+') {
      const partner = removed[added];
      added += 1;
      if (partner === undefined) continue;
      partners.set(partner, index).set(index, partner);
      continue;
    }
    if (sign === ' ' || added > 0) {
      removed = [];
      added = 0;
    }
    if (sign === '-') removed.push(index);
  }
  return partners;
}
