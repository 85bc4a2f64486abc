import type { NodeKind, Seed, Span, TreeNode } from '../../model/seed.ts';
import { perSeed } from './per-seed.ts';

/** A node of the guessed tree together with where it hangs. */
export interface Place extends Span {
  readonly node: TreeNode;
  /** `undefined` for the document. */
  readonly parent: Place | undefined;
  /** Index among the parent's children. */
  readonly index: number;
}

function walk(seed: Seed): readonly Place[] {
  const { tree } = seed;
  const places: Place[] = [];
  const waiting: Place[] = [{ at: tree.at, end: tree.end, node: tree, parent: undefined, index: 0 }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    places.push(place);
    for (let index = place.node.children.length - 1; index >= 0; index -= 1) {
      const node = place.node.children[index];
      if (node !== undefined) waiting.push({ at: node.at, end: node.end, node, parent: place, index });
    }
  }
  return places;
}

/** Every place of a seed, parents first, in seed order. Worked out once per seed. */
export const places: (seed: Seed) => readonly Place[] = perSeed(walk);

/** Places whose node is of one of the kinds. */
export function placesOf(seed: Seed, ...kinds: readonly NodeKind[]): readonly Place[] {
  return places(seed).filter((place) => kinds.includes(place.node.kind));
}

/** Places of values: what hangs under an entry or an item. */
export function valuePlaces(seed: Seed): readonly Place[] {
  return places(seed).filter(({ parent }) => parent?.node.kind === 'entry' || parent?.node.kind === 'item');
}
