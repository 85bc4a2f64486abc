import { defineMutator } from './parts/define-mutator.ts';
import { placesOf } from './parts/places.ts';
import { removalSpan } from './parts/siblings.ts';

export const dropKey = defineMutator({
  name: 'drop-key',
  about: {
    level: 'structure',
    doc: 'Deletes one entry: key, value and separator.',
    standsFor:
      'A field that the consumer takes for granted is absent (systemd #19920, Google Cloud 2025-06-12).',
    sweep: 'normal',
  },
  sites: (seed) => placesOf(seed, 'entry'),
  variants: () => ['drop'],
  drafts: (_seed, place) => [{ ...removalSpan(place), text: '' }],
});
