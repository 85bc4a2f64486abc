import { byteBlocks, positionsTimes } from './parts/byte-blocks.ts';
import { defineMutator } from './parts/define-mutator.ts';

/** Bytes of the repeated piece and how often it stands there in the end. */
const repeats = [
  [1, 2],
  [1, 16],
  [2, 2],
  [4, 16],
  [8, 4],
  [1, 256],
  [4, 256],
] as const;

export const repeatBytes = defineMutator({
  name: 'repeat-bytes',
  about: {
    level: 'byte',
    doc: 'Repeats a piece of 1 to 8 bytes, 2 to 256 times.',
    standsFor: 'Fixed-size buffers and counters.',
    sweep: 'focus',
  },
  sites: byteBlocks,
  variants: (_seed, site) => positionsTimes(site, repeats),
  drafts: (seed, _site, [at, [length, times]]) => {
    const end = Math.min(at + length, seed.window.end);
    return [{ at: end, end, text: seed.text.slice(at, end).repeat(times - 1) }];
  },
});
