import type { Seed } from '../model/seed.ts';
import { type Draft, defineMutator } from './parts/define-mutator.ts';
import { innerSpan } from './parts/inner-span.ts';
import { placesOf } from './parts/places.ts';

const fanOut = 9;

/** Entities that each expand to nine of the one before. */
function declarations(levels: number): string {
  const rows = Array.from({ length: levels }, (_, level) => {
    const value = level === 0 ? 'x' : `&e${level - 1};`;
    return `<!ENTITY e${level} "${value.repeat(fanOut)}">`;
  });
  return rows.join('');
}

/** Entity declarations and the entity to use. */
const bombs = [
  [declarations(3), '&e2;'],
  [declarations(6), '&e5;'],
  [declarations(9), '&e8;'],
  ['<!ENTITY a "&b;"><!ENTITY b "&a;">', '&a;'],
  ['', '&missing;'],
] as const;

/** A DOCTYPE goes before the first element and after any XML declaration. */
function rootAt(seed: Seed): number {
  return placesOf(seed, 'item')[0]?.at ?? seed.window.at;
}

export const entityBomb = defineMutator({
  name: 'entity-bomb',
  about: {
    level: 'structure',
    doc: 'Declares XML entities that multiply or refer to each other, and uses one in a value.',
    standsFor: 'Billion laughs (CVE-2003-1564) and entity loops.',
    sweep: 'last',
  },
  sites: (seed) => (seed.format === 'xml' ? placesOf(seed, 'scalar').slice(0, 4) : []),
  variants: () => bombs,
  drafts: (seed, place, [entities, use]) => {
    const at = rootAt(seed);
    const value: Draft = { ...innerSpan(seed, place), text: use };
    return entities === '' ? [value] : [{ at, end: at, text: `<!DOCTYPE a [${entities}]>` }, value];
  },
});
