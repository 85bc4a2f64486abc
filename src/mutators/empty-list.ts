import type { Seed } from '../model/seed.ts';
import { type Draft, defineMutator } from './parts/define-mutator.ts';
import { type Place, placesOf } from './parts/places.ts';
import { valueSlot } from './parts/value-slot.ts';

function emptied(seed: Seed, place: Place): Draft {
  const isBracket = '[{'.includes(seed.text.charAt(place.at));
  const pair = place.node.kind === 'map' ? '{}' : '[]';
  return valueSlot(seed, place, isBracket || seed.format === 'yaml' ? pair : '');
}

/** In xml a map is an element itself: taking that away is what `drop-item` does. */
function collections(seed: Seed): readonly Place[] {
  return seed.format === 'xml' ? placesOf(seed, 'list') : placesOf(seed, 'list', 'map');
}

export const emptyList = defineMutator({
  name: 'empty-list',
  about: {
    level: 'structure',
    doc: 'Empties one list, object, section or element.',
    standsFor:
      'An empty collection (Samsung 2020-06-18 `<list/>`, Cloudflare Logs 2024-11-14, Google 2023-09-21).',
    sweep: 'first',
  },
  sites: (seed) => collections(seed).filter(({ node }) => node.children.length > 0),
  variants: () => ['empty'],
  drafts: (seed, place) => [emptied(seed, place)],
});
