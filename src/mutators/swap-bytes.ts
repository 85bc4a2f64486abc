import { byteBlocks, positionsTimes } from './parts/byte-blocks.ts';
import { defineMutator } from './parts/define-mutator.ts';

/** Distance of the two bytes. */
const distances = [1, 2, 3] as const;

export const swapBytes = defineMutator({
  name: 'swap-bytes',
  about: {
    level: 'byte',
    doc: 'Exchanges two bytes that stand close to each other.',
    standsFor: 'Transposed characters and byte order.',
    sweep: 'focus',
  },
  sites: byteBlocks,
  variants: (_seed, site) => positionsTimes(site, distances),
  drafts: (seed, _site, [at, distance]) => {
    const piece = seed.text.slice(at, Math.min(at + distance + 1, seed.window.end));
    const text = piece.slice(-1) + piece.slice(1, -1) + piece.charAt(0);
    return piece.length < 2 ? [] : [{ at, end: at + piece.length, text }];
  },
});
