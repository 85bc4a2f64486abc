import type { Parsed } from '../../model/plugs.ts';
import type { LineMap } from './line-map.ts';
import type { Place } from './offset-range.ts';
import { pointerKeys } from './pointer-keys.ts';

type Locate = Extract<Parsed, { ok: true }>['locate'];

/** A `locate` out of a search by keys. A value without a key of its own (list items) stands for its key. */
export function locateBy(
  places: LineMap,
  find: (document: number, keys: readonly string[]) => Place | undefined,
): Locate {
  return (document, pointer, key = false) => {
    const place = find(document, pointerKeys(pointer));
    if (place === undefined) return undefined;
    const [start, end] = (key ? place.key : undefined) ?? place.value;
    return places(start, end);
  };
}
