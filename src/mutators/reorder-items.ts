import type { TreeNode } from '../model/seed.ts';
import { defineMutator } from './parts/define-mutator.ts';
import { type Place, placesOf } from './parts/places.ts';
import { siblingAt, siblingsOf } from './parts/siblings.ts';
import { textOf } from './parts/text-of.ts';

/** The next and the last sibling. */
function partners(place: Place): readonly TreeNode[] {
  const next = siblingAt(place, 1);
  const last = next === undefined ? undefined : siblingsOf(place).at(-1);
  return [...new Set([next, last])].filter((node) => node !== undefined);
}

export const reorderItems = defineMutator({
  name: 'reorder-items',
  about: {
    level: 'structure',
    doc: 'Exchanges an item or entry with the next one or the last one of its list or map.',
    standsFor: 'A consumer that relies on order (NATS 2023-08-28, a use before its definition).',
    sweep: 'normal',
  },
  sites: (seed) => placesOf(seed, 'item', 'entry'),
  variants: (_seed, place) => partners(place),
  drafts: (seed, place, partner) => [
    { at: place.at, end: place.end, text: textOf(seed, partner) },
    { at: partner.at, end: partner.end, text: textOf(seed, place) },
  ],
});
