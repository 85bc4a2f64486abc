import { byteBlocks, positionsTimes } from './parts/byte-blocks.ts';
import { defineMutator } from './parts/define-mutator.ts';

const lengths = [1, 2, 4, 8, 16, 64] as const;

export const deleteBytes = defineMutator({
  name: 'delete-bytes',
  about: {
    level: 'byte',
    doc: 'Deletes 1 to 64 bytes.',
    standsFor: 'Lost characters (HAProxy #1290: one letter gone from `expect`).',
    sweep: 'focus',
  },
  sites: byteBlocks,
  variants: (_seed, site) => positionsTimes(site, lengths),
  drafts: (seed, _site, [at, length]) => [{ at, end: Math.min(at + length, seed.window.end), text: '' }],
});
