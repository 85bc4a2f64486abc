import type { Seed } from '../../model/seed.ts';
import type { Draft } from './define-mutator.ts';
import { itemsOf, itemsText } from './items-text.ts';
import type { Place } from './places.ts';
import { renderValue } from './render-value.ts';
import type { Instance } from './schema-values.ts';
import { valueSlot } from './value-slot.ts';

/** Cuts or extends a list to a number of items. */
function resized(seed: Seed, place: Place, count: number): readonly Draft[] {
  const items = itemsOf(place.node);
  const [last, kept] = [items.at(-1), items[count - 1]];
  if (last === undefined) return [];
  if (count === 0) return [valueSlot(seed, place, '[]')];
  if (kept !== undefined) return [{ at: kept.end, end: last.end, text: '' }];
  return [{ at: last.end, end: last.end, text: itemsText(seed, place.node, count - items.length) }];
}

/** Writes an instance of a schema in the place of a value. */
export function instanceDrafts(seed: Seed, place: Place, instance: Instance): readonly Draft[] {
  switch (instance.kind) {
    case 'value':
      return [valueSlot(seed, place, renderValue(seed.format, instance.value))];
    case 'items':
      return place.node.kind === 'list' ? resized(seed, place, instance.count) : [];
  }
}
