import { type ConfigPlace, optionAt } from './config-place.ts';
import { keysAt } from './keys-at.ts';
import { mostTargets } from './most-targets.ts';
import { optionWords } from './option-words.ts';

/** What belongs at a place; completes `must be …`. */
export function expectedAt(place: ConfigPlace): string {
  const option = optionAt(place);
  if (option !== undefined) {
    const words = optionWords(option.row);
    return option.element ? words.element : words.whole;
  }
  if (place.keys[0] === 'targets') return `a list of 1 to ${mostTargets} targets`;
  if (place.keys[0] === 'version') return '1, the version of the config format';
  return `a mapping of ${keysAt(place).join(', ')}`;
}
