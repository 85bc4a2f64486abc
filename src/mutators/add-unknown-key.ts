import type { FormatName } from '../model/names.ts';
import { defineMutator } from './parts/define-mutator.ts';
import { placesOf } from './parts/places.ts';
import { separatorText } from './parts/siblings.ts';

/** Names of the added entries: how many, and what they are called. */
const additions: readonly (readonly string[])[] = [
  ['unknown_key'],
  ['__proto__'],
  [''],
  Array.from({ length: 17 }, (_, index) => `k${index}`),
  Array.from({ length: 257 }, (_, index) => `k${index}`),
];

function entryText(format: FormatName, isInline: boolean, name: string): string {
  switch (format) {
    case 'json':
    case 'jsonc':
      return `"${name}": 1`;
    case 'toml':
      return `"${name}" = 1`;
    case 'yaml':
      return isInline ? `"${name}": 1` : `${name === '' ? '""' : name}: 1`;
    case 'xml':
      return `${name}="1"`;
    default:
      return `${name} = 1`;
  }
}

export const addUnknownKey = defineMutator({
  name: 'add-unknown-key',
  about: {
    level: 'structure',
    doc: 'Adds an entry that nobody asked for, or 17 or 257 of them, behind the first entry of a map.',
    standsFor: 'Strict readers, inherited names, limits on the number of fields.',
    sweep: 'normal',
  },
  sites: (seed) => placesOf(seed, 'map').filter(({ node }) => node.children[0]?.kind === 'entry'),
  variants: () => additions,
  drafts: (seed, place, names) => {
    const first = place.node.children[0];
    if (first === undefined) return [];
    const separator = separatorText(seed, place.node, first.at);
    const isInline = seed.text.charAt(place.at) === '{';
    const text = names.map((name) => entryText(seed.format, isInline, name) + separator).join('');
    return [{ at: first.at, end: first.at, text }];
  },
});
