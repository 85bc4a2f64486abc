import type { MutationLevel } from '../model/names.ts';
import type { Mutator } from '../model/plugs.ts';
import type { Seed, Span } from '../model/seed.ts';

/** A mutator with the places of one seed that it can act on. */
export interface MutatorSites {
  readonly mutator: Mutator;
  readonly sites: readonly Span[];
  /** The sites that touch what changed; all of them when nothing is known to have changed. */
  readonly inFocus: readonly Span[];
  /** The other sites. */
  readonly outside: readonly Span[];
}

/** Every mutator that applies to a seed, by level and in registry order. */
export interface SiteTable {
  readonly all: readonly MutatorSites[];
  readonly byLevel: Readonly<Record<MutationLevel, readonly MutatorSites[]>>;
}

/** Do two spans share a byte or touch? Zero-length spans touch what stands around them. */
export function touches(a: Span, b: Span): boolean {
  return a.at <= b.end && b.at <= a.end;
}

/** Sites are in seed order only loosely (some mutators put the ends of a list first): test each against the sorted focus. */
function isInFocus(site: Span, focus: readonly Span[]): boolean {
  let low = 0;
  let high = focus.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = focus[middle];
    if (span !== undefined && span.end < site.at) low = middle + 1;
    else high = middle;
  }
  const span = focus[low];
  return span !== undefined && touches(site, span);
}

function splitSites(mutator: Mutator, seed: Seed): MutatorSites {
  const sites = mutator.sites(seed);
  if (seed.focus.length === 0) return { mutator, sites, inFocus: sites, outside: [] };
  const inFocus: Span[] = [];
  const outside: Span[] = [];
  for (const site of sites) (isInFocus(site, seed.focus) ? inFocus : outside).push(site);
  return { mutator, sites, inFocus, outside };
}

/** Asks every mutator once where it applies. */
export function siteTable(seed: Seed, mutators: readonly Mutator[]): SiteTable {
  const all = mutators.map((mutator) => splitSites(mutator, seed)).filter((row) => row.sites.length > 0);
  const at = (level: MutationLevel) => all.filter((row) => row.mutator.about.level === level);
  return {
    all,
    byLevel: { byte: at('byte'), text: at('text'), structure: at('structure'), schema: at('schema') },
  };
}
