import type { Edit } from '../../model/edit.ts';
import type { Mutator, MutatorAbout, Pick } from '../../model/plugs.ts';
import type { Seed, Span } from '../../model/seed.ts';
import { perSeed } from './per-seed.ts';
import { thinSites } from './thin-sites.ts';

/** One replacement before it carries its mutator's name. */
export interface Draft extends Span {
  readonly text: string;
}

/** A mutator as its file writes it down: where, which numbered alternatives, and what one of them does. */
export interface Recipe<Site extends Span, Variant> {
  readonly name: string;
  readonly about: MutatorAbout;
  /** Places in seed order. Called once per seed. */
  readonly sites: (seed: Seed) => readonly Site[];
  /** Cheap descriptions of the alternatives at a site; what the sweep counts through. */
  readonly variants: (seed: Seed, site: Site) => readonly Variant[];
  /** The replacements of one alternative; none when it would be pointless here. */
  readonly drafts: (seed: Seed, site: Site, variant: Variant, pick: Pick) => readonly Draft[];
}

function changesText(seed: Seed, draft: Draft): boolean {
  return seed.text.slice(draft.at, draft.end) !== draft.text;
}

/** Makes a mutator out of a recipe: remembers the sites of a seed, drops replacements that change nothing. */
export function defineMutator<Site extends Span, Variant>(recipe: Recipe<Site, Variant>): Mutator {
  const sites = perSeed((seed) => thinSites(recipe.sites(seed), seed.focus));
  const own = perSeed((seed) => new Map<Span, Site>(sites(seed).map((site) => [site, site])));
  const mutate = (seed: Seed, span: Span, pick: Pick): readonly Edit[] | undefined => {
    const site = own(seed).get(span);
    const variants = site === undefined ? [] : recipe.variants(seed, site);
    if (site === undefined || variants.length === 0) return undefined;
    const variant = variants[pick(variants.length)];
    if (variant === undefined) return undefined;
    const drafts = recipe.drafts(seed, site, variant, pick).filter((draft) => changesText(seed, draft));
    if (drafts.length === 0) return undefined;
    return drafts.map(({ at, end, text }) => ({ at, length: end - at, text, mutator: recipe.name }));
  };
  return { name: recipe.name, about: recipe.about, sites, mutate };
}
