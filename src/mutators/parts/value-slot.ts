import type { Seed } from '../../model/seed.ts';
import type { Draft } from './define-mutator.ts';
import type { Place } from './places.ts';

/**
 * Puts `text` where a value stands. A YAML block value begins on the line after its key: there the replacement
 * moves up behind the colon, where an inline value belongs.
 */
export function valueSlot(seed: Seed, place: Place, text: string): Draft {
  const key = place.parent?.node.kind === 'entry' ? place.parent.node.key : undefined;
  const between = key === undefined ? '' : seed.text.slice(key.end, place.at);
  const isBelow = seed.format === 'yaml' && /[\r\n]/.test(between);
  if (!isBelow || key === undefined) return { at: place.at, end: place.end, text };
  const colon = key.end + between.indexOf(':') + 1;
  return { at: colon, end: place.end, text: text === '' ? '' : ` ${text}` };
}
