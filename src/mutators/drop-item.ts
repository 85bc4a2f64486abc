import { defineMutator } from './parts/define-mutator.ts';
import { placesOf } from './parts/places.ts';
import { removalSpan } from './parts/siblings.ts';

export const dropItem = defineMutator({
  name: 'drop-item',
  about: {
    level: 'structure',
    doc: 'Deletes one item of a list, one row, one cell or one element.',
    standsFor:
      'One element fewer than the consumer counts on (CrowdStrike Channel File 291: 20 inputs for 21 fields).',
    sweep: 'normal',
  },
  sites: (seed) => placesOf(seed, 'item'),
  variants: () => ['drop'],
  drafts: (_seed, place) => [{ ...removalSpan(place), text: '' }],
});
