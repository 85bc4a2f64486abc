import type { Seed } from '../model/seed.ts';
import { defineMutator } from './parts/define-mutator.ts';
import { innerSpan } from './parts/inner-span.ts';
import { type Place, placesOf } from './parts/places.ts';
import { scalarLike } from './parts/scalar-like.ts';
import { siblingAt } from './parts/siblings.ts';
import { textOf } from './parts/text-of.ts';

/** What programs read as 'anything'. */
const wildcards = new Set([
  '*',
  '',
  '.*',
  '**',
  '?',
  '-',
  'null',
  'any',
  'all',
  'default',
  'none',
  '~',
  'ANY',
  'ALL',
  'DEFAULT',
  '0.0.0.0/0',
  '::/0',
]);
/** Siblings whose values are looked at. */
const maxCousins = 64;
const literals = ['literal', '1', '\\\\.\\pipe\\x', 'a.b', '/x', '[a-z'] as const;

/** 0 for the last sibling, 1 for the first, 2 for those between: counts are off at the ends. */
function rank(place: Place): number {
  const holder = place.parent;
  const isLast = holder !== undefined && siblingAt(holder, 1) === undefined;
  const isFirst = holder !== undefined && siblingAt(holder, -1) === undefined;
  return isLast ? 0 : isFirst ? 1 : 2;
}

/** Another concrete value of the file, when there is one beside it. */
function neighbourWords(seed: Seed, place: Place): readonly string[] {
  const cousins = place.parent?.parent?.node.children.slice(0, maxCousins) ?? [];
  const texts = cousins
    .flatMap((node) => node.children.slice(0, 1))
    .map((node) => textOf(seed, innerSpan(seed, node)));
  return texts.filter((text) => text.length < 200 && !wildcards.has(text)).slice(0, 4);
}

/** Last and first siblings come before the middle ones: the order of the sweep, not of the file. */
export const concretiseWildcard = defineMutator({
  name: 'concretise-wildcard',
  about: {
    level: 'structure',
    doc: 'Replaces one wildcard, blank or default by a literal word, last and first fields first.',
    standsFor: 'A field that was a wildcard in every test (CrowdStrike Channel File 291, field 21).',
    sweep: 'first',
  },
  sites: (seed) => {
    const wild = placesOf(seed, 'scalar').filter((place) =>
      wildcards.has(textOf(seed, innerSpan(seed, place))),
    );
    return [0, 1, 2].flatMap((wanted) => wild.filter((place) => rank(place) === wanted));
  },
  variants: (seed, place) => [...new Set([...literals, ...neighbourWords(seed, place)])],
  drafts: (seed, place, word) => [{ at: place.at, end: place.end, text: scalarLike(seed, place, word) }],
});
