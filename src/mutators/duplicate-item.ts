import { defineMutator } from './parts/define-mutator.ts';
import { placesOf } from './parts/places.ts';
import { separatorText, siblingsOf } from './parts/siblings.ts';
import { textOf } from './parts/text-of.ts';

export const duplicateItem = defineMutator({
  name: 'duplicate-item',
  about: {
    level: 'structure',
    doc: 'Adds a copy of an item behind it or at the end of its list: one element, row or column more.',
    standsFor:
      'One element more than the consumer has room for (off by one), duplicate identity (NATS 2023-08-28).',
    sweep: 'normal',
  },
  sites: (seed) => placesOf(seed, 'item'),
  variants: (_seed, place) => [...new Set([place.end, siblingsOf(place).at(-1)?.end ?? place.end])],
  drafts: (seed, place, at) => {
    const separator = separatorText(seed, place.parent?.node ?? place.node, place.at);
    return [{ at, end: at, text: separator + textOf(seed, place) }];
  },
});
