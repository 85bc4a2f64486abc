import { defineMutator } from './parts/define-mutator.ts';
import { valuePlaces } from './parts/places.ts';
import { valueSlot } from './parts/value-slot.ts';

/** Aliases per level: nine to the power of the level count leaves. */
const fanOut = 9;

/** `[&a0 [x, …], &a1 [*a0, …], …]`: every level is nine of the one before. */
function tower(levels: number): string {
  const rows = Array.from({ length: levels }, (_, level) => {
    const leaf = level === 0 ? 'x' : `*a${level - 1}`;
    return `&a${level} [${Array.from({ length: fanOut }, () => leaf).join(', ')}]`;
  });
  return `[${rows.join(', ')}]`;
}

/** Towers, an anchor that holds itself, a merge key that merges itself, and a merge of what is no map. */
const bombs = [
  tower(3),
  tower(6),
  tower(9),
  '&a [*a]',
  '&a {<<: *a}',
  '&a {<<: [*a, *a]}',
  '{<<: x}',
  '*missing',
];

export const aliasBomb = defineMutator({
  name: 'alias-bomb',
  about: {
    level: 'structure',
    doc: 'Replaces a YAML value by aliases that multiply, contain themselves, merge themselves or lead nowhere.',
    standsFor: 'Exponential expansion and endless merges (billion laughs; go-yaml CVE-2019-11253).',
    sweep: 'last',
  },
  sites: (seed) => (seed.format === 'yaml' ? valuePlaces(seed).slice(0, 4) : []),
  variants: () => bombs,
  drafts: (seed, place, text) => [valueSlot(seed, place, text)],
});
