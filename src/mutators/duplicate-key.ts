import { defineMutator } from './parts/define-mutator.ts';
import { keyText } from './parts/key-text.ts';
import { placesOf } from './parts/places.ts';
import { separatorText } from './parts/siblings.ts';
import { textOf } from './parts/text-of.ts';

/** Same value behind; another value behind or in front; two more copies. */
const manners = ['same', 'other-behind', 'other-before', 'thrice'] as const;

export const duplicateKey = defineMutator({
  name: 'duplicate-key',
  about: {
    level: 'structure',
    doc: 'Writes an entry twice, with the same value or with another one behind or in front.',
    standsFor:
      'Duplicate keys, where one reader takes the first and another the last (RFC 8259 section 4; systemd #6533).',
    sweep: 'normal',
  },
  sites: (seed) => placesOf(seed, 'entry').filter((place) => keyText(seed, place) !== ''),
  variants: () => manners,
  drafts: (seed, place, manner) => {
    const separator = separatorText(seed, place.parent?.node ?? place.node, place.at);
    const own = textOf(seed, place);
    const value = place.node.children[0];
    const other =
      value === undefined
        ? own
        : `${seed.text.slice(place.at, value.at)}0${seed.text.slice(value.end, place.end)}`;
    switch (manner) {
      case 'same':
        return [{ at: place.end, end: place.end, text: separator + own }];
      case 'other-behind':
        return [{ at: place.end, end: place.end, text: separator + other }];
      case 'other-before':
        return [{ at: place.at, end: place.at, text: other + separator }];
      case 'thrice':
        return [{ at: place.end, end: place.end, text: (separator + own).repeat(2) }];
    }
  },
});
