import { nearestName } from '../text/nearest-name.ts';
import { type ConfigPlace, configPlace } from './config-place.ts';
import { homesOf, keysAt } from './keys-at.ts';
import { showPlace } from './show-place.ts';
import { showValue } from './show-value.ts';
import { unavailableKeys } from './unavailable-keys.ts';

/** What an unknown key is about. */
export interface UnknownKey {
  readonly text: string;
  /** Keys of the same mapping that the user probably meant by it: not to be reported as missing. */
  readonly standsFor: readonly string[];
}

/** Explains a key that the mapping at `pointer` does not have. */
export function explainUnknownKey(pointer: string, key: string): UnknownKey {
  const place = configPlace(pointer);
  const where = `${showValue(key)} in ${showPlace(pointer)}`;
  if (isUnavailable(place, key)) {
    return { text: `${where} is not available in this version; remove it`, standsFor: keysAt(place) };
  }
  const keys = keysAt(place);
  const nearest = nearestName(key, keys);
  if (nearest !== undefined) {
    return { text: `unknown key ${where}; did you mean '${nearest}'?`, standsFor: [nearest] };
  }
  const homes = place.keys.length === 0 ? homesOf(place.scope, key) : [];
  if (homes.length > 0) {
    const under = homes.map((home) => `'${home}'`).join(' or ');
    return { text: `unknown key ${where}; it belongs under ${under}`, standsFor: homes };
  }
  return { text: `unknown key ${where}; its keys are ${keys.join(', ')}`, standsFor: [] };
}

function isUnavailable({ scope, keys }: ConfigPlace, key: string): boolean {
  const group = keys.join('.');
  return unavailableKeys.some((row) => row.scope === scope && row.group === group && row.key === key);
}
