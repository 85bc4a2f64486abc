import type { Seed, Span } from '../model/seed.ts';
import { asciiUpper } from './parts/ascii-case.ts';
import { innerSpan } from './parts/inner-span.ts';
import { type Place, placesOf } from './parts/places.ts';
import { replaceMutator } from './parts/replace-mutator.ts';
import { siblingsOf } from './parts/siblings.ts';
import { textOf } from './parts/text-of.ts';

/** Names that objects of some language inherit, and no name at all. */
const inherited = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '',
  'prototype',
  'valueOf',
  '__class__',
  '<<',
  '$ref',
];
const maxSiblings = 8;

interface KeySite extends Span {
  readonly place: Place;
}

function siblingNames(seed: Seed, { place }: KeySite): readonly string[] {
  const keys = siblingsOf(place)
    .slice(0, maxSiblings)
    .map((node) => node.key);
  return keys.filter((key) => key !== undefined).map((key) => textOf(seed, innerSpan(seed, key)));
}

export const renameKey = replaceMutator<KeySite>({
  name: 'rename-key',
  about: {
    level: 'structure',
    doc: 'Gives a key or element another name: mistyped, of a sibling, inherited by objects, empty, or in the other case.',
    standsFor: 'A mistyped or removed field (Envoy #4273), prototype pollution (CVE-2020-7788), go-ini #191.',
    sweep: 'normal',
  },
  sites: (seed) =>
    placesOf(seed, 'entry', 'item').flatMap((place) => {
      const { key } = place.node;
      return key === undefined || key.end === key.at ? [] : [{ ...innerSpan(seed, key), place }];
    }),
  texts: (seed, site) => {
    const name = textOf(seed, site);
    return [`${name}x`, ...inherited, name.slice(0, -1), asciiUpper(name), ...siblingNames(seed, site)];
  },
});
