import type { Seed } from '../../model/seed.ts';
import { innerSpan } from './inner-span.ts';
import type { Place } from './places.ts';
import { textOf } from './text-of.ts';

/** The name of an entry or element without its quotes; empty when it has none. */
export function keyText(seed: Seed, place: Place): string {
  const key = place.node.key;
  return key === undefined ? '' : textOf(seed, innerSpan(seed, key));
}

/** The names on the way from the document to a place, nearest first. */
export function keysAbove(seed: Seed, place: Place): readonly string[] {
  const keys: string[] = [];
  for (let above = place.parent; above !== undefined && keys.length < 8; above = above.parent) {
    if (above.node.key !== undefined) keys.push(keyText(seed, above));
  }
  return keys;
}
