import type { Mutator, MutatorAbout } from '../../model/plugs.ts';
import type { Seed, Span } from '../../model/seed.ts';
import { defineMutator } from './define-mutator.ts';

/** The most frequent shape of a mutator: the text of a site becomes one of several others. */
export interface Replacing<Site extends Span> {
  readonly name: string;
  readonly about: MutatorAbout;
  readonly sites: (seed: Seed) => readonly Site[];
  /** Replacements of the site's text, best first. */
  readonly texts: (seed: Seed, site: Site) => readonly string[];
}

/** Makes a mutator that replaces a site by one of its texts; texts equal to the site's own are no variants. */
export function replaceMutator<Site extends Span>(replacing: Replacing<Site>): Mutator {
  return defineMutator<Site, string>({
    name: replacing.name,
    about: replacing.about,
    sites: replacing.sites,
    variants: (seed, site) => {
      const own = seed.text.slice(site.at, site.end);
      return [...new Set(replacing.texts(seed, site))].filter((text) => text !== own);
    },
    drafts: (_seed, site, text) => [{ at: site.at, end: site.end, text }],
  });
}
