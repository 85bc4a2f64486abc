import type { Span } from '../../model/seed.ts';

/** Sites of one mutator that are kept per seed; a file with more is sampled evenly. */
const maxSites = 4096;

/** Keeps every site that the change touched (up to the cap) and an even sample of the others, in seed order. */
export function thinSites<Site extends Span>(
  sites: readonly Site[],
  focus: readonly Span[],
): readonly Site[] {
  if (sites.length <= maxSites) return sites;
  const stride = Math.ceil((2 * sites.length) / maxSites);
  let next = 0;
  let kept = 0;
  return sites.filter((site, index) => {
    while (next < focus.length && (focus[next]?.end ?? 0) <= site.at) next += 1;
    const isChanged = (focus[next]?.at ?? Number.POSITIVE_INFINITY) < site.end;
    const isKept = index % stride === 0 || (isChanged && kept < maxSites / 2);
    if (isChanged && isKept) kept += 1;
    return isKept;
  });
}
