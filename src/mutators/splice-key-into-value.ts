import type { FormatName } from '../model/names.ts';
import { innerSpan } from './parts/inner-span.ts';
import { keysAbove } from './parts/key-text.ts';
import { placesOf } from './parts/places.ts';
import { replaceMutator } from './parts/replace-mutator.ts';

/** How a file refers to a name, by the habits of the formats that interpolate. */
function references(format: FormatName, key: string): readonly string[] {
  const dollar = [`$${key}`, ['$', '{', key, '}'].join('')];
  const every = [key, ...dollar, `%(${key})s`, `{{${key}}}`];
  return format === 'yaml' ? [`&${key} *${key}`, ...every] : every;
}

export const spliceKeyIntoValue = replaceMutator({
  name: 'splice-key-into-value',
  about: {
    level: 'structure',
    doc: 'Makes a value refer to its own key or to one above it, in every notation for references.',
    standsFor: 'Self reference that recurses for ever (dotenv-expand #98: `VAR=$VAR`).',
    sweep: 'normal',
  },
  sites: (seed) =>
    placesOf(seed, 'scalar').map((place) => ({
      ...innerSpan(seed, place),
      keys: keysAbove(seed, place).slice(0, 2),
    })),
  texts: (seed, { keys }) => keys.filter((key) => key !== '').flatMap((key) => references(seed.format, key)),
});
