import { placesOf } from './parts/places.ts';
import { replaceMutator } from './parts/replace-mutator.ts';
import { scalarLike } from './parts/scalar-like.ts';

const wildcards = ['*', '.*', 'any', '**', '?', '/', '0.0.0.0/0'] as const;

export const widenToWildcard = replaceMutator({
  name: 'widen-to-wildcard',
  about: {
    level: 'structure',
    doc: 'Replaces a value by one that means anything.',
    standsFor: 'A rule that matches everything (Google 2009-01-31: the pattern `/`).',
    sweep: 'normal',
  },
  sites: (seed) => placesOf(seed, 'scalar'),
  texts: (seed, place) => wildcards.map((wildcard) => scalarLike(seed, place, wildcard)),
});
