import { defineMutator } from './parts/define-mutator.ts';
import { perSeed } from './parts/per-seed.ts';
import { placesOf } from './parts/places.ts';
import { sizeLimit } from './parts/size-limit.ts';
import { textOf } from './parts/text-of.ts';

/** Collections of the file that can be copied from. */
const maxDonors = 64;

const donors = perSeed((seed) => placesOf(seed, 'list', 'map').slice(0, maxDonors));

export const copyNode = defineMutator({
  name: 'copy-node',
  about: {
    level: 'structure',
    doc: 'Copies another list or map of the file over one, or over a value, also into itself.',
    standsFor:
      'A block pasted in the wrong place; two sections of different versions (Azure Front Door 2025-10-29).',
    sweep: 'never',
  },
  sites: (seed) => placesOf(seed, 'list', 'map', 'scalar'),
  variants: donors,
  drafts: (seed, { at, end }, donor) =>
    donor.end - donor.at > sizeLimit ? [] : [{ at, end, text: textOf(seed, donor) }],
});
