import { defineMutator } from './parts/define-mutator.ts';
import { itemsOf, itemsText } from './parts/items-text.ts';
import { placesOf } from './parts/places.ts';

/** Times the whole list. */
const factors = [4, 2, 16, 64] as const;
/** Edges of one-byte counts and of common fixed arrays. */
const totals = [255, 256, 257, 1000, 1024, 1025] as const;

export const multiplyItems = defineMutator({
  name: 'multiply-items',
  about: {
    level: 'structure',
    doc: 'Repeats a whole list 2 to 64 times, or until it has 255, 256, 257, 1000, 1024 or 1025 items.',
    standsFor:
      'Too many records for a fixed limit (Cloudflare 2025-11-18: the feature file past 200 entries).',
    sweep: 'first',
  },
  sites: (seed) => placesOf(seed, 'list').filter(({ node }) => node.children[0]?.kind === 'item'),
  variants: (_seed, { node }) => {
    const count = itemsOf(node).length;
    const added = [...factors.map((factor) => count * (factor - 1)), ...totals.map((total) => total - count)];
    return [...new Set(added)].filter((more) => more > 0);
  },
  drafts: (seed, place, count) => {
    const at = itemsOf(place.node).at(-1)?.end ?? place.end;
    return [{ at, end: at, text: itemsText(seed, place.node, count) }];
  },
});
